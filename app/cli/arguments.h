// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/letter.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace brevduva::cli {

//! What stands on the command line, one struct a command. design: docs/command-line.md.
struct LookupCommand {
    QStringList numbers;
};
struct SendCommand {
    QStringList files;
    QStringList recipients;
    QString subject;
    QString text;
    QString textFile;
    QString reference;
    QString caseNumber;
    ChannelChoice channel = ChannelChoice::Auto;
    bool serviceOfDocuments = false;
    std::optional<int> holdSeconds;
};
struct CheckCommand {
    QStringList files;
    QStringList recipients;
    QString subject;
    QString text;
    QString textFile;
};
struct StatusCommand {
    QString delivery; //!< empty: the latest
    int most = 50;
};
struct ChangeCommand {
    enum class What { Cancel, Retry, Print, Arrived, Lost };
    What what;
    QString delivery;
};
struct RunCommand { };
struct DoctorCommand { };
struct ConfigCommand {
    enum class What { List, Get, Set };
    What what;
    QString key;
    QString value;
};
struct SecretCommand {
    QString name;
};
using Command = std::variant<LookupCommand, SendCommand, CheckCommand, StatusCommand, ChangeCommand,
    RunCommand, DoctorCommand, ConfigCommand, SecretCommand>;

struct Arguments {
    QString profile;
    bool json = false;
    bool full = false; //!< whole numbers instead of masked ones
    std::optional<int> waitSeconds;
    Command command;
};

//! What to print and the status to leave with, when the command line is not a command: help,
//! version, misuse.
struct Leave {
    int status;
    QString text;
};

[[nodiscard]] std::variant<Arguments, Leave> readArguments(int argc, const char* const* argv);

} // namespace brevduva::cli
