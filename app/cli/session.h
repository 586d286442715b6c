// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/output.h"
#include "app/composition.h"

namespace brevduva::cli {

//! One run of the program: its settings, what has been opened, and what it prints.
class Session {
public:
    Session(Settings settings, const Arguments& arguments);

    [[nodiscard]] Composition& parts() { return m_parts; }
    [[nodiscard]] Output& output() { return m_output; }
    [[nodiscard]] const Arguments& arguments() const { return m_arguments; }

    //! Opens the key and the network. Errors: those of Composition and SecretStore.
    Result<void> openNetwork();
    //! Waits up to \a patience for another owner to be done. Errors: those of SqliteOutbox.
    Result<void> openOutbox(
        SqliteOutbox::Access access, std::chrono::seconds patience = std::chrono::seconds(10));

    //! The delivery called \a text: a whole id or its first characters. Errors: NotFound,
    //! InvalidInput.
    [[nodiscard]] Result<Delivery> find(const QString& text);

    //! Works through the outbox until each of \a wanted is settled, needs a person or is unknown,
    //! until the run stops, or until \a limit is over; what is under way is always brought to an
    //! end. Empty \a wanted: all there are. Returns them as they are then.
    Result<QList<Delivery>> work(const QList<QUuid>& wanted, std::chrono::seconds limit);

private:
    Result<std::shared_ptr<const SecretBytes>> secret(const QString& name);
    Result<SecretBytes> outboxKey(const SqliteOutbox::Identification& outbox);
    [[nodiscard]] bool isOver(const QList<QUuid>& wanted);
    void showProgress(const QList<QUuid>& wanted);

    Arguments m_arguments;
    Output m_output;
    Composition m_parts;
};

int lookup(Session& session, const LookupCommand& command);
int send(Session& session, const SendCommand& command);
int check(Session& session, const CheckCommand& command);
int status(Session& session, const StatusCommand& command);
int change(Session& session, const ChangeCommand& command);
int run(Session& session, const RunCommand& command);
int doctor(Session& session, const DoctorCommand& command);
int config(Session& session, const ConfigCommand& command);
int secret(Session& session, const SecretCommand& command);

} // namespace brevduva::cli
