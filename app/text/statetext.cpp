// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/errortext.h"

#include <QCoreApplication>

namespace brevduva {
namespace {

class StateText {
    Q_DECLARE_TR_FUNCTIONS(StateText)

public:
    static QString notTaken() { return tr("No letter has left."); }
    static QString left(DeliveryState state);
    static QString advice(Advice advice);
    static QString state(DeliveryState state);
    static QString channel(Channel channel);
    static QString outcome(MailboxOutcome outcome);
    static QString chosen() { return tr("you chose paper"); }
    static QString noRegister() { return tr("the forwarder finds the mailbox"); }
};

QString StateText::left(DeliveryState state)
{
    switch (state) {
    case DeliveryState::Draft:
    case DeliveryState::Held:
    case DeliveryState::Queued:
    case DeliveryState::LookingUp:
    case DeliveryState::NeedsAttention:
        return tr("The letter has not left and is kept in the outbox.");
    case DeliveryState::Sending:
    case DeliveryState::Unknown:
        return tr("Nobody knows whether the letter arrived.");
    case DeliveryState::AwaitingStatus:
        return tr("The letter is with the forwarder.");
    case DeliveryState::AwaitingPrint:
        return tr("The letter waits for the printer.");
    case DeliveryState::Delivered:
        return tr("The letter lies in the recipient’s mailbox.");
    case DeliveryState::Printed:
        return tr("The letter has been printed.");
    case DeliveryState::Cancelled:
        return tr("The letter was stopped and has not left.");
    }
    return {};
}

QString StateText::state(DeliveryState state)
{
    switch (state) {
    case DeliveryState::Draft:
        return tr("draft");
    case DeliveryState::Held:
        return tr("on hold, can be stopped");
    case DeliveryState::Queued:
        return tr("in the queue");
    case DeliveryState::LookingUp:
        return tr("looking for the mailbox");
    case DeliveryState::Sending:
        return tr("being sent");
    case DeliveryState::AwaitingStatus:
        return tr("with the forwarder");
    case DeliveryState::AwaitingPrint:
        return tr("to be printed");
    case DeliveryState::Delivered:
        return tr("delivered");
    case DeliveryState::Printed:
        return tr("printed");
    case DeliveryState::Unknown:
        return tr("unknown whether it arrived");
    case DeliveryState::NeedsAttention:
        return tr("needs you");
    case DeliveryState::Cancelled:
        return tr("stopped");
    }
    return {};
}

QString StateText::channel(Channel channel)
{
    switch (channel) {
    case Channel::Undecided:
        return tr("not decided");
    case Channel::Digital:
        return tr("digital");
    case Channel::Paper:
        return tr("paper");
    }
    return {};
}

QString StateText::outcome(MailboxOutcome outcome)
{
    switch (outcome) {
    case MailboxOutcome::Reachable:
        return tr("has a digital mailbox");
    case MailboxOutcome::NoAnswer:
        return tr("the register gave no answer about this number");
    case MailboxOutcome::NoMailbox:
        return tr("has no digital mailbox");
    case MailboxOutcome::SenderDeclined:
        return tr("has a mailbox but has declined letters from you");
    case MailboxOutcome::Pending:
        return tr("has a mailbox that is not activated yet");
    case MailboxOutcome::AnonymousOnly:
        return tr("has an account without proven identity");
    case MailboxOutcome::NoOperator:
        return tr("has an account without a mailbox operator");
    case MailboxOutcome::OperatorNotAllowed:
        return tr("has a mailbox at an operator you do not use");
    case MailboxOutcome::NoServiceAddress:
        return tr("the mailbox operator cannot be reached");
    }
    return {};
}

QString StateText::advice(Advice advice)
{
    switch (advice) {
    case Advice::CheckDigitWrong:
        return tr("The last digit of %1 does not fit the others. Check the number.");
    case Advice::BodyNearlyEmpty:
        return tr("The message text says very little. Tell what the letter is about.");
    case Advice::BodyOnlyLink:
        return tr("The message is only a link. Write the essential in the message itself.");
    case Advice::BodyLooksLikeHtml:
        return tr("The text looks like HTML but is sent as plain text.");
    case Advice::NumberInSubject:
        return tr("There seems to be a personal number in the subject, which shows in lists and "
                  "notices.");
    case Advice::NumberInFileName:
        return tr("There seems to be a personal number in the file name %1.");
    case Advice::NumberInLink:
        return tr("There seems to be a personal number in a link in the message.");
    case Advice::AttachmentMentionedButMissing:
        return tr("The message mentions an attachment, but there is none.");
    case Advice::SentBefore:
        return tr("The same letter was sent to %1 lately.");
    case Advice::SubjectLong:
        return tr("The subject is long; a phone shows about 35 characters.");
    case Advice::NoContactWay:
        return tr(
            "The recipient gets no web address, phone number or e-mail address for questions.");
    case Advice::CertificateEndsSoon:
        return tr("The organisation’s certificate ends in %1 days.");
    case Advice::DocumentNotTagged:
        return tr("%1 is not tagged and is hard to read with a screen reader.");
    case Advice::DocumentWithoutTitle:
        return tr("%1 has no title.");
    case Advice::DocumentWithoutLanguage:
        return tr("%1 does not say which language it is in.");
    }
    return {};
}

} // namespace

QString notTakenWords() { return StateText::notTaken(); }

QString leftWords(DeliveryState state) { return StateText::left(state); }

QString adviceWords(const Warning& warning)
{
    const QString words = StateText::advice(warning.advice);
    return words.contains(QStringLiteral("%1")) ? words.arg(warning.about) : words;
}

QString stateWords(DeliveryState state) { return StateText::state(state); }

QString channelWords(Channel channel) { return StateText::channel(channel); }

QString outcomeWords(MailboxOutcome outcome) { return StateText::outcome(outcome); }

QString reasonWords(const QString& reason)
{
    if (reason == QStringLiteral("chosenByUser"))
        return StateText::chosen();
    if (reason == QStringLiteral("noRegister"))
        return StateText::noRegister();
    const auto outcome = outcomeFromName(reason);
    return outcome ? outcomeWords(*outcome) : reason;
}

} // namespace brevduva
