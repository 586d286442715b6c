// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/spooler.h"

#include "core/base/cptr.h"

#include <cups/cups.h>

namespace brevduva::spooler {
namespace {

//! The queues the spooler knows, freed together.
class Queues {
public:
    Queues()
        : m_count(cupsGetDests2(CUPS_HTTP_DEFAULT, &m_queues))
    {
    }
    ~Queues() { cupsFreeDests(m_count, m_queues); }
    Queues(const Queues&) = delete;
    Queues& operator=(const Queues&) = delete;

    [[nodiscard]] cups_dest_t* find(const QString& name) const
    {
        return cupsGetDest(
            name.isEmpty() ? nullptr : name.toUtf8().constData(), nullptr, m_count, m_queues);
    }

private:
    cups_dest_t* m_queues = nullptr;
    int m_count;
};

QString lastError() { return QString::fromUtf8(cupsLastErrorString()); }

const char* sides(const QString& duplex)
{
    if (duplex == QStringLiteral("none"))
        return CUPS_SIDES_ONE_SIDED;
    return duplex == QStringLiteral("short") ? CUPS_SIDES_TWO_SIDED_LANDSCAPE
                                             : CUPS_SIDES_TWO_SIDED_PORTRAIT;
}

} // namespace

Result<QString> check(const QString& printer)
{
    const Queues queues;
    const cups_dest_t* const queue = queues.find(printer);
    if (!queue)
        return fail(ErrorCode::PrinterMissing, lastError(), printer);
    const char* const accepts
        = cupsGetOption("printer-is-accepting-jobs", queue->num_options, queue->options);
    if (qstrcmp(accepts, "false") == 0)
        return fail(ErrorCode::PrintFailed, QStringLiteral("the queue is not accepting jobs"),
            QString::fromUtf8(queue->name));
    return QString::fromUtf8(queue->name);
}

QString earlierJob(const QString& printer, const QString& title)
{
    cups_job_t* jobs = nullptr;
    const int count = cupsGetJobs2(
        CUPS_HTTP_DEFAULT, &jobs, printer.toUtf8().constData(), 1, CUPS_WHICHJOBS_ALL);
    QString receipt;
    for (int i = 0; i < count; ++i) {
        const bool whole = jobs[i].state != IPP_JOB_CANCELED && jobs[i].state != IPP_JOB_ABORTED
            && jobs[i].size > 0;
        if (whole && QString::fromUtf8(jobs[i].title) == title)
            receipt = QString::number(jobs[i].id);
    }
    cupsFreeJobs(count, jobs);
    return receipt;
}

Result<QString> submit(
    const QString& printer, const QString& title, const QByteArray& pdf, const QString& duplex)
{
    const QByteArray queue = printer.toUtf8();
    cups_option_t* options = nullptr;
    const int count = cupsAddOption(CUPS_SIDES, sides(duplex), 0, &options);
    const int job = cupsCreateJob(
        CUPS_HTTP_DEFAULT, queue.constData(), title.toUtf8().constData(), count, options);
    cupsFreeOptions(count, options);
    if (job <= 0)
        return fail(ErrorCode::PrintFailed, lastError(), printer);
    const auto give = [&] {
        return cupsStartDocument(
                   CUPS_HTTP_DEFAULT, queue.constData(), job, "letter.pdf", CUPS_FORMAT_PDF, 1)
            == HTTP_STATUS_CONTINUE
            && cupsWriteRequestData(
                   CUPS_HTTP_DEFAULT, pdf.constData(), static_cast<size_t>(pdf.size()))
            == HTTP_STATUS_CONTINUE
            && cupsFinishDocument(CUPS_HTTP_DEFAULT, queue.constData())
            <= IPP_STATUS_OK_CONFLICTING;
    };
    if (give())
        return QString::number(job);
    const QString why = lastError();
    cupsCancelJob2(CUPS_HTTP_DEFAULT, queue.constData(), job, 1);
    return fail(ErrorCode::PrintFailed, why, printer);
}

} // namespace brevduva::spooler
