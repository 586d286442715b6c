// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/servers.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>
#include <QTimer>

#include <csignal>
#include <cstdio>

using namespace brevduva::sandbox;

namespace {

volatile std::sig_atomic_t ended = 0;

void end(int) { ended = 1; }

bool write(const QString& path, const QByteArray& text, bool secret = false)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    if (secret)
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return file.write(text) == text.size() && file.commit();
}

QByteArray profile(const QDir& folder, const Servers::Addresses& addresses, const char* mode)
{
    const QByteArray dir = folder.absolutePath().toUtf8();
    const QByteArray outbox = qstrcmp(mode, "direct") == 0 ? "/outbox" : "/outbox-soap";
    return "# Made by brevduva-sandbox: invented people, nothing leaves this computer.\n"
           "[sender]\nid=162021004748\nname=Kommun A\n"
           "supportText=Kontakta kontaktcenter om du har frågor om brevet.\n"
           "supportUrl=https://www.example.se/kontakt\nsupportPhone=08-123 45 "
           "67\nsupportEmail=kontakt@example.se\n\n"
           "[registry]\nurl="
        + addresses.recipient.toUtf8() + "\n\n[delivery]\nmode=" + mode
        + "\nretrySeconds=1\npollSeconds=1\n\n[forwarder]\nurl=" + addresses.forwarder.toUtf8()
        + "\n\n[signing]\npkcs12=" + dir + "/certificates/sender.p12\n\n[tls]\nextraCa=" + dir
        + "/certificates/ca.pem\n\n[secrets]\nbackend=file\nfile=" + dir
        + "/secrets\n\n[hold]\nseconds=0\n\n[print]\nprinter=pdf:" + dir
        + "/paper\n\n[outbox]\nfolder=" + dir + outbox + "\n";
}

//! The secret file with the key's password; what a client has added stays.
bool writeSecrets(const QString& path, const QString& password)
{
    QByteArrayList lines;
    if (QFile old(path); old.open(QIODevice::ReadOnly)) {
        for (const QByteArray& line : old.readAll().split('\n')) {
            if (!line.isEmpty() && !line.startsWith("signing.password="))
                lines << line;
        }
    }
    lines << "signing.password=" + password.toUtf8();
    return write(path, lines.join('\n') + '\n', true);
}

int run(const QString& path, int exitAfter, const QString& faultScript)
{
    const QDir folder(path);
    const QDir keys(folder.filePath(QStringLiteral("certificates")));
    Certificates certificates;
    if (!folder.mkpath(QStringLiteral("certificates")) || !folder.mkpath(QStringLiteral("paper"))
        || !certificates.prepare(keys)) {
        std::fprintf(stderr, "The folder %s cannot be used.\n", qPrintable(path));
        return 1;
    }
    Faults faults(faultScript, folder.filePath(QStringLiteral("faults")));
    Infrastructure infrastructure(certificates, folder, QDate::currentDate());
    Servers servers(infrastructure, certificates, faults, folder);
    const auto addresses = servers.start();
    if (!addresses
        || !write(
            folder.filePath(QStringLiteral("profile.ini")), profile(folder, *addresses, "direct"))
        || !write(folder.filePath(QStringLiteral("profile-soap.ini")),
            profile(folder, *addresses, "soap"))
        || !write(
            folder.filePath(QStringLiteral("people.csv")), peopleCsv(infrastructure.everybody()))
        || !write(
            folder.filePath(QStringLiteral("webpage.url")), addresses->webPage.toUtf8() + '\n')
        || !writeSecrets(folder.filePath(QStringLiteral("secrets")), certificates.password())) {
        std::fprintf(stderr, "The sandbox cannot start in %s.\n", qPrintable(path));
        return 1;
    }
    std::signal(SIGINT, end);
    std::signal(SIGTERM, end);
    std::printf("ready %s\n", qPrintable(folder.absoluteFilePath(QStringLiteral("profile.ini"))));
    std::fflush(stdout);

    QTimer look;
    QObject::connect(&look, &QTimer::timeout, [] {
        if (ended != 0)
            QCoreApplication::quit();
    });
    look.start(100);
    if (exitAfter > 0)
        QTimer::singleShot(
            std::chrono::seconds(exitAfter), QCoreApplication::instance(), &QCoreApplication::quit);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    std::signal(SIGPIPE, SIG_IGN);
    CLI::App options(
        "The national infrastructure in miniature, on this computer only.", "brevduva-sandbox");
    std::string folder;
    std::string faultScript;
    int exitAfter = 0;
    options.add_option("--dir", folder, "Folder for certificates, mailboxes and the ready profile")
        ->required();
    options.add_option("--exit-after", exitAfter, "Ends by itself after so many seconds");
    options.add_option("--fault", faultScript, "Misfortunes, see docs/sandbox.md");
    CLI11_PARSE(options, argc, argv);
    const QString script = QString::fromStdString(faultScript);
    if (const QString wrong = Faults::complaint(script); !wrong.isEmpty()) {
        std::fprintf(stderr, "Not a fault: %s\n", qPrintable(wrong));
        return 2;
    }
    return run(QString::fromStdString(folder), exitAfter, script);
}
