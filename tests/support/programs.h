// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace brevduva::test {

//! The real sandbox program in a folder of its own, ended with the object.
class RunningSandbox {
public:
    explicit RunningSandbox(const QString& faults = {});
    ~RunningSandbox();

    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString profile() const { return file(QStringLiteral("profile.ini")); }
    //! Replaces the script of misfortunes while it runs.
    void setFaults(const QString& script) const;
    //! The profile with lines of another value: {"hold.seconds", "5"}.
    [[nodiscard]] QString profileWith(const QList<QPair<QString, QString>>& values) const;
    //! message.json of every message of \a recipient, at all operators.
    [[nodiscard]] QList<QJsonObject> mailbox(const QString& recipient) const;
    [[nodiscard]] QStringList paper() const; //!< file names
    void stop();
    void start(const QString& faults = {});

private:
    QTemporaryDir m_folder;
    QProcess m_process;
};

//! What one run of brevduva-cli did.
struct Run {
    int status = -1;
    QList<QJsonObject> objects; //!< --json
    QString out;
    QString err;
};
Run runCli(
    const QString& profile, const QStringList& arguments, const QStringList& environment = {});

//! A small real PDF of one page with \a text, in a file of \a folder.
QString pdfFile(const QTemporaryDir& folder, const QString& name, const QString& text);

} // namespace brevduva::test
