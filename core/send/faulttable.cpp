// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/send/faulttable.h"

#include <array>

namespace brevduva {
namespace {

struct Row {
    int first;
    int last;
    FaultAction action;
    ErrorCode error;
};

// The first row that holds the code decides. Ranges at the end are the classes of section 15.2.
constexpr std::array rows {
    Row {5001, 5001, FaultAction::StopLetter, ErrorCode::ServiceInputRefused},
    Row {5002, 5002, FaultAction::StopRun, ErrorCode::ServiceNotAuthorised},
    Row {5003, 5003, FaultAction::Manual, ErrorCode::ServiceDataNotFound},
    Row {5004, 5004, FaultAction::PollLater, ErrorCode::ServiceNotFinished},
    Row {5005, 5005, FaultAction::SplitOrShrink, ErrorCode::ServiceLimitExceeded},
    Row {5006, 5006, FaultAction::StopRun, ErrorCode::ServiceSignatureRefused},
    Row {5007, 5007, FaultAction::CheckDuplicate, ErrorCode::ServiceDuplicate},
    Row {5012, 5012, FaultAction::StopRun, ErrorCode::ServiceSignatureRefused},
    Row {5013, 5014, FaultAction::OutcomeUnknown, ErrorCode::OutcomeUnknown},
    Row {5015, 5015, FaultAction::StopLetter, ErrorCode::ServiceContentRefused},
    Row {5016, 5016, FaultAction::StopLetter, ErrorCode::ServiceInputRefused},
    Row {5017, 5018, FaultAction::Retry, ErrorCode::ServiceTechnical},
    Row {5019, 5019, FaultAction::StopLetter, ErrorCode::ServiceContentRefused},
    Row {5020, 5020, FaultAction::StopRun, ErrorCode::ServiceNotAuthorised},
    Row {5021, 5021, FaultAction::FixClient, ErrorCode::ServiceFault},
    Row {6004, 6005, FaultAction::Paper, ErrorCode::ServiceRecipientRefused},
    Row {6006, 6006, FaultAction::PaperSafely, ErrorCode::RecipientProtected},
    Row {6007, 6007, FaultAction::Manual, ErrorCode::RecipientStopped},
    Row {6008, 6008, FaultAction::OutcomeUnknown, ErrorCode::OutcomeUnknown},
    Row {6020, 6021, FaultAction::RetryFewTimes, ErrorCode::ServiceTechnical},
    Row {7013, 7013, FaultAction::Paper, ErrorCode::ServiceRecipientRefused},
    Row {8002, 8002, FaultAction::LookUpAgain, ErrorCode::ServiceRecipientRefused},
    Row {8003, 8003, FaultAction::StopRun, ErrorCode::ServiceNotAuthorised},
    Row {8004, 8004, FaultAction::LookUpAgain, ErrorCode::ServiceRecipientRefused},
    Row {9000, 9000, FaultAction::Retry, ErrorCode::ServiceTechnical},
    Row {0, 4999, FaultAction::Retry, ErrorCode::ServiceTechnical},
};

const Row* rowOf(int code)
{
    for (const Row& row : rows) {
        if (code >= row.first && code <= row.last)
            return &row;
    }
    return nullptr;
}

std::optional<FaultAction> actionNamed(const QString& name)
{
    static const QHash<QString, FaultAction> names {
        {QStringLiteral("retry"), FaultAction::Retry},
        {QStringLiteral("retryFewTimes"), FaultAction::RetryFewTimes},
        {QStringLiteral("lookUpAgain"), FaultAction::LookUpAgain},
        {QStringLiteral("paper"), FaultAction::Paper},
        {QStringLiteral("stopLetter"), FaultAction::StopLetter},
        {QStringLiteral("stopRun"), FaultAction::StopRun},
        {QStringLiteral("unknown"), FaultAction::OutcomeUnknown},
        {QStringLiteral("manual"), FaultAction::Manual},
    };
    const auto found = names.constFind(name);
    return found == names.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace

Result<FaultTable> FaultTable::withExceptions(const QString& text)
{
    FaultTable table;
    for (const QString& entry : text.split(u',', Qt::SkipEmptyParts)) {
        const QStringList sides = entry.split(u'=');
        bool isCode = false;
        const int code = sides[0].trimmed().toInt(&isCode);
        const auto action = sides.size() == 2 ? actionNamed(sides[1].trimmed()) : std::nullopt;
        if (!isCode || !action)
            return fail(
                ErrorCode::SettingInvalid, QStringLiteral("not CODE=ACTION"), entry.trimmed());
        table.m_exceptions.insert(code, *action);
    }
    return table;
}

FaultAction FaultTable::actionFor(int code) const
{
    if (const auto exception = m_exceptions.constFind(code); exception != m_exceptions.constEnd())
        return *exception;
    const Row* const row = rowOf(code);
    return row ? row->action : FaultAction::Manual;
}

ErrorCode FaultTable::errorCodeFor(int code)
{
    const Row* const row = rowOf(code);
    return row ? row->error : ErrorCode::ServiceFault;
}

Error FaultTable::errorOf(const ServiceFault& fault)
{
    const QString callId
        = fault.callId.isEmpty() ? QString() : QStringLiteral(", call id %1").arg(fault.callId);
    return {errorCodeFor(fault.code),
        QStringLiteral("fault %1: %2%3").arg(fault.code).arg(fault.description.left(300), callId),
        {}, fault.code};
}

std::optional<FaultAction> FaultTable::actionFor(const Error& error) const
{
    return error.fault < 0 ? std::nullopt : std::optional(actionFor(error.fault));
}

} // namespace brevduva
