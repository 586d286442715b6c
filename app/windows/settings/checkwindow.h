// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/checkup/checkup.h"
#include "app/engine/engine.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace brevduva {

//! Looks at everything a letter depends on, one line each, and at how long every certificate lasts;
//! can be copied as text for IT.
class CheckWindow : public QWidget {
    Q_OBJECT

public:
    explicit CheckWindow(Engine& engine, QWidget* parent = nullptr);

Q_SIGNALS:
    void helpAsked(const QString& page);

private:
    void begin();
    void add(const CheckLine& line);
    void copy();

    Engine& m_engine;
    Checkup* m_checkup = nullptr;
    QList<CheckLine> m_lines;
    QLabel* m_heading;
    QProgressBar* m_busy;
    QVBoxLayout* m_rows;
    QPushButton* m_again;
    QPushButton* m_copy;
};

//! "Register", "Certificate": what \a check is about, in words.
[[nodiscard]] QString checkTitle(const QString& check);

} // namespace brevduva
