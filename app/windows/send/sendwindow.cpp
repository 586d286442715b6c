// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/send/sendwindow.h"

#include "app/text/errortext.h"
#include "app/windows/announce.h"
#include "app/windows/look.h"
#include "app/windows/send/departure.h"
#include "app/windows/send/documentbox.h"
#include "app/windows/send/findingslist.h"
#include "app/windows/send/messageedit.h"
#include "app/windows/send/previews.h"
#include "app/windows/send/recipientbox.h"
#include "core/base/async.h"
#include "core/document/pdfpages.h"
#include "core/model/numbersfound.h"
#include "core/send/deliverypolicy.h"
#include "core/send/pricetable.h"

#include <QCheckBox>
#include <QCloseEvent>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTabWidget>

#include <algorithm>

using namespace std::chrono_literals;

namespace brevduva {
namespace {

constexpr int phoneShows = 35; //!< characters of a subject; source: message-rules.md section 3
constexpr int subjectMost = 255;

QString templateFolder(const Settings& settings)
{
    const QString set = settings.file(QStringLiteral("ui.messageTemplates"));
    return set.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
            + QStringLiteral("/brevduva/templates")
                         : set;
}

} // namespace

SendWindow::SendWindow(Engine& engine, QWidget* parent)
    : QWidget(parent)
    , m_engine(engine)
    , m_pages(new QStackedWidget)
    , m_recipients(new RecipientBox(engine))
    , m_subject(new QLineEdit)
    , m_subjectHint(makeHint())
    , m_message(new MessageEdit(templateFolder(engine.settings())))
    , m_documents(new DocumentBox(engine))
    , m_case(new QLineEdit)
    , m_reference(new QLineEdit)
    , m_service(new QCheckBox(tr("Must be &served (delgivning)")))
    , m_channel(new QComboBox)
    , m_findings(new FindingsList)
    , m_preview(new QTabWidget)
    , m_phone(new PhonePreview)
    , m_pageView(new PagePreview)
    , m_summary(new QLabel)
    , m_send(new QPushButton)
    , m_departure(new Departure(engine))
{
    setWindowTitle(tr("New letter – Brevduva"));
    setWindowIcon(pigeonIcon());
    setAcceptDrops(true);
    resize(1080, 760);

    auto* const split = new QSplitter;
    split->addWidget(makeForm());
    split->addWidget(makePreview());
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setChildrenCollapsible(false);
    split->widget(1)->raise(); // read out after the form, as it stands
    auto* const writing = new QWidget;
    auto* const column = new QVBoxLayout(writing);
    column->addWidget(split, 1);
    column->addWidget(makeFoot());
    m_pages->addWidget(writing);
    m_pages->addWidget(m_departure);
    auto* const whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_pages);

    m_judge.setSingleShot(true);
    m_judge.setInterval(120ms);
    connectParts();
    judge();
}

QWidget* SendWindow::makeForm()
{
    auto* const subjectLabel = new QLabel(tr("&Subject"));
    subjectLabel->setBuddy(m_subject);
    m_subject->setObjectName(QStringLiteral("subject"));
    m_subject->setAccessibleName(tr("Subject"));
    m_subject->setMaxLength(subjectMost + 1); // one more, so that the rule can tell
    auto* const form = new QWidget;
    auto* const column = new QVBoxLayout(form);
    column->setSpacing(12);
    column->addWidget(m_documents);
    column->addWidget(m_recipients);
    auto* const subject = new QVBoxLayout;
    subject->setSpacing(4);
    subject->addWidget(subjectLabel);
    subject->addWidget(m_subject);
    subject->addWidget(m_subjectHint);
    column->addLayout(subject);
    column->addWidget(m_message, 1);
    column->addWidget(makeDetails());
    column->addWidget(m_findings);
    auto* const area = new QScrollArea;
    area->setWidget(form);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setMinimumWidth(420);
    return area;
}

QWidget* SendWindow::makeDetails()
{
    m_channel->setObjectName(QStringLiteral("channel"));
    m_channel->addItem(tr("Digital where there is a mailbox, else paper"), QVariant::fromValue(0));
    m_channel->addItem(tr("Digital only"), QVariant::fromValue(1));
    m_channel->addItem(tr("Paper"), QVariant::fromValue(2));
    m_channel->setAccessibleName(tr("How the letter travels"));
    m_case->setAccessibleName(tr("Case number"));
    m_case->setObjectName(QStringLiteral("case"));
    m_reference->setAccessibleName(tr("Reference"));
    m_service->setToolTip(
        tr("Ordinary digital post does not prove that the recipient has received the letter."));
    auto* const box = new QGroupBox(tr("More about the letter"));
    auto* const rows = new QFormLayout(box);
    rows->addRow(tr("&Way"), m_channel);
    rows->addRow(tr("Case &number"), m_case);
    rows->addRow(tr("&Reference"), m_reference);
    rows->addRow(m_service);
    return box;
}

QWidget* SendWindow::makePreview()
{
    auto* const phone = new QWidget;
    auto* const row = new QHBoxLayout(phone);
    row->addStretch();
    row->addWidget(m_phone);
    row->addStretch();
    m_preview->addTab(phone, tr("On the phone"));
    m_preview->addTab(m_pageView, tr("The pages"));
    m_preview->setMinimumWidth(360);
    m_preview->setAccessibleName(tr("What the recipient sees"));
    return m_preview;
}

QWidget* SendWindow::makeFoot()
{
    m_summary->setWordWrap(true);
    m_send->setObjectName(QStringLiteral("send"));
    m_send->setDefault(true);
    m_send->setIcon(pigeonIcon());
    m_send->setIconSize({24, 24});
    m_send->setMinimumHeight(40);
    auto* const shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(shortcut, &QShortcut::activated, m_send, &QPushButton::click);
    auto* const foot = new QWidget;
    auto* const row = new QHBoxLayout(foot);
    row->setContentsMargins(8, 0, 8, 4);
    row->addWidget(m_summary, 1);
    row->addWidget(m_send);
    return foot;
}

void SendWindow::connectParts()
{
    connect(&m_judge, &QTimer::timeout, this, &SendWindow::judge);
    const auto later = [this] { m_judge.start(); };
    connect(m_recipients, &RecipientBox::changed, this, later);
    connect(m_subject, &QLineEdit::textChanged, this, later);
    connect(m_subject, &QLineEdit::textChanged, this, &SendWindow::presentDocument);
    connect(m_message, &MessageEdit::changed, this, later);
    connect(m_documents, &DocumentBox::changed, this, &SendWindow::documentsChanged);
    connect(m_case, &QLineEdit::textChanged, this, later);
    connect(m_reference, &QLineEdit::textChanged, this, later);
    connect(m_service, &QCheckBox::toggled, this, later);
    connect(m_channel, &QComboBox::currentIndexChanged, this, [this, later] {
        m_recipients->setWanted(letter().channel);
        later();
    });
    connect(&m_engine, &Engine::opened, this, later);
    connect(m_send, &QPushButton::clicked, this, &SendWindow::send);
    connect(m_departure, &Departure::undone, this, &SendWindow::undone);
    connect(m_departure, &Departure::newLetterAsked, this, &SendWindow::newLetterAsked);
    connect(m_departure, &Departure::outboxAsked, this, &SendWindow::outboxAsked);
    connect(m_departure, &Departure::closeAsked, this, &QWidget::close);
    auto* const help = new QShortcut(QKeySequence(QKeySequence::HelpContents), this);
    connect(
        help, &QShortcut::activated, this, [this] { Q_EMIT helpAsked(QStringLiteral("skicka")); });
}

void SendWindow::begin(const LetterStart& start)
{
    if (!start.files.isEmpty())
        m_documents->addFiles(start.files);
    for (const auto& [name, bytes] : start.documents)
        m_documents->addBytes(bytes, name);
    if (start.message)
        m_message->setMessage(*start.message);
    m_reference->setText(start.reference);
    if (!start.subject.isEmpty())
        m_subject->setText(start.subject);
    m_case->setText(start.caseNumber);
    for (const QString& recipient : start.recipients)
        m_recipients->add(recipient);
    m_recipients->setFocus();
}

LetterStart SendWindow::typed() const
{
    LetterStart start;
    for (const ReadDocument& document : m_documents->documents())
        start.documents << qMakePair(document.attachment.fileName, document.attachment.bytes);
    for (const RecipientId& id : m_recipients->recipients())
        start.recipients << id.digits();
    start.subject = m_subject->text();
    start.caseNumber = m_case->text();
    start.reference = m_reference->text();
    if (!m_message->isEmpty() && m_message->isTouched())
        start.message = m_message->message(start.subject);
    return start;
}

bool SendWindow::isWriting() const { return m_pages->currentIndex() == 0; }

void SendWindow::documentsChanged()
{
    const auto documents = m_documents->documents();
    m_pageView->setDocuments(documents);
    if (m_subject->text().isEmpty() && !documents.isEmpty()) {
        const ReadDocument& first = documents.constFirst();
        const QString title = first.facts.title.trimmed();
        m_subject->setText(
            title.isEmpty() ? QFileInfo(first.attachment.fileName).completeBaseName() : title);
    }
    presentDocument();
    findNumbers();
    m_judge.start();
}

//! A text for those who write none: what came, and that it is attached.
void SendWindow::presentDocument()
{
    if (m_documents->isEmpty() || m_subject->text().trimmed().isEmpty()
        || (!m_message->isEmpty() && m_message->isTouched()))
        return;
    m_message->setPlainText(tr("You have received a letter: %1. The letter is attached.")
                                .arg(m_subject->text().trimmed()));
}

void SendWindow::findNumbers()
{
    for (const ReadDocument& document : m_documents->documents()) {
        whenDone(
            documentText(document.attachment.bytes), this, [this](const Result<QString>& text) {
                if (!text)
                    return;
                const auto sender = m_engine.parts().sender();
                auto found = numbersFound(*text, m_engine.clock().now().toLocalTime().date());
                if (sender)
                    found.removeAll(sender->id);
                m_recipients->offer(found);
            });
    }
}

Letter SendWindow::letter() const
{
    Letter letter;
    letter.id = QUuid::createUuid();
    letter.subject = m_subject->text();
    letter.message = m_message->message(m_subject->text());
    for (const ReadDocument& document : m_documents->documents())
        letter.attachments << document.attachment;
    letter.reference = m_reference->text();
    letter.caseNumber = m_case->text();
    letter.serviceOfDocuments = m_service->isChecked();
    constexpr ChannelChoice choices[]
        = {ChannelChoice::Auto, ChannelChoice::Digital, ChannelChoice::Paper};
    letter.channel = choices[std::clamp(m_channel->currentIndex(), 0, 2)];
    letter.recipients = m_recipients->recipients();
    letter.createdAt = m_engine.clock().now();
    return letter;
}

void SendWindow::judge()
{
    m_judge.stop();
    showSubjectHint();
    const auto tools = m_engine.parts().prepareTools();
    if (!tools) {
        Findings findings;
        findings.add(tools.error());
        m_findings->show(findings);
        m_send->setEnabled(false);
        m_send->setText(tr("Send"));
        return;
    }
    const Letter draft = letter();
    QStringList names;
    for (const Attachment& attachment : draft.attachments)
        names << attachment.fileName;
    m_phone->show(tools->sender.name, draft.subject, draft.message, names);
    if (const auto size = envelopeSize(draft, *tools); size && !draft.attachments.isEmpty())
        m_documents->showSize(*size, tools->maxEnvelopeBytes);
    else
        m_documents->showSize(0, tools->maxEnvelopeBytes);
    PreparedLetter prepared = examine(draft, *tools);
    for (const ReadDocument& document : m_documents->documents())
        prepared.findings.add(adviseOnDocument(document.facts, document.attachment.fileName));
    if (!m_engine.outbox() && m_engine.trouble())
        prepared.findings.add(*m_engine.trouble());
    if (!missing().isEmpty()) // what is simply not filled in yet is no fault
        prepared.findings.errors.removeIf([this](const Error& error) {
            return (error.code == ErrorCode::SubjectInvalid && m_subject->text().isEmpty())
                || (error.code == ErrorCode::BodyInvalid && m_message->isEmpty());
        });
    m_findings->show(prepared.findings);
    showButton(prepared);
}

void SendWindow::showSubjectHint()
{
    const auto length = static_cast<int>(m_subject->text().size());
    m_subjectHint->setVisible(length > 0);
    m_subjectHint->setText(length <= phoneShows
            ? tr("%n character(s); fits on a phone", nullptr, length)
            : tr("%n character(s); a phone shows about the first %1", nullptr, length)
                  .arg(phoneShows));
    m_subject->setAccessibleDescription(m_subjectHint->text());
}

QString SendWindow::missing() const
{
    if (m_documents->isReading())
        return tr("The document is being made ready …");
    if (m_recipients->recipients().isEmpty())
        return tr("Write who shall have the letter.");
    if (m_subject->text().trimmed().isEmpty())
        return tr("Write a subject.");
    if (m_message->isEmpty())
        return tr("Write a message.");
    if (m_documents->hasRefused())
        return tr("Remove the document that cannot be sent.");
    if (m_recipients->hasLooseText())
        return tr("A number is not finished.");
    return {};
}

void SendWindow::showButton(const PreparedLetter& prepared)
{
    const QString open = missing();
    const bool ready = open.isEmpty() && !prepared.findings.blocks();
    m_send->setEnabled(ready);
    m_send->setText(buttonWords());
    const QString summary = !open.isEmpty()
        ? open
        : (prepared.findings.blocks() ? tr("Something must be mended first.") : costWords());
    if (m_summary->text() != summary) {
        m_summary->setText(summary);
        announce(m_send, summary);
    }
}

QString SendWindow::buttonWords() const
{
    QStringList operators;
    int digital = 0;
    int paper = 0;
    int open = 0;
    const ChannelChoice wanted = letter().channel;
    for (const ChosenRecipient& recipient : m_recipients->chosen()) {
        if (wanted == ChannelChoice::Paper) {
            ++paper;
        } else if (!recipient.mailbox) {
            ++open;
        } else if (chooseChannel(wanted, recipient.mailbox).channel == Channel::Digital) {
            ++digital;
            if (!operators.contains(recipient.mailbox->mailboxOperator.name))
                operators << recipient.mailbox->mailboxOperator.name;
        } else {
            ++paper;
        }
    }
    if (digital > 0 && paper > 0)
        return tr("Send %1 and print %2").arg(digital + open).arg(paper);
    if (paper > 0 && open == 0)
        return paper == 1 ? tr("Print") : tr("Print %n letter(s)", nullptr, paper);
    if (digital == 1 && open == 0)
        return tr("Send to %1").arg(operators.constFirst());
    if (digital + open > 1)
        return tr("Send %n letter(s)", nullptr, digital + open);
    return tr("Send");
}

QString SendWindow::costWords() const
{
    const auto prices = PriceTable::parse(m_engine.settings().text(QStringLiteral("prices.table")));
    if (!prices)
        return {};
    const ChannelChoice wanted = letter().channel;
    int ore = 0;
    for (const ChosenRecipient& recipient : m_recipients->chosen()) {
        const auto decision = recipient.mailbox
            ? chooseChannel(wanted, recipient.mailbox)
            : ChannelDecision {
                wanted == ChannelChoice::Paper ? Channel::Paper : Channel::Undecided, {}, {}};
        ore += prices->oreFor(decision.channel, QDate::currentDate());
    }
    const int hold = m_engine.settings().number(QStringLiteral("hold.seconds"));
    const QString undo = hold > 0 ? tr("You can undo for %n second(s).", nullptr, hold) : QString();
    return ore > 0 ? tr("Costs %1.").arg(moneyWords(ore)) + u' ' + undo : undo;
}

void SendWindow::send()
{
    judge();
    const auto tools = m_engine.parts().prepareTools();
    if (!m_send->isEnabled() || !tools)
        return;
    const PreparedLetter prepared = examine(letter(), *tools);
    if (prepared.findings.blocks())
        return m_findings->show(prepared.findings);
    const auto taken = m_engine.submit(prepared);
    if (!taken) {
        Findings findings;
        findings.add(taken.error());
        m_findings->show(findings);
        m_summary->setText(notTakenWords());
        return;
    }
    m_departure->follow(*taken);
    m_pages->setCurrentWidget(m_departure);
}

void SendWindow::undone()
{
    m_pages->setCurrentIndex(0);
    judge();
    m_summary->setText(tr("Stopped. Nothing has been sent."));
    announce(m_send, m_summary->text());
    m_send->setFocus();
}

bool SendWindow::hasContent() const
{
    return isWriting()
        && (!m_documents->isEmpty() || !m_recipients->recipients().isEmpty()
            || !m_subject->text().isEmpty() || !m_message->isEmpty());
}

void SendWindow::closeEvent(QCloseEvent* event)
{
    if (!hasContent())
        return event->accept();
    event->ignore();
    auto* const question
        = new QMessageBox(QMessageBox::Question, tr("The letter has not been sent"),
            tr("Shall what you have written be thrown away?"), QMessageBox::NoButton, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    auto* const away = question->addButton(tr("&Throw away"), QMessageBox::DestructiveRole);
    auto* const stay = question->addButton(tr("&Go on writing"), QMessageBox::RejectRole);
    question->setDefaultButton(stay);
    connect(away, &QPushButton::clicked, this, [this] {
        m_documents->clear();
        m_recipients->clear();
        m_subject->clear();
        m_message->setPlainText({});
        close();
    });
    question->open();
}

void SendWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() && m_pages->currentIndex() == 0)
        event->acceptProposedAction();
}

void SendWindow::dropEvent(QDropEvent* event)
{
    QStringList files;
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            files << url.toLocalFile();
    }
    m_documents->addFiles(files);
    event->acceptProposedAction();
}

} // namespace brevduva
