// SPDX-License-Identifier: GPL-3.0-or-later
// lookup, check and send.
#include "app/cli/await.h"
#include "app/cli/exitstatus.h"
#include "app/cli/session.h"
#include "app/cli/words.h"
#include "app/engine/interrupt.h"
#include "app/text/errortext.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

namespace brevduva::cli {
namespace {

constexpr qint64 largestText = 2 * 1024 * 1024;
constexpr int patienceSeconds = 120; //!< waited beyond the hold time when --wait does not say

int refused(Session& session, const Error& error, int exit)
{
    session.output().error(error, notTakenWords());
    return exit;
}

//! The message text from --text or --text-file; without either, a sentence that presents the
//! documents.
Result<MessageText> messageOf(const QString& text, const QString& path, const QString& subject)
{
    if (path.isEmpty() && text.isEmpty())
        return MessageText {MessageText::Type::Plain,
            CommandLine::tr("You have received a letter: %1. The letter is attached.")
                .arg(subject)};
    if (path.isEmpty())
        return MessageText {MessageText::Type::Plain, text};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::DocumentMissing, file.errorString(), path);
    if (file.size() > largestText)
        return fail(ErrorCode::BodyInvalid, QStringLiteral("the text file is over 2 MiB"), path);
    QStringDecoder decode(QStringDecoder::Utf8);
    const QString content = decode(file.readAll());
    if (decode.hasError())
        return fail(ErrorCode::BodyInvalid, QStringLiteral("the text file is not UTF-8"), path);
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix != QStringLiteral("html") && suffix != QStringLiteral("htm"))
        return MessageText {MessageText::Type::Plain, content};
    return MessageText {MessageText::Type::Html, content};
}

//! Prepares \a draft, showing which file is being worked on; Ctrl-C stops it.
Result<PreparedLetter> prepare(Session& session, const DraftLetter& draft)
{
    const auto tools = session.parts().prepareTools();
    if (!tools)
        return fail(tools.error());
    PrepareLetterJob job(draft, *tools);
    PreparedLetter prepared;
    QEventLoop loop;
    Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::asked, &job, &PrepareLetterJob::cancel);
    QObject::connect(&job, &PrepareLetterJob::working, &loop, [&session](const QString& name) {
        session.output().progress(CommandLine::tr("Reading %1 …").arg(name));
    });
    QObject::connect(
        &job, &PrepareLetterJob::finished, &loop,
        [&](const PreparedLetter& done) {
            prepared = done;
            loop.quit();
        },
        Qt::QueuedConnection);
    job.start();
    loop.exec();
    return prepared;
}

void showFindings(Session& session, const Findings& findings, const QString& left)
{
    for (const Error& error : findings.errors)
        session.output().error(error, left);
    for (const Warning& warning : findings.warnings)
        session.output().warning(warning);
}

} // namespace

int lookup(Session& session, const LookupCommand& command)
{
    QList<RecipientId> recipients;
    bool allValid = true;
    for (const QString& typed : command.numbers) {
        const auto id = RecipientId::parse(typed, QDate::currentDate());
        if (id)
            recipients << *id;
        else
            session.output().error(id.error(), {});
        allValid = allValid && id.has_value();
    }
    if (!allValid)
        return ExitRefused;
    if (const auto opened = session.openNetwork(); !opened) {
        session.output().error(opened.error(), {});
        return ExitOther;
    }
    if (!session.parts().registry()) {
        session.output().error({ErrorCode::SettingMissing, QStringLiteral("no register to ask"),
                                   QStringLiteral("registry.url"), -1},
            {});
        return ExitOther;
    }
    const auto found = await(session.parts().registry()->lookup(recipients));
    if (!found) {
        session.output().error(found.error(), {});
        return ExitOther;
    }
    for (const Mailbox& mailbox : *found)
        session.output().mailbox(mailbox);
    return ExitDone;
}

int check(Session& session, const CheckCommand& command)
{
    const auto message = messageOf(command.text, command.textFile, command.subject);
    if (!message)
        return refused(session, message.error(), ExitRefused);
    if (const auto opened = session.openNetwork(); !opened)
        session.output().error(opened.error(), notTakenWords());
    DraftLetter draft {command.files, command.recipients,
        command.subject.isEmpty() ? QFileInfo(command.files.constFirst()).completeBaseName()
                                  : command.subject,
        *message, {}, {}};
    const auto prepared = prepare(session, draft);
    if (!prepared)
        return refused(session, prepared.error(), ExitOther);
    showFindings(session, prepared->findings, notTakenWords());
    if (prepared->findings.blocks())
        return ExitRefused;
    session.output().line(prepared->findings.warnings.isEmpty()
            ? CommandLine::tr("Ready to send; nothing to mind.")
            : CommandLine::tr("Ready to send."));
    session.output().object({{QStringLiteral("ready"), true}});
    return ExitDone;
}

int send(Session& session, const SendCommand& command)
{
    const auto message = messageOf(command.text, command.textFile, command.subject);
    if (!message)
        return refused(session, message.error(), ExitRefused);
    if (const auto opened = session.openNetwork();
        !opened && command.channel != ChannelChoice::Paper)
        return refused(session, opened.error(), ExitOther);
    const auto hold = std::chrono::seconds(command.holdSeconds.value_or(
        session.parts().settings().number(QStringLiteral("hold.seconds"))));
    const auto wait = std::chrono::seconds(
        session.arguments().waitSeconds.value_or(static_cast<int>(hold.count()) + patienceSeconds));
    if (const auto opened = session.openOutbox(SqliteOutbox::Access::Own); !opened)
        return refused(session, opened.error(), ExitOther);

    const DraftLetter draft {command.files, command.recipients, command.subject, *message,
        command.reference, command.caseNumber, command.serviceOfDocuments, command.channel};
    const auto prepared = prepare(session, draft);
    if (!prepared)
        return refused(session, prepared.error(), ExitOther);
    if (prepared->findings.blocks()) {
        for (const Error& error : prepared->findings.errors)
            session.output().error(error, notTakenWords());
        return ExitRefused;
    }
    if (!session.output().isJson())
        showFindings(session, prepared->findings, {});
    const auto sender = session.parts().sender();
    const auto taken
        = submit(*session.parts().outbox(), *prepared, *sender, session.parts().clock(), hold);
    if (!taken)
        return refused(session, taken.error(), ExitOther);

    QList<QUuid> ids;
    for (const Delivery& row : *taken)
        ids << row.id;
    auto rows = wait.count() > 0 ? session.work(ids, wait) : *taken;
    if (!rows) {
        session.output().error(rows.error(), leftWords(DeliveryState::Queued));
        return ExitOther;
    }
    for (const Delivery& row : *rows)
        session.output().delivery(row, prepared->findings.warnings);
    return exitStatusOf(*rows);
}

} // namespace brevduva::cli
