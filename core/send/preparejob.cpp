// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/send/preparejob.h"

#include "core/base/async.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace brevduva {
namespace {

constexpr qint64 largestFile = 100 * 1024 * 1024;
const QString pdfType = QStringLiteral("application/pdf");

} // namespace

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
    m_conversion.cancel();
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
    if (m_cancelled)
        return refuse(
            {ErrorCode::Cancelled, QStringLiteral("stopped while preparing"), {}, -1}, {});
    if (m_left.isEmpty())
        return checkWhole();
    const QString path = m_left.takeFirst();
    Q_EMIT working(QFileInfo(path).fileName());
    readFile(path);
}

void PrepareLetterJob::readFile(const QString& path)
{
    const QFileInfo info(path);
    const QString name = info.fileName();
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return refuse({ErrorCode::DocumentMissing, file.errorString(), {}, -1}, path);
    if (file.size() > largestFile)
        return refuse({ErrorCode::DocumentTooLarge, QStringLiteral("over 100 MiB"), {}, -1}, name);
    const QByteArray bytes = file.readAll();
    const auto kind = m_tools.kindOf(bytes, name);
    if (!kind)
        return refuse(kind.error(), name);

    Attachment attachment {info.completeBaseName() + QStringLiteral(".pdf"), pdfType, bytes, {}};
    if (*kind == QStringLiteral("pdf"))
        return inspect(bytes, attachment);
    attachment.sourceHash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    m_conversion = m_tools.converter.toPdf(bytes, info.completeBaseName() + u'.' + *kind);
    whenDone(m_conversion, this, [this, attachment, name](const Result<QByteArray>& pdf) {
        if (!pdf)
            return refuse(pdf.error(), name);
        inspect(*pdf, attachment);
    });
}

void PrepareLetterJob::inspect(const QByteArray& pdf, const Attachment& attachment)
{
    whenDone(m_tools.reader.inspect(pdf), this,
        [this, pdf, attachment](const Result<DocumentFacts>& facts) {
            if (!facts)
                return refuse(facts.error(), attachment.fileName);
            m_prepared.letter.attachments << attachment;
            m_prepared.letter.attachments.last().bytes = pdf;
            addFacts(*facts, attachment.fileName);
            nextFile();
        });
}

void PrepareLetterJob::addFacts(const DocumentFacts& facts, const QString& fileName)
{
    if (!facts.tagged)
        m_prepared.findings.add(Warning {Advice::DocumentNotTagged, fileName});
    if (facts.title.trimmed().isEmpty())
        m_prepared.findings.add(Warning {Advice::DocumentWithoutTitle, fileName});
    if (facts.language.isEmpty())
        m_prepared.findings.add(Warning {Advice::DocumentWithoutLanguage, fileName});
}

void PrepareLetterJob::refuse(Error error, const QString& about)
{
    if (!about.isEmpty())
        error.about = about;
    const bool stopped = error.code == ErrorCode::Cancelled;
    m_prepared.findings.add(std::move(error));
    if (stopped) {
        Q_EMIT finished(m_prepared);
        return;
    }
    nextFile(); // every file's fault is told at once
}

void PrepareLetterJob::checkWhole()
{
    m_prepared.letter = m_tools.clean(m_prepared.letter);
    m_prepared.findings.add(m_tools.rules(m_prepared.letter));
    if (!m_prepared.findings.blocks()) {
        checkSize();
        checkDuplicates();
    }
    Q_EMIT finished(m_prepared);
}

void PrepareLetterJob::checkSize()
{
    const Letter& letter = m_prepared.letter;
    if (!m_tools.forwarder || letter.channel == ChannelChoice::Paper || letter.recipients.isEmpty())
        return;
    const OutgoingMessage message {m_tools.sender, letter, letter.recipients.constFirst(),
        QUuid::createUuid(), m_tools.clock.now().toLocalTime().date()};
    const auto size = m_tools.forwarder->envelopeSize(message);
    if (!size)
        m_prepared.findings.add(size.error());
    else if (*size > m_tools.maxEnvelopeBytes)
        m_prepared.findings.add(Error {ErrorCode::LetterTooLarge,
            QStringLiteral("%1 bytes of at most %2").arg(*size).arg(m_tools.maxEnvelopeBytes), {},
            -1});
}

void PrepareLetterJob::checkDuplicates()
{
    if (!m_tools.outbox || m_tools.duplicateDays == 0)
        return;
    const QByteArray hash = contentHash(m_prepared.letter);
    const QDateTime since = m_tools.clock.now().addDays(-m_tools.duplicateDays);
    for (const RecipientId& recipient : m_prepared.letter.recipients) {
        const auto before = m_tools.outbox->sameContent(recipient, hash, since);
        if (before && !before->isEmpty())
            m_prepared.findings.add(Warning {Advice::SentBefore, recipient.masked()});
    }
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
