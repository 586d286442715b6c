// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/model/finding.h"
#include "core/model/letter.h"
#include "core/ports/converter.h"
#include "core/ports/documentreader.h"
#include "core/ports/forwarder.h"
#include "core/ports/outbox.h"

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
    Converter& converter;
    DocumentReader& reader;
    const Forwarder* forwarder; //!< for the exact size; null: paper only
    const Outbox* outbox; //!< for the duplicate guard; null: no guard
    const Clock& clock;
    Sender sender;
    qint64 maxEnvelopeBytes = 2097152;
    int duplicateDays = 14;
    //! The suffix of what the bytes are ("pdf", "docx"), or why they cannot be sent.
    std::function<Result<QString>(const QByteArray& bytes, const QString& fileName)> kindOf;
    //! The rules for the letter's content, recipients and sender.
    std::function<Findings(const Letter&)> rules;
    //! Normalises texts for XML before the rules see them.
    std::function<Letter(Letter)> clean;
};

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
    void readFile(const QString& path);
    void inspect(const QByteArray& pdf, const Attachment& attachment);
    void addFacts(const DocumentFacts& facts, const QString& fileName);
    void checkWhole();
    void checkSize();
    void checkDuplicates();
    void refuse(Error error, const QString& about);

    DraftLetter m_draft;
    PrepareTools m_tools;
    PreparedLetter m_prepared;
    QStringList m_left; //!< files not read yet
    QFuture<Result<QByteArray>> m_conversion;
    bool m_cancelled = false;
};

//! Takes a prepared letter into the outbox, where it rests for \a hold. Errors: those of Outbox.
[[nodiscard]] Result<QList<Delivery>> submit(Outbox& outbox, const PreparedLetter& prepared,
    const Sender& sender, const Clock& clock, std::chrono::seconds hold);

} // namespace brevduva
