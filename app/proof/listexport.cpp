// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/proof/listexport.h"

#include "app/text/errortext.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace brevduva {
namespace {

constexpr int pageSize = 1000;

class ListText {
    Q_DECLARE_TR_FUNCTIONS(ListText)

public:
    static QStringList heads()
    {
        return {tr("Handed in"), tr("Changed"), tr("Recipient"), tr("Subject"), tr("Case number"),
            tr("State"), tr("Way"), tr("Why"), tr("Mailbox operator"), tr("Operator's receipt"),
            tr("Attempts"), tr("Delivery id")};
    }
};

QString line(const QStringList& cells)
{
    QStringList quoted;
    for (const QString& cell : cells)
        quoted << csvCell(cell);
    return quoted.join(u';') + QStringLiteral("\r\n");
}

QString time(const QDateTime& at)
{
    return at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

QString lineOf(const Delivery& row, const Result<Letter>& letter)
{
    return line({time(row.createdAt), time(row.changedAt), row.recipient.masked(),
        letter ? letter->subject : QString(), letter ? letter->caseNumber : QString(),
        stateWords(row.state), channelWords(row.channel),
        row.reason.isEmpty() ? QString() : reasonWords(row.reason), row.operatorName, row.transId,
        QString::number(row.attempts), row.id.toString(QUuid::WithoutBraces)});
}

} // namespace

QString csvCell(QString text)
{
    // a subject from elsewhere must not become a formula in somebody's spreadsheet
    if (!text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.front()))
        text.prepend(u'\'');
    text.replace(u'"', QStringLiteral("\"\""));
    return u'"' + text + u'"';
}

Result<void> writeList(const Outbox& outbox, DeliveryFilter filter, const QString& path)
{
    QSaveFile file(path);
    const auto failed = [&file, &path] {
        return fail(file.error() == QFileDevice::ResourceError ? ErrorCode::StorageFull
                                                               : ErrorCode::StorageReadOnly,
            file.errorString(), path);
    };
    if (!file.open(QIODevice::WriteOnly))
        return failed();
    file.write("\xEF\xBB\xBF" + line(ListText::heads()).toUtf8());
    filter.limit = pageSize;
    for (filter.offset = 0;; filter.offset += pageSize) {
        const auto rows = outbox.deliveries(filter);
        if (!rows)
            return fail(rows.error());
        for (const Delivery& row : *rows) {
            if (file.write(lineOf(row, outbox.letterHead(row.letterId)).toUtf8()) < 0)
                return failed();
        }
        if (rows->size() < pageSize)
            break;
    }
    if (!file.commit())
        return failed();
    return {};
}

} // namespace brevduva
