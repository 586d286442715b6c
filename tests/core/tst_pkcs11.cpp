// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/identity.h"
#include "core/signing/xmlsigner.h"
#include "tests/support/testpki.h"
#include "tests/support/waitfor.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <openssl/pem.h>
#include <openssl/ssl.h>

using namespace brevduva;
using namespace brevduva::test;
using namespace Qt::StringLiterals;

namespace {

const QString pin = QStringLiteral("1234");

QString softHsm()
{
    for (const QString& path : {u"/usr/lib/softhsm/libsofthsm2.so"_s,
             u"/usr/lib64/softhsm/libsofthsm2.so"_s, u"/usr/lib64/pkcs11/libsofthsm2.so"_s}) {
        if (QFile::exists(path))
            return path;
    }
    qFatal("SoftHSM 2 is not installed (package softhsm2)");
}

void run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(30'000) || process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(program), process.readAll().constData());
}

OutgoingMessage message()
{
    const Sender sender {RecipientId::fromDigits(u"162021004748"_s).value(), u"Kommun A"_s, {},
        {u"Kontakta oss vid frågor."_s, {}, {}, {}}};
    Letter letter;
    letter.subject = u"Beslut"_s;
    letter.message.text = u"Hej!"_s;
    letter.attachments = {{u"Beslut.pdf"_s, u"application/pdf"_s, QByteArray(5000, 'x'), {}}};
    return {sender, letter, RecipientId::fromDigits(u"192705178354"_s).value(),
        QUuid(u"6f1f2f0e-6c0b-4f0e-9a59-0f5d2c1b7a11"_s), QDate(2026, 11, 23)};
}

using SslContext = CPtr<SSL_CTX, SSL_CTX_free>;
using Ssl = CPtr<SSL, SSL_free>;

SslContext contextOf(const Identity& identity, const QByteArray& caPem, int version)
{
    SslContext context(SSL_CTX_new(TLS_method()));
    SSL_CTX_set_min_proto_version(context.get(), version);
    SSL_CTX_set_max_proto_version(context.get(), version);
    SSL_CTX_set_verify(context.get(), SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nullptr);
    const CPtr<BIO, BIO_free_all> in(BIO_new_mem_buf(caPem.constData(), int(caPem.size())));
    const X509Ptr ca(PEM_read_bio_X509(in.get(), nullptr, nullptr, nullptr));
    X509_STORE_add_cert(SSL_CTX_get_cert_store(context.get()), ca.get());
    if (SSL_CTX_use_certificate(context.get(), identity.certificate()) != 1
        || SSL_CTX_use_PrivateKey(context.get(), identity.key()) != 1)
        qFatal("the identity does not suit TLS");
    return context;
}

//! Whether both sides finish a handshake over memory; \a seen becomes the client's certificate.
bool shakeHands(SSL* client, SSL* server, X509Ptr& seen)
{
    BIO* clientEnd = nullptr;
    BIO* serverEnd = nullptr;
    BIO_new_bio_pair(&clientEnd, 0, &serverEnd, 0);
    SSL_set_bio(client, clientEnd, clientEnd);
    SSL_set_bio(server, serverEnd, serverEnd);
    SSL_set_connect_state(client);
    SSL_set_accept_state(server);
    bool done = false;
    for (int turn = 0; turn < 20 && !done; ++turn) {
        const int clientSide = SSL_do_handshake(client);
        const int serverSide = SSL_do_handshake(server);
        done = clientSide == 1 && serverSide == 1;
    }
    seen.reset(SSL_get1_peer_certificate(server));
    return done && SSL_get_verify_result(server) == X509_V_OK;
}

} // namespace

class Pkcs11Test : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void initTestCase()
    {
        m_module = softHsm();
        QVERIFY(m_folder.isValid());
        QVERIFY(QDir(m_folder.path()).mkdir(u"tokens"_s));
        write(u"softhsm2.conf"_s,
            "directories.tokendir = " + m_folder.path().toUtf8() + "/tokens\nlog.level = ERROR\n");
        qputenv("SOFTHSM2_CONF", m_folder.filePath(u"softhsm2.conf"_s).toLocal8Bit());

        TestPki::Request other;
        other.commonName = u"Kommun B"_s;
        m_leaf = m_pki.leaf();
        const TestPki::Leaf stranger = m_pki.leaf(other);

        givenToken(u"brevduva"_s);
        givenKey(u"brevduva"_s, u"stamp"_s, u"01"_s, m_leaf);
        givenCertificate(u"brevduva"_s, u"another name"_s, u"01"_s, m_leaf);
        givenToken(u"empty"_s);
        givenToken(u"bare"_s);
        givenKey(u"bare"_s, u"stamp"_s, u"01"_s, m_leaf);
        givenToken(u"twisted"_s);
        givenKey(u"twisted"_s, u"stamp"_s, u"01"_s, m_leaf);
        givenCertificate(u"twisted"_s, u"stamp"_s, u"01"_s, stranger);
        givenToken(u"two"_s);
        givenKey(u"two"_s, u"old"_s, u"01"_s, stranger);
        givenCertificate(u"two"_s, u"old"_s, u"01"_s, stranger);
        givenKey(u"two"_s, u"new"_s, u"02"_s, m_leaf);
        givenCertificate(u"two"_s, u"new"_s, u"99"_s, m_leaf); // an id of its own
    }

    void theSameKeyMakesTheSameBytes()
    {
        const auto token = open(u"brevduva"_s, u"stamp"_s);
        QVERIFY2(token, token ? "" : qPrintable(token.error().detail));
        QVERIFY((*token)->isOnToken());
        QCOMPARE((*token)->facts().subject, m_leaf.identity()->facts().subject);
        XmlSigner onToken(*token);
        XmlSigner inFile(m_leaf.identity());

        for (const auto kind : {EnvelopeKind::DeliverSecure, EnvelopeKind::DistributeSecure}) {
            const auto expected = waitFor(inFile.sign(message(), kind));
            const auto made = waitFor(onToken.sign(message(), kind));

            QVERIFY(expected);
            QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
            QCOMPARE(*made, *expected);
            QCOMPARE(onToken.envelopeSize(message(), kind), qint64(made->size()));
        }
    }

    void manyThreadsMayAskAtOnce()
    {
        const auto token = open(u"brevduva"_s, {});
        QVERIFY(token);
        XmlSigner signer(*token);
        XmlSigner second(*token);
        const auto expected
            = XmlSigner(m_leaf.identity()).signNow(message(), EnvelopeKind::DeliverSecure);
        QList<QFuture<Result<QByteArray>>> futures;

        for (int i = 0; i < 20; ++i)
            futures << signer.sign(message(), EnvelopeKind::DeliverSecure)
                    << second.sign(message(), EnvelopeKind::DeliverSecure);

        for (const auto& future : futures)
            QCOMPARE(*waitFor(future), *expected);
    }

    void whatIsMissingIsSaid_data()
    {
        QTest::addColumn<QString>("token");
        QTest::addColumn<QString>("key");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("about");
        QTest::newRow("token") << u"none"_s << QString() << ErrorCode::KeyTokenUnavailable
                               << u"none"_s;
        QTest::newRow("which of several tokens")
            << QString() << QString() << ErrorCode::KeyTokenUnavailable << QString();
        QTest::newRow("key") << u"brevduva"_s << u"none"_s << ErrorCode::KeyTokenUnavailable
                             << u"none"_s;
        QTest::newRow("every key")
            << u"empty"_s << QString() << ErrorCode::KeyTokenUnavailable << QString();
        QTest::newRow("which of several keys")
            << u"two"_s << QString() << ErrorCode::KeyTokenUnavailable << QString();
        QTest::newRow("certificate")
            << u"bare"_s << u"stamp"_s << ErrorCode::KeyTokenUnavailable << u"stamp"_s;
        QTest::newRow("the right certificate")
            << u"twisted"_s << u"stamp"_s << ErrorCode::KeyMismatch << QString();
    }
    void whatIsMissingIsSaid()
    {
        QFETCH(QString, token);
        QFETCH(QString, key);
        QFETCH(ErrorCode, code);
        QFETCH(QString, about);

        const auto identity = open(token, key);

        QVERIFY(!identity);
        QCOMPARE(identity.error().code, code);
        QCOMPARE(identity.error().about, about);
        QVERIFY(!identity.error().detail.isEmpty());
    }

    void theModuleIsMissing()
    {
        const QString path = m_folder.filePath(u"none.so"_s);

        const auto identity = Identity::fromToken({path, {}, {}}, SecretBytes("1234"));

        QVERIFY(!identity);
        QCOMPARE(identity.error().code, ErrorCode::KeyTokenUnavailable);
        QCOMPARE(identity.error().about, path);
    }

    void aWrongPinIsTold_data()
    {
        QTest::addColumn<QByteArray>("wrong");
        QTest::newRow("another") << QByteArray("4321");
        QTest::newRow("too short") << QByteArray("1");
        QTest::newRow("none") << QByteArray();
    }
    void aWrongPinIsTold()
    {
        QFETCH(QByteArray, wrong);

        const auto identity
            = Identity::fromToken({m_module, u"brevduva"_s, {}}, SecretBytes(wrong));

        QVERIFY(!identity);
        QCOMPARE(identity.error().code, ErrorCode::KeyPasswordWrong);
        QCOMPARE(identity.error().about, u"brevduva"_s);
        QVERIFY(open(u"brevduva"_s, {}));
    }

    void aCertificateWithAnotherIdIsFoundByItsKey()
    {
        const auto identity = open(u"two"_s, u"new"_s);

        QVERIFY2(identity, identity ? "" : qPrintable(identity.error().detail));
        QCOMPARE((*identity)->facts().subject, m_leaf.identity()->facts().subject);
    }

    void oneIdentityDoesNotTakeTheOtherWithIt()
    {
        auto first = open(u"brevduva"_s, {});
        auto second = open(u"brevduva"_s, {});
        auto third = open(u"two"_s, u"old"_s);
        QVERIFY(first && second && third);
        const XmlSigner signer(*second);

        first = fail(ErrorCode::Cancelled, {});
        third = fail(ErrorCode::Cancelled, {});
        QVERIFY(!open(u"none"_s, {}));

        QVERIFY(signer.signNow(message(), EnvelopeKind::DeliverSecure));
    }

    void aKeyOnATokenAuthenticatesInTls_data()
    {
        QTest::addColumn<int>("version");
        QTest::newRow("TLS 1.2") << TLS1_2_VERSION;
        QTest::newRow("TLS 1.3") << TLS1_3_VERSION;
    }
    void aKeyOnATokenAuthenticatesInTls()
    {
        QFETCH(int, version);
        const auto identity = open(u"brevduva"_s, {});
        QVERIFY(identity);
        TestPki::Request operatorRequest;
        operatorRequest.commonName = u"Operator"_s;
        const auto theirs = m_pki.leaf(operatorRequest).identity();
        const SslContext clientSide = contextOf(**identity, m_pki.caPem(), version);
        const SslContext serverSide = contextOf(*theirs, m_pki.caPem(), version);
        const Ssl client(SSL_new(clientSide.get()));
        const Ssl server(SSL_new(serverSide.get()));
        X509Ptr seen;

        QVERIFY(shakeHands(client.get(), server.get(), seen));

        QVERIFY(seen);
        QCOMPARE(X509_cmp(seen.get(), (*identity)->certificate()), 0);
    }

private:
    Result<std::shared_ptr<const Identity>> open(const QString& token, const QString& key)
    {
        return Identity::fromToken({m_module, token, key}, SecretBytes(pin.toLatin1()));
    }

    QString write(const QString& name, const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }

    void givenToken(const QString& label)
    {
        run(u"softhsm2-util"_s,
            {u"--init-token"_s, u"--free"_s, u"--label"_s, label, u"--pin"_s, pin, u"--so-pin"_s,
                u"567890"_s});
    }

    void givenKey(
        const QString& token, const QString& label, const QString& id, const TestPki::Leaf& leaf)
    {
        run(u"softhsm2-util"_s,
            {u"--import"_s, write(u"key.pem"_s, leaf.keyPem), u"--token"_s, token, u"--label"_s,
                label, u"--id"_s, id, u"--pin"_s, pin});
    }

    void givenCertificate(
        const QString& token, const QString& label, const QString& id, const TestPki::Leaf& leaf)
    {
        run(u"pkcs11-tool"_s,
            {u"--module"_s, m_module, u"--token-label"_s, token, u"--login"_s, u"--pin"_s, pin,
                u"--write-object"_s, write(u"certificate.pem"_s, leaf.certificatePem), u"--type"_s,
                u"cert"_s, u"--id"_s, id, u"--label"_s, label});
    }

    QTemporaryDir m_folder;
    QString m_module;
    TestPki m_pki;
    TestPki::Leaf m_leaf;
};

QTEST_GUILESS_MAIN(Pkcs11Test)
#include "tst_pkcs11.moc"
