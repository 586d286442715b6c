// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/settings.h"

namespace brevduva {

using Type = SettingKey::Type;

const QList<SettingKey>& settingKeys()
{
    static const QList<SettingKey> keys = {
        {"sender.id", Type::Text, "", "The sender's organisation number, 12 digits (16...)"},
        {"sender.name", Type::Text, "", "The sender's registered name, 2 to 256 characters"},
        {"sender.attention", Type::Text, "", "Sub-address at the sender"},
        {"sender.supportText", Type::Text, "",
            "Where recipients turn with questions, 1 to 1024 characters"},
        {"sender.supportUrl", Type::Url, "", "Web page for questions, https"},
        {"sender.supportPhone", Type::Text, "", "Phone number for questions"},
        {"sender.supportEmail", Type::Text, "", "E-mail address for questions"},

        {"registry.url", Type::Url, "", "The address register's Recipient service"},
        {"registry.authorityUrl", Type::Url, "",
            "The Authority service; empty: derived from registry.url"},
        {"registry.operators", Type::List, "",
            "Mailbox operators we deliver to (ids or names); empty: all"},

        {"delivery.mode", Type::Choice, "direct", "How letters leave", "direct|soap"},
        {"delivery.onUnknown", Type::Choice, "ask",
            "After an unknown outcome: ask a person, or send the same bytes again", "ask|resend"},
        {"delivery.parallel", Type::Number, "8", "Letters in flight at once", "1..64"},
        {"delivery.retrySeconds", Type::Number, "60",
            "Wait before the first retry; doubled each time", "1..3600"},
        {"delivery.giveUpHours", Type::Number, "24", "Hours of retries before a person is asked",
            "1..720"},
        {"delivery.pollSeconds", Type::Number, "60", "Wait between questions to a forwarder",
            "1..86400"},
        {"delivery.pollHours", Type::Number, "48",
            "Hours of questions before the outcome counts as unknown", "1..720"},
        {"delivery.faultActions", Type::Text, "",
            "Exceptions from the table of fault codes: 5013=retry,..."},

        {"forwarder.url", Type::Url, "", "The forwarder's Message service (mode soap)"},

        {"signing.pkcs12", Type::File, "",
            "Key and certificate in a PKCS#12 file; secret signing.password"},
        {"signing.module", Type::File, "", "PKCS#11 library of a token or HSM; secret signing.pin"},
        {"signing.token", Type::Text, "", "Label of the token; empty: the only one"},
        {"signing.key", Type::Text, "", "Label of the key on the token; empty: the only one"},
        {"tls.pkcs12", Type::File, "",
            "Client certificate for connections; empty: the signing one; secret tls.password"},
        {"tls.extraCa", Type::File, "", "More root certificates to trust, PEM"},
        {"network.proxy", Type::Text, "system", "system, none, or http://host:port"},
        {"network.connectSeconds", Type::Number, "5", "Time limit for making a connection",
            "1..120"},
        {"network.totalSeconds", Type::Number, "120", "Time limit for a whole call", "1..3600"},

        {"secrets.backend", Type::Choice, "keychain", "Where secrets are kept", "keychain|file"},
        {"secrets.file", Type::File, "",
            "The secret file (backend file), readable by its owner only"},

        {"outbox.folder", Type::File, "", "Where letters are kept; empty: the user's data folder"},
        {"hold.seconds", Type::Number, "60", "How long a letter can be stopped before it leaves",
            "0..3600"},
        {"print.printer", Type::Text, "",
            "Printer name, or pdf:FOLDER; empty: the default printer"},
        {"print.duplex", Type::Choice, "long", "Two-sided printing", "none|long|short"},
        {"retention.documentDays", Type::Number, "30",
            "Days documents are kept after the letter's end", "0..3650"},
        {"retention.rowDays", Type::Number, "730", "Days the outbox remembers a letter",
            "1..36500"},

        {"rules.minimumAge", Type::Number, "18", "Youngest recipient of a digital letter, years",
            "0..120"},
        {"rules.duplicateDays", Type::Number, "14",
            "Warn when the same letter went to the same recipient within days", "0..3650"},
        {"rules.attachmentTypes", Type::List, "application/pdf",
            "Content types that may be attached"},
        {"rules.maxEnvelopeBytes", Type::Number, "2097152", "Largest finished envelope",
            "10000..10485760"},

        {"convert.program", Type::File, "", "LibreOffice's program; empty: found by itself"},
        {"convert.limitSeconds", Type::Number, "60", "Time limit for making one PDF", "1..3600"},

        {"prices.table", Type::Text, "2024-01-01 paper=22.00 digital=1.00",
            "Kronor for a letter from each day on: 2024-01-01 paper=22.00 digital=1.00, ..."},

        {"ui.language", Type::Choice, "auto", "Language of words on screen", "auto|sv|en"},
        {"ui.theme", Type::Choice, "auto", "Colours on screen", "auto|light|dark|contrast"},
        {"ui.autostart", Type::Choice, "yes", "Start with the session", "yes|no"},
        {"ui.exitOnDisconnect", Type::Choice, "no",
            "End when the terminal server's session is disconnected", "yes|no"},
        {"ui.messageTemplates", Type::File, "",
            "Folder with message templates, one text file each; empty: the user's own"},
    };
    return keys;
}

const SettingKey* findSetting(const QString& name)
{
    for (const SettingKey& key : settingKeys()) {
        if (name.compare(QLatin1String(key.name), Qt::CaseInsensitive) == 0)
            return &key;
    }
    return nullptr;
}

} // namespace brevduva
