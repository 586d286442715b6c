// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/engine.h"

#include <QWizard>

namespace brevduva {

//! Takes somebody from nothing to the first letter: sender, certificate, connection, printer, a
//! test letter. Each step checks for real. What the organisation's policy has set is not asked.
class SetupAssistant : public QWizard {
    Q_OBJECT

public:
    SetupAssistant(Engine& engine, SettingsFiles files, QWidget* parent = nullptr);

    //! Whether anything is missing that a letter needs.
    [[nodiscard]] static bool isNeeded(const Settings& settings);

    [[nodiscard]] Engine& engine() { return m_engine; }
    //! The settings as they are on disk now.
    [[nodiscard]] Settings& settings() { return m_settings; }
    //! Saves one value; a locked one is left as it is. Errors: those of Settings::set.
    Result<void> put(const QString& key, const QString& value);
    //! Lets the program use what has been saved so far.
    void use();

Q_SIGNALS:
    void helpAsked(const QString& page);
    void settingsSaved();

private:
    Engine& m_engine;
    SettingsFiles m_files;
    Settings m_settings;
};

} // namespace brevduva
