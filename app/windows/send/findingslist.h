// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/finding.h"

#include <QWidget>

class QVBoxLayout;

namespace brevduva {

//! What stands in the way of sending, and what to mind: in plain words, with what to do.
class FindingsList : public QWidget {
    Q_OBJECT

public:
    explicit FindingsList(QWidget* parent = nullptr);

    void show(const Findings& findings);

private:
    void addRow(bool blocks, const QString& what, const QString& next);

    Findings m_shown;
    QVBoxLayout* m_rows;
};

} // namespace brevduva
