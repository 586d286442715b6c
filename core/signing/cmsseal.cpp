// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/cmsseal.h"

#include <openssl/cms.h>
#include <openssl/err.h>
#include <openssl/pem.h>

#include <ctime>

namespace brevduva {
namespace {

using Bio = CPtr<BIO, BIO_free_all>;
using Cms = CPtr<CMS_ContentInfo, CMS_ContentInfo_free>;
using Store = CPtr<X509_STORE, X509_STORE_free>;
struct FreeStack {
    void operator()(STACK_OF(X509) * stack) const noexcept { sk_X509_pop_free(stack, X509_free); }
};
using Certificates = std::unique_ptr<STACK_OF(X509), FreeStack>;

Bio reading(const QByteArray& bytes)
{
    return Bio(BIO_new_mem_buf(bytes.constData(), static_cast<int>(bytes.size())));
}

QByteArray written(BIO* bio)
{
    char* data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return {data, static_cast<qsizetype>(size)};
}

Certificates companions(const Identity& identity)
{
    Certificates stack(sk_X509_new_null());
    for (const X509Ptr& certificate : identity.chain()) {
        X509_up_ref(certificate.get());
        sk_X509_push(stack.get(), certificate.get());
    }
    return stack;
}

QDateTime sealTime(CMS_SignerInfo* signer)
{
    const int place = CMS_signed_get_attr_by_NID(signer, NID_pkcs9_signingTime, -1);
    X509_ATTRIBUTE* const attribute = place < 0 ? nullptr : CMS_signed_get_attr(signer, place);
    const ASN1_TYPE* const value = attribute ? X509_ATTRIBUTE_get0_type(attribute, 0) : nullptr;
    std::tm time {};
    if (!value || (value->type != V_ASN1_UTCTIME && value->type != V_ASN1_GENERALIZEDTIME)
        || ASN1_TIME_to_tm(value->value.asn1_string, &time) != 1)
        return {};
    return {QDate(time.tm_year + 1900, time.tm_mon + 1, time.tm_mday),
        QTime(time.tm_hour, time.tm_min, time.tm_sec), Qt::UTC};
}

Store roots(const QByteArray& extraPem, const QDateTime& at)
{
    Store store(X509_STORE_new());
    X509_STORE_set_default_paths(store.get());
    const Bio pem = reading(extraPem);
    while (const X509Ptr root {PEM_read_bio_X509(pem.get(), nullptr, nullptr, nullptr)})
        X509_STORE_add_cert(store.get(), root.get());
    // the certificate may have ended since: what counts is the day of sealing
    X509_VERIFY_PARAM* const how = X509_STORE_get0_param(store.get());
    X509_VERIFY_PARAM_set_purpose(how, X509_PURPOSE_ANY);
    if (at.isValid())
        X509_VERIFY_PARAM_set_time(how, at.toSecsSinceEpoch());
    return store;
}

bool leadsToRoot(X509* leaf, STACK_OF(X509) * along, X509_STORE* store)
{
    const CPtr<X509_STORE_CTX, X509_STORE_CTX_free> context(X509_STORE_CTX_new());
    return X509_STORE_CTX_init(context.get(), store, leaf, along) == 1
        && X509_verify_cert(context.get()) == 1;
}

} // namespace

Result<QByteArray> seal(const QByteArray& content, const Identity& identity)
{
    const Bio in = reading(content);
    const Certificates along = companions(identity);
    constexpr unsigned how = CMS_BINARY | CMS_NOSMIMECAP;
    const Cms cms(CMS_sign(identity.certificate(), identity.key(), along.get(), in.get(), how));
    const Bio out(BIO_new(BIO_s_mem()));
    if (!cms || i2d_CMS_bio(out.get(), cms.get()) != 1) {
        const char* const why = ERR_reason_error_string(ERR_get_error());
        ERR_clear_error();
        return fail(identity.isOnToken() ? ErrorCode::KeyTokenUnavailable : ErrorCode::Internal,
            QStringLiteral("sealing: %1").arg(QLatin1String(why ? why : "no reason")));
    }
    return written(out.get());
}

Result<Unsealed> unseal(const QByteArray& container, const QByteArray& extraRootsPem)
{
    const Bio in = reading(container);
    const Cms cms(d2i_CMS_bio(in.get(), nullptr));
    const Bio out(BIO_new(BIO_s_mem()));
    // who signed is judged below, apart from whether anything was changed
    const bool holds = cms
        && CMS_verify(cms.get(), nullptr, nullptr, nullptr, out.get(),
               CMS_BINARY | CMS_NO_SIGNER_CERT_VERIFY)
            == 1;
    ERR_clear_error();
    STACK_OF(CMS_SignerInfo)* const signers = holds ? CMS_get0_SignerInfos(cms.get()) : nullptr;
    const Certificates along(holds ? CMS_get1_certs(cms.get()) : nullptr);
    if (!holds || sk_CMS_SignerInfo_num(signers) != 1 || !along)
        return fail(ErrorCode::Corrupt, QStringLiteral("the seal does not hold"));
    CMS_SignerInfo* const signer = sk_CMS_SignerInfo_value(signers, 0);
    X509* certificate = nullptr;
    CMS_SignerInfo_get0_algs(signer, nullptr, &certificate, nullptr, nullptr);
    if (!certificate)
        return fail(ErrorCode::Corrupt, QStringLiteral("the seal names nobody"));
    const QDateTime at = sealTime(signer);
    const Store store = roots(extraRootsPem, at);
    const bool trusted = leadsToRoot(certificate, along.get(), store.get());
    ERR_clear_error();
    return Unsealed {written(out.get()), certificateFacts(certificate), at, trusted};
}

} // namespace brevduva
