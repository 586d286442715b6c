// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/recipientid.h"

#include <QRegularExpression>

#include <algorithm>

namespace brevduva {
namespace {

constexpr qsizetype longestInput = 64; //!< nobody types more; keeps pasted documents out
constexpr int oldestAge = 125; //!< nobody has been older
constexpr int agePlus = 100; //!< "+" is written from the year a person turns 100

bool isSpaceOrInvisible(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Format || c == QChar(0xFEFF);
}

//! Hyphens and dashes that Word and web pages put in place of "-".
bool isHyphen(QChar c)
{
    return c == u'-' || c.category() == QChar::Punctuation_Dash || c == QChar(0x2212);
}

//! Digits with at most one "-" or "+" left, or null when there is anything else in it.
QString plain(const QString& text)
{
    if (text.size() > longestInput)
        return {};
    QString out;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            out += c;
        else if (isHyphen(c))
            out += u'-';
        else if (c == u'+')
            out += c;
        else if (!isSpaceOrInvisible(c))
            return {};
    }
    return out;
}

std::optional<QDate> birthDateOf(const QString& digits)
{
    const int day = digits.mid(6, 2).toInt();
    const QDate date(digits.left(4).toInt(), digits.mid(4, 2).toInt(), day > 60 ? day - 60 : day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

//! An organisation's third digit is 2 or more, so that it never reads as a date. A published test
//! number breaks that; it is taken while its digits cannot be a person's.
bool isOrganisationNumber(const QString& digits)
{
    if (!digits.startsWith(QStringLiteral("16")))
        return false;
    return digits[4] >= u'2'
        || (!birthDateOf(QStringLiteral("19") + digits.mid(2))
            && !birthDateOf(QStringLiteral("20") + digits.mid(2)));
}

bool isPersonNumber(const QString& digits)
{
    static const QStringList centuries {
        QStringLiteral("18"), QStringLiteral("19"), QStringLiteral("20")};
    return centuries.contains(digits.left(2)) && birthDateOf(digits);
}

int wholeYears(QDate from, QDate to)
{
    int years = to.year() - from.year();
    if (from.addYears(years) > to)
        --years;
    return years;
}

bool isPlausible(const QString& digits, QDate today)
{
    const auto born = birthDateOf(digits);
    return born && *born <= today && wholeYears(*born, today) <= oldestAge;
}

//! The twelve-digit readings of ten digits of a person. \a separator is '-', '+' or null.
QStringList centuriesOf(const QString& tenDigits, QChar separator, QDate today)
{
    QStringList readings;
    for (const auto* const century : {"18", "19", "20"}) {
        const QString digits = QString::fromLatin1(century) + tenDigits;
        if (!isPlausible(digits, today))
            continue;
        const int turns = today.year() - digits.left(4).toInt();
        if ((separator == u'+' && turns < agePlus) || (separator == u'-' && turns >= agePlus))
            continue;
        readings << digits;
    }
    return readings;
}

QStringList readingsOf(const QString& text, QDate today)
{
    static const QRegularExpression twelve(QStringLiteral("\\A(\\d{8})([-+]?)(\\d{4})\\z"));
    static const QRegularExpression ten(QStringLiteral("\\A(16-?)?(\\d{6})([-+]?)(\\d{4})\\z"));
    const QString input = plain(text);

    if (const auto match = ten.match(input); match.hasMatch()) {
        const QString digits = match.captured(2) + match.captured(4);
        const QString separator = match.captured(3);
        if (digits[2] >= u'2')
            return separator == QStringLiteral("+") ? QStringList()
                                                    : QStringList {QStringLiteral("16") + digits};
        if (!match.captured(1).isEmpty()) // a person's number never has the prefix of organisations
            return isOrganisationNumber(QStringLiteral("16") + digits)
                    && separator != QStringLiteral("+")
                ? QStringList {QStringLiteral("16") + digits}
                : QStringList();
        return centuriesOf(digits, separator.isEmpty() ? QChar() : separator[0], today);
    }
    if (const auto match = twelve.match(input);
        match.hasMatch() && !input.startsWith(QStringLiteral("16"))) {
        const QString digits = match.captured(1) + match.captured(3);
        if (isPersonNumber(digits) && isPlausible(digits, today))
            return {digits};
    }
    return {};
}

} // namespace

Result<RecipientId> RecipientId::parse(const QString& text, QDate today)
{
    const QStringList readings = readingsOf(text, today);
    const QString shown = text.simplified().left(20);
    if (readings.isEmpty())
        return fail(
            ErrorCode::RecipientInvalid, QStringLiteral("not a number of the known forms"), shown);
    if (readings.size() > 1)
        return fail(
            ErrorCode::RecipientCenturyAmbiguous, QStringLiteral("the century is open"), shown);
    return RecipientId(readings.constFirst());
}

QList<RecipientId> RecipientId::candidates(const QString& text, QDate today)
{
    QList<RecipientId> found;
    for (const QString& digits : readingsOf(text, today))
        found << RecipientId(digits);
    return found;
}

Result<RecipientId> RecipientId::fromDigits(const QString& digits)
{
    static const QRegularExpression form(QStringLiteral("\\A[0-9]{12}\\z"));
    if (!form.match(digits).hasMatch()
        || (!isOrganisationNumber(digits) && !isPersonNumber(digits)))
        return fail(
            ErrorCode::RecipientInvalid, QStringLiteral("not twelve digits of the known form"));
    return RecipientId(digits);
}

RecipientId::Kind RecipientId::kind() const
{
    if (m_digits.startsWith(QStringLiteral("16")))
        return Kind::Organisation;
    return m_digits.mid(6, 2).toInt() > 60 ? Kind::Coordination : Kind::Person;
}

QString RecipientId::masked() const { return m_digits.left(8) + QStringLiteral("-****"); }

QString RecipientId::written() const
{
    const QString shown = isOrganisation() ? m_digits.mid(2) : m_digits;
    return shown.left(shown.size() - 4) + u'-' + shown.right(4);
}

std::optional<QDate> RecipientId::birthDate() const
{
    return isOrganisation() ? std::nullopt : birthDateOf(m_digits);
}

std::optional<int> RecipientId::ageOn(QDate day) const
{
    const auto born = birthDate();
    return born ? std::optional(wholeYears(*born, day)) : std::nullopt;
}

bool RecipientId::checkDigitFits() const
{
    int sum = 0;
    for (qsizetype i = 2; i < m_digits.size(); ++i) {
        const int weighted = m_digits[i].digitValue() * (i % 2 == 0 ? 2 : 1);
        sum += weighted / 10 + weighted % 10;
    }
    return sum % 10 == 0;
}

} // namespace brevduva
