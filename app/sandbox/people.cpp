// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/people.h"

namespace brevduva::sandbox {
namespace {

//! \a eleven digits of a twelve-digit number with its check digit (Luhn over the last ten).
QString withCheckDigit(const QString& eleven)
{
    int sum = 0;
    for (qsizetype i = 2; i < eleven.size(); ++i) {
        const int weighted = eleven[i].digitValue() * (i % 2 == 0 ? 2 : 1);
        sum += weighted / 10 + weighted % 10;
    }
    return eleven + QString::number((10 - sum % 10) % 10);
}

QString bornOn(QDate day, const char* serial)
{
    return withCheckDigit(day.toString(QStringLiteral("yyyyMMdd")) + QString::fromLatin1(serial));
}

QString made(const char* eleven) { return withCheckDigit(QString::fromLatin1(eleven)); }

Person at(const char* operatorKey, const QString& number, const char* name, const char* what)
{
    Person person;
    person.number = number;
    person.name = QString::fromUtf8(name);
    person.what = QString::fromUtf8(what);
    person.expected = QStringLiteral("reachable");
    person.operatorKey = QString::fromLatin1(operatorKey);
    return person;
}

Person without(const QString& number, const char* name, const char* what, const char* expected)
{
    Person person = at("", number, name, what);
    person.expected = QString::fromLatin1(expected);
    return person;
}

template <class Change> Person with(Person person, const char* expected, Change change)
{
    person.expected = QString::fromUtf8(expected);
    change(person);
    return person;
}

} // namespace

QList<Operator> operators()
{
    return {{QStringLiteral("kivra"), QStringLiteral("165568402266"), QStringLiteral("Kivra"), {}},
        {QStringLiteral("minmyndighetspost"), QStringLiteral("162021005448"),
            QStringLiteral("Min myndighetspost"), {}},
        {QStringLiteral("digimail"), QStringLiteral("165560000001"), QStringLiteral("Digimail"),
            {}}};
}

QList<Person> people(QDate today)
{
    const char* const kivra = "kivra";
    const char* const state = "minmyndighetspost";
    return {
        at(kivra, QStringLiteral("192705178354"), "Agda Prov", "mailbox at Kivra"),
        at(kivra, QStringLiteral("198101032384"), "Bo Prov", "mailbox at Kivra"),
        at(state, QStringLiteral("198101052382"), "Cia Prov", "mailbox at Min myndighetspost"),
        at(state, QStringLiteral("195303231855"), "Dan Prov", "mailbox at Min myndighetspost"),
        without(QStringLiteral("191212121212"), "Eva Prov", "no mailbox", "noMailbox"),
        at(state, QStringLiteral("162021005489"), "Provbolaget AB", "company with a mailbox"),
        at(kivra, QStringLiteral("165568402266"), "Brevbolaget AB", "company with a mailbox"),
        with(without(made("16556000001"), "Stiftelsen Prov", "organisation without mailbox",
                 "noMailbox"),
            "noMailbox", [](Person&) {}),
        with(at(state, made("16556000002"), "Väntande HB", "registration not finished"), "pending",
            [](Person& p) { p.pending = true; }),
        with(at(kivra, made("19640823323"), "Fia Prov", "has opted out of this sender"),
            "senderDeclined", [](Person& p) { p.accepted = false; }),
        with(at(state, made("19550101001"), "Gun Prov", "registration not finished"), "pending",
            [](Person& p) { p.pending = true; }),
        with(without(
                 made("19550101002"), "Hal Prov", "left out of the register's answer", "noAnswer"),
            "noAnswer", [](Person& p) { p.known = false; }),
        with(at("", made("19550101003"), "Ida Prov", "account without proven identity"),
            "anonymousOnly", [](Person& p) { p.type = QStringLiteral("Anonymous"); }),
        with(at("", made("19550101004"), "Jan Prov", "account without operator"), "noOperator",
            [](Person&) {}),
        with(at(kivra, made("19550101005"), "Kim Prov", "operator with blank address"),
            "noServiceAddress", [](Person& p) { p.addressInstead = QStringLiteral("-"); }),
        with(at(kivra, made("19550101006"), "Liv Prov", "operator with an http address"),
            "noServiceAddress",
            [](Person& p) { p.addressInstead = QStringLiteral("http://localhost/Service/v3"); }),
        with(at("digimail", made("19550101007"), "Max Prov", "an operator that a list can exclude"),
            "reachable; operatorNotAllowed with registry.operators=Kivra", [](Person&) {}),
        with(at(kivra, made("19550101008"), "Nils Prov",
                 "the operator says no, the register says yes"),
            "reachable, then paper", [](Person& p) { p.operatorSaysNo = true; }),
        with(at(kivra, made("19550101009"), "Olle Prov", "opts out between look-up and delivery"),
            "reachable, then senderDeclined", [](Person& p) { p.declinesAfterLookup = true; }),
        with(at(state, made("19550101010"), "Skyddad Prov", "protected identity"),
            "reachable, then fault 6006", [](Person& p) { p.deliveryFault = 6006; }),
        with(at(state, made("19300101011"), "Avliden Prov", "deceased"),
            "reachable, then fault 6007", [](Person& p) { p.deliveryFault = 6007; }),
        at(kivra, bornOn(today.addYears(-18).addDays(1), "238"), "Ung Prov", "turns 18 tomorrow"),
        at(kivra, bornOn(today.addYears(-18), "239"), "Vuxen Prov", "turns 18 today"),
        at(kivra, bornOn(today.addYears(-10), "240"), "Barn Prov", "ten years old"),
        at(state, bornOn(today.addYears(-100), "241"), "Gammal Prov", "turns 100 today"),
        at(state, made("19640883323"), "Sam Prov", "coordination number"),
    };
}

QByteArray peopleCsv(const QList<Person>& everybody)
{
    QByteArray csv = "number,name,what,expected\n";
    for (const Person& person : everybody)
        csv += QStringLiteral("%1,%2,\"%3\",\"%4\"\n")
                   .arg(person.number, person.name, person.what, person.expected)
                   .toUtf8();
    return csv;
}

} // namespace brevduva::sandbox
