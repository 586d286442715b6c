// SPDX-License-Identifier: GPL-3.0-or-later
// The real program, the real sandbox, real documents.
#include "tests/support/programs.h"

#include <QFile>
#include <QJsonObject>
#include <QTest>

using namespace brevduva::test;

namespace {

const QString agda = QStringLiteral("192705178354");
const QString nobody = QStringLiteral("191212121212");
const QString declined = QStringLiteral("196408233234");
const QString bo = QStringLiteral("198101032384");

QString sample(const char* name)
{
    return QStringLiteral(BREVDUVA_SAMPLES "/") + QString::fromLatin1(name);
}

} // namespace

class LettersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_pdf = pdfFile(m_folder, QStringLiteral("beslut.pdf"), QStringLiteral("Beslut"));
    }
    void init() { m_sandbox.setFaults({}); }

    void aWordDocumentReachesTheMailbox()
    {
        const Run run = send({sample("beslut-bygglov.docx")}, {agda});

        QCOMPARE(run.status, 0);
        QCOMPARE(run.objects.size(), 1);
        const QJsonObject row = run.objects[0];
        QCOMPARE(row[u"state"].toString(), QStringLiteral("delivered"));
        QCOMPARE(row[u"channel"].toString(), QStringLiteral("digital"));
        QCOMPARE(row[u"operator"].toString(), QStringLiteral("Kivra"));
        QCOMPARE(row[u"recipient"].toString(), QStringLiteral("19270517-****"));
        QCOMPARE(row[u"attempts"].toInt(), 1);
        QVERIFY(row[u"error"].isNull());
        const auto mailbox = m_sandbox.mailbox(agda);
        QCOMPARE(mailbox.size(), 1);
        QCOMPARE(mailbox[0][u"transId"], row[u"transId"]);
        QCOMPARE(mailbox[0][u"messageId"], row[u"messageId"]);
    }

    void withoutMailboxItBecomesPaperWithTheReason_data()
    {
        QTest::addColumn<QString>("recipient");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no mailbox") << nobody << QStringLiteral("noMailbox");
        QTest::newRow("declined") << declined << QStringLiteral("senderDeclined");
    }
    void withoutMailboxItBecomesPaperWithTheReason()
    {
        QFETCH(QString, recipient);
        QFETCH(QString, reason);
        const auto before = m_sandbox.paper().size();

        const Run run = send({m_pdf}, {recipient});

        QCOMPARE(run.status, 0);
        QCOMPARE(run.objects[0][u"state"].toString(), QStringLiteral("printed"));
        QCOMPARE(run.objects[0][u"reason"].toString(), reason);
        QCOMPARE(m_sandbox.paper().size(), before + 1);
        QVERIFY(m_sandbox.mailbox(recipient).isEmpty());
    }

    void digitalOnlyNeedsAPersonWhenThereIsNoMailbox()
    {
        const auto before = m_sandbox.paper().size();

        const Run run
            = send({m_pdf}, {nobody}, {QStringLiteral("--channel"), QStringLiteral("digital")});

        QCOMPARE(run.status, 4);
        QCOMPARE(
            run.objects[0][u"error"][u"code"].toString(), QStringLiteral("RecipientUnreachable"));
        QCOMPARE(m_sandbox.paper().size(), before);
    }

    void aLostAnswerIsUnknownAndIsNotSentAgainByItself()
    {
        m_sandbox.setFaults(QStringLiteral("deliverSecure=drop-after"));
        const auto before = m_sandbox.mailbox(bo).size();

        const Run run = send({m_pdf}, {bo});

        QCOMPARE(run.status, 6);
        QCOMPARE(run.objects[0][u"state"].toString(), QStringLiteral("unknown"));
        QCOMPARE(m_sandbox.mailbox(bo).size(), before + 1);
        m_sandbox.setFaults({});
        const Run later
            = runCli(m_sandbox.profile(), {QStringLiteral("--json"), QStringLiteral("run")});
        QCOMPARE(later.status, 0);
        QCOMPARE(m_sandbox.mailbox(bo).size(), before + 1);

        const Run again = runCli(m_sandbox.profile(),
            {QStringLiteral("--json"), QStringLiteral("retry"),
                run.objects[0][u"deliveryId"].toString()});
        QCOMPARE(again.status, 0);
        QVERIFY(again.objects[0][u"possiblyTwice"].toBool());
        const auto mailbox = m_sandbox.mailbox(bo);
        QCOMPARE(mailbox.size(), before + 2);
        QCOMPARE(mailbox.last()[u"messageId"], run.objects[0][u"messageId"]);
    }

    void aTechnicalFaultIsTriedAgain()
    {
        m_sandbox.setFaults(QStringLiteral("deliverSecure:1=fault:1;deliverSecure:1=http:503"));
        const auto before = m_sandbox.mailbox(bo).size();

        const Run run = send({m_pdf}, {bo});

        QCOMPARE(run.status, 0);
        QVERIFY(run.objects[0][u"attempts"].toInt() > 1);
        QVERIFY(!run.objects[0][u"possiblyTwice"].toBool());
        QCOMPARE(m_sandbox.mailbox(bo).size(), before + 1);
    }

    void misfortunesHaveHonestEnds_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* fault, int status, const char* state, const char* code) {
            QTest::newRow(fault) << QString::fromLatin1(fault) << status
                                 << QString::fromLatin1(state) << QString::fromLatin1(code);
        };
        row("isReachable=drop-before", 5, "queued", "");
        row("isReachable=fault:5002", 4, "needsAttention", "ServiceNotAuthorised");
        row("far=refuse", 5, "queued", "");
        row("far=expired-certificate", 5, "queued", "TlsFailed");
        row("far=foreign-certificate", 5, "queued", "TlsFailed");
        row("kivra=expired-certificate", 5, "queued", "TlsFailed");
        row("deliverSecure=fault:5001", 4, "needsAttention", "ServiceInputRefused");
        row("deliverSecure=fault:5006", 4, "needsAttention", "ServiceSignatureRefused");
        row("deliverSecure=fault:5007", 4, "needsAttention", "ServiceDuplicate");
        row("deliverSecure=fault:5013", 6, "unknown", "OutcomeUnknown");
        row("deliverSecure=fault:6004", 0, "printed", "");
        row("deliverSecure=delivered-false", 0, "printed", "");
        row("deliverSecure=garbage", 6, "unknown", "OutcomeUnknown");
        row("deliverSecure=oversized", 6, "unknown", "OutcomeUnknown");
        row("deliverSecure=wrong-recipient", 6, "unknown", "OutcomeUnknown");
        row("deliverSecure=http:502", 6, "unknown", "OutcomeUnknown");
    }
    void misfortunesHaveHonestEnds()
    {
        QFETCH(QString, fault);
        QFETCH(int, status);
        QFETCH(QString, state);
        QFETCH(QString, code);
        m_sandbox.setFaults(fault);

        const Run run = send({m_pdf}, {agda}, {QStringLiteral("--wait"), QStringLiteral("2")});

        QVERIFY2(!run.objects.isEmpty(), qPrintable(run.err));
        QCOMPARE(run.objects[0][u"state"].toString(), state);
        QCOMPARE(run.status, status);
        if (!code.isEmpty())
            QCOMPARE(run.objects[0][u"error"][u"code"].toString(), code);
        m_sandbox.setFaults({});
        if (status == 5)
            QCOMPARE(runCli(m_sandbox.profile(), {QStringLiteral("--json"), QStringLiteral("run")})
                         .status,
                0);
    }

    void aHeldLetterCanBeStopped()
    {
        const auto before = m_sandbox.mailbox(bo).size();
        const Run held = send({m_pdf}, {bo},
            {QStringLiteral("--hold"), QStringLiteral("60"), QStringLiteral("--wait"),
                QStringLiteral("0")});
        QCOMPARE(held.status, 5);
        QCOMPARE(held.objects[0][u"state"].toString(), QStringLiteral("held"));
        const QString id = held.objects[0][u"deliveryId"].toString();

        const Run cancel
            = runCli(m_sandbox.profile(), {QStringLiteral("--json"), QStringLiteral("cancel"), id});

        QCOMPARE(cancel.status, 0);
        QCOMPARE(cancel.objects[0][u"state"].toString(), QStringLiteral("cancelled"));
        QCOMPARE(runCli(m_sandbox.profile(), {QStringLiteral("cancel"), id}).status, 3);
        QCOMPARE(m_sandbox.mailbox(bo).size(), before);
    }

    void throughASoapForwarder()
    {
        const auto before = m_sandbox.mailbox(bo).size();

        const Run run = runCli(m_sandbox.file(QStringLiteral("profile-soap.ini")),
            {QStringLiteral("--json"), QStringLiteral("send"), m_pdf, QStringLiteral("--to"), bo,
                QStringLiteral("--subject"), QStringLiteral("Beslut"), QStringLiteral("--text"),
                QStringLiteral("Ditt beslut ligger som bilaga.")});

        QCOMPARE(run.status, 0);
        QCOMPARE(run.objects[0][u"state"].toString(), QStringLiteral("delivered"));
        QVERIFY(!run.objects[0][u"distributionId"].toString().isEmpty());
        QCOMPARE(m_sandbox.mailbox(bo).size(), before + 1);
    }

    void badInputIsRefusedInWordsInBothLanguages_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("recipient");
        QTest::addColumn<QString>("code");
        const auto made = [this](const char* name, const QByteArray& bytes) {
            QFile file(m_folder.filePath(QString::fromLatin1(name)));
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                qFatal("cannot write");
            return file.fileName();
        };
        const auto row = [](const char* name, const QString& file, const QString& recipient,
                             const char* code) {
            QTest::newRow(name) << file << recipient << QString::fromLatin1(code);
        };
        QFile pdf(m_pdf);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        const QByteArray good = pdf.readAll();
        row("wrong number", m_pdf, QStringLiteral("19271317-8354"), "RecipientInvalid");
        row("open century", m_pdf, QStringLiteral("1212121212"), "RecipientCenturyAmbiguous");
        row("the sender itself", m_pdf, QStringLiteral("162021004748"), "RecipientIsSender");
        row("a child", m_pdf,
            QDate::currentDate().addYears(-10).toString(QStringLiteral("yyyyMMdd"))
                + QStringLiteral("1234"),
            "RecipientMinor");
        row("no such file", m_folder.filePath(QStringLiteral("none.pdf")), agda, "DocumentMissing");
        row("empty file", made("empty.pdf", {}), agda, "DocumentEmpty");
        row("zip named pdf", made("zip.pdf", "PK\x03\x04 not a pdf at all"), agda,
            "DocumentNotWhatItSays");
        row("cut off", made("half.pdf", good.left(good.size() / 2)), agda, "DocumentDamaged");
        row("a program", made("program.exe", "MZ\x90\x00 and so on"), agda,
            "DocumentTypeUnsupported");
        row("30 MB",
            made("large.pdf", good + "\n%" + QByteArray(30 * 1024 * 1024, 'x') + "\n%%EOF\n"), agda,
            "");
    }
    void badInputIsRefusedInWordsInBothLanguages()
    {
        QFETCH(QString, file);
        QFETCH(QString, recipient);
        QFETCH(QString, code);
        const auto letters = m_sandbox.mailbox(agda).size();

        const Run json = send({file}, {recipient});

        QCOMPARE(json.status, 3);
        if (!code.isEmpty())
            QCOMPARE(json.objects[0][u"error"][u"code"].toString(), code);
        for (const auto& [language, left] :
            {qMakePair(QStringLiteral("sv"), QStringLiteral("Inget brev har skickats.")),
                qMakePair(QStringLiteral("en"), QStringLiteral("No letter has left."))}) {
            const QString profile
                = m_sandbox.profileWith({{QStringLiteral("ui.language"), language}});
            const Run words = runCli(profile,
                {QStringLiteral("send"), file, QStringLiteral("--to"), recipient,
                    QStringLiteral("--subject"), QStringLiteral("Beslut")});
            QCOMPARE(words.status, 3);
            QVERIFY2(words.err.contains(left), qPrintable(words.err));
        }
        QCOMPARE(m_sandbox.mailbox(agda).size(), letters);
    }

    void badSettingsAreToldInWords_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* name, const char* key, const QString& value,
                             const char* code) {
            QTest::newRow(name) << QString::fromLatin1(key) << value << QString::fromLatin1(code);
        };
        row("no sender", "sender.id", {}, "SettingMissing");
        row("no register", "registry.url", {}, "SettingMissing");
        row("no key", "signing.pkcs12", {}, "SettingMissing");
        row("key file missing", "signing.pkcs12", QStringLiteral("/nowhere/key.p12"),
            "KeyFileUnreadable");
        row("expired certificate", "signing.pkcs12",
            m_sandbox.file(QStringLiteral("certificates/expired.p12")), "CertificateExpired");
    }
    void badSettingsAreToldInWords()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        QFETCH(QString, code);

        const Run run = runCli(m_sandbox.profileWith({{key, value}}),
            {QStringLiteral("--json"), QStringLiteral("send"), m_pdf, QStringLiteral("--to"), agda,
                QStringLiteral("--subject"), QStringLiteral("x")});

        QCOMPARE(run.status, 1);
        QCOMPARE(run.objects[0][u"error"][u"code"].toString(), code);
        QVERIFY(!run.objects[0][u"error"][u"left"].toString().isEmpty());
    }

    void everyPersonIsAsTheListSays()
    {
        QFile list(m_sandbox.file(QStringLiteral("people.csv")));
        QVERIFY(list.open(QIODevice::ReadOnly));
        QSet<QString> outcomes;
        const auto lines
            = QString::fromUtf8(list.readAll()).split(u'\n', Qt::SkipEmptyParts).mid(1);
        for (const QString& line : lines) {
            const QString expected = line.section(u'"', 3, 3)
                                         .section(QRegularExpression(QStringLiteral("[;,]")), 0, 0);
            const Run run = runCli(m_sandbox.profile(),
                {QStringLiteral("--json"), QStringLiteral("lookup"), line.section(u',', 0, 0)});
            QCOMPARE(run.status, 0);
            QCOMPARE(run.objects[0][u"reason"].toString(), expected);
            outcomes.insert(expected);
        }
        QCOMPARE(outcomes.size(), 8);
    }

    void wrongUseIsStatusTwo()
    {
        QCOMPARE(runCli(m_sandbox.profile(), {QStringLiteral("send")}).status, 2);
        QCOMPARE(runCli(m_sandbox.profile(), {QStringLiteral("fly")}).status, 2);
        QCOMPARE(runCli(m_sandbox.profile(), {}).status, 2);
    }

    void doctorFindsNothingWrong()
    {
        const Run run
            = runCli(m_sandbox.profile(), {QStringLiteral("--json"), QStringLiteral("doctor")});

        QCOMPARE(run.status, 0);
        QVERIFY(run.objects.size() >= 8);
    }

private:
    Run send(
        const QStringList& files, const QStringList& recipients, const QStringList& more = {}) const
    {
        QStringList arguments {QStringLiteral("--json"), QStringLiteral("send")};
        arguments << files;
        for (const QString& recipient : recipients)
            arguments << QStringLiteral("--to") << recipient;
        arguments << QStringLiteral("--subject") << QStringLiteral("Beslut i ditt ärende")
                  << QStringLiteral("--text") << QStringLiteral("Ditt beslut ligger som bilaga.")
                  << more;
        return runCli(m_sandbox.profile(), arguments);
    }

    QTemporaryDir m_folder;
    QString m_pdf;
    RunningSandbox m_sandbox;
};

QTEST_MAIN(LettersTest)
#include "tst_letters.moc"
