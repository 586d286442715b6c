// SPDX-License-Identifier: GPL-3.0-or-later
// Every published example answer is read correctly, also in other clothes.
#include "core/forward/directforwarder.h"
#include "core/forward/soapforwarder.h"
#include "core/registry/farregistry.h"
#include "core/send/faulttable.h"
#include "tests/support/waitfor.h"

#include <QRegularExpression>
#include <QTest>

using namespace brevduva;
using namespace brevduva::test;

namespace {

const QString host = QStringLiteral("mailbox.example");

RecipientId idOf(const char* digits)
{
    return RecipientId::fromDigits(QString::fromLatin1(digits)).value();
}

QByteArray example(const QString& name)
{
    return sharedFile(QStringLiteral("reference/examples/") + name);
}

//! The same document as other stacks would write it.
QList<QByteArray> inOtherClothes(const QByteArray& xml)
{
    QByteArray prefixes = xml;
    prefixes.replace("ns1:", "q17:")
        .replace(":ns1=", ":q17=")
        .replace("ns2:", "z:")
        .replace(":ns2=", ":z=");
    QByteArray spaces = xml;
    spaces.replace("><", ">\r\n\t <");
    QByteArray tight
        = QString::fromUtf8(xml)
              .replace(QRegularExpression(QStringLiteral(">\\s+<")), QStringLiteral("><"))
              .toUtf8();
    QByteArray ones = xml;
    ones.replace(">true<", "> 1 <").replace(">false<", ">0<");
    QByteArray comments = xml;
    comments.replace("</ns2:Type>", "</ns2:Type><!-- a comment --><?pi x?>");
    return {xml, prefixes, spaces, tight, ones, comments};
}

HttpAnswer http(int status, const QByteArray& body)
{
    HttpAnswer answer;
    answer.status = status;
    answer.body = body;
    answer.mayHaveBeenSent = true;
    return answer;
}

} // namespace

class AnswersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reachability_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("number");
        QTest::addColumn<int>("outcome");
        const auto row
            = [](const char* file, const char* number, MailboxOutcome outcome) {
                  QTest::newRow(file)
                      << QStringLiteral("isReachable-response-%1.xml").arg(QLatin1String(file))
                      << QByteArray(number) << static_cast<int>(outcome);
              };
        row("mailbox", "192705178354", MailboxOutcome::Reachable);
        row("none", "191212121212", MailboxOutcome::NoMailbox);
        row("pending", "162021005489", MailboxOutcome::Pending);
        row("sender-not-accepted", "192705178354", MailboxOutcome::SenderDeclined);
        row("empty", "192705178354", MailboxOutcome::NoAnswer);
    }
    void reachability()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, number);
        QFETCH(int, outcome);
        for (const QByteArray& xml : inOtherClothes(example(file))) {
            const SoapAnswer answer = readSoap(http(200, xml), host);
            QVERIFY2(std::holds_alternative<XmlElement>(answer), xml.constData());
            const auto found = readReachability(
                std::get<XmlElement>(answer), {idOf("198101032384"), idOf(number.constData())}, {});
            QVERIFY2(found.has_value(), xml.constData());
            QCOMPARE(found->size(), 2);
            QCOMPARE(found->at(0).outcome, MailboxOutcome::NoAnswer);
            QCOMPARE(static_cast<int>(found->at(1).outcome), outcome);
            if (found->at(1).isReachable())
                QCOMPARE(
                    found->at(1).mailboxOperator.serviceAddress.scheme(), QStringLiteral("https"));
        }
    }

    void anOperatorListAndAPlainAddressAreRowsOfTheirOwn()
    {
        const QByteArray xml = example(QStringLiteral("isReachable-response-mailbox.xml"));
        const auto outcome = [](const QByteArray& body, const QStringList& operators) {
            const SoapAnswer answer = readSoap(http(200, body), host);
            return readReachability(std::get<XmlElement>(answer), {idOf("192705178354")}, operators)
                ->constFirst()
                .outcome;
        };
        QCOMPARE(outcome(xml, {QStringLiteral("kivra")}), MailboxOutcome::Reachable);
        QCOMPARE(outcome(xml, {QStringLiteral("billo")}), MailboxOutcome::OperatorNotAllowed);
        QCOMPARE(outcome(QByteArray(xml).replace("https://mailbox", "http://mailbox"), {}),
            MailboxOutcome::NoServiceAddress);
        QCOMPARE(outcome(QByteArray(xml).replace(">Secure<", ">Anonymous<"), {}),
            MailboxOutcome::AnonymousOnly);
    }

    void receipts()
    {
        const auto read = [](const QByteArray& xml) {
            return readDeliverSecure(http(200, xml), idOf("192705178354"), host);
        };
        for (const QByteArray& xml :
            inOtherClothes(example(QStringLiteral("deliverSecure-response-delivered-true.xml"))))
            QVERIFY(!std::get<HandedOver>(read(xml)).transId.isEmpty());
        for (const QByteArray& xml :
            inOtherClothes(example(QStringLiteral("deliverSecure-response-delivered-false.xml"))))
            QVERIFY(std::holds_alternative<NotTaken>(read(xml)));
    }

    void anAnswerThatIsNotAboutThisLetterLeavesTheOutcomeOpen_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("code");
        const QByteArray good
            = example(QStringLiteral("deliverSecure-response-delivered-true.xml"));
        const auto row = [](const char* name, int status, const QByteArray& body, ErrorCode code) {
            QTest::newRow(name) << status << body << static_cast<int>(code);
        };
        row("somebody else", 200, QByteArray(good).replace("192705178354", "191212121212"),
            ErrorCode::OutcomeUnknown);
        row("not a boolean", 200, QByteArray(good).replace(">true<", ">yes<"),
            ErrorCode::OutcomeUnknown);
        row("cut off", 200, good.left(good.size() / 2), ErrorCode::OutcomeUnknown);
        row("empty", 200, {}, ErrorCode::OutcomeUnknown);
        row("a document type", 200,
            "<!DOCTYPE x [<!ENTITY e 'y'>]>" + good.mid(good.indexOf("<S:")),
            ErrorCode::OutcomeUnknown);
        row("gateway 502", 502, "<html/>", ErrorCode::OutcomeUnknown);
        row("gateway 504", 504, "<html/>", ErrorCode::OutcomeUnknown);
        row("gateway 503 has not passed it on", 503, "<html/>", ErrorCode::ServiceTechnical);
        row("404", 404, "<html/>", ErrorCode::Corrupt);
        row("403", 403, "<html/>", ErrorCode::ServiceNotAuthorised);
    }
    void anAnswerThatIsNotAboutThisLetterLeavesTheOutcomeOpen()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, code);

        const auto answer = readDeliverSecure(http(status, body), idOf("192705178354"), host);

        QVERIFY(std::holds_alternative<TransportFailure>(answer));
        QCOMPARE(static_cast<int>(std::get<TransportFailure>(answer).error.code), code);
    }

    void faults_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("code");
        QTest::newRow("5002") << QStringLiteral("fault-5002-not-authorised.xml") << 5002;
        QTest::newRow("5004") << QStringLiteral("fault-5004-not-ready.xml") << 5004;
        QTest::newRow("5006") << QStringLiteral("fault-5006-signature.xml") << 5006;
    }
    void faults()
    {
        QFETCH(QString, file);
        QFETCH(int, code);
        const auto answer = readDeliverSecure(http(500, example(file)), idOf("192705178354"), host);

        QCOMPARE(std::get<ServiceFault>(answer).code, code);
        QVERIFY(std::get<ServiceFault>(answer).callId.size() >= 20);
    }

    void distributions()
    {
        const auto accepted = readDistributeSecure(
            http(200, example(QStringLiteral("distributeSecure-response.xml"))), host);
        QVERIFY(!std::get<Accepted>(accepted).distributionId.isEmpty());
        const auto fate = [](const char* file) {
            return std::get<Fate>(readDistributionStatus(
                http(200,
                    example(QStringLiteral("checkDistributionStatus-response-%1.xml")
                                .arg(QLatin1String(file)))),
                idOf("192705178354"), host));
        };
        QCOMPARE(fate("delivered"), Fate::Delivered);
        QCOMPARE(fate("pending"), Fate::Pending);
        QCOMPARE(fate("failed"), Fate::Failed);
        QCOMPARE(fate("paper"), Fate::Declined);
        QCOMPARE(fate("not"), Fate::NoMailbox);
    }

    void senders()
    {
        const SoapAnswer senders
            = readSoap(http(200, example(QStringLiteral("getSenders-response.xml"))), host);
        QCOMPARE(readSenders(std::get<XmlElement>(senders))->constFirst().id,
            QStringLiteral("162021004748"));
        const SoapAnswer dispatchers
            = readSoap(http(200, example(QStringLiteral("getDispatchers-response.xml"))), host);
        const auto forwarders = readForwarders(std::get<XmlElement>(dispatchers));
        QVERIFY(!forwarders->isEmpty());
        QVERIFY(!forwarders->constFirst().senders.isEmpty());
    }

    void everyFaultOfTheTableHasItsAction_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("action");
        const auto rows = [](std::initializer_list<int> codes, FaultAction action) {
            for (const int code : codes)
                QTest::addRow("%d", code) << code << static_cast<int>(action);
        };
        rows({0, 1, 4999, 5017, 5018, 9000}, FaultAction::Retry);
        rows({5001, 5015, 5016, 5019}, FaultAction::StopLetter);
        rows({5002, 5006, 5012, 5020, 8003}, FaultAction::StopRun);
        rows({5004}, FaultAction::PollLater);
        rows({5005}, FaultAction::SplitOrShrink);
        rows({5007}, FaultAction::CheckDuplicate);
        rows({5013, 5014, 6008}, FaultAction::OutcomeUnknown);
        rows({5021}, FaultAction::FixClient);
        rows({6004, 6005, 7013}, FaultAction::Paper);
        rows({6006}, FaultAction::PaperSafely);
        rows({6020, 6021}, FaultAction::RetryFewTimes);
        rows({8002, 8004}, FaultAction::LookUpAgain);
        rows({5000, 5003, 5008, 5009, 5010, 5011, 6007, 6009, 6010, 7000, 7015, 8000, 8001, 9999,
                 12345},
            FaultAction::Manual);
    }
    void everyFaultOfTheTableHasItsAction()
    {
        QFETCH(int, code);
        QFETCH(int, action);
        QCOMPARE(static_cast<int>(FaultTable().actionFor(code)), action);
        const auto exceptions
            = FaultTable::withExceptions(QStringLiteral("%1=paper, 5999=retry").arg(code));
        QCOMPARE(exceptions->actionFor(code), FaultAction::Paper);
        QCOMPARE(exceptions->actionFor(5999), FaultAction::Retry);
        QVERIFY(!FaultTable::withExceptions(QStringLiteral("5001=fly")).has_value());
    }
};

QTEST_GUILESS_MAIN(AnswersTest)
#include "tst_answers.moc"
