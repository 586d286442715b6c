// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/identity.h"
#include "tests/support/testpki.h"
#include "tests/support/waitfor.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/provider.h>

using namespace brevduva;
using namespace brevduva::test;
using namespace Qt::StringLiterals;

namespace {

using Bio = CPtr<BIO, BIO_free_all>;
void freeStack(STACK_OF(X509) * stack) { sk_X509_free(stack); } // a macro otherwise
using Stack = CPtr<STACK_OF(X509), freeStack>;

X509Ptr certificateOf(const TestPki::Leaf& leaf)
{
    const Bio in(BIO_new_mem_buf(leaf.certificatePem.constData(), int(leaf.certificatePem.size())));
    return X509Ptr(PEM_read_bio_X509(in.get(), nullptr, nullptr, nullptr));
}

EvpKey keyOf(const TestPki::Leaf& leaf)
{
    const Bio in(BIO_new_mem_buf(leaf.keyPem.constData(), int(leaf.keyPem.size())));
    return EvpKey(PEM_read_bio_PrivateKey(in.get(), nullptr, nullptr, nullptr));
}

QByteArray derOf(PKCS12* container)
{
    unsigned char* der = nullptr;
    const int length = i2d_PKCS12(container, &der);
    const QByteArray bytes(reinterpret_cast<const char*>(der), length);
    OPENSSL_free(der);
    return bytes;
}

//! A file with the key of one and the certificate of another.
QByteArray pkcs12Of(const TestPki::Leaf& keyOwner, const TestPki::Leaf& certificateOwner)
{
    const EvpKey key = keyOf(keyOwner);
    const X509Ptr certificate = certificateOf(certificateOwner);
    const Stack others(sk_X509_new_null());
    sk_X509_push(others.get(), certificate.get());
    const CPtr<PKCS12, PKCS12_free> container(
        PKCS12_create("x", "test", key.get(), nullptr, others.get(), 0, 0, 0, 0, 0));
    return derOf(container.get());
}

//! A file as Windows exports it unless told otherwise: RC2-40 for the certificate, 3DES for the
//! key.
QByteArray pkcs12WithOldCiphers(const TestPki::Leaf& leaf)
{
    const CPtr<OSSL_LIB_CTX, OSSL_LIB_CTX_free> context(OSSL_LIB_CTX_new());
    const CPtr<OSSL_PROVIDER, OSSL_PROVIDER_unload> standard(
        OSSL_PROVIDER_load(context.get(), "default"));
    const CPtr<OSSL_PROVIDER, OSSL_PROVIDER_unload> old(
        OSSL_PROVIDER_load(context.get(), "legacy"));
    const EvpKey key = keyOf(leaf);
    const X509Ptr certificate = certificateOf(leaf);
    const CPtr<PKCS12, PKCS12_free> container(PKCS12_create_ex("x", "test", key.get(),
        certificate.get(), nullptr, NID_pbe_WithSHA1And3_Key_TripleDES_CBC,
        NID_pbe_WithSHA1And40BitRC2_CBC, 2000, 1, 0, context.get(), nullptr));
    return container ? derOf(container.get()) : QByteArray();
}

//! Whether a signature by the identity's key fits the identity's certificate.
bool canSign(const Identity& identity)
{
    const QByteArray text("to be signed");
    const auto* const bytes = reinterpret_cast<const unsigned char*>(text.constData());
    const auto length = size_t(text.size());
    const CPtr<EVP_MD_CTX, EVP_MD_CTX_free> context(EVP_MD_CTX_new());
    size_t size = 0;
    EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, identity.key());
    EVP_DigestSign(context.get(), nullptr, &size, bytes, length);
    QByteArray value(qsizetype(size), '\0');
    if (EVP_DigestSign(
            context.get(), reinterpret_cast<unsigned char*>(value.data()), &size, bytes, length)
        != 1)
        return false;
    const CPtr<EVP_MD_CTX, EVP_MD_CTX_free> check(EVP_MD_CTX_new());
    EVP_DigestVerifyInit(
        check.get(), nullptr, EVP_sha256(), nullptr, X509_get0_pubkey(identity.certificate()));
    return EVP_DigestVerify(check.get(), reinterpret_cast<const unsigned char*>(value.constData()),
               size, bytes, length)
        == 1;
}

} // namespace

class IdentityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void aFileGivesKeyCertificateAndFacts()
    {
        TestPki::Request request;
        request.notBefore = QDateTime({2025, 1, 2}, {3, 4, 5}, Qt::UTC);
        request.notAfter = QDateTime({2049, 12, 31}, {23, 59, 59}, Qt::UTC);

        const auto identity
            = Identity::fromPkcs12(m_pki.leaf(request).pkcs12("hemligt"), SecretBytes("hemligt"));

        QVERIFY(identity);
        QVERIFY(canSign(**identity));
        QVERIFY(!(*identity)->isOnToken());
        const CertificateFacts facts = (*identity)->facts();
        QCOMPARE(
            facts.subject, QStringLiteral("CN=Kommun A,serialNumber=162021004748,O=Kommun A,C=SE"));
        QCOMPARE(facts.serialNumber, QStringLiteral("162021004748"));
        QCOMPARE(facts.issuer, QStringLiteral("CN=Test CA"));
        QCOMPARE(facts.notBefore, request.notBefore);
        QCOMPARE(facts.notAfter, request.notAfter);
        QCOMPARE(facts.keyBits, 2048);
    }

    void theSubjectIsReadable_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("escaped");
        QTest::newRow("plain") << u"Kommun A"_s << u"Kommun A"_s;
        QTest::newRow("Swedish letters") << u"Åmåls kommun"_s << u"Åmåls kommun"_s;
        QTest::newRow("comma") << u"Vatten, Avlopp AB"_s << u"Vatten\\, Avlopp AB"_s;
        QTest::newRow("plus") << u"A+B"_s << u"A\\+B"_s;
        QTest::newRow("quotation") << u"\"Ett\" bolag"_s << u"\\\"Ett\\\" bolag"_s;
        QTest::newRow("backslash") << u"A\\B"_s << u"A\\\\B"_s;
        QTest::newRow("less, more") << u"A<B>;"_s << u"A\\<B\\>\\;"_s;
        QTest::newRow("number sign first") << u"#1"_s << u"\\#1"_s;
        QTest::newRow("space at the ends") << u" A "_s << u"\\ A\\ "_s;
    }
    void theSubjectIsReadable()
    {
        QFETCH(QString, name);
        QFETCH(QString, escaped);
        TestPki::Request request;
        request.commonName = name;

        const auto identity = m_pki.leaf(request).identity();

        QCOMPARE(identity->facts().subject,
            QStringLiteral("CN=%1,serialNumber=162021004748,O=%1,C=SE").arg(escaped));
    }

    void aMultiValuedNameKeepsItsParts()
    {
        TestPki::Request request;
        request.multiValuedRdn = true;

        const CertificateFacts facts = m_pki.leaf(request).identity()->facts();

        QCOMPARE(facts.serialNumber, QStringLiteral("162021004748"));
        QCOMPARE(
            facts.subject, QStringLiteral("serialNumber=162021004748+CN=Kommun A,O=Kommun A,C=SE"));
    }

    void aSubjectWithoutSerialNumberHasNone()
    {
        TestPki::Request request;
        request.serialNumber.clear();

        QCOMPARE(m_pki.leaf(request).identity()->facts().serialNumber, QString());
    }

    void keysOtherThanRsaHaveNoBits()
    {
        TestPki::Request request;
        request.ec = true;

        QCOMPARE(m_pki.leaf(request).identity()->facts().keyBits, 0);
    }

    void daysLeftAreCountedFromNow()
    {
        CertificateFacts facts;
        facts.notAfter = QDateTime({2026, 12, 24}, {12, 0}, Qt::UTC);

        QCOMPARE(facts.daysLeft(QDateTime({2026, 11, 24}, {12, 0}, Qt::UTC)), 30);
        QCOMPARE(facts.daysLeft(QDateTime({2026, 12, 25}, {12, 0}, Qt::UTC)), -1);
    }

    void aWrongPasswordIsToldFromADamagedFile_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<ErrorCode>("code");
        const QByteArray good = m_pki.leaf().pkcs12("hemligt");
        const QByteArray old = pkcs12WithOldCiphers(m_pki.leaf());
        QVERIFY(!old.isEmpty());
        QTest::newRow("wrong") << good << QByteArray("Hemligt") << ErrorCode::KeyPasswordWrong;
        QTest::newRow("none") << good << QByteArray() << ErrorCode::KeyPasswordWrong;
        QTest::newRow("wrong, old ciphers")
            << old << QByteArray("y") << ErrorCode::KeyPasswordWrong;
        QTest::newRow("cut") << good.left(good.size() / 2) << QByteArray("hemligt")
                             << ErrorCode::KeyFileUnreadable;
        QTest::newRow("empty") << QByteArray() << QByteArray("hemligt")
                               << ErrorCode::KeyFileUnreadable;
        QTest::newRow("PEM") << m_pki.leaf().keyPem << QByteArray("hemligt")
                             << ErrorCode::KeyFileUnreadable;
    }
    void aWrongPasswordIsToldFromADamagedFile()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, password);
        QFETCH(ErrorCode, code);

        const auto identity = Identity::fromPkcs12(file, SecretBytes(password));

        QVERIFY(!identity);
        QCOMPARE(identity.error().code, code);
        QVERIFY(!identity.error().detail.isEmpty());
        QVERIFY(!identity.error().detail.contains(u"hemligt"));
    }

    void aFileFromWindowsIsRead()
    {
        const auto identity
            = Identity::fromPkcs12(pkcs12WithOldCiphers(m_pki.leaf()), SecretBytes("x"));

        QVERIFY2(identity, identity ? "" : qPrintable(identity.error().detail));
        QVERIFY(canSign(**identity));
        QCOMPARE((*identity)->facts().serialNumber, QStringLiteral("162021004748"));
    }

    void aKeyThatIsNotTheCertificatesIsRefused()
    {
        TestPki::Request other;
        other.commonName = QStringLiteral("Kommun B");

        const auto identity
            = Identity::fromPkcs12(pkcs12Of(m_pki.leaf(), m_pki.leaf(other)), SecretBytes("x"));

        QVERIFY(!identity);
        QCOMPARE(identity.error().code, ErrorCode::KeyMismatch);
    }

    void theIssuersComeAlong()
    {
        const TestPki::Leaf leaf = m_pki.leaf();
        const EvpKey key = keyOf(leaf);
        const X509Ptr certificate = certificateOf(leaf);
        const X509Ptr ca = certificateOf({m_pki.caPem(), {}});
        const Stack others(sk_X509_new_null());
        sk_X509_push(others.get(), ca.get());
        const CPtr<PKCS12, PKCS12_free> container(
            PKCS12_create("x", "test", key.get(), certificate.get(), others.get(), 0, 0, 0, 0, 0));

        const auto identity = Identity::fromPkcs12(derOf(container.get()), SecretBytes("x"));

        QVERIFY(identity);
        QCOMPARE(X509_cmp((*identity)->certificate(), certificate.get()), 0);
        QCOMPARE((*identity)->chain().size(), size_t(1));
        QCOMPARE(X509_cmp((*identity)->chain().front().get(), ca.get()), 0);
    }

    void anErrorNamesTheFileButNotItsFolder()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("stämpel.p12"));
        const auto missing = Identity::fromPkcs12File(path, SecretBytes("x"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(m_pki.leaf().pkcs12("hemligt"));
        file.close();

        const auto wrong = Identity::fromPkcs12File(path, SecretBytes("x"));
        const auto right = Identity::fromPkcs12File(path, SecretBytes("hemligt"));

        QCOMPARE(missing.error().code, ErrorCode::KeyFileUnreadable);
        QCOMPARE(missing.error().about, QStringLiteral("stämpel.p12"));
        QCOMPARE(wrong.error().code, ErrorCode::KeyPasswordWrong);
        QCOMPARE(wrong.error().about, QStringLiteral("stämpel.p12"));
        QVERIFY(right);
    }

    void authoritiesHaveKeysOfTheirOwn()
    {
        const TestPki other;
        const X509Ptr leaf = certificateOf(m_pki.leaf());

        QCOMPARE(
            X509_verify(leaf.get(), X509_get0_pubkey(certificateOf({m_pki.caPem(), {}}).get())), 1);
        QVERIFY(X509_verify(leaf.get(), X509_get0_pubkey(certificateOf({other.caPem(), {}}).get()))
            != 1);
    }

private:
    TestPki m_pki;
};

QTEST_GUILESS_MAIN(IdentityTest)
#include "tst_identity.moc"
