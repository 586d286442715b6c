// SPDX-License-Identifier: GPL-3.0-or-later
// status, cancel, retry, print, arrived, lost and run.
#include "app/cli/exitstatus.h"
#include "app/cli/session.h"
#include "app/cli/words.h"
#include "app/text/errortext.h"

namespace brevduva::cli {
namespace {

constexpr std::chrono::seconds patience(120);

int failed(Session& session, const Error& error)
{
    session.output().error(error, {});
    const bool input = error.code == ErrorCode::NotFound || error.code == ErrorCode::InvalidInput
        || error.code == ErrorCode::StateConflict;
    return input ? ExitRefused : ExitOther;
}

std::chrono::seconds waitOf(const Session& session)
{
    return session.arguments().waitSeconds ? std::chrono::seconds(*session.arguments().waitSeconds)
                                           : patience;
}

Result<Delivery> apply(OutboxRunner& runner, ChangeCommand::What what, const QUuid& id)
{
    switch (what) {
    case ChangeCommand::What::Cancel:
        return runner.cancel(id);
    case ChangeCommand::What::Retry:
        return runner.retry(id);
    case ChangeCommand::What::Print:
        return runner.printInstead(id);
    case ChangeCommand::What::Arrived:
        return runner.resolve(id, PersonSays::Arrived);
    case ChangeCommand::What::Lost:
        return runner.resolve(id, PersonSays::DidNotArrive);
    }
    return fail(ErrorCode::Internal, QStringLiteral("no such change"));
}

void showEvents(Session& session, const Delivery& row)
{
    const auto events = session.parts().outbox()->events(row.id);
    if (!events)
        return;
    for (const DeliveryEvent& event : *events)
        session.output().line(
            QStringLiteral("    %1  %2  (%3)")
                .arg(event.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")),
                    stateWords(event.to), event.cause));
}

} // namespace

int status(Session& session, const StatusCommand& command)
{
    if (const auto opened = session.openOutbox(SqliteOutbox::Access::Look); !opened)
        return failed(session, opened.error());
    if (!command.delivery.isEmpty()) {
        const auto row = session.find(command.delivery);
        if (!row)
            return failed(session, row.error());
        session.output().delivery(*row);
        showEvents(session, *row);
        return exitStatusOf({*row});
    }
    DeliveryFilter latest;
    latest.limit = command.most;
    const auto rows = session.parts().outbox()->deliveries(latest);
    if (!rows)
        return failed(session, rows.error());
    for (const Delivery& row : *rows)
        session.output().delivery(row);
    if (rows->isEmpty())
        session.output().line(CommandLine::tr("The outbox is empty."));
    return ExitDone;
}

int change(Session& session, const ChangeCommand& command)
{
    const bool works
        = command.what == ChangeCommand::What::Retry || command.what == ChangeCommand::What::Print;
    if (works) {
        if (const auto opened = session.openNetwork();
            !opened && command.what == ChangeCommand::What::Retry)
            return failed(session, opened.error());
    }
    if (const auto opened = session.openOutbox(SqliteOutbox::Access::Own); !opened)
        return failed(session, opened.error());
    const auto row = session.find(command.delivery);
    const auto runner = session.parts().runner();
    if (!row || !runner)
        return failed(session, row ? runner.error() : row.error());
    if (const auto settled = (*runner)->settle(); !settled)
        return failed(session, settled.error());
    const auto moved = apply(**runner, command.what, row->id);
    if (!moved)
        return failed(session, moved.error());
    if (!works) {
        session.output().delivery(*moved);
        return ExitDone;
    }
    const auto rows = session.work({row->id}, waitOf(session));
    if (!rows)
        return failed(session, rows.error());
    session.output().delivery(rows->constFirst());
    return exitStatusOf(*rows);
}

int run(Session& session, const RunCommand&)
{
    if (const auto opened = session.openNetwork(); !opened)
        return failed(session, opened.error());
    if (const auto opened = session.openOutbox(SqliteOutbox::Access::Own); !opened)
        return failed(session, opened.error());
    const auto before = session.parts().outbox()->unfinished();
    if (!before)
        return failed(session, before.error());
    QList<QUuid> ids;
    for (const Delivery& row : *before)
        ids << row.id;
    const auto rows = session.work(ids, waitOf(session));
    if (!rows)
        return failed(session, rows.error());
    for (const Delivery& row : *rows)
        session.output().delivery(row);
    const auto& settings = session.parts().settings();
    const QDateTime now = session.parts().clock().now();
    (void)session.parts().outbox()->retire(
        now.addDays(-settings.number(QStringLiteral("retention.documentDays"))),
        now.addDays(-settings.number(QStringLiteral("retention.rowDays"))));
    return exitStatusOf(*rows);
}

} // namespace brevduva::cli
