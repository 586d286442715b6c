// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/delivery.h"
#include "core/model/finding.h"
#include "core/model/mailbox.h"

#include <QJsonObject>
#include <QString>
#include <QTextStream>

namespace brevduva::cli {

enum class Style { Human, Json };
enum class Numbers { Masked, Full };

//! Everything the program prints: results on standard output, progress and errors for people on
//! standard error.
class Output {
public:
    Output(Style style, Numbers numbers);

    [[nodiscard]] bool isJson() const { return m_style == Style::Json; }
    [[nodiscard]] QString number(const RecipientId& recipient) const;

    void line(const QString& text); //!< human only
    void object(const QJsonObject& object); //!< JSON only; one line
    void delivery(const Delivery& delivery, const QList<Warning>& warnings = {});
    void mailbox(const Mailbox& mailbox);
    //! \a left tells whether a letter left: a sentence, or empty where no letter is concerned.
    void error(const Error& error, const QString& left);
    void warning(const Warning& warning);

    //! A line on the terminal that the next one replaces; nothing where standard error is no
    //! terminal.
    void progress(const QString& text);
    void note(const QString& text); //!< a line for people, on standard error; not with JSON

private:
    void clearProgress();

    Style m_style;
    Numbers m_numbers;
    bool m_terminal;
    bool m_progressShown = false;
    QTextStream m_out;
    QTextStream m_err;
};

//! The error object of a delivery: code, detail, next, and what happened in words.
[[nodiscard]] QJsonObject errorObject(const Error& error);

} // namespace brevduva::cli
