// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/xmlsigner.h"

#include "core/signing/selfcheck.h"
#include "tests/support/testpki.h"
#include "tests/support/waitfor.h"
#include "tests/support/xmljudge.h"

#include <QTest>

#include <openssl/pem.h>
#include <openssl/pkcs12.h>

using namespace brevduva;
using namespace brevduva::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray vector(const QString& name)
{
    return sharedFile(QStringLiteral("reference/examples/vectors/") + name);
}

std::shared_ptr<const Identity> vectorIdentity()
{
    const TestPki::Leaf leaf {
        vector(QStringLiteral("test-cert.pem")), vector(QStringLiteral("test-key.pem"))};
    return leaf.identity();
}

//! The letter of the vectors' README.
OutgoingMessage vectorMessage(bool rich)
{
    Sender sender {RecipientId::fromDigits(QStringLiteral("162021004748")).value(),
        QStringLiteral("Kommun A"), {},
        {QStringLiteral("Kontakta kontaktcenter vid frågor."),
            QStringLiteral("https://www.example.se/kontakt"), QStringLiteral("08-123 45 67"),
            QStringLiteral("kontakt@example.se")}};
    Letter letter;
    letter.subject = QStringLiteral("Beslut i ditt ärende");
    letter.message.text
        = QStringLiteral("Hej!\nDitt ärende är klart. Frågor & svar finns hos <kontaktcenter>.\n");
    if (rich) {
        sender.support.url = QStringLiteral("https://www.example.se/kontakt?a=1&b=2");
        letter.subject = QStringLiteral("Beslut i ärende \"A&B\" <2024> åäö €");
        letter.reference = QStringLiteral("4711");
        letter.caseNumber = QStringLiteral("KS-2024-17");
        letter.metadata = {{QStringLiteral("diarienummer"), QStringLiteral("KS 2024/17")}};
        letter.attachments = {{QStringLiteral("Beslut åäö.pdf"), QStringLiteral("application/pdf"),
            QByteArray::fromBase64(
                "JVBERi0xLjQKJSBzYW1wbGUgYXR0YWNobWVudCBmb3IgYSBzaWduaW5nIHRlc3QgdmV"
                "jdG9yCiUlRU9GCg==")}};
    }
    return {sender, letter, RecipientId::fromDigits(QStringLiteral("192705178354")).value(),
        QUuid(QStringLiteral("6f1f2f0e-6c0b-4f0e-9a59-0f5d2c1b7a11")), QDate(2024, 3, 1)};
}

} // namespace

class XmlSignerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void initTestCase()
    {
        m_signer = std::make_unique<XmlSigner>(vectorIdentity());
        m_ca = vector(QStringLiteral("test-ca.pem"));
    }

    void everyByteOfTheVectors_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("simple") << QStringLiteral("simple");
        QTest::newRow("rich") << QStringLiteral("rich");
    }
    void everyByteOfTheVectors()
    {
        QFETCH(QString, name);
        const OutgoingMessage message = vectorMessage(name == QStringLiteral("rich"));
        SigningTrace trace;

        QVERIFY(m_signer->signNow(message, EnvelopeKind::DeliverSecure, &trace));

        QCOMPARE(trace.signedUnsigned, vector(name + QStringLiteral("-signed.unsigned.c14n.xml")));
        QCOMPARE(
            trace.innerSignedInfo, vector(name + QStringLiteral("-signed.signedinfo.c14n.xml")));
        QCOMPARE(trace.signedDelivery, vector(name + QStringLiteral("-signed.xml")));
        QCOMPARE(trace.sealedUnsigned, vector(name + QStringLiteral("-sealed.unsigned.c14n.xml")));
        QCOMPARE(
            trace.outerSignedInfo, vector(name + QStringLiteral("-sealed.signedinfo.c14n.xml")));
        QCOMPARE(trace.sealedDelivery, vector(name + QStringLiteral("-sealed.xml")));
        QCOMPARE(trace.wire, vector(name + QStringLiteral("-deliverSecure-wire.xml")));

        const auto toForwarder = waitFor(m_signer->sign(message, EnvelopeKind::DistributeSecure));

        QCOMPARE(*toForwarder, vector(name + QStringLiteral("-distributeSecure-wire.xml")));
    }

    void theSizeIsExactBeforeSigning()
    {
        for (const auto kind : {EnvelopeKind::DeliverSecure, EnvelopeKind::DistributeSecure}) {
            for (const bool rich : {false, true}) {
                const OutgoingMessage message = vectorMessage(rich);
                QCOMPARE(m_signer->envelopeSize(message, kind),
                    qint64(m_signer->signNow(message, kind)->size()));
            }
        }
    }

    void everyEnvelopeIsOfTheOfficialSchema_data()
    {
        QTest::addColumn<int>("optionals");
        for (int bits = 0; bits < 128; ++bits)
            QTest::addRow("optional parts %d", bits) << bits;
    }
    void everyEnvelopeIsOfTheOfficialSchema()
    {
        QFETCH(int, optionals);
        OutgoingMessage message = vectorMessage(true);
        const auto without = [optionals](int bit) { return (optionals & (1 << bit)) == 0; };
        if (without(0))
            message.sender.support.url.clear();
        if (without(1))
            message.sender.support.phone.clear();
        if (without(2))
            message.sender.support.email.clear();
        if (without(3))
            message.letter.reference.clear();
        if (without(4))
            message.letter.caseNumber.clear();
        if (without(5))
            message.letter.attachments.clear();
        if (without(6))
            message.letter.metadata.clear();
        else
            message.sender.attention = QStringLiteral("Miljö & hälsa");

        const auto direct = m_signer->signNow(message, EnvelopeKind::DeliverSecure);
        const auto soap = m_signer->signNow(message, EnvelopeKind::DistributeSecure);

        QCOMPARE(schemaComplaint(*direct, QStringLiteral("v3/Service.xsd")), QString());
        QCOMPARE(schemaComplaint(*soap, QStringLiteral("v3/Message.xsd")), QString());
    }

    void theSchemaJudgeCanSayNo()
    {
        QByteArray wire = *m_signer->signNow(vectorMessage(false), EnvelopeKind::DeliverSecure);
        wire.replace("<m3:Language>svSE</m3:Language>", "");

        QVERIFY(!schemaComplaint(wire, QStringLiteral("v3/Service.xsd")).isEmpty());
    }

    void anotherImplementationAcceptsBothSignatures()
    {
        for (const QString& subject :
            {QStringLiteral("Tab\tand\nline"), QStringLiteral("€ 😀 \u00A0 ]]> &#13; 'x' \"y\""),
                QStringLiteral("<script>&amp;")}) {
            OutgoingMessage message = vectorMessage(true);
            message.letter.subject = subject;
            SigningTrace trace;
            QVERIFY(m_signer->signNow(message, EnvelopeKind::DeliverSecure, &trace));

            QVERIFY(xmlsecAccepts(trace.sealedDelivery, m_ca));
            QVERIFY(xmlsecAccepts(trace.signedDelivery, m_ca));
        }
    }

    void anotherImplementationRefusesTampering_data()
    {
        QTest::addColumn<QByteArray>("part");
        QTest::addColumn<QByteArray>("tampered");
        QTest::newRow("subject") << QByteArray("Beslut i ditt") << QByteArray("Beslut i mitt");
        QTest::newRow("recipient") << QByteArray("192705178354") << QByteArray("191212121212");
        QTest::newRow("sender") << QByteArray(">Kommun A</Name>") << QByteArray(">Kommun B</Name>");
        QTest::newRow("body") << QByteArray("SGVqIQ") << QByteArray("SGVqIR");
        QTest::newRow("seal day") << QByteArray("2024-03-01") << QByteArray("2024-03-02");
        QTest::newRow("seal verdict") << QByteArray(">true<") << QByteArray(">false<");
        QTest::newRow("white space")
            << QByteArray("</Header><Message>") << QByteArray("</Header>\n<Message>");
        QTest::newRow("certificate") << QByteArray("MIIDhjCC") << QByteArray("MIIDhjCD");
    }
    void anotherImplementationRefusesTampering()
    {
        QFETCH(QByteArray, part);
        QFETCH(QByteArray, tampered);
        SigningTrace trace;
        QVERIFY(m_signer->signNow(vectorMessage(false), EnvelopeKind::DeliverSecure, &trace));
        QByteArray document = trace.sealedDelivery;
        QVERIFY(document.contains(part));

        document.replace(part, tampered);

        QVERIFY(xmlsecAccepts(trace.sealedDelivery, m_ca));
        QVERIFY(!xmlsecAccepts(document, m_ca));
    }

    void anotherImplementationRefusesEveryFlippedByte_data()
    {
        QTest::addColumn<bool>("sealed");
        QTest::newRow("inner signature") << false;
        QTest::newRow("seal") << true;
    }
    void anotherImplementationRefusesEveryFlippedByte()
    {
        QFETCH(bool, sealed);
        SigningTrace trace;
        QVERIFY(m_signer->signNow(vectorMessage(false), EnvelopeKind::DeliverSecure, &trace));
        const QByteArray document = sealed ? trace.sealedDelivery : trace.signedDelivery;
        QVERIFY(xmlsecAccepts(document, m_ca));
        // Of the last signature, what its own signer does not sign: the readable subject.
        const auto from = document.lastIndexOf("<X509SubjectName>");
        const auto to = document.lastIndexOf("</X509SubjectName>");

        for (qsizetype at = 0; at < document.size(); ++at) {
            if (at > from && at < to)
                continue;
            QByteArray flipped = document;
            flipped[at] = static_cast<char>(flipped[at] ^ 1);
            QVERIFY2(!xmlsecAccepts(flipped, m_ca),
                qPrintable(QStringLiteral("byte %1 of %2").arg(at).arg(document.size())));
        }
    }

    void theInnerSignatureStandsAloneWhenCutOut()
    {
        SigningTrace trace;
        QVERIFY(m_signer->signNow(vectorMessage(true), EnvelopeKind::DeliverSecure, &trace));

        // As a receiver does it: cut out, and the namespace the parent declared written down.
        const auto from = trace.sealedDelivery.indexOf("<SignedDelivery>");
        const auto to = trace.sealedDelivery.indexOf("<Seal>");
        QVERIFY(from > 0 && to > from);
        const QByteArray inner
            = trace.sealedDelivery.mid(from, to - from)
                  .replace("<SignedDelivery>",
                      "<SignedDelivery xmlns=\"http://minameddelanden.gov.se/schema/Message/v3\">");

        QVERIFY(xmlsecAccepts(inner, m_ca));
        QVERIFY(!xmlsecAccepts(QByteArray(inner).replace(">4711<", ">4712<"), m_ca));
    }

    void theSelfCheckRefusesWhatAReceiverWould_data()
    {
        QTest::addColumn<EnvelopeKind>("kind");
        QTest::newRow("deliverSecure") << EnvelopeKind::DeliverSecure;
        QTest::newRow("distributeSecure") << EnvelopeKind::DistributeSecure;
    }
    void theSelfCheckRefusesWhatAReceiverWould()
    {
        QFETCH(EnvelopeKind, kind);
        const auto identity = vectorIdentity();
        const QByteArray wire = *m_signer->signNow(vectorMessage(true), kind);
        QVERIFY(selfCheck(wire, kind, identity->certificate()));
        const auto from = wire.indexOf("<m3:Delivery>");
        const auto to = wire.indexOf("</soap:Body>");
        const auto subjectFrom = wire.lastIndexOf("<ds:X509SubjectName>");
        const auto subjectTo = wire.lastIndexOf("</ds:X509SubjectName>");
        QVERIFY(from > 0 && to > from);

        for (qsizetype at = from; at < to; ++at) {
            QByteArray flipped = wire;
            flipped[at] = static_cast<char>(flipped[at] ^ 1);
            // Names outside what is signed are the schema's to judge.
            const bool signedByte = at < subjectFrom || at > subjectTo;
            const bool isText = flipped.lastIndexOf('<', at) < flipped.lastIndexOf('>', at - 1);
            if (signedByte && isText)
                QVERIFY2(!selfCheck(flipped, kind, identity->certificate()),
                    qPrintable(QStringLiteral("byte %1").arg(at)));
        }
        QVERIFY(!selfCheck(wire.left(wire.size() - 1), kind, identity->certificate()));
        QVERIFY(!selfCheck(
            QByteArray(wire).replace("</m3:Header><m3:Message>", "</m3:Header>\n<m3:Message>"),
            kind, identity->certificate()));
        QVERIFY(!selfCheck(wire, kind, TestPki().leaf().identity()->certificate()));
    }

    void textThatXmlCannotHoldIsNeverSent()
    {
        for (const char16_t forbidden : {u'\x01', u'\x0B', u'\xFFFE'}) {
            OutgoingMessage message = vectorMessage(false);
            message.letter.subject = QStringLiteral("Beslut") + QChar(forbidden);

            const auto wire = m_signer->signNow(message, EnvelopeKind::DeliverSecure);

            QVERIFY(!wire);
            QCOMPARE(wire.error().code, ErrorCode::Internal);
        }
    }

    void textIsComposedAndHasNoCarriageReturn()
    {
        OutgoingMessage message = vectorMessage(false);
        message.letter.subject = QStringLiteral("A\u030Ar\r\ntva\u030A\rslut");
        SigningTrace trace;

        QVERIFY(m_signer->signNow(message, EnvelopeKind::DeliverSecure, &trace));

        QVERIFY(trace.wire.contains(QStringLiteral("<m3:Subject>År\ntvå\nslut<").toUtf8()));
        QVERIFY(xmlsecAccepts(trace.sealedDelivery, m_ca));
        QCOMPARE(m_signer->envelopeSize(message, EnvelopeKind::DeliverSecure),
            qint64(trace.wire.size()));
    }

    void manyKindsOfLettersAreOfTheSchemaAndSigned_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<MessageText::Type>("type");
        QTest::addColumn<QList<qsizetype>>("sizes");
        const QString html
            = QStringLiteral("<!DOCTYPE html><html><body><p>Hej &amp; h\u00E5</p></body></html>");
        QTest::newRow("plain") << u"Hej"_s << MessageText::Type::Plain << QList<qsizetype> {};
        QTest::newRow("HTML") << html << MessageText::Type::Html << QList<qsizetype> {};
        QTest::newRow("one byte") << u"Hej"_s << MessageText::Type::Plain << QList<qsizetype> {1};
        QTest::newRow("two, three, four")
            << u"Hej"_s << MessageText::Type::Plain << QList<qsizetype> {2, 3, 4};
        QTest::newRow("beyond every buffer")
            << html << MessageText::Type::Html << QList<qsizetype> {400'000, 65'536, 300'001};
        QTest::newRow("ten") << u"Hej"_s << MessageText::Type::Plain << QList<qsizetype>(10, 1000);
    }
    void manyKindsOfLettersAreOfTheSchemaAndSigned()
    {
        QFETCH(QString, text);
        QFETCH(MessageText::Type, type);
        QFETCH(QList<qsizetype>, sizes);
        OutgoingMessage message = vectorMessage(true);
        message.letter.message = {type, text};
        message.letter.attachments.clear();
        for (const qsizetype size : sizes)
            message.letter.attachments.append({QStringLiteral("Bilaga <%1> & \"å\".pdf").arg(size),
                QStringLiteral("application/pdf"), QByteArray(size, '\xE5'), {}});
        message.letter.metadata.append({QStringLiteral("a<b"), QStringLiteral("c&d")});
        SigningTrace trace;

        const auto direct = m_signer->signNow(message, EnvelopeKind::DeliverSecure, &trace);
        const auto soap = m_signer->signNow(message, EnvelopeKind::DistributeSecure);

        QVERIFY(direct && soap);
        QCOMPARE(schemaComplaint(*direct, QStringLiteral("v3/Service.xsd")), QString());
        QCOMPARE(schemaComplaint(*soap, QStringLiteral("v3/Message.xsd")), QString());
        QVERIFY(xmlsecAccepts(trace.sealedDelivery, m_ca));
        QVERIFY(xmlsecAccepts(trace.signedDelivery, m_ca));
        QCOMPARE(
            m_signer->envelopeSize(message, EnvelopeKind::DeliverSecure), qint64(direct->size()));
        QCOMPARE(
            m_signer->envelopeSize(message, EnvelopeKind::DistributeSecure), qint64(soap->size()));
    }

    void theChecksumIsOfTheDocument()
    {
        OutgoingMessage message = vectorMessage(true);
        message.letter.attachments.first().bytes = "Some test string";

        const auto wire = m_signer->signNow(message, EnvelopeKind::DeliverSecure);

        QVERIFY(wire->contains("<m:Checksum>C41E6CD1FEC10F345B366AA2839F6EF4</m:Checksum>"));
    }

    void manyAtOnceAreTheSameAsOne()
    {
        const OutgoingMessage message = vectorMessage(true);
        QList<QFuture<Result<QByteArray>>> futures;
        for (int i = 0; i < 40; ++i)
            futures << m_signer->sign(message, EnvelopeKind::DeliverSecure);

        for (const auto& future : futures)
            QCOMPARE(*waitFor(future), vector(QStringLiteral("rich-deliverSecure-wire.xml")));
    }

    void theCertificateIsCheckedAgainstTheDay_data()
    {
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<int>("code");
        const QDateTime first({2026, 1, 1}, {8, 0}, Qt::UTC);
        const QDateTime last({2026, 12, 31}, {23, 59, 59}, Qt::UTC);
        QTest::newRow("first second") << first << -1;
        QTest::newRow("a second early")
            << first.addSecs(-1) << int(ErrorCode::CertificateNotYetValid);
        QTest::newRow("last second") << last << -1;
        QTest::newRow("a second late") << last.addSecs(1) << int(ErrorCode::CertificateExpired);
    }
    void theCertificateIsCheckedAgainstTheDay()
    {
        QFETCH(QDateTime, now);
        QFETCH(int, code);
        TestPki::Request request;
        request.notBefore = QDateTime({2026, 1, 1}, {8, 0}, Qt::UTC);
        request.notAfter = QDateTime({2026, 12, 31}, {23, 59, 59}, Qt::UTC);
        const XmlSigner signer(m_pki.leaf(request).identity());

        const auto checked = signer.check(vectorMessage(false).sender, now);

        QCOMPARE(checked ? -1 : int(checked.error().code), code);
    }

    void whoMaySign_data()
    {
        QTest::addColumn<QString>("serialNumber");
        QTest::addColumn<int>("bits");
        QTest::addColumn<bool>("ec");
        QTest::addColumn<int>("code");
        QTest::newRow("the sender") << u"162021004748"_s << 2048 << false << -1;
        QTest::newRow("a forwarder for it") << u"162021003898"_s << 2048 << false << -1;
        QTest::newRow("nobody") << QString() << 2048 << false
                                << int(ErrorCode::CertificateWrongOwner);
        QTest::newRow("1024 bits")
            << u"162021004748"_s << 1024 << false << int(ErrorCode::KeyTooWeak);
        QTest::newRow("elliptic curve")
            << u"162021004748"_s << 2048 << true << int(ErrorCode::KeyTooWeak);
    }
    void whoMaySign()
    {
        QFETCH(QString, serialNumber);
        QFETCH(int, bits);
        QFETCH(bool, ec);
        QFETCH(int, code);
        TestPki::Request request;
        request.serialNumber = serialNumber;
        request.bits = bits;
        request.ec = ec;
        const XmlSigner signer(m_pki.leaf(request).identity());

        const auto checked
            = signer.check(vectorMessage(false).sender, QDateTime::currentDateTimeUtc());
        const auto wire = signer.signNow(vectorMessage(false), EnvelopeKind::DeliverSecure);

        QCOMPARE(checked ? -1 : int(checked.error().code), code);
        const bool tooWeak = code == int(ErrorCode::KeyTooWeak);
        QCOMPARE(wire.has_value(), !tooWeak);
        if (tooWeak)
            QCOMPARE(wire.error().code, ErrorCode::KeyTooWeak);
    }

    void aForeignAuthorityIsRefused()
    {
        SigningTrace trace;
        QVERIFY(m_signer->signNow(vectorMessage(false), EnvelopeKind::DeliverSecure, &trace));

        QVERIFY(!xmlsecAccepts(trace.sealedDelivery, TestPki().caPem()));
    }

private:
    TestPki m_pki;
    std::unique_ptr<XmlSigner> m_signer;
    QByteArray m_ca;
};

QTEST_GUILESS_MAIN(XmlSignerTest)
#include "tst_xmlsigner.moc"
