// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checkup/certificateradar.h"

#include <QFile>

#include <openssl/pem.h>

#include <algorithm>

namespace brevduva {
namespace {

using Role = WatchedCertificate::Role;

void addRoots(QList<WatchedCertificate>& list, const QString& path)
{
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return;
    const QByteArray pem = file.readAll();
    const CPtr<BIO, BIO_free_all> reading(
        BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    while (const X509Ptr root {PEM_read_bio_X509(reading.get(), nullptr, nullptr, nullptr)})
        list << WatchedCertificate {Role::ExtraRoot, {}, certificateFacts(root.get())};
}

} // namespace

Urgency urgencyOf(qint64 daysLeft)
{
    if (daysLeft < 0)
        return Urgency::Over;
    if (daysLeft <= 7)
        return Urgency::Last;
    if (daysLeft <= 14)
        return Urgency::Now;
    if (daysLeft <= 30)
        return Urgency::Soon;
    return daysLeft <= 60 ? Urgency::Plan : Urgency::None;
}

QList<WatchedCertificate> watchedCertificates(const Composition& parts)
{
    QList<WatchedCertificate> list;
    if (const auto& identity = parts.identity()) {
        list << WatchedCertificate {Role::Signing, {}, identity->facts()};
        for (const X509Ptr& link : identity->chain())
            list << WatchedCertificate {Role::SigningChain, {}, certificateFacts(link.get())};
    }
    if (const auto& identity = parts.tlsIdentity(); identity && identity != parts.identity())
        list << WatchedCertificate {Role::Connection, {}, identity->facts()};
    addRoots(list, parts.settings().file(QStringLiteral("tls.extraCa")));
    if (const HttpClient* const http = parts.http()) {
        const auto servers = http->serverCertificates();
        for (auto it = servers.cbegin(); it != servers.cend(); ++it)
            list << WatchedCertificate {Role::Server, it.key(), it.value()};
    }
    std::ranges::stable_sort(
        list, {}, [](const WatchedCertificate& row) { return row.facts.notAfter; });
    return list;
}

} // namespace brevduva
