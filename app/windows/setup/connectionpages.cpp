// SPDX-License-Identifier: GPL-3.0-or-later
// The pages that reach out: the connection, and the test letter.
#include "app/text/errortext.h"
#include "app/windows/announce.h"
#include "app/windows/look.h"
#include "app/windows/send/departure.h"
#include "app/windows/send/findingslist.h"
#include "app/windows/settings/checkwindow.h"
#include "app/windows/settings/settingswindow.h"
#include "app/windows/setup/setuppages.h"

#include <QBuffer>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPdfWriter>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace brevduva {

ConnectionPage::ConnectionPage(const Settings& settings)
    : m_mode(new QComboBox)
    , m_check(new QPushButton(tr("C&heck the connection")))
    , m_report(new QTextBrowser)
    , m_findings(new FindingsList)
{
    setTitle(tr("Where do the letters go?"));
    setSubTitle(tr("IT knows the addresses. The check asks the register for real and sends "
                   "nothing."));
    const QString mode = QStringLiteral("delivery.mode");
    for (const char* const choice : {"direct", "soap"})
        m_mode->addItem(choiceTitle(mode, QLatin1String(choice)), QString::fromLatin1(choice));
    m_mode->setCurrentIndex(m_mode->findData(settings.text(mode)));
    m_mode->setAccessibleName(settingTitle(mode));
    m_mode->setEnabled(!settings.isLocked(mode));
    auto* const form = new QFormLayout(this);
    form->addRow(settingTitle(mode), m_mode);
    for (const char* const key :
        {"registry.url", "forwarder.url", "tls.extraCa", "network.proxy"}) {
        const QString name = QString::fromLatin1(key);
        m_fields[name] = makeField(name, settings);
        auto* const label = new QLabel(settingTitle(name));
        label->setBuddy(m_fields[name]);
        form->addRow(label, m_fields[name]);
    }
    const auto modeChanged = [this] {
        m_fields[QStringLiteral("forwarder.url")]->setVisible(
            m_mode->currentData().toString() == QStringLiteral("soap"));
    };
    connect(m_mode, &QComboBox::currentIndexChanged, this, modeChanged);
    modeChanged();
    m_check->setObjectName(QStringLiteral("checkConnection"));
    connect(m_check, &QPushButton::clicked, this, &ConnectionPage::check);
    m_report->setAccessibleName(tr("What the check found"));
    form->addRow(m_check);
    form->addRow(m_findings);
    form->addRow(m_report);
}

void ConnectionPage::initializePage() { m_report->clear(); }

bool ConnectionPage::validatePage()
{
    Findings findings;
    const auto put = [&](const QString& key, const QString& value) {
        if (const auto saved = assistant().put(key, value); !saved)
            findings.add(saved.error());
    };
    put(QStringLiteral("delivery.mode"), m_mode->currentData().toString());
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it)
        put(it.key(), it.value()->text().trimmed());
    m_findings->show(findings);
    return !findings.blocks();
}

void ConnectionPage::check()
{
    if (!validatePage())
        return;
    delete std::exchange(m_checkup, nullptr);
    delete std::exchange(m_open, nullptr);
    m_report->setPlainText(tr("Checking …"));
    m_check->setEnabled(false);
    m_trial = std::make_unique<Composition>(assistant().settings());
    m_open = new OpenJob(*m_trial, OpenJob::What::Sending, this);
    connect(m_open, &OpenJob::finished, this, [this] {
        m_report->clear();
        m_checkup = new Checkup(*m_trial, m_open->sendingTrouble(), {}, this);
        connect(m_checkup, &Checkup::found, this, &ConnectionPage::showLine);
        connect(m_checkup, &Checkup::finished, this, [this] { m_check->setEnabled(true); });
        m_checkup->start();
    });
    m_open->start();
}

void ConnectionPage::showLine(const CheckLine& line)
{
    const Tone tone = line.verdict == CheckLine::Verdict::Good
        ? Tone::Good
        : (line.verdict == CheckLine::Verdict::Mind ? Tone::Mind : Tone::Bad);
    const QString sign = line.verdict == CheckLine::Verdict::Good
        ? QStringLiteral("✓")
        : (line.verdict == CheckLine::Verdict::Mind ? QStringLiteral("!") : QStringLiteral("✕"));
    m_report->append(QStringLiteral("<p style='color:%1'><b>%2 %3</b> %4</p>")
                         .arg(toneColour(tone).name(), sign, checkTitle(line.check).toHtmlEscaped(),
                             line.text.toHtmlEscaped()));
}

namespace {

//! One page that says what it is.
QByteArray testDocument(const QString& words)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setTitle(words);
    QPainter painter(&writer);
    QFont font;
    font.setPointSize(18);
    painter.setFont(font);
    painter.drawText(QRectF(0, 0, writer.width(), writer.height()), Qt::AlignHCenter, words);
    painter.end();
    return pdf;
}

} // namespace

TestLetterPage::TestLetterPage(Engine& engine)
    : m_number(new QLineEdit)
    , m_send(new QPushButton(tr("&Send test letter")))
    , m_findings(new FindingsList)
    , m_departure(new Departure(engine))
{
    setTitle(tr("A test letter"));
    setSubTitle(
        tr("Send a letter to yourself, or to a test recipient, and see that it arrives. You "
           "can also be done now."));
    m_number->setAccessibleName(tr("Number to send the test letter to"));
    m_number->setObjectName(QStringLiteral("testRecipient"));
    m_number->setPlaceholderText(tr("Personal number or organisation number"));
    m_send->setObjectName(QStringLiteral("sendTest"));
    m_departure->hide();
    connect(m_send, &QPushButton::clicked, this, &TestLetterPage::send);
    connect(m_number, &QLineEdit::returnPressed, this, &TestLetterPage::send);
    auto* const label = new QLabel(tr("T&o"));
    label->setBuddy(m_number);
    auto* const column = new QVBoxLayout(this);
    column->addWidget(label);
    column->addWidget(m_number);
    column->addWidget(m_send, 0, Qt::AlignLeft);
    column->addWidget(m_findings);
    column->addWidget(m_departure, 1);
    connect(m_departure, &Departure::undone, m_departure, &QWidget::hide);
    column->addStretch();
}

void TestLetterPage::initializePage()
{
    if (assistant().engine().isOpen() && assistant().engine().trouble()) {
        Findings findings;
        findings.add(*assistant().engine().trouble());
        m_findings->show(findings);
    }
}

void TestLetterPage::send()
{
    Engine& engine = assistant().engine();
    Findings findings;
    const auto recipient = RecipientId::parse(m_number->text(), QDate::currentDate());
    const auto tools = engine.parts().prepareTools();
    if (!recipient || !tools) {
        findings.add(recipient ? tools.error() : recipient.error());
        return m_findings->show(findings);
    }
    Letter letter;
    letter.id = QUuid::createUuid();
    letter.subject = tr("Test letter from Brevduva");
    letter.message
        = {MessageText::Type::Plain, tr("This is a test letter. You need not do anything.")};
    letter.attachments << Attachment {QStringLiteral("test.pdf"), QStringLiteral("application/pdf"),
        testDocument(letter.subject), {}};
    letter.recipients = {*recipient};
    letter.createdAt = engine.clock().now();
    const PreparedLetter prepared = examine(letter, *tools);
    if (prepared.findings.blocks())
        return m_findings->show(prepared.findings);
    const auto taken = engine.submit(prepared);
    if (!taken) {
        findings.add(taken.error());
        return m_findings->show(findings);
    }
    m_findings->show({});
    m_departure->show();
    m_departure->follow(*taken);
}

} // namespace brevduva
