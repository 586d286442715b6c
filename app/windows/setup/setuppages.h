// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/checkup/checkup.h"
#include "app/engine/openjob.h"
#include "app/windows/setup/setupassistant.h"

#include <QWizardPage>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTextBrowser;

namespace brevduva {

class Departure;
class FindingsList;

//! A page that knows its assistant.
class SetupPage : public QWizardPage {
    Q_OBJECT

public:
    using QWizardPage::QWizardPage;

protected:
    [[nodiscard]] SetupAssistant& assistant() const;
    //! A field for a setting: filled, greyed when the organisation manages it.
    [[nodiscard]] QLineEdit* makeField(const QString& key, const Settings& settings);
};

//! Who sends.
class SenderPage : public SetupPage {
    Q_OBJECT

public:
    explicit SenderPage(const Settings& settings);
    bool validatePage() override;

private:
    QHash<QString, QLineEdit*> m_fields;
    FindingsList* m_findings;
};

//! The certificate that proves it: dropped or chosen, opened with its password, explained.
class CertificatePage : public SetupPage {
    Q_OBJECT

public:
    explicit CertificatePage(const Settings& settings);
    [[nodiscard]] bool isComplete() const override;
    bool validatePage() override;

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void choose();
    void take(const QString& path);
    void look();
    void keepFile();

    QString m_path;
    std::shared_ptr<const Identity> m_identity;
    bool m_saved = false;
    QLabel* m_file;
    QLineEdit* m_password;
    QLabel* m_found;
    FindingsList* m_findings;
};

//! Where letters go; asks the register for real and shows which proxy is used.
class ConnectionPage : public SetupPage {
    Q_OBJECT

public:
    explicit ConnectionPage(const Settings& settings);
    bool validatePage() override;
    void initializePage() override;

private:
    void check();
    void showLine(const CheckLine& line);

    QComboBox* m_mode;
    QHash<QString, QLineEdit*> m_fields;
    QPushButton* m_check;
    QTextBrowser* m_report;
    FindingsList* m_findings;
    std::unique_ptr<Composition> m_trial; //!< the parts with the new settings
    OpenJob* m_open = nullptr;
    Checkup* m_checkup = nullptr;
};

//! Which printer takes the letters that cannot go digitally.
class PrinterPage : public SetupPage {
    Q_OBJECT

public:
    explicit PrinterPage(const Settings& settings);
    bool validatePage() override;

private:
    QComboBox* m_printer;
    QComboBox* m_duplex;
    QLabel* m_verdict;
};

//! A letter to see that it works.
class TestLetterPage : public SetupPage {
    Q_OBJECT

public:
    explicit TestLetterPage(Engine& engine);
    void initializePage() override;

private:
    void send();

    QLineEdit* m_number;
    QPushButton* m_send;
    FindingsList* m_findings;
    Departure* m_departure;
};

} // namespace brevduva
