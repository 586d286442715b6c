// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"
#include "app/cli/words.h"

#include "app/text/errortext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <cstdio>
#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace brevduva::cli {
namespace {

bool isTerminal(FILE* stream)
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stream)) != 0;
#else
    return isatty(fileno(stream)) != 0;
#endif
}

QJsonValue orNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QString localTime(const QDateTime& time)
{
    return QLocale().toString(time.toLocalTime(), QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

QJsonObject warningObject(const Warning& warning)
{
    return {{QStringLiteral("code"), adviceName(warning.advice)},
        {QStringLiteral("text"), adviceWords(warning)}};
}

} // namespace

QJsonObject errorObject(const Error& error)
{
    const ErrorWords words = errorWords(error);
    return {{QStringLiteral("code"), errorName(error.code)},
        {QStringLiteral("detail"), error.detail}, {QStringLiteral("about"), orNull(error.about)},
        {QStringLiteral("what"), words.what}, {QStringLiteral("next"), words.next}};
}

Output::Output(Style style, Numbers numbers)
    : m_style(style)
    , m_numbers(numbers)
    , m_terminal(isTerminal(stderr))
    , m_out(stdout)
    , m_err(stderr)
{
}

QString Output::number(const RecipientId& recipient) const
{
    if (m_numbers == Numbers::Masked)
        return recipient.masked();
    return isJson() ? recipient.digits() : recipient.written();
}

void Output::line(const QString& text)
{
    if (isJson())
        return;
    clearProgress();
    m_out << text << Qt::endl;
}

void Output::object(const QJsonObject& object)
{
    if (!isJson())
        return;
    clearProgress();
    m_out << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) << Qt::endl;
}

void Output::delivery(const Delivery& row, const QList<Warning>& warnings)
{
    if (isJson()) {
        QJsonArray noted;
        for (const Warning& warning : warnings)
            noted.append(warningObject(warning));
        QJsonObject object {{QStringLiteral("deliveryId"), row.id.toString(QUuid::WithoutBraces)},
            {QStringLiteral("letterId"), row.letterId.toString(QUuid::WithoutBraces)},
            {QStringLiteral("messageId"), row.messageId.toString(QUuid::WithoutBraces)},
            {QStringLiteral("recipient"), number(row.recipient)},
            {QStringLiteral("channel"), orNull(channelName(row.channel))},
            {QStringLiteral("reason"), orNull(row.reason)},
            {QStringLiteral("state"), stateName(row.state)},
            {QStringLiteral("operator"), orNull(row.operatorName)},
            {QStringLiteral("transId"), orNull(row.transId)},
            {QStringLiteral("distributionId"), orNull(row.distributionId)},
            {QStringLiteral("printJob"), orNull(row.printJob)},
            {QStringLiteral("attempts"), row.attempts},
            {QStringLiteral("possiblyTwice"), row.possiblyTwice},
            {QStringLiteral("changedAt"), row.changedAt.toUTC().toString(Qt::ISODateWithMs)},
            {QStringLiteral("error"),
                row.error ? QJsonValue(errorObject(*row.error)) : QJsonValue()}};
        if (!noted.isEmpty())
            object.insert(QStringLiteral("warnings"), noted);
        return this->object(object);
    }
    QStringList parts {row.id.toString(QUuid::WithoutBraces).left(8), number(row.recipient),
        stateWords(row.state)};
    if (row.channel != Channel::Undecided)
        parts << channelWords(row.channel);
    if (row.channel == Channel::Paper && !row.reason.isEmpty())
        parts << reasonWords(row.reason);
    if (row.channel == Channel::Digital && !row.operatorName.isEmpty())
        parts << row.operatorName;
    parts << localTime(row.changedAt);
    line(parts.join(QStringLiteral("  ")));
    if (!row.transId.isEmpty())
        line(CommandLine::tr("    receipt %1").arg(row.transId));
    if (!row.printJob.isEmpty())
        line(CommandLine::tr("    print job %1").arg(row.printJob));
    if (row.possiblyTwice)
        line(CommandLine::tr("    may have arrived twice"));
    if (row.error) {
        const ErrorWords words = errorWords(*row.error);
        line(QStringLiteral("    %1 %2 %3").arg(words.what, leftWords(row.state), words.next));
        line(QStringLiteral("    (%1: %2)").arg(errorName(row.error->code), row.error->detail));
    }
}

void Output::mailbox(const Mailbox& mailbox)
{
    object({{QStringLiteral("recipient"), number(mailbox.recipient)},
        {QStringLiteral("reachable"), mailbox.isReachable()},
        {QStringLiteral("reason"), outcomeName(mailbox.outcome)},
        {QStringLiteral("operator"), orNull(mailbox.mailboxOperator.name)},
        {QStringLiteral("channel"),
            channelName(mailbox.isReachable() ? Channel::Digital : Channel::Paper)},
        {QStringLiteral("text"), outcomeWords(mailbox.outcome)}});
    const QString who = mailbox.isReachable()
        ? CommandLine::tr("%1 at %2")
              .arg(outcomeWords(mailbox.outcome), mailbox.mailboxOperator.name)
        : outcomeWords(mailbox.outcome);
    line(QStringLiteral("%1  %2").arg(number(mailbox.recipient), who));
}

void Output::error(const Error& error, const QString& left)
{
    clearProgress();
    if (isJson()) {
        QJsonObject details = errorObject(error);
        if (!left.isEmpty())
            details.insert(QStringLiteral("left"), left);
        return object({{QStringLiteral("error"), details}});
    }
    const ErrorWords words = errorWords(error);
    QStringList sentences {words.what};
    if (!left.isEmpty())
        sentences << left;
    sentences << words.next;
    m_err << sentences.join(u' ') << '\n'
          << QStringLiteral("(%1: %2)").arg(errorName(error.code), error.detail) << Qt::endl;
}

void Output::warning(const Warning& warning)
{
    object({{QStringLiteral("warning"), warningObject(warning)}});
    line(CommandLine::tr("Note: %1").arg(adviceWords(warning)));
}

void Output::progress(const QString& text)
{
    if (isJson() || !m_terminal)
        return;
    m_err << "\r\033[K" << text << Qt::flush;
    m_progressShown = true;
}

void Output::clearProgress()
{
    if (m_progressShown)
        m_err << "\r\033[K" << Qt::flush;
    m_progressShown = false;
}

void Output::note(const QString& text)
{
    if (isJson())
        return;
    clearProgress();
    m_err << text << Qt::endl;
}

} // namespace brevduva::cli
