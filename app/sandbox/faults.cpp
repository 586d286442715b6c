// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/faults.h"

#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>

namespace brevduva::sandbox {
namespace {

std::optional<Misfortune> readMisfortune(const QString& text)
{
    using Kind = Misfortune::Kind;
    static const QHash<QString, Kind> kinds {{QStringLiteral("refuse"), Kind::Refuse},
        {QStringLiteral("drop-before"), Kind::DropBefore},
        {QStringLiteral("drop-after"), Kind::DropAfter}, {QStringLiteral("delay"), Kind::Delay},
        {QStringLiteral("fault"), Kind::Fault}, {QStringLiteral("http"), Kind::Http},
        {QStringLiteral("garbage"), Kind::Garbage}, {QStringLiteral("oversized"), Kind::Oversized},
        {QStringLiteral("wrong-recipient"), Kind::WrongRecipient},
        {QStringLiteral("delivered-false"), Kind::NotDelivered},
        {QStringLiteral("expired-certificate"), Kind::ExpiredCertificate},
        {QStringLiteral("foreign-certificate"), Kind::ForeignCertificate}};
    const QStringList sides = text.split(u':');
    const auto kind = kinds.constFind(sides[0]);
    if (kind == kinds.constEnd() || sides.size() > 2)
        return std::nullopt;
    const bool takesValue = *kind == Kind::Delay || *kind == Kind::Fault || *kind == Kind::Http;
    bool isNumber = true;
    const int value = sides.size() == 2 ? sides[1].toInt(&isNumber) : 0;
    if (!isNumber || takesValue != (sides.size() == 2))
        return std::nullopt;
    return Misfortune {*kind, value};
}

QStringList rulesOf(const QString& script)
{
    static const QRegularExpression gap(QStringLiteral("[;\\n]"));
    QStringList rules;
    for (const QString& rule : script.split(gap)) {
        if (!rule.trimmed().isEmpty())
            rules << rule.trimmed();
    }
    return rules;
}

} // namespace

std::optional<Faults::Rule> Faults::readRule(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("\\A([A-Za-z*]+)(?:@(\\d{12}))?(?::(\\d+))?(?:~([0-9.]+))?=(.+)\\z"));
    const auto match = form.match(text);
    const auto misfortune = match.hasMatch() ? readMisfortune(match.captured(5)) : std::nullopt;
    if (!misfortune)
        return std::nullopt;
    return Rule {match.captured(1), match.captured(2), match.captured(3).toInt(),
        match.captured(4).isEmpty() ? 1.0 : match.captured(4).toDouble(), *misfortune};
}

QString Faults::complaint(const QString& script)
{
    for (const QString& rule : rulesOf(script)) {
        if (!readRule(rule))
            return rule;
    }
    return {};
}

Faults::Faults(const QString& script, QString file)
    : m_file(std::move(file))
{
    read(script);
}

void Faults::read(const QString& script)
{
    m_current = script;
    m_rules.clear();
    for (const QString& text : rulesOf(script)) {
        if (const auto rule = readRule(text))
            m_rules << *rule;
    }
}

void Faults::readFileAgain()
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return;
    if (const QString script = QString::fromUtf8(file.readAll()); script != m_current)
        read(script);
}

std::optional<Misfortune> Faults::next(const QString& operation, const QString& recipient)
{
    const std::lock_guard lock(m_mutex);
    readFileAgain();
    for (Rule& rule : m_rules) {
        if ((rule.operation != QStringLiteral("*") && rule.operation != operation)
            || (!rule.recipient.isEmpty() && rule.recipient != recipient))
            continue;
        ++rule.calls;
        if ((rule.nth == 0 || rule.calls == rule.nth)
            && (rule.chance >= 1 || QRandomGenerator::global()->generateDouble() < rule.chance))
            return rule.misfortune;
    }
    return std::nullopt;
}

} // namespace brevduva::sandbox
