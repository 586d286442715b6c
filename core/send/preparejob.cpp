// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/send/preparejob.h"

#include <algorithm>

namespace brevduva {
PrepareLetterJob::PrepareLetterJob(DraftLetter draft, PrepareTools tools, QObject* parent)
    : QObject(parent)
    , m_draft(std::move(draft))
    , m_tools(std::move(tools))
    , m_left(m_draft.files)
{
}

void PrepareLetterJob::start()
{
    Letter& letter = m_prepared.letter;
    letter.id = QUuid::createUuid();
    letter.subject = m_draft.subject;
    letter.message = m_draft.message;
    letter.reference = m_draft.reference;
    letter.caseNumber = m_draft.caseNumber;
    letter.serviceOfDocuments = m_draft.serviceOfDocuments;
    letter.channel = m_draft.channel;
    letter.createdAt = m_tools.clock.now();
    readRecipients();
    nextFile();
}

void PrepareLetterJob::cancel()
{
    m_cancelled = true;
    if (m_reading)
        m_reading->cancel();
}

void PrepareLetterJob::readRecipients()
{
    for (const QString& typed : std::as_const(m_draft.recipients)) {
        const auto id = RecipientId::parse(typed, m_tools.clock.now().toLocalTime().date());
        if (!id)
            m_prepared.findings.add(id.error());
        else if (!m_prepared.letter.recipients.contains(
                     *id)) // the same number twice is one recipient
            m_prepared.letter.recipients << *id;
    }
}

void PrepareLetterJob::nextFile()
{
    if (m_cancelled) {
        m_prepared.findings.add(
            Error {ErrorCode::Cancelled, QStringLiteral("stopped while preparing"), {}, -1});
        Q_EMIT finished(m_prepared);
        return;
    }
    if (m_left.isEmpty())
        return checkWhole();
    m_reading = new ReadDocumentJob(m_left.takeFirst(), m_tools.documents, this);
    connect(m_reading, &ReadDocumentJob::done, this, [this](const ReadDocument& read) {
        m_prepared.letter.attachments << read.attachment;
        m_prepared.findings.add(adviseOnDocument(read.facts, read.attachment.fileName));
        fileDone();
    });
    connect(m_reading, &ReadDocumentJob::refused, this, [this](const Error& error) {
        if (error.code != ErrorCode::Cancelled)
            m_prepared.findings.add(error); // every file's fault is told at once
        fileDone();
    });
    Q_EMIT working(m_reading->fileName());
    m_reading->start();
}

void PrepareLetterJob::fileDone()
{
    m_reading->deleteLater();
    m_reading = nullptr;
    nextFile();
}

void PrepareLetterJob::checkWhole()
{
    const PreparedLetter examined = examine(m_prepared.letter, m_tools);
    m_prepared.letter = examined.letter;
    m_prepared.findings.add(examined.findings);
    Q_EMIT finished(m_prepared);
}

Findings adviseOnDocument(const DocumentFacts& facts, const QString& fileName)
{
    Findings findings;
    if (!facts.tagged)
        findings.add(Warning {Advice::DocumentNotTagged, fileName});
    if (facts.title.trimmed().isEmpty())
        findings.add(Warning {Advice::DocumentWithoutTitle, fileName});
    if (facts.language.isEmpty())
        findings.add(Warning {Advice::DocumentWithoutLanguage, fileName});
    return findings;
}

Result<qint64> envelopeSize(const Letter& letter, const PrepareTools& tools)
{
    if (!tools.forwarder || letter.channel == ChannelChoice::Paper)
        return 0;
    // every recipient's number is twelve digits: the sender's own stands for one not typed yet
    const RecipientId recipient
        = letter.recipients.isEmpty() ? tools.sender.id : letter.recipients.constFirst();
    return tools.forwarder->envelopeSize({tools.sender, letter, recipient, QUuid::createUuid(),
        tools.clock.now().toLocalTime().date()});
}

namespace {

Findings checkSize(const Letter& letter, const PrepareTools& tools)
{
    Findings findings;
    const auto size = envelopeSize(letter, tools);
    if (!size)
        findings.add(size.error());
    else if (*size > tools.maxEnvelopeBytes)
        findings.add(Error {ErrorCode::LetterTooLarge,
            QStringLiteral("%1 bytes of at most %2").arg(*size).arg(tools.maxEnvelopeBytes), {},
            -1});
    return findings;
}

Findings checkDuplicates(const Letter& letter, const PrepareTools& tools)
{
    Findings findings;
    if (!tools.outbox || tools.duplicateDays == 0)
        return findings;
    const QByteArray hash = contentHash(letter);
    const QDateTime since = tools.clock.now().addDays(-tools.duplicateDays);
    for (const RecipientId& recipient : letter.recipients) {
        const auto before = tools.outbox->sameContent(recipient, hash, since);
        if (before && !before->isEmpty())
            findings.add(Warning {Advice::SentBefore, recipient.masked()});
    }
    return findings;
}

} // namespace

PreparedLetter examine(const Letter& letter, const PrepareTools& tools)
{
    PreparedLetter prepared {tools.clean(letter), {}};
    prepared.findings = tools.rules(prepared.letter);
    if (!prepared.findings.blocks()) {
        prepared.findings.add(checkSize(prepared.letter, tools));
        prepared.findings.add(checkDuplicates(prepared.letter, tools));
    }
    return prepared;
}

Result<QList<Delivery>> submit(Outbox& outbox, const PreparedLetter& prepared, const Sender& sender,
    const Clock& clock, std::chrono::seconds hold)
{
    QList<Delivery> deliveries;
    for (const RecipientId& recipient : prepared.letter.recipients) {
        Delivery row {QUuid::createUuid(), prepared.letter.id, QUuid::createUuid(), recipient};
        row.state = hold.count() > 0 ? DeliveryState::Held : DeliveryState::Queued;
        row.createdAt = clock.now();
        row.changedAt = row.createdAt;
        row.dueAt = row.createdAt.addSecs(hold.count());
        if (prepared.letter.channel == ChannelChoice::Paper) {
            row.channel = Channel::Paper;
            row.reason = QStringLiteral("chosenByUser");
        }
        deliveries << row;
    }
    if (const auto added = outbox.add(prepared.letter, sender, deliveries); !added)
        return fail(added.error());
    return deliveries;
}

} // namespace brevduva
