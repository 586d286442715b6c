// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

namespace brevduva::sandbox {

//! A mailbox operator of the sandbox.
struct Operator {
    QString key; //!< folder and path: "kivra"
    QString id; //!< 12 digits
    QString name;
    QString address; //!< filled in when the ports are known
};

//! One invented inhabitant of the register.
struct Person {
    QString number;
    QString name;
    QString what; //!< the decision-table row it shows, in words
    QString expected; //!< the MailboxOutcome name, with what comes after it
    QString type = QStringLiteral("Secure");
    QString operatorKey; //!< empty: no operator in the answer
    bool known = true; //!< false: left out of the register's answer
    bool pending = false;
    bool accepted = true;
    QString addressInstead; //!< another service address than the operator's; "-" for blank
    bool operatorSaysNo = false; //!< Delivered=false in spite of the register
    bool declinesAfterLookup = false; //!< the second look-up tells
    int deliveryFault = 0; //!< the fault code that a delivery gives
};

//! The operators; addresses are empty.
[[nodiscard]] QList<Operator> operators();
//! Everybody, with ages counted from \a today.
[[nodiscard]] QList<Person> people(QDate today);
//! people.csv: number, name, what, expected.
[[nodiscard]] QByteArray peopleCsv(const QList<Person>& people);

} // namespace brevduva::sandbox
