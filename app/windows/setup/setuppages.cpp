// SPDX-License-Identifier: GPL-3.0-or-later
// Sender, certificate and printer; the pages that talk to others are in connectionpages.cpp.
#include "app/windows/setup/setuppages.h"

#include "app/checkup/certificateradar.h"
#include "app/text/errortext.h"
#include "app/windows/announce.h"
#include "app/windows/look.h"
#include "app/windows/send/findingslist.h"
#include "app/windows/settings/settingswindow.h"
#include "core/base/async.h"
#include "core/send/letterrules.h"

#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPrinterInfo>
#include <QPushButton>
#include <QSaveFile>

namespace brevduva {

SetupAssistant& SetupPage::assistant() const { return *static_cast<SetupAssistant*>(wizard()); }

QLineEdit* SetupPage::makeField(const QString& key, const Settings& settings)
{
    auto* const edit = new QLineEdit(settings.text(key));
    edit->setObjectName(key);
    edit->setAccessibleName(settingTitle(key));
    edit->setCursorPosition(0);
    if (settings.isLocked(key)) {
        edit->setEnabled(false);
        edit->setToolTip(tr("Managed by your organisation"));
    }
    return edit;
}

SenderPage::SenderPage(const Settings& settings)
    : m_findings(new FindingsList)
{
    setTitle(tr("Who sends the letters?"));
    setSubTitle(tr("Recipients see the name, and turn here with questions."));
    auto* const form = new QFormLayout(this);
    for (const char* const key : {"sender.id", "sender.name", "sender.supportText",
             "sender.supportUrl", "sender.supportPhone", "sender.supportEmail"}) {
        const QString name = QString::fromLatin1(key);
        m_fields[name] = makeField(name, settings);
        auto* const label = new QLabel(settingTitle(name));
        label->setBuddy(m_fields[name]);
        form->addRow(label, m_fields[name]);
    }
    m_fields[QStringLiteral("sender.id")]->setPlaceholderText(tr("for example 212000-0142"));
    form->addRow(m_findings);
}

bool SenderPage::validatePage()
{
    const auto text
        = [this](const char* key) { return m_fields[QLatin1String(key)]->text().trimmed(); };
    Findings findings;
    const auto id = RecipientId::parse(text("sender.id"), QDate::currentDate());
    if (!id || !id->isOrganisation())
        findings.add(
            Error {ErrorCode::SenderInvalid, QStringLiteral("not an organisation"), {}, -1});
    else
        findings = checkSender({*id, text("sender.name"), {},
            {text("sender.supportText"), text("sender.supportUrl"), text("sender.supportPhone"),
                text("sender.supportEmail")}});
    m_findings->show(findings);
    if (findings.blocks())
        return false;
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        const QString value
            = it.key() == QStringLiteral("sender.id") ? id->digits() : it.value()->text().trimmed();
        if (const auto saved = assistant().put(it.key(), value); !saved) {
            findings.add(saved.error());
            m_findings->show(findings);
            return false;
        }
    }
    return true;
}

CertificatePage::CertificatePage(const Settings& settings)
    : m_path(settings.file(QStringLiteral("signing.pkcs12")))
    , m_file(new QLabel)
    , m_password(new QLineEdit)
    , m_found(new QLabel)
    , m_findings(new FindingsList)
{
    setTitle(tr("The organisation's certificate"));
    setSubTitle(tr("It proves that the letters are yours. IT has it as a file that ends in .p12 or "
                   ".pfx. Drop the file here, or choose it."));
    setAcceptDrops(true);
    m_file->setText(m_path.isEmpty() ? tr("No file yet") : QFileInfo(m_path).fileName());
    m_file->setAccessibleName(m_file->text());
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setObjectName(QStringLiteral("certificatePassword"));
    m_password->setAccessibleName(tr("The file's password"));
    m_found->setWordWrap(true);
    m_found->setTextFormat(Qt::RichText);
    m_found->setObjectName(QStringLiteral("certificateFound"));
    auto* const choose = new QPushButton(tr("C&hoose file …"));
    choose->setObjectName(QStringLiteral("chooseCertificate"));
    auto* const open = new QPushButton(tr("&Open"));
    open->setObjectName(QStringLiteral("openCertificate"));
    connect(choose, &QPushButton::clicked, this, &CertificatePage::choose);
    connect(open, &QPushButton::clicked, this, &CertificatePage::look);
    connect(m_password, &QLineEdit::returnPressed, this, &CertificatePage::look);
    auto* const passwordLabel = new QLabel(tr("The file's &password"));
    passwordLabel->setBuddy(m_password);
    auto* const form = new QFormLayout(this);
    form->addRow(tr("File"), m_file);
    form->addRow(QString(), choose);
    form->addRow(passwordLabel, m_password);
    form->addRow(QString(), open);
    form->addRow(m_found);
    form->addRow(m_findings);
}

bool CertificatePage::isComplete() const
{
    return m_identity
        || (m_saved || !assistant().settings().text(QStringLiteral("signing.module")).isEmpty())
        || (m_password->text().isEmpty() && !assistant().engine().sendingTrouble());
}

void CertificatePage::choose()
{
    auto* const dialog = new QFileDialog(this, tr("Choose the certificate"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters({tr("Certificates") + QStringLiteral(" (*.p12 *.pfx)"),
        tr("All files") + QStringLiteral(" (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &CertificatePage::take);
    dialog->open();
}

void CertificatePage::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void CertificatePage::dropEvent(QDropEvent* event)
{
    if (const QUrl url = event->mimeData()->urls().value(0); url.isLocalFile())
        take(url.toLocalFile());
}

void CertificatePage::take(const QString& path)
{
    m_path = path;
    m_identity.reset();
    m_file->setText(QFileInfo(path).fileName());
    m_found->clear();
    m_findings->show({});
    m_password->setFocus();
    Q_EMIT completeChanged();
}

//! Opens the file and says what it is, in words for people.
void CertificatePage::look()
{
    m_identity.reset();
    Findings findings;
    const auto opened = Identity::fromPkcs12File(m_path, SecretBytes(m_password->text().toUtf8()));
    if (!opened) {
        findings.add(opened.error());
        m_found->clear();
    } else {
        const CertificateFacts facts = (*opened)->facts();
        const qint64 days = facts.daysLeft(QDateTime::currentDateTimeUtc());
        const QString sender = assistant().settings().text(QStringLiteral("sender.id"));
        QString text
            = tr("<b>%1</b><br>Issued by %2<br>Lasts until %3")
                  .arg(facts.subject.toHtmlEscaped(), facts.issuer.toHtmlEscaped(),
                      QLocale().toString(facts.notAfter.toLocalTime().date(), QLocale::LongFormat));
        text += QStringLiteral(" (") + tr("%n day(s) left", nullptr, static_cast<int>(days)) + u')';
        if (days < 0)
            findings.add(Error {ErrorCode::CertificateExpired, {}, {}, -1});
        else if (facts.keyBits < 2048)
            findings.add(Error {ErrorCode::KeyTooWeak, {}, {}, -1});
        else if (facts.serialNumber.isEmpty())
            findings.add(Error {ErrorCode::CertificateWrongOwner, {}, {}, -1});
        else
            m_identity = *opened;
        if (!facts.serialNumber.isEmpty() && facts.serialNumber != sender)
            text += QStringLiteral("<br>")
                + tr("It belongs to %1, which must be registered as your forwarder.")
                      .arg(facts.serialNumber.toHtmlEscaped());
        if (urgencyOf(days) != Urgency::None && days >= 0)
            findings.add(Warning {Advice::CertificateEndsSoon, QString::number(days)});
        m_found->setText(text);
        announce(m_found, text);
    }
    m_findings->show(findings);
    Q_EMIT completeChanged();
}

//! A copy of our own, for its owner's eyes: the file that was dropped may lie in Downloads.
void CertificatePage::keepFile()
{
    const QString folder = QFileInfo(assistant().settings().profilePath()).absolutePath();
    const QString kept = folder + QStringLiteral("/certificate.p12");
    QFile source(m_path);
    if (QFileInfo(m_path) == QFileInfo(kept) || !source.open(QIODevice::ReadOnly))
        return;
    QDir().mkpath(folder);
    QSaveFile copy(kept);
    if (!copy.open(QIODevice::WriteOnly))
        return;
    copy.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    copy.write(source.readAll());
    if (copy.commit())
        m_path = kept;
}

bool CertificatePage::validatePage()
{
    if (!m_identity || m_saved)
        return true;
    Findings findings;
    keepFile();
    const auto store = assistant().engine().parts().secrets();
    const auto put = assistant().put(QStringLiteral("signing.pkcs12"), m_path);
    if (!store || !put) {
        findings.add(store ? put.error() : store.error());
        m_findings->show(findings);
        return false;
    }
    whenDone((*store)->write(
                 QStringLiteral("signing.password"), SecretBytes(m_password->text().toUtf8())),
        this, [this](const Result<bool>& written) {
            if (written) {
                m_saved = true;
                m_password->clear();
                return wizard()->next();
            }
            Findings trouble;
            trouble.add(written.error());
            m_findings->show(trouble);
        });
    return false; // the keychain answers later
}

PrinterPage::PrinterPage(const Settings& settings)
    : m_printer(new QComboBox)
    , m_duplex(new QComboBox)
    , m_verdict(makeHint())
{
    setTitle(tr("Paper"));
    setSubTitle(tr("Letters to people without a digital mailbox are printed here."));
    const QString now = settings.text(QStringLiteral("print.printer"));
    m_printer->setEditable(true);
    m_printer->addItem(QString());
    m_printer->addItems(QPrinterInfo::availablePrinterNames());
    m_printer->setCurrentText(now);
    m_printer->lineEdit()->setPlaceholderText(tr("The computer's default printer"));
    m_printer->setAccessibleName(tr("Printer"));
    m_printer->lineEdit()->setAccessibleName(tr("Printer"));
    m_printer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_printer->setEnabled(!settings.isLocked(QStringLiteral("print.printer")));
    const QString key = QStringLiteral("print.duplex");
    for (const char* const choice : {"long", "short", "none"})
        m_duplex->addItem(choiceTitle(key, QLatin1String(choice)), QString::fromLatin1(choice));
    m_duplex->setCurrentIndex(m_duplex->findData(settings.text(key)));
    m_duplex->setAccessibleName(tr("Two-sided"));
    m_duplex->setEnabled(!settings.isLocked(key));
    auto* const form = new QFormLayout(this);
    form->addRow(tr("&Printer"), m_printer);
    form->addRow(tr("&Two-sided"), m_duplex);
    form->addRow(m_verdict);
}

bool PrinterPage::validatePage()
{
    const auto printer
        = assistant().put(QStringLiteral("print.printer"), m_printer->currentText().trimmed());
    const auto duplex
        = assistant().put(QStringLiteral("print.duplex"), m_duplex->currentData().toString());
    if (printer && duplex) {
        assistant().use();
        return true;
    }
    m_verdict->setText(errorWords(printer ? duplex.error() : printer.error()).what);
    return false;
}

} // namespace brevduva
