// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

#include <mutex>
#include <optional>

namespace brevduva::sandbox {

//! One kind of misfortune. Grammar and meaning: docs/sandbox.md.
struct Misfortune {
    enum class Kind {
        Refuse,
        DropBefore,
        DropAfter,
        Delay,
        Fault,
        Http,
        Garbage,
        Oversized,
        WrongRecipient,
        NotDelivered,
        ExpiredCertificate,
        ForeignCertificate,
    };
    Kind kind;
    int value = 0; //!< milliseconds, fault code or HTTP status
};

//! The script of misfortunes:
//! "deliverSecure:2=drop-after;isReachable~0.3=delay:500;kivra=expired-certificate".
class Faults {
public:
    //! What is wrong with \a script; empty when nothing is.
    static QString complaint(const QString& script);
    //! A file whose content replaces the script whenever it changes.
    Faults(const QString& script, QString file);

    //! What happens to this call, if anything. \a operation: an operation's or a service's name.
    std::optional<Misfortune> next(const QString& operation, const QString& recipient = {});

private:
    struct Rule {
        QString operation; //!< "*": any
        QString recipient; //!< empty: any
        int nth = 0; //!< only this call, from 1; 0: every
        double chance = 1;
        Misfortune misfortune;
        int calls = 0;
    };
    static std::optional<Rule> readRule(const QString& text);
    void read(const QString& script);
    void readFileAgain();

    std::mutex m_mutex;
    QString m_file;
    QString m_current;
    QList<Rule> m_rules;
};

} // namespace brevduva::sandbox
