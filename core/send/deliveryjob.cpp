// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/send/deliveryjob.h"

#include "core/base/async.h"
#include "core/base/logging.h"
#include "core/send/retrydelay.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QTimer>

using namespace std::chrono_literals;

namespace brevduva {
namespace {

constexpr auto storageRetry = 5s; //!< between attempts to write down what has already happened
constexpr int fewTimes = 3;

bool isStorage(ErrorCode code)
{
    return code == ErrorCode::StorageFull || code == ErrorCode::StorageReadOnly
        || code == ErrorCode::OutboxDamaged;
}

//! Faults of our own set-up: the next letter would meet them too.
bool concernsEveryLetter(ErrorCode code)
{
    switch (code) {
    case ErrorCode::KeyFileUnreadable:
    case ErrorCode::KeyPasswordWrong:
    case ErrorCode::KeyTokenUnavailable:
    case ErrorCode::KeyMismatch:
    case ErrorCode::KeyTooWeak:
    case ErrorCode::CertificateExpired:
    case ErrorCode::CertificateNotYetValid:
    case ErrorCode::CertificateWrongOwner:
    case ErrorCode::SettingMissing:
    case ErrorCode::SettingInvalid:
    case ErrorCode::SecretMissing:
    case ErrorCode::SecretStoreUnavailable:
        return true;
    default:
        return false;
    }
}

//! What a failed call (not a fault) leads to: nothing was accepted, so trying again is safe.
FaultAction actionForTransport(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Unreachable:
    case ErrorCode::Timeout:
    case ErrorCode::TlsFailed:
    case ErrorCode::ProxyFailed:
    case ErrorCode::Corrupt:
    case ErrorCode::AnswerTooLarge:
    case ErrorCode::ServiceTechnical:
    case ErrorCode::ServiceNotFinished:
    case ErrorCode::Cancelled:
        return FaultAction::Retry;
    default:
        return concernsEveryLetter(code) ? FaultAction::StopRun : FaultAction::Manual;
    }
}

QString causeOf(const ServiceFault& fault)
{
    return QStringLiteral("fault %1 (call id %2)")
        .arg(fault.code)
        .arg(fault.callId.isEmpty() ? QStringLiteral("none") : fault.callId);
}

} // namespace

DeliveryJob::DeliveryJob(
    Delivery delivery, const SendPorts& ports, const RunnerSettings& settings, QObject* parent)
    : QObject(parent)
    , m_delivery(std::move(delivery))
    , m_ports(ports)
    , m_settings(settings)
{
}

void DeliveryJob::start()
{
    switch (m_delivery.state) {
    case DeliveryState::Queued:
        return decide(std::nullopt);
    case DeliveryState::AwaitingPrint:
        return print();
    case DeliveryState::AwaitingStatus:
        return askFate();
    default:
        Q_ASSERT_X(false, "DeliveryJob::start", qPrintable(stateName(m_delivery.state)));
        end();
    }
}

void DeliveryJob::lookedUp(const Result<Mailbox>& found)
{
    if (found)
        return decide(*found);
    const Error& error = found.error();
    if (const auto code = m_settings.faults.actionFor(error))
        return failed(error, *code);
    failed(error, actionForTransport(error.code));
}

void DeliveryJob::decide(const std::optional<Mailbox>& mailbox)
{
    const ChannelDecision decision = m_delivery.channel == Channel::Paper
        ? ChannelDecision {Channel::Paper, m_delivery.reason, {}}
        : chooseChannel(
            mailbox && !mailbox->isReachable() ? wanted() : ChannelChoice::Auto, mailbox);
    if (mailbox) {
        m_operator = mailbox->mailboxOperator;
        m_delivery.operatorName = m_operator.name;
        m_delivery.operatorId = m_operator.id;
    }
    if (decision.stop || decision.channel == Channel::Paper)
        return takePaperOr(decision, QStringLiteral("register: %1").arg(decision.reason));
    m_delivery.channel = decision.channel;
    m_delivery.reason = decision.reason;
    prepare();
}

ChannelChoice DeliveryJob::wanted() const
{
    const auto letter = m_ports.outbox.letter(m_delivery.letterId);
    return letter ? letter->channel : ChannelChoice::Auto;
}

void DeliveryJob::takePaperOr(const ChannelDecision& decision, const QString& cause)
{
    const auto change = [&decision](Delivery& row) {
        row.channel = decision.channel;
        row.reason = decision.reason;
        row.error = decision.stop;
    };
    if (decision.stop)
        return step(DeliveryState::NeedsAttention, cause, change, [this] { end(); });
    step(DeliveryState::AwaitingPrint, cause, change, [this] { print(); });
}

void DeliveryJob::prepare()
{
    const auto stored = m_ports.outbox.wire(m_delivery.id);
    if (stored)
        return handOver(*stored);
    if (stored.error().code != ErrorCode::NotFound)
        return failed(stored.error(), FaultAction::Manual);

    const auto letter = m_ports.outbox.letter(m_delivery.letterId);
    const auto sender = m_ports.outbox.sender(m_delivery.letterId);
    if (!letter || !sender)
        return failed(letter ? sender.error() : letter.error(), FaultAction::Manual);
    const OutgoingMessage message {*sender, *letter, m_delivery.recipient, m_delivery.messageId,
        m_ports.clock.now().toLocalTime().date()};
    whenDone(m_ports.forwarder.prepare(message), this, [this](const Result<QByteArray>& wire) {
        if (wire)
            return handOver(*wire);
        failed(wire.error(), actionForTransport(wire.error().code));
    });
}

void DeliveryJob::handOver(const QByteArray& wire)
{
    step(
        DeliveryState::Sending, QStringLiteral("hand-over begins"),
        [&wire](Delivery& row) {
            ++row.attempts;
            row.envelopeHash = QCryptographicHash::hash(wire, QCryptographicHash::Sha256);
        },
        [this, wire] { send(wire); }, wire);
}

void DeliveryJob::send(const QByteArray& wire)
{
    auto* const watcher = new QFutureWatcher<HandOverAnswer>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        const auto done = watcher->future();
        handedOver(done.resultCount() > 0
                ? done.resultAt(0)
                : HandOverAnswer(TransportFailure {
                    {ErrorCode::OutcomeUnknown, QStringLiteral("the call was dropped"), {}}}));
    });
    watcher->setFuture(m_ports.forwarder.handOver(wire, m_delivery.recipient, m_operator));
}

void DeliveryJob::handedOver(const HandOverAnswer& answer)
{
    if (const auto* const yes = std::get_if<HandedOver>(&answer)) {
        const auto receipt = [id = yes->transId](Delivery& row) {
            row.transId = id;
            row.error.reset();
        };
        return step(DeliveryState::Delivered,
            QStringLiteral("delivered, TransId %1").arg(yes->transId), receipt, [this] { end(); });
    }
    if (std::holds_alternative<NotTaken>(answer))
        return notTaken();
    if (const auto* const accepted = std::get_if<Accepted>(&answer)) {
        const auto handle = [this, id = accepted->distributionId](Delivery& row) {
            row.distributionId = id;
            row.error.reset();
            row.dueAt = after(m_settings.poll);
        };
        return step(DeliveryState::AwaitingStatus,
            QStringLiteral("accepted, distribution %1").arg(accepted->distributionId), handle,
            [this] { end(); });
    }
    if (const auto* const fault = std::get_if<ServiceFault>(&answer)) {
        Error error = m_settings.faults.errorOf(*fault);
        qCInfo(lcSend) << m_delivery.id << causeOf(*fault);
        return failed(error, m_settings.faults.actionFor(fault->code));
    }
    const Error& error = std::get<TransportFailure>(answer).error;
    if (error.code == ErrorCode::OutcomeUnknown)
        return failed(error, FaultAction::OutcomeUnknown);
    failed(error, actionForTransport(error.code));
}

void DeliveryJob::notTaken()
{
    if (!m_lookedUpTwice && m_ports.registry && m_ports.forwarder.needsMailbox())
        return step(DeliveryState::LookingUp, QStringLiteral("the operator has no such mailbox"),
            {}, [this] { lookUpAgain(); });
    const auto decision = channelAfterRefusal(wanted(), MailboxOutcome::NoMailbox);
    takePaperOr(decision, QStringLiteral("the operator has no such mailbox"));
}

void DeliveryJob::lookUpAgain()
{
    m_lookedUpTwice = true;
    whenDone(m_ports.registry->lookup({m_delivery.recipient}), this,
        [this](const Result<QList<Mailbox>>& found) {
            if (!found)
                return lookedUp(fail(found.error()));
            if (found->isEmpty())
                return lookedUp(fail(ErrorCode::Corrupt, QStringLiteral("an empty answer")));
            // still the operator that just said no: asking a third time would not change it
            const Mailbox& mailbox = found->constFirst();
            if (mailbox.isReachable() && mailbox.mailboxOperator == m_operator)
                return takePaperOr(channelAfterRefusal(wanted(), MailboxOutcome::NoMailbox),
                    QStringLiteral("the operator has no such mailbox, the register says it has"));
            lookedUp(mailbox);
        });
}

void DeliveryJob::print()
{
    const auto letter = m_ports.outbox.letter(m_delivery.letterId);
    if (!letter)
        return failed(letter.error(), FaultAction::Manual);
    QList<QByteArray> pdfs;
    for (const Attachment& attachment : letter->attachments) {
        if (attachment.contentType == QStringLiteral("application/pdf"))
            pdfs << attachment.bytes;
    }
    if (pdfs.isEmpty())
        return failed(Error {ErrorCode::DocumentMissing, QStringLiteral("no PDF to print"), {}},
            FaultAction::Manual);
    whenDone(m_ports.printer.print(m_delivery.id.toString(QUuid::WithoutBraces), pdfs), this,
        [this](const Result<QString>& receipt) { printed(receipt); });
}

void DeliveryJob::printed(const Result<QString>& receipt)
{
    if (!receipt)
        return failed(receipt.error(), FaultAction::Manual);
    const auto change = [&receipt](Delivery& row) {
        row.printJob = *receipt;
        row.error.reset();
    };
    step(DeliveryState::Printed, QStringLiteral("the spooler has the whole job"), change,
        [this] { end(); });
}

void DeliveryJob::askFate()
{
    auto* const watcher = new QFutureWatcher<FateAnswer>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        const auto done = watcher->future();
        fateKnown(done.resultCount() > 0 ? done.resultAt(0) : FateAnswer(Fate::Pending));
    });
    watcher->setFuture(m_ports.forwarder.fate(m_delivery.distributionId, m_delivery.recipient));
}

void DeliveryJob::fateKnown(const FateAnswer& answer)
{
    if (const auto* const failure = std::get_if<TransportFailure>(&answer))
        return askAgainLater(failure->error);
    if (const auto* const fault = std::get_if<ServiceFault>(&answer)) {
        const FaultAction action = m_settings.faults.actionFor(fault->code);
        const Error error = m_settings.faults.errorOf(*fault);
        if (action == FaultAction::Retry || action == FaultAction::PollLater
            || action == FaultAction::RetryFewTimes)
            return askAgainLater(error);
        return failed(error, action == FaultAction::StopRun ? action : FaultAction::OutcomeUnknown);
    }
    const auto noError = [](Delivery& row) { row.error.reset(); };
    switch (std::get<Fate>(answer)) {
    case Fate::Pending:
        return askAgainLater(
            {ErrorCode::ServiceNotFinished, QStringLiteral("the forwarder is not ready"), {}});
    case Fate::Delivered:
        return step(DeliveryState::Delivered, QStringLiteral("the forwarder says delivered"),
            noError, [this] { end(); });
    case Fate::Failed:
        return takePaperOr(channelAfterRefusal(wanted(), MailboxOutcome::NoServiceAddress),
            QStringLiteral("the forwarder could not deliver"));
    case Fate::Declined:
        return takePaperOr(channelAfterRefusal(wanted(), MailboxOutcome::SenderDeclined),
            QStringLiteral("the forwarder says declined"));
    case Fate::NoMailbox:
        return takePaperOr(channelAfterRefusal(wanted(), MailboxOutcome::NoMailbox),
            QStringLiteral("the forwarder says no mailbox"));
    }
}

void DeliveryJob::askAgainLater(const Error& error)
{
    if (patienceIsOver(m_settings.pollGiveUp))
        return failed(error, FaultAction::OutcomeUnknown);
    const bool newsForPeople = error.code != ErrorCode::ServiceNotFinished;
    step(
        DeliveryState::AwaitingStatus, error.detail,
        [&](Delivery& row) {
            row.dueAt = after(m_settings.poll);
            row.error = newsForPeople ? std::optional(error) : std::nullopt;
        },
        [this] { end(); });
}

void DeliveryJob::failed(const Error& error, FaultAction action)
{
    const auto withError = [&error](Delivery& row) { row.error = error; };
    switch (action) {
    case FaultAction::Retry:
    case FaultAction::PollLater:
        return retryLater(error);
    case FaultAction::RetryFewTimes:
        if (m_delivery.attempts < fewTimes)
            return retryLater(error);
        break;
    case FaultAction::LookUpAgain:
        if (m_delivery.state == DeliveryState::Sending)
            return notTaken();
        [[fallthrough]];
    case FaultAction::Paper:
        return takePaperOr(channelAfterRefusal(wanted(), MailboxOutcome::NoMailbox), error.detail);
    case FaultAction::OutcomeUnknown:
        if (m_settings.onUnknown == OnUnknown::SendAgain && m_delivery.distributionId.isEmpty()
            && m_delivery.attempts < fewTimes)
            return step(
                DeliveryState::Queued, QStringLiteral("outcome unknown, sent again by policy"),
                [&](Delivery& row) {
                    row.error = error;
                    row.possiblyTwice = true;
                    row.dueAt = after(retryDelay(row.attempts, m_settings.firstRetry,
                        QRandomGenerator::global()->generateDouble()));
                },
                [this] { end(); });
        return step(DeliveryState::Unknown, error.detail, withError, [this] { end(); });
    case FaultAction::StopRun:
        return step(DeliveryState::NeedsAttention, error.detail, withError, [this, error] {
            Q_EMIT runStopped(error);
            end();
        });
    case FaultAction::StopLetter:
    case FaultAction::PaperSafely:
    case FaultAction::SplitOrShrink:
    case FaultAction::CheckDuplicate:
    case FaultAction::FixClient:
    case FaultAction::Manual:
        break;
    }
    step(DeliveryState::NeedsAttention, error.detail, withError, [this] { end(); });
}

void DeliveryJob::retryLater(const Error& error)
{
    if (patienceIsOver(m_settings.giveUp)) {
        return step(
            DeliveryState::NeedsAttention, QStringLiteral("gave up: ") + error.detail,
            [&error](Delivery& row) { row.error = error; }, [this] { end(); });
    }
    step(
        DeliveryState::Queued, error.detail,
        [&](Delivery& row) {
            row.error = error;
            if (row.state != m_delivery.state && m_delivery.state == DeliveryState::LookingUp)
                ++row.attempts; // a hand-over has been counted when it began
            row.dueAt = after(retryDelay(
                row.attempts, m_settings.firstRetry, QRandomGenerator::global()->generateDouble()));
        },
        [this] { end(); });
}

void DeliveryJob::step(DeliveryState to, const QString& cause, const Change& change, Next next,
    const std::optional<QByteArray>& wire)
{
    Transition transition {m_delivery, m_delivery.state, cause, wire};
    transition.after.state = to;
    if (change)
        change(transition.after);
    const auto committed = m_ports.outbox.apply(transition);
    if (committed) {
        m_delivery = *committed;
        Q_EMIT advanced(m_delivery);
        return next();
    }
    qCWarning(lcSend) << m_delivery.id << "could not be moved to" << stateName(to) << ":"
                      << errorName(committed.error().code);
    if (!isStorage(committed.error().code))
        return end();
    // What has happened must not be forgotten, and what has not been written down must not happen.
    Q_EMIT runStopped(committed.error());
    QTimer::singleShot(storageRetry, this, [this, transition, next = std::move(next)]() mutable {
        const auto same = [&transition](Delivery& row) { row = transition.after; };
        step(transition.after.state, transition.cause, same, std::move(next), transition.wire);
    });
}

void DeliveryJob::end() { Q_EMIT finished(); }

QDateTime DeliveryJob::after(std::chrono::milliseconds delay) const
{
    return m_ports.clock.now().addMSecs(delay.count());
}

bool DeliveryJob::patienceIsOver(std::chrono::hours limit) const
{
    return m_delivery.createdAt.addSecs(std::chrono::seconds(limit).count()) < m_ports.clock.now();
}

} // namespace brevduva
