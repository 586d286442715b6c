// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/settings/settingswindow.h"

namespace brevduva {

QString settingTitle(const QString& key)
{
    const QHash<QString, QString> titles {
        {QStringLiteral("sender.id"), SettingsWindow::tr("Organisation number")},
        {QStringLiteral("sender.name"), SettingsWindow::tr("Registered name")},
        {QStringLiteral("sender.attention"), SettingsWindow::tr("Department")},
        {QStringLiteral("sender.supportText"), SettingsWindow::tr("Where recipients turn")},
        {QStringLiteral("sender.supportUrl"), SettingsWindow::tr("Web address for questions")},
        {QStringLiteral("sender.supportPhone"), SettingsWindow::tr("Phone for questions")},
        {QStringLiteral("sender.supportEmail"), SettingsWindow::tr("E-mail for questions")},
        {QStringLiteral("registry.url"), SettingsWindow::tr("Register of mailboxes")},
        {QStringLiteral("delivery.mode"), SettingsWindow::tr("How letters leave")},
        {QStringLiteral("forwarder.url"), SettingsWindow::tr("Forwarder's address")},
        {QStringLiteral("signing.pkcs12"), SettingsWindow::tr("Certificate file")},
        {QStringLiteral("tls.extraCa"), SettingsWindow::tr("More trusted roots")},
        {QStringLiteral("network.proxy"), SettingsWindow::tr("Proxy")},
        {QStringLiteral("hold.seconds"), SettingsWindow::tr("Time to undo, seconds")},
        {QStringLiteral("print.printer"), SettingsWindow::tr("Printer")},
        {QStringLiteral("print.duplex"), SettingsWindow::tr("Two-sided")},
        {QStringLiteral("retention.documentDays"),
            SettingsWindow::tr("Days that documents are kept")},
        {QStringLiteral("retention.rowDays"),
            SettingsWindow::tr("Days that letters are remembered")},
        {QStringLiteral("prices.table"), SettingsWindow::tr("Prices")},
        {QStringLiteral("ui.language"), SettingsWindow::tr("Language")},
        {QStringLiteral("ui.theme"), SettingsWindow::tr("Colours")},
        {QStringLiteral("ui.autostart"), SettingsWindow::tr("Start with the computer")},
        {QStringLiteral("ui.messageTemplates"), SettingsWindow::tr("Folder with templates")},
    };
    return titles.value(key, key);
}

QString choiceTitle(const QString& key, const QString& choice)
{
    const QHash<QString, QString> titles {
        {QStringLiteral("ui.language=auto"), SettingsWindow::tr("As the computer")},
        {QStringLiteral("ui.language=sv"), QStringLiteral("Svenska")},
        {QStringLiteral("ui.language=en"), QStringLiteral("English")},
        {QStringLiteral("ui.theme=auto"), SettingsWindow::tr("As the computer")},
        {QStringLiteral("ui.theme=light"), SettingsWindow::tr("Light")},
        {QStringLiteral("ui.theme=dark"), SettingsWindow::tr("Dark")},
        {QStringLiteral("ui.theme=contrast"), SettingsWindow::tr("High contrast")},
        {QStringLiteral("delivery.mode=direct"),
            SettingsWindow::tr("Straight to the mailbox operators")},
        {QStringLiteral("delivery.mode=soap"), SettingsWindow::tr("Through a forwarder")},
        {QStringLiteral("print.duplex=none"), SettingsWindow::tr("One side only")},
        {QStringLiteral("print.duplex=long"), SettingsWindow::tr("Both sides, like a book")},
        {QStringLiteral("print.duplex=short"), SettingsWindow::tr("Both sides, like a pad")},
    };
    if (choice == QStringLiteral("yes"))
        return SettingsWindow::tr("Yes");
    if (choice == QStringLiteral("no"))
        return SettingsWindow::tr("No");
    return titles.value(key + u'=' + choice, choice);
}

} // namespace brevduva
