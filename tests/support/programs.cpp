// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/programs.h"

#include "core/base/inifile.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QPainter>
#include <QPdfWriter>

namespace brevduva::test {
namespace {

const QString bin = QStringLiteral(BREVDUVA_BIN);

QByteArray content(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

RunningSandbox::RunningSandbox(const QString& faults) { start(faults); }

RunningSandbox::~RunningSandbox() { stop(); }

void RunningSandbox::start(const QString& faults)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(bin + QStringLiteral("/brevduva-sandbox"),
        {QStringLiteral("--dir"), m_folder.path(), QStringLiteral("--exit-after"),
            QStringLiteral("900"), QStringLiteral("--fault"), faults});
    QByteArray line;
    while (!line.contains('\n')) {
        if (!m_process.waitForReadyRead(60000))
            qFatal("the sandbox does not start");
        line += m_process.readAllStandardOutput();
    }
    if (line != "ready " + profile().toLocal8Bit() + '\n')
        qFatal("not a ready line: %s", line.constData());
}

void RunningSandbox::stop()
{
    m_process.terminate();
    if (!m_process.waitForFinished(10000))
        m_process.kill();
}

void RunningSandbox::setFaults(const QString& script) const
{
    write(file(QStringLiteral("faults")), script.toUtf8());
}

QString RunningSandbox::profileWith(const QList<QPair<QString, QString>>& values) const
{
    QByteArray text = content(profile());
    for (const auto& [key, value] : values)
        text = IniFile::withValue(text, key, value);
    const QString path = file(QStringLiteral("profile-changed.ini"));
    write(path, text);
    return path;
}

QList<QJsonObject> RunningSandbox::mailbox(const QString& recipient) const
{
    QList<QJsonObject> found;
    const QDir operators(file(QStringLiteral("mailboxes")));
    for (const QString& one : operators.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QDir box(operators.filePath(one + u'/' + recipient));
        for (const QString& message : box.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            found << QJsonDocument::fromJson(
                content(box.filePath(message + QStringLiteral("/message.json"))))
                         .object();
    }
    return found;
}

QStringList RunningSandbox::paper() const
{
    return QDir(file(QStringLiteral("paper"))).entryList(QDir::Files);
}

Run runCli(const QString& profile, const QStringList& arguments, const QStringList& environment)
{
    QProcess process;
    process.setEnvironment(QProcess::systemEnvironment() + environment);
    process.start(bin + QStringLiteral("/brevduva-cli"),
        QStringList {QStringLiteral("--profile"), profile} + arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(110000))
        qFatal("brevduva-cli does not end");
    Run run;
    run.status = process.exitCode();
    run.out = QString::fromUtf8(process.readAllStandardOutput());
    run.err = QString::fromUtf8(process.readAllStandardError());
    for (const QString& line : run.out.split(u'\n', Qt::SkipEmptyParts)) {
        if (const auto object = QJsonDocument::fromJson(line.toUtf8()); object.isObject())
            run.objects << object.object();
    }
    return run;
}

QString pdfFile(const QTemporaryDir& folder, const QString& name, const QString& text)
{
    const QString path = folder.filePath(name);
    QPdfWriter writer(path);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QPainter painter(&writer);
    painter.drawText(1000, 1000, text);
    painter.end();
    return path;
}

} // namespace brevduva::test
