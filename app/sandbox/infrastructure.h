// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/certificates.h"
#include "app/sandbox/faults.h"
#include "app/sandbox/mailboxes.h"
#include "app/sandbox/people.h"
#include "app/sandbox/xmltree.h"

#include <QHash>
#include <QSet>

#include <mutex>

namespace brevduva::sandbox {

//! What a service answers: the SOAP body's content, or a fault.
struct Answer {
    int fault = -1; //!< the code of an applicationFault; -1: none
    QByteArray body; //!< the response element, or the fault's description
};

//! The whole national infrastructure in miniature: what its services know and how they judge.
//! Called from several threads; transport is somebody else's.
class Infrastructure {
public:
    Infrastructure(const Certificates& certificates, const QDir& folder, QDate today);

    void setAddress(const QString& operatorKey, const QString& address);
    [[nodiscard]] const QList<Person>& everybody() const { return m_people; }
    [[nodiscard]] const Mailboxes& mailboxes() const { return m_mailboxes; }
    [[nodiscard]] const QList<Operator>& mailboxOperators() const { return m_operators; }

    //! \a caller is the serialNumber of the TLS client certificate.
    Answer recipientService(const xmlNode* request, const QString& caller);
    Answer authorityService(const xmlNode* request);
    //! \a misfortune can make it say no, or answer about somebody else.
    Answer operatorService(const QString& operatorKey, const xmlNode* request,
        const QString& caller, const QByteArray& wire, const std::optional<Misfortune>& misfortune);
    Answer forwarderService(const xmlNode* request, const QString& caller, const QByteArray& wire);

private:
    struct Distribution {
        QString sender;
        QString recipient;
        QByteArray status; //!< the children of the answer once it is ready
        int questions = 0;
    };
    Answer isReachable(const xmlNode* request);
    Answer isRegistered(const xmlNode* request);
    QByteArray accountOf(const Person* person, const QString& number);
    Answer distribute(const xmlNode* request, const QString& caller, const QByteArray& wire);
    Answer distributionStatus(const xmlNode* request);
    //! The rules for a delivery that both an operator and the forwarder apply; fault -1 when it may
    //! go on.
    Answer judge(const xmlNode* signedDelivery, const QByteArray& wire) const;
    [[nodiscard]] bool mayForward(const QString& forwarder, const QString& sender) const;
    [[nodiscard]] const Person* person(const QString& number) const;
    [[nodiscard]] const Operator* mailboxOperator(const QString& key) const;

    const Certificates& m_certificates;
    QList<Operator> m_operators;
    QList<Person> m_people;
    Mailboxes m_mailboxes;
    std::mutex m_mutex;
    QHash<QString, Distribution> m_distributions;
    QSet<QString> m_declinedSince; //!< who opted out after the first look-up
};

} // namespace brevduva::sandbox
