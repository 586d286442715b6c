// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/exitstatus.h"
#include "app/cli/session.h"
#include "app/text/errortext.h"
#include "app/text/language.h"

#include <QGuiApplication>

#include <cstdio>

using namespace brevduva;
using namespace brevduva::cli;

namespace {

template <class... F> struct Overloaded : F... {
    using F::operator()...;
};
template <class... F> Overloaded(F...) -> Overloaded<F...>; // clang 14 needs to be told

int perform(Session& session, const Command& command)
{
    return std::visit(Overloaded {
                          [&](const LookupCommand& it) { return lookup(session, it); },
                          [&](const SendCommand& it) { return send(session, it); },
                          [&](const CheckCommand& it) { return check(session, it); },
                          [&](const StatusCommand& it) { return status(session, it); },
                          [&](const ChangeCommand& it) { return change(session, it); },
                          [&](const RunCommand& it) { return run(session, it); },
                          [&](const DoctorCommand& it) { return doctor(session, it); },
                          [&](const ConfigCommand& it) { return config(session, it); },
                          [&](const SecretCommand& it) { return secret(session, it); },
                      },
        command);
}

//! A server without a login session has no runtime folder; nobody needs to read that before every
//! answer.
void quietly(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    if (!text.startsWith(QStringLiteral("QStandardPaths: XDG_RUNTIME_DIR not set")))
        std::fprintf(stderr, "%s\n", qPrintable(qFormatLogMessage(type, context, text)));
}

} // namespace

int main(int argc, char** argv)
{
    qInstallMessageHandler(quietly);
#ifndef Q_OS_WIN
    qputenv(
        "QT_QPA_PLATFORM", "offscreen"); // printing wants a GUI application, nobody wants a window
#endif
    QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("brevduva-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BREVDUVA_VERSION));
    speak(languageFor(QStringLiteral("auto")));

    const auto read = readArguments(argc, argv);
    if (const auto* const leave = std::get_if<Leave>(&read)) {
        std::fputs(qPrintable(leave->text), leave->status == ExitDone ? stdout : stderr);
        return leave->status;
    }
    const auto& arguments = std::get<Arguments>(read);
    auto settings = Settings::load(SettingsFiles::ofThisComputer(arguments.profile));
    if (!settings) {
        Output(arguments.json ? Style::Json : Style::Human, Numbers::Masked)
            .error(settings.error(), notTakenWords());
        return ExitOther;
    }
    speak(languageFor(settings->text(QStringLiteral("ui.language"))));
    Session session(std::move(*settings), arguments);
    return perform(session, arguments.command);
}
