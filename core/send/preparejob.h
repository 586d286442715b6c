// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/model/finding.h"
#include "core/model/letter.h"
#include "core/ports/forwarder.h"
#include "core/ports/outbox.h"
#include "core/send/readdocumentjob.h"

#include <QObject>

#include <functional>

namespace brevduva {

//! What a person has typed and chosen, before anything has been checked.
struct DraftLetter {
    QStringList files;
    QStringList recipients; //!< as typed
    QString subject;
    MessageText message;
    QString reference;
    QString caseNumber;
    bool serviceOfDocuments = false;
    ChannelChoice channel = ChannelChoice::Auto;
};

//! A letter that is ready, with what the checks found. When findings block, it must not be sent.
struct PreparedLetter {
    Letter letter;
    Findings findings;
};

//! What preparing needs. Pointers may be null where told; all must outlive the job.
struct PrepareTools {
    DocumentTools documents;
    const Forwarder* forwarder; //!< for the exact size; null: paper only
    const Outbox* outbox; //!< for the duplicate guard; null: no guard
    const Clock& clock;
    Sender sender;
    qint64 maxEnvelopeBytes = 2097152;
    int duplicateDays = 14;
    //! The rules for the letter's content, recipients and sender.
    std::function<Findings(const Letter&)> rules;
    //! Normalises texts for XML before the rules see them.
    std::function<Letter(Letter)> clean;
};

//! What stands in the way of a document's readers; not of sending.
[[nodiscard]] Findings adviseOnDocument(const DocumentFacts& facts, const QString& fileName);

//! \a letter with its texts normalised, judged by every rule: content, recipients, exact size, and
//! whether it went to the same recipient lately.
[[nodiscard]] PreparedLetter examine(const Letter& letter, const PrepareTools& tools);

//! The exact size of the finished envelope in bytes; 0 for paper. Errors: those of
//! Forwarder::envelopeSize.
[[nodiscard]] Result<qint64> envelopeSize(const Letter& letter, const PrepareTools& tools);

//! Makes a letter out of a draft: reads the numbers and files, converts office documents, checks
//! everything. Nothing is sent or stored.
class PrepareLetterJob : public QObject {
    Q_OBJECT

public:
    PrepareLetterJob(DraftLetter draft, PrepareTools tools, QObject* parent = nullptr);

    void start();
    void cancel();

Q_SIGNALS:
    void working(const QString& fileName); //!< this file is being read or converted
    void finished(const brevduva::PreparedLetter& prepared);

private:
    void readRecipients();
    void nextFile();
    void fileDone();
    void checkWhole();

    DraftLetter m_draft;
    PrepareTools m_tools;
    PreparedLetter m_prepared;
    QStringList m_left; //!< files not read yet
    ReadDocumentJob* m_reading = nullptr;
    bool m_cancelled = false;
};

//! Takes a prepared letter into the outbox, where it rests for \a hold. Errors: those of Outbox.
[[nodiscard]] Result<QList<Delivery>> submit(Outbox& outbox, const PreparedLetter& prepared,
    const Sender& sender, const Clock& clock, std::chrono::seconds hold);

} // namespace brevduva
