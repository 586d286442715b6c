// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/forwarder.h"
#include "core/ports/signer.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace brevduva {

//! The namespaces of an envelope; order is that of the declarations on the wire. Source: section 4.
enum class Ns { Soap, Sv3, M3, M2, M, S, Ds };

//! Writes elements straight as bytes, in one of two forms of the same tree.
class ElementWriter {
public:
    enum class Form {
        Canonical, //!< no prefixes, xmlns where the namespace changes: inclusive C14N as it stands
        Prefixed, //!< a prefix on every element, as it goes on the wire
    };
    //! \a outside is the namespace of the element that what is written here stands in.
    ElementWriter(Form form, QByteArray& out, Ns outside);

    void open(Ns ns, const char* name);
    void open(Ns ns, const char* name, const char* attribute, QByteArrayView value);
    void close();
    //! One element with text, which is escaped.
    void leaf(Ns ns, const char* name, const QString& text);
    //! One element with bytes that need no escaping.
    void raw(Ns ns, const char* name, QByteArrayView bytes);
    //! One element with an attribute and nothing else.
    void empty(Ns ns, const char* name, const char* attribute, QByteArrayView value);
    //! As leaf(), when there is text.
    void optional(Ns ns, const char* name, const QString& text);

private:
    void begin(Ns ns, const char* name);

    struct Open {
        Ns ns;
        const char* name;
    };
    Form m_form;
    QByteArray& m_out;
    QList<Open> m_open;
};

//! The parts of one message that cost something to make: base64 and checksums, made once for both
//! forms.
struct EncodedMessage {
    explicit EncodedMessage(const OutgoingMessage& message);
    //! For reserving memory: seldom less than the envelope.
    [[nodiscard]] qsizetype roughSize() const;

    const OutgoingMessage& message;
    QByteArray body;
    QList<QByteArray> attachments;
    QList<QByteArray> checksums; //!< MD5, upper-case hex. Source: section 14
};

//! Delivery: what the inner signature is about. Source: section 8.
void writeDelivery(ElementWriter& writer, const EncodedMessage& encoded);
void writeSeal(ElementWriter& writer, QDate day);

struct SignatureParts {
    QByteArray digest; //!< base64
    QByteArray value; //!< base64
    QString subjectName;
    QByteArray certificate; //!< base64 of the DER
};
void writeSignedInfo(ElementWriter& writer, const QByteArray& digest);
void writeSignature(ElementWriter& writer, const SignatureParts& parts);

//! The whole SOAP envelope around what \a inner and \a seal (null for distributeSecure) tell.
[[nodiscard]] QByteArray wireEnvelope(const EncodedMessage& encoded, EnvelopeKind kind,
    const SignatureParts& inner, const SignatureParts& outer);

} // namespace brevduva
