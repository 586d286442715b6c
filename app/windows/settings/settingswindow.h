// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/engine.h"

#include <QHash>
#include <QWidget>

class QFormLayout;
class QLabel;
class QTabWidget;

namespace brevduva {

//! Everyday settings in plain words; what the organisation manages is greyed and says so. The rest
//! of the table stands under "For IT".
class SettingsWindow : public QWidget {
    Q_OBJECT

public:
    //! \a files tells where the settings are read from again after a change.
    SettingsWindow(Engine& engine, SettingsFiles files, QWidget* parent = nullptr);

Q_SIGNALS:
    void helpAsked(const QString& page);
    void setupAsked();
    void changed(); //!< saved; the program follows

private:
    [[nodiscard]] QWidget* makePage(const QStringList& keys);
    [[nodiscard]] QWidget* makeSecretsPage();
    [[nodiscard]] QWidget* makeEditor(const SettingKey& key);
    [[nodiscard]] QWidget* makeFileEditor(const QString& key);
    void put(const QString& key, const QString& value);
    void save();

    Engine& m_engine;
    SettingsFiles m_files;
    QHash<QString, QString> m_changes;
    QTabWidget* m_pages;
    QLabel* m_trouble;
};

//! The words for a setting: "Time to undo (seconds)". \a key's own name where there are none.
[[nodiscard]] QString settingTitle(const QString& key);
//! The words for one of its choices.
[[nodiscard]] QString choiceTitle(const QString& key, const QString& choice);

} // namespace brevduva
