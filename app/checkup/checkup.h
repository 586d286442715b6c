// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"

#include <QObject>

#include <optional>

namespace brevduva {

//! One thing that was looked at.
struct CheckLine {
    enum class Verdict { Good, Mind, Bad };
    QString check; //!< stable name, as in --json: "profile", "certificate", "register", ...
    Verdict verdict = Verdict::Good;
    QString text; //!< in the user's language
    std::optional<Error> error; //!< behind Bad
};

//! "ok", "warning", "error": as in --json.
[[nodiscard]] QString verdictName(CheckLine::Verdict verdict);

//! Looks at everything a letter depends on, for real: configuration, key, certificates, proxy,
//! register, rights, printer, LibreOffice, outbox. Sends nothing.
class Checkup : public QObject {
    Q_OBJECT

public:
    //! \a parts has been opened as far as it could be; what failed then is told as it was.
    Checkup(Composition& parts, std::optional<Error> sendingTrouble,
        std::optional<Error> outboxTrouble, QObject* parent = nullptr);

    void start();

Q_SIGNALS:
    void found(const brevduva::CheckLine& line);
    void finished();

private:
    void configuration();
    void certificates();
    void connections();
    void askSenders();
    void askForwarders();
    void judgeForwarders(const QList<RegisteredForwarder>& forwarders);
    void printer();
    void libreOffice();
    void outbox();

    void good(const QString& check, const QString& text);
    void mind(const QString& check, const QString& text);
    void bad(const QString& check, const Error& error);

    Composition& m_parts;
    std::optional<Error> m_sendingTrouble;
    std::optional<Error> m_outboxTrouble;
};

} // namespace brevduva
