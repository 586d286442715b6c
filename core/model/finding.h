// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QList>
#include <QObject>
#include <QString>

namespace brevduva {

//! Things that do not stop a letter but that its sender should see. Source: message-rules.md
//! section 13, 15-20.
struct Advices {
    Q_GADGET
public:
    enum class Advice {
        CheckDigitWrong, //!< of the recipient's number
        BodyNearlyEmpty, //!< attachments, and a text that says little
        BodyOnlyLink,
        BodyLooksLikeHtml, //!< text/plain with markup
        NumberInSubject, //!< a personal number where lists and notifications show it
        NumberInFileName,
        NumberInLink,
        AttachmentMentionedButMissing,
        SentBefore, //!< same content to the same recipient lately
        SubjectLong, //!< over 60 characters
        NoContactWay, //!< support text without URL, phone or e-mail
        CertificateEndsSoon, //!< within 30 days
        DocumentNotTagged, //!< hard to read with a screen reader
        DocumentWithoutTitle,
        DocumentWithoutLanguage,
    };
    Q_ENUM(Advice)
};
using Advice = Advices::Advice;

//! One warning.
struct Warning {
    Advice advice;
    QString about; //!< file name, number of days, ...; no personal data

    bool operator==(const Warning&) const = default;
};

//! What a check found: errors block, warnings do not.
struct Findings {
    QList<Error> errors;
    QList<Warning> warnings;

    [[nodiscard]] bool blocks() const { return !errors.isEmpty(); }
    void add(Error error) { errors.append(std::move(error)); }
    void add(Warning warning) { warnings.append(std::move(warning)); }
    void add(const Findings& other)
    {
        errors.append(other.errors);
        warnings.append(other.warnings);
    }
    bool operator==(const Findings&) const = default;
};

//! "SentBefore": the stable name, as in --json.
[[nodiscard]] QString adviceName(Advice advice);

} // namespace brevduva
