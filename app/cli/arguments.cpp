// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/words.h"

#include "app/cli/exitstatus.h"

#include <CLI/CLI.hpp>

#include <functional>
#include <sstream>

namespace brevduva::cli {
namespace {

std::string words(const QString& text) { return text.toStdString(); }

//! Collects what CLI11 reads as UTF-8 and hands it on as QString.
class Reader {
public:
    Reader();
    std::variant<Arguments, Leave> read(int argc, const char* const* argv);

private:
    CLI::App* command(const char* name, const QString& help);
    void text(
        CLI::App* on, const char* name, QString& into, const QString& help, bool required = false);
    void texts(CLI::App* on, const char* name, QStringList& into, const QString& help,
        bool required = false);
    void channel(CLI::App* on);
    void wait(CLI::App* on);

    void addLookup();
    void addSend();
    void addCheck();
    void addStatus();
    void addChanges();
    void addDoctor();
    void addConfig();
    void addSecret();

    CLI::App m_app;
    Arguments m_arguments;
    SendCommand m_send;
    CheckCommand m_check;
    LookupCommand m_lookup;
    StatusCommand m_status;
    ChangeCommand m_change {};
    ConfigCommand m_config {};
    SecretCommand m_secret;
};

Reader::Reader()
    : m_app(words(CommandLine::tr("Sends letters to secure digital mailboxes, or to paper.")),
        "brevduva-cli")
{
    m_app.require_subcommand(1);
    m_app.fallthrough();
    m_app.set_help_flag("-h,--help", words(CommandLine::tr("Shows this help")));
    m_app.set_version_flag(
        "--version", BREVDUVA_VERSION, words(CommandLine::tr("Shows the version")));
    text(&m_app, "--profile", m_arguments.profile, CommandLine::tr("The settings to use"));
    m_app.add_flag("--json", m_arguments.json, words(CommandLine::tr("One JSON object a line")));
    m_app.add_flag("--full", m_arguments.full, words(CommandLine::tr("Shows numbers in full")));
    addLookup();
    addSend();
    addCheck();
    addStatus();
    addChanges();
    addDoctor();
    addConfig();
    addSecret();
}

CLI::App* Reader::command(const char* name, const QString& help)
{
    return m_app.add_subcommand(name, words(help));
}

void Reader::text(CLI::App* on, const char* name, QString& into, const QString& help, bool required)
{
    on->add_option_function<std::string>(
          name, [&into](const std::string& value) { into = QString::fromStdString(value); },
          words(help))
        ->required(required);
}

void Reader::texts(
    CLI::App* on, const char* name, QStringList& into, const QString& help, bool required)
{
    on->add_option_function<std::vector<std::string>>(
          name,
          [&into](const std::vector<std::string>& values) {
              for (const std::string& value : values)
                  into << QString::fromStdString(value);
          },
          words(help))
        ->required(required);
}

void Reader::wait(CLI::App* on)
{
    on->add_option_function<int>(
          "--wait", [this](int seconds) { m_arguments.waitSeconds = seconds; },
          words(CommandLine::tr("Seconds to wait for the end")))
        ->check(CLI::Range(0, 86400));
}

void Reader::channel(CLI::App* on)
{
    const std::map<std::string, ChannelChoice> choices {{"auto", ChannelChoice::Auto},
        {"digital", ChannelChoice::Digital}, {"paper", ChannelChoice::Paper}};
    on->add_option_function<std::string>(
          "--channel",
          [this, choices](const std::string& value) { m_send.channel = choices.at(value); },
          words(CommandLine::tr("auto: digital when possible, else paper")))
        ->check(CLI::IsMember({"auto", "digital", "paper"}));
}

void Reader::addLookup()
{
    auto* const lookup
        = command("lookup", CommandLine::tr("Where recipients can be reached, and why not"));
    texts(lookup, "ID", m_lookup.numbers,
        CommandLine::tr("Personal, coordination or organisation numbers"), true);
    lookup->callback([this] { m_arguments.command = m_lookup; });
}

void Reader::addSend()
{
    auto* const send
        = command("send", CommandLine::tr("Sends documents to one or more recipients"));
    texts(send, "FILE", m_send.files, CommandLine::tr("PDF, Word, LibreOffice or RTF documents"),
        true);
    send->add_option_function<std::vector<std::string>>(
            "--to",
            [this](const std::vector<std::string>& values) {
                for (const std::string& value : values)
                    m_send.recipients << QString::fromStdString(value);
            },
            words(CommandLine::tr("A recipient's number; may be repeated")))
        ->required()
        ->expected(1)
        ->allow_extra_args(false)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    text(send, "--subject", m_send.subject, CommandLine::tr("What the recipient sees in the list"),
        true);
    text(send, "--text", m_send.text, CommandLine::tr("The message text"));
    text(send, "--text-file", m_send.textFile,
        CommandLine::tr("A file with the message text (.txt or .html)"));
    text(send, "--reference", m_send.reference,
        CommandLine::tr("Your own cost reference, at most 50 characters"));
    text(send, "--case", m_send.caseNumber, CommandLine::tr("Case number"));
    channel(send);
    send->add_flag("--service-of-documents", m_send.serviceOfDocuments,
        words(CommandLine::tr("The letter must be served (delgivning): paper only")));
    send->add_option_function<int>(
            "--hold", [this](int seconds) { m_send.holdSeconds = seconds; },
            words(CommandLine::tr("Seconds in which the letter can still be stopped")))
        ->check(CLI::Range(0, 3600));
    wait(send);
    send->callback([this] { m_arguments.command = m_send; });
}

void Reader::addCheck()
{
    auto* const check
        = command("check", CommandLine::tr("Shows everything to mind, without sending"));
    texts(check, "FILE", m_check.files, CommandLine::tr("The documents"), true);
    check
        ->add_option_function<std::vector<std::string>>(
            "--to",
            [this](const std::vector<std::string>& values) {
                for (const std::string& value : values)
                    m_check.recipients << QString::fromStdString(value);
            },
            words(CommandLine::tr("A recipient's number; may be repeated")))
        ->expected(1)
        ->allow_extra_args(false)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    text(check, "--subject", m_check.subject,
        CommandLine::tr("What the recipient sees in the list"));
    text(check, "--text", m_check.text, CommandLine::tr("The message text"));
    text(check, "--text-file", m_check.textFile,
        CommandLine::tr("A file with the message text (.txt or .html)"));
    check->callback([this] { m_arguments.command = m_check; });
}

void Reader::addStatus()
{
    auto* const status = command("status", CommandLine::tr("What became of letters"));
    text(status, "DELIVERY", m_status.delivery,
        CommandLine::tr("A delivery, or the first characters of its id"));
    status
        ->add_option(
            "--most", m_status.most, words(CommandLine::tr("At most so many, newest first")))
        ->check(CLI::Range(1, 1000000));
    status->callback([this] { m_arguments.command = m_status; });
}

void Reader::addChanges()
{
    const auto add = [this](const char* name, ChangeCommand::What what, const QString& help) {
        auto* const change = command(name, help);
        text(change, "DELIVERY", m_change.delivery,
            CommandLine::tr("A delivery, or the first characters of its id"), true);
        if (what == ChangeCommand::What::Retry || what == ChangeCommand::What::Print)
            wait(change);
        change->callback([this, what] {
            m_change.what = what;
            m_arguments.command = m_change;
        });
    };
    add("cancel", ChangeCommand::What::Cancel, CommandLine::tr("Stops a letter that has not left"));
    add("retry", ChangeCommand::What::Retry, CommandLine::tr("Tries again now"));
    add("print", ChangeCommand::What::Print, CommandLine::tr("Prints instead"));
    add("arrived", ChangeCommand::What::Arrived,
        CommandLine::tr("Settles an unknown outcome: it arrived"));
    add("lost", ChangeCommand::What::Lost,
        CommandLine::tr("Settles an unknown outcome: it did not arrive"));
    auto* const run = command("run", CommandLine::tr("Works through the outbox"));
    wait(run);
    run->callback([this] { m_arguments.command = RunCommand {}; });
}

void Reader::addDoctor()
{
    command("doctor", CommandLine::tr("Checks settings, certificates, connections and printer"))
        ->callback([this] { m_arguments.command = DoctorCommand {}; });
}

void Reader::addConfig()
{
    auto* const config = command("config", CommandLine::tr("Shows and changes settings"));
    config->require_subcommand(1);
    config
        ->add_subcommand(
            "list", words(CommandLine::tr("Every setting with value, source and meaning")))
        ->callback([this] {
            m_arguments.command = ConfigCommand {ConfigCommand::What::List, {}, {}};
        });
    auto* const get
        = config->add_subcommand("get", words(CommandLine::tr("The value of one setting")));
    text(get, "KEY", m_config.key, CommandLine::tr("For example hold.seconds"), true);
    get->callback([this] {
        m_config.what = ConfigCommand::What::Get;
        m_arguments.command = m_config;
    });
    auto* const set = config->add_subcommand(
        "set", words(CommandLine::tr("Changes one setting in the profile")));
    text(set, "KEY", m_config.key, CommandLine::tr("For example hold.seconds"), true);
    text(set, "VALUE", m_config.value, CommandLine::tr("The new value; empty for the default"),
        true);
    set->callback([this] {
        m_config.what = ConfigCommand::What::Set;
        m_arguments.command = m_config;
    });
}

void Reader::addSecret()
{
    auto* const secret
        = command("secret", CommandLine::tr("Keeps passwords in the password store"));
    secret->require_subcommand(1);
    auto* const set = secret->add_subcommand(
        "set", words(CommandLine::tr("Reads a value from standard input")));
    text(set, "NAME", m_secret.name, CommandLine::tr("For example signing.password"), true);
    set->callback([this] { m_arguments.command = m_secret; });
}

std::variant<Arguments, Leave> Reader::read(int argc, const char* const* argv)
{
    try {
        m_app.parse(argc, argv);
    } catch (const CLI::ParseError& stopped) {
        std::ostringstream out;
        std::ostringstream err;
        const bool misuse = m_app.exit(stopped, out, err) != 0;
        const std::string text = misuse ? err.str() : out.str();
        return Leave {misuse ? ExitUsage : ExitDone, QString::fromStdString(text)};
    }
    return m_arguments;
}

} // namespace

std::variant<Arguments, Leave> readArguments(int argc, const char* const* argv)
{
    return Reader().read(argc, argv);
}

} // namespace brevduva::cli
