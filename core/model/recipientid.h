// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QHashFunctions>
#include <QList>
#include <QString>

#include <optional>

namespace brevduva {

//! A personal number (personnummer), coordination number (samordningsnummer) or organisation number
//! (organisationsnummer), always as the 12 digits the national infrastructure uses.
//! Source: docs/protocols/mina-meddelanden.md "Identifiers".
class RecipientId {
public:
    enum class Kind { Person, Coordination, Organisation };

    //! Reads \a text as people type and paste it: 10 or 12 digits, with hyphen, plus, spaces of any
    //! width, the dashes and minus signs of word processors, a "16" prefix, YYYY-MM-DD-NNNN; at
    //! most 64 characters in all. \a today decides the century of ten digits: a hyphen means under
    //! 100 years, a plus 100 to 120 years, neither means 0 to 120 years and is ambiguous when two
    //! centuries fit. Nobody is born after \a today or more than 125 years before.
    //! Errors: RecipientInvalid; RecipientCenturyAmbiguous (see candidates()); both with up to 20
    //! of the typed characters in about. Source: docs/decisions/0010-recipient-numbers.md.
    static Result<RecipientId> parse(const QString& text, QDate today);

    //! The possible readings of \a text when the century is open, oldest first; one when it is
    //! clear; none when it is no number.
    static QList<RecipientId> candidates(const QString& text, QDate today);

    //! Twelve digits from our own store or from the network, with a day that exists or a possible
    //! organisation number. Error: RecipientInvalid.
    static Result<RecipientId> fromDigits(const QString& digits);

    [[nodiscard]] const QString& digits() const { return m_digits; }
    [[nodiscard]] Kind kind() const;
    [[nodiscard]] bool isOrganisation() const { return kind() == Kind::Organisation; }
    //! "19270517-****": what lists and logs may show. An organisation's number is public and shown
    //! whole.
    [[nodiscard]] QString masked() const;
    //! "19270517-8354" or "202100-4748": what people read.
    [[nodiscard]] QString written() const;
    //! Day of birth; empty for an organisation.
    [[nodiscard]] std::optional<QDate> birthDate() const;
    //! Whole years on \a day; who is born on a leap day ages on 28 February in other years. Empty
    //! for an organisation.
    [[nodiscard]] std::optional<int> ageOn(QDate day) const;
    //! Whether the last digit fits the nine before it (Luhn). A warning only: published test
    //! numbers fail it.
    [[nodiscard]] bool checkDigitFits() const;

    bool operator==(const RecipientId&) const = default;
    friend size_t qHash(const RecipientId& id, size_t seed = 0) { return qHash(id.m_digits, seed); }

private:
    explicit RecipientId(QString digits)
        : m_digits(std::move(digits))
    {
    }

    QString m_digits;
};

} // namespace brevduva
