// SPDX-License-Identifier: GPL-3.0-or-later
// Secrets in a file, and in a real Secret Service: gnome-keyring on a bus of the test's own.
#include "core/secrets/filesecrets.h"
#include "core/secrets/keychainstore.h"
#include "tests/support/waitfor.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace brevduva;
using namespace brevduva::test;

namespace {

QByteArray text(const Result<std::shared_ptr<const SecretBytes>>& found)
{
    return found ? QByteArray((*found)->constData(), (*found)->size()) : QByteArray();
}

} // namespace

class SecretsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFileOnlyItsOwnerReads()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("secrets"));
        FileSecrets secrets(path);
        QCOMPARE(waitFor(secrets.read(QStringLiteral("a"))).error().code, ErrorCode::SecretMissing);
        QVERIFY(waitFor(secrets.write(QStringLiteral("a"), SecretBytes("x=y å"))));
        QVERIFY(waitFor(secrets.write(QStringLiteral("ab"), SecretBytes("other"))));
        QVERIFY(waitFor(secrets.write(QStringLiteral("a"), SecretBytes("second"))));

        QCOMPARE(text(waitFor(secrets.read(QStringLiteral("a")))), QByteArray("second"));
        QCOMPARE(text(waitFor(secrets.read(QStringLiteral("ab")))), QByteArray("other"));
        QCOMPARE(QFile(path).permissions() & (QFile::ReadGroup | QFile::ReadOther),
            QFile::Permissions());
        QVERIFY(waitFor(secrets.remove(QStringLiteral("a"))));
        QCOMPARE(waitFor(secrets.read(QStringLiteral("a"))).error().code, ErrorCode::SecretMissing);
        QCOMPARE(
            waitFor(secrets.write(QStringLiteral("a"), SecretBytes("two\nlines"))).error().code,
            ErrorCode::SettingInvalid);
    }

    void aFileThatOthersReadIsRefused()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("secrets"));
        FileSecrets secrets(path);
        QVERIFY(waitFor(secrets.write(QStringLiteral("a"), SecretBytes("x"))));
        QVERIFY(
            QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));

        const auto found = waitFor(secrets.read(QStringLiteral("a")));

        QCOMPARE(found.error().code, ErrorCode::SecretFileExposed);
        QCOMPARE(found.error().about, QStringLiteral("secrets"));
        QCOMPARE(waitFor(secrets.write(QStringLiteral("b"), SecretBytes("y"))).error().code,
            ErrorCode::SecretFileExposed);
    }

    void aRealSecretService()
    {
        if (qEnvironmentVariableIsEmpty("BREVDUVA_KEYRING_INSIDE"))
            return runInside("aRealSecretService", "keyring");
        KeychainStore keychain(std::chrono::seconds(20));
        QCOMPARE(waitFor(keychain.read(QStringLiteral("signing.password"))).error().code,
            ErrorCode::SecretMissing);
        QVERIFY(waitFor(keychain.write(
            QStringLiteral("signing.password"), SecretBytes(QByteArray("h\0mligt å", 10)))));
        QCOMPARE(text(waitFor(keychain.read(QStringLiteral("signing.password")))),
            QByteArray("h\0mligt å", 10));
        QVERIFY(waitFor(keychain.remove(QStringLiteral("signing.password"))));
        QCOMPARE(waitFor(keychain.read(QStringLiteral("signing.password"))).error().code,
            ErrorCode::SecretMissing);
    }

    void withoutASecretServiceItSaysSo()
    {
        if (qEnvironmentVariableIsEmpty("BREVDUVA_KEYRING_INSIDE"))
            return runInside("withoutASecretServiceItSaysSo", "nothing");
        KeychainStore keychain(std::chrono::seconds(20));
        QCOMPARE(waitFor(keychain.read(QStringLiteral("a"))).error().code,
            ErrorCode::SecretStoreUnavailable);
        QCOMPARE(waitFor(keychain.write(QStringLiteral("a"), SecretBytes("x"))).error().code,
            ErrorCode::SecretStoreUnavailable);
    }

private:
    //! Runs one test function again inside a session bus of its own, with or without a keyring on
    //! it.
    static void runInside(const char* function, const char* with)
    {
        const QTemporaryDir home;
        const QString start = qstrcmp(with, "keyring") == 0
            ? QStringLiteral(
                "printf secret | gnome-keyring-daemon --unlock --components=secrets >/dev/null; ")
            : QString();
        QProcess inside;
        inside.setEnvironment(QProcess::systemEnvironment()
            + QStringList {QStringLiteral("BREVDUVA_KEYRING_INSIDE=1"),
                QStringLiteral("HOME=") + home.path(),
                QStringLiteral("XDG_DATA_HOME=") + home.path(),
                QStringLiteral("XDG_RUNTIME_DIR=") + home.path(),
                // no service files: nothing but what we start answers on this bus
                QStringLiteral("XDG_DATA_DIRS=") + home.path()});
        inside.setProcessChannelMode(QProcess::MergedChannels);
        if (qstrcmp(with, "nothing")
            == 0) { // a bus that is not there: no service can be started on it either
            inside.setEnvironment(inside.environment()
                << QStringLiteral("DBUS_SESSION_BUS_ADDRESS=unix:path=%1/no-bus").arg(home.path()));
            inside.start(QCoreApplication::applicationFilePath(), {QString::fromLatin1(function)});
        } else
            inside.start(QStringLiteral("dbus-run-session"),
                {QStringLiteral("--"), QStringLiteral("sh"), QStringLiteral("-c"),
                    start + QStringLiteral("exec \"$0\" \"$1\""),
                    QCoreApplication::applicationFilePath(), QString::fromLatin1(function)});
        QVERIFY(inside.waitForFinished(90000));
        const QByteArray log = inside.readAll();
        QVERIFY2(inside.exitCode() == 0, log.constData());
        QVERIFY2(log.contains("3 passed"), log.constData());
    }
};

QTEST_GUILESS_MAIN(SecretsTest)
#include "tst_secrets.moc"
