// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/convert/officeconverter.h"

#include "core/base/logging.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QPromise>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>
#include <QtConcurrent>

#ifdef Q_OS_UNIX
#include <csignal>
#include <unistd.h>
#endif

namespace brevduva {
namespace {

constexpr int lookMs = 100; //!< between looks at the clock and at cancellation

// Macros never run, links are never followed, nothing is asked or fetched. A document that does not
// say its language is Swedish: screen readers need one.
constexpr auto profileSettings = R"(<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Writer/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>sv-SE</value></prop></item>
<item oor:path="/org.openoffice.Office.Linguistic/General"><prop oor:name="DefaultLocale" oor:op="fuse"><value>sv-SE</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Misc"><prop oor:name="FirstRun" oor:op="fuse"><value>false</value></prop></item>
<item oor:path="/org.openoffice.Office.Jobs/Jobs/org.openoffice.Office.Jobs:Job['UpdateCheck']/Arguments"><prop oor:name="AutoCheckEnabled" oor:op="fuse"><value>false</value></prop></item>
</oor:items>)";

constexpr auto pdfFilter = "pdf:writer_pdf_Export:"
                           "{\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"true\"},"
                           "\"ExportBookmarks\":{\"type\":\"boolean\",\"value\":\"true\"},"
                           "\"ReduceImageResolution\":{\"type\":\"boolean\",\"value\":\"false\"}}";

bool write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
}

//! Ends the program and all it has started.
void endGroup(QProcess& process)
{
#ifdef Q_OS_UNIX
    if (process.processId() > 0)
        ::kill(-static_cast<pid_t>(process.processId()), SIGKILL);
#endif
    process.kill();
    process.waitForFinished(5000);
}

struct Work {
    QByteArray document;
    QString suffix;
    QString program;
    std::chrono::seconds limit;
};

Result<QByteArray> runOffice(
    const Work& work, const QPromise<Result<QByteArray>>& promise, const QTemporaryDir& folder)
{
    const QString source = folder.filePath(QStringLiteral("in/letter.") + work.suffix);
    const QString profile = folder.filePath(QStringLiteral("profile"));
    QDir(folder.path()).mkpath(QStringLiteral("in"));
    QDir(profile).mkpath(QStringLiteral("user"));
    if (!write(source, work.document)
        || !write(profile + QStringLiteral("/user/registrymodifications.xcu"), profileSettings))
        return fail(ErrorCode::StorageFull,
            QStringLiteral("the temporary folder cannot be written"), folder.path());

    QProcess office;
    office.setProgram(work.program);
    office.setArguments(
        {QStringLiteral("-env:UserInstallation=") + QUrl::fromLocalFile(profile).toString(),
            QStringLiteral("--headless"), QStringLiteral("--invisible"), QStringLiteral("--nologo"),
            QStringLiteral("--norestore"), QStringLiteral("--nodefault"),
            QStringLiteral("--nolockcheck"), QStringLiteral("--convert-to"),
            QString::fromLatin1(pdfFilter), QStringLiteral("--outdir"),
            folder.filePath(QStringLiteral("out")), source});
    office.setProcessChannelMode(QProcess::MergedChannels);
#ifdef Q_OS_UNIX
    office.setChildProcessModifier([] { ::setpgid(0, 0); });
#endif
    office.start();
    if (!office.waitForStarted(10000))
        return fail(ErrorCode::ConverterMissing, office.errorString(), work.program);
    const QDeadlineTimer deadline(work.limit);
    while (!office.waitForFinished(lookMs)) {
        const bool late = deadline.hasExpired();
        if (!late && !promise.isCanceled() && office.state() != QProcess::NotRunning)
            continue;
        endGroup(office);
        if (promise.isCanceled())
            return fail(ErrorCode::Cancelled, QStringLiteral("the conversion was stopped"));
        if (late)
            return fail(
                ErrorCode::ConversionTimeout, QStringLiteral("over %1 s").arg(work.limit.count()));
        break;
    }
    QFile pdf(folder.filePath(QStringLiteral("out/letter.pdf")));
    if (!pdf.open(QIODevice::ReadOnly) || pdf.size() == 0) {
        qCInfo(lcConvert) << "LibreOffice left with" << office.exitCode() << "and no PDF";
        return fail(ErrorCode::ConversionFailed, QStringLiteral("LibreOffice made no PDF"));
    }
    return pdf.readAll();
}

} // namespace

OfficeConverter::OfficeConverter(ConverterSettings settings)
    : m_settings(std::move(settings))
    , m_places(std::make_shared<QSemaphore>(m_settings.parallel))
{
    if (m_settings.program.isEmpty())
        m_settings.program = QStandardPaths::findExecutable(QStringLiteral("soffice"));
}

QFuture<Result<QByteArray>> OfficeConverter::toPdf(
    const QByteArray& document, const QString& fileName)
{
    const Work work {
        document, QFileInfo(fileName).suffix().toLower(), m_settings.program, m_settings.limit};
    return QtConcurrent::run([work, places = m_places](QPromise<Result<QByteArray>>& promise) {
        static const QStringList kinds {QStringLiteral("docx"), QStringLiteral("odt"),
            QStringLiteral("doc"), QStringLiteral("rtf")};
        // added before the promise is cancelled away: a caller that still listens hears why
        const auto give
            = [&promise](const Result<QByteArray>& result) { promise.addResult(result); };
        if (work.program.isEmpty() || !QFileInfo(work.program).isExecutable())
            return give(fail(ErrorCode::ConverterMissing, QStringLiteral("soffice was not found")));
        if (!kinds.contains(work.suffix))
            return give(fail(ErrorCode::DocumentTypeUnsupported, work.suffix));
        while (!places->tryAcquire(1, lookMs)) {
            if (promise.isCanceled())
                return give(
                    fail(ErrorCode::Cancelled, QStringLiteral("the conversion was stopped")));
        }
        const QSemaphoreReleaser leave(*places);
        const QTemporaryDir folder;
        give(folder.isValid()
                ? runOffice(work, promise, folder)
                : Result<QByteArray>(fail(ErrorCode::StorageFull, folder.errorString())));
    });
}

} // namespace brevduva
