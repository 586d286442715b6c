// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/xmlsigner.h"
#include "tests/support/testpki.h"
#include "tests/support/waitfor.h"
#include "tests/support/xmljudge.h"

#include <QTest>

#include <openssl/pem.h>
#include <openssl/pkcs12.h>

using namespace brevduva;
using namespace brevduva::test;

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

    void anyFlippedByteOfTheSignaturesIsRefused()
    {
        SigningTrace trace;
        QVERIFY(m_signer->signNow(vectorMessage(false), EnvelopeKind::DeliverSecure, &trace));
        for (const char* const name : {"DigestValue>", "SignatureValue>"}) {
            QByteArray document = trace.sealedDelivery;
            const auto at = document.lastIndexOf(name, document.lastIndexOf(name) - 1)
                + qsizetype(qstrlen(name)) + 4;
            document[at] = document[at] == 'A' ? 'B' : 'A';
            QVERIFY2(!xmlsecAccepts(document, m_ca), name);
        }
    }

    void aForeignAuthorityIsRefused()
    {
        SigningTrace trace;
        QVERIFY(m_signer->signNow(vectorMessage(false), EnvelopeKind::DeliverSecure, &trace));

        QVERIFY(!xmlsecAccepts(trace.sealedDelivery, TestPki().caPem()));
    }

private:
    std::unique_ptr<XmlSigner> m_signer;
    QByteArray m_ca;
};

QTEST_GUILESS_MAIN(XmlSignerTest)
#include "tst_xmlsigner.moc"
