// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cptr.h"
#include "core/base/result.h"
#include "core/http/httpclient.h"
#include "core/ports/forwarder.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <libxml/tree.h>

#include <memory>
#include <variant>

namespace brevduva {

using XmlDoc = CPtr<xmlDoc, xmlFreeDoc>;

//! The one place where XML from the network is parsed: no DTD, no external entities, no network, at
//! most 64 MiB. Errors: Corrupt.
[[nodiscard]] Result<std::shared_ptr<xmlDoc>> parseXml(const QByteArray& bytes);

//! One element of an answer, found by namespace and local name: prefixes, order and white space do
//! not matter.
class XmlElement {
public:
    XmlElement() = default;
    XmlElement(std::shared_ptr<xmlDoc> document, xmlNode* node);

    [[nodiscard]] bool isNull() const { return !m_node; }
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString space() const;
    //! The first child called \a name in namespace \a space; in any namespace when \a space is "*".
    [[nodiscard]] XmlElement child(const QString& space, const QString& name) const;
    [[nodiscard]] QList<XmlElement> children() const;
    [[nodiscard]] QList<XmlElement> children(const QString& space, const QString& name) const;
    //! All text inside, trimmed.
    [[nodiscard]] QString text() const;
    //! xsd:boolean: true, false, 1, 0. Anything else: Corrupt.
    [[nodiscard]] Result<bool> boolean() const;

private:
    std::shared_ptr<xmlDoc> m_document;
    xmlNode* m_node = nullptr;
};

//! What came back from a SOAP call: the element in the body, a fault, or an error with what is
//! known of the sending.
struct SoapFailure {
    Error error;
    bool mayHaveBeenActedOn = false;
};
using SoapAnswer = std::variant<XmlElement, ServiceFault, SoapFailure>;

//! Reads the answer of an HTTP call. A gateway's page without SOAP is judged by its status: 4xx and
//! 503 mean that nobody acted on the request; 500, 502 and 504 leave that open.
[[nodiscard]] SoapAnswer readSoap(const HttpAnswer& answer, const QString& host);

//! A request body: <soap:Envelope><soap:Body>\a content</…>, UTF-8.
[[nodiscard]] QByteArray soapRequest(const QByteArray& content);
//! \a text made safe between tags.
[[nodiscard]] QByteArray xmlText(const QString& text);

//! The error a caller sees when it got \a answer where it had hoped for an element; \a error for a
//! fault.
[[nodiscard]] Error soapError(const SoapAnswer& answer);

} // namespace brevduva
