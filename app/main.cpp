// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/instance.h"
#include "app/engine/interrupt.h"
#include "app/text/errortext.h"
#include "app/text/language.h"
#include "app/tray/desk.h"
#include "app/windows/look.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QMessageBox>

using namespace brevduva;

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("brevduva"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BREVDUVA_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Brevduva"));
    QGuiApplication::setDesktopFileName(QStringLiteral("brevduva"));
    QGuiApplication::setQuitOnLastWindowClosed(false);
    speak(languageFor(QStringLiteral("auto")));

    QCommandLineParser parser;
    const QCommandLineOption profile(QStringLiteral("profile"), {}, QStringLiteral("file"));
    const QCommandLineOption quiet(QStringLiteral("background"));
    parser.addOptions({profile, quiet});
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("files"), {});
    parser.process(application);

    Instance instance;
    if (instance.begin(parser.positionalArguments()) == Instance::Role::Second)
        return 0;

    const auto files = SettingsFiles::ofThisComputer(parser.value(profile));
    auto settings = Settings::load(files);
    if (!settings) {
        const ErrorWords words = errorWords(settings.error());
        QMessageBox::critical(nullptr, QStringLiteral("Brevduva"), words.what + u' ' + words.next);
        return 1;
    }
    speak(languageFor(settings->text(QStringLiteral("ui.language"))));
    applyTheme(settings->text(QStringLiteral("ui.theme")));

    Desk desk(files, std::move(*settings));
    Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::asked, &desk, &Desk::quit);
    QObject::connect(&instance, &Instance::asked, &desk, &Desk::open);
    desk.start();
    if (!parser.positionalArguments().isEmpty())
        desk.open(parser.positionalArguments());
    return QApplication::exec();
}
