// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/settings.h"
#include "tests/support/waitfor.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace brevduva;

class SettingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder.reset(new QTemporaryDir);
        m_files.machinePolicy = m_folder->filePath(QStringLiteral("policy.ini"));
        m_files.userPolicy = m_folder->filePath(QStringLiteral("user.ini"));
        m_files.profile = m_folder->filePath(QStringLiteral("profile.ini"));
    }

    void defaultsWithoutAnyFile()
    {
        const auto settings = Settings::load(m_files);

        QVERIFY(settings.has_value());
        QCOMPARE(settings->number(QStringLiteral("hold.seconds")), 60);
        QCOMPARE(settings->text(QStringLiteral("delivery.mode")), QStringLiteral("direct"));
        QCOMPARE(settings->source(QStringLiteral("hold.seconds")), Settings::Source::Default);
    }

    void everyDefaultIsOfItsOwnType()
    {
        for (const SettingKey& key : settingKeys()) {
            const QByteArray section = QByteArray(key.name).split('.').constFirst();
            const QByteArray name = QByteArray(key.name).mid(section.size() + 1);
            write(m_files.profile, "[" + section + "]\n" + name + "=" + key.fallback + "\n");
            QVERIFY2(Settings::load(m_files).has_value(), key.name);
            QVERIFY2(qstrlen(key.meaning) > 10, key.name);
        }
    }

    void strongerWins()
    {
        write(m_files.profile, "[hold]\nseconds=5\n");
        QCOMPARE(Settings::load(m_files)->number(QStringLiteral("hold.seconds")), 5);
        write(m_files.userPolicy, "[hold]\nseconds=6\n");
        QCOMPARE(Settings::load(m_files)->number(QStringLiteral("hold.seconds")), 6);
        write(m_files.machinePolicy, "[hold]\nseconds=7\n");

        const auto settings = Settings::load(m_files);

        QCOMPARE(settings->number(QStringLiteral("hold.seconds")), 7);
        QVERIFY(settings->isLocked(QStringLiteral("hold.seconds")));
    }

    void aLockedValueCannotBeSet()
    {
        write(m_files.machinePolicy, "[hold]\nseconds=7\n");
        auto settings = Settings::load(m_files);

        const auto set = settings->set(QStringLiteral("hold.seconds"), QStringLiteral("0"));

        QCOMPARE(set.error().code, ErrorCode::SettingLocked);
        QVERIFY(!QFile::exists(m_files.profile));
    }

    void valuesAreTakenAsTheyStand()
    {
        write(m_files.profile,
            "\xEF\xBB\xBF; comment\r\n[Sender]\r\nName = Kommun A, Sk\xC3\xA5ne \"x\" %20 \r\n"
            "[signing]\npkcs12=C:\\temp\\new.p12\n");

        const auto settings = Settings::load(m_files);

        QVERIFY(settings.has_value());
        QCOMPARE(settings->text(QStringLiteral("sender.name")),
            QStringLiteral("Kommun A, Skåne \"x\" %20"));
        QCOMPARE(
            settings->text(QStringLiteral("signing.pkcs12")), QStringLiteral("C:\\temp\\new.p12"));
    }

    void relativeFilesAreBesideTheProfile()
    {
        write(m_files.profile, "[signing]\npkcs12=keys/a.p12\n");

        QCOMPARE(Settings::load(m_files)->file(QStringLiteral("signing.pkcs12")),
            m_folder->filePath(QStringLiteral("keys/a.p12")));
    }

    void wrongValues_data()
    {
        QTest::addColumn<QByteArray>("profile");
        QTest::addColumn<QString>("about");
        QTest::newRow("no number")
            << QByteArray("[hold]\nseconds=soon\n") << QStringLiteral("hold.seconds");
        QTest::newRow("out of range")
            << QByteArray("[hold]\nseconds=3601\n") << QStringLiteral("hold.seconds");
        QTest::newRow("no choice")
            << QByteArray("[delivery]\nmode=pigeon\n") << QStringLiteral("delivery.mode");
        QTest::newRow("no address")
            << QByteArray("[registry]\nurl=localhost\n") << QStringLiteral("registry.url");
        QTest::newRow("no key") << QByteArray("[hold]\nseconds=1\nwhat is this\n")
                                << QStringLiteral("profile.ini:3");
    }
    void wrongValues()
    {
        QFETCH(QByteArray, profile);
        QFETCH(QString, about);
        write(m_files.profile, profile);

        const auto settings = Settings::load(m_files);

        QVERIFY(!settings.has_value());
        QCOMPARE(settings.error().code, ErrorCode::SettingInvalid);
        QCOMPARE(settings.error().about, about);
    }

    void aProfileThatWasAskedForMustBeThere()
    {
        m_files.profileRequired = true;

        QCOMPARE(Settings::load(m_files).error().code, ErrorCode::SettingMissing);
    }

    void setKeepsTheRestOfTheFile()
    {
        write(m_files.profile, "# mine\n[sender]\nname=A\n\n[hold]\nseconds=5\n");
        auto settings = Settings::load(m_files);

        QVERIFY(settings->set(QStringLiteral("sender.id"), QStringLiteral("162021004748")));
        QVERIFY(settings->set(QStringLiteral("hold.seconds"), QStringLiteral("9")));
        QVERIFY(settings->set(QStringLiteral("print.printer"), QStringLiteral("pdf:/tmp/x, y")));

        QFile file(m_files.profile);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(),
            QByteArray("# mine\n[sender]\nname=A\nid=162021004748\n\n[hold]\nseconds=9\n"
                       "[print]\nprinter=pdf:/tmp/x, y\n"));
        QCOMPARE(settings->number(QStringLiteral("hold.seconds")), 9);
    }

    void settingNothingRemovesTheKey()
    {
        write(m_files.profile, "[hold]\nseconds=5\n");
        auto settings = Settings::load(m_files);

        QVERIFY(settings->set(QStringLiteral("hold.seconds"), QString()));

        QCOMPARE(settings->number(QStringLiteral("hold.seconds")), 60);
        QCOMPARE(Settings::load(m_files)->number(QStringLiteral("hold.seconds")), 60);
    }

private:
    void write(const QString& path, const QByteArray& text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    SettingsFiles m_files;
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_settings.moc"
