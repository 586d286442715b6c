// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace brevduva {

//! Everything that can go wrong, one closed set. Each code has its words in app/text/errortext.cpp:
//! what happened, whether the letter left, what to do. Names are stable: they appear in --json.
struct ErrorCodes {
    Q_GADGET
public:
    enum class ErrorCode {
        // Anything
        InvalidInput, //!< an argument that is not of the form asked for
        NotFound, //!< no such delivery, setting or file
        Cancelled, //!< the user or the program's end stopped it
        Internal, //!< our own mistake

        // Recipient
        RecipientInvalid, //!< not a personal, coordination or organisation number
        RecipientCenturyAmbiguous, //!< ten digits that fit two centuries: ask for twelve
        RecipientIsSender, //!< the letter is addressed to its own sender
        RecipientMinor, //!< younger than the configured age
        RecipientProtected, //!< protected identity: safe manual procedure only
        RecipientStopped, //!< on the organisation's stop list (deceased, moved abroad, ...)
        RecipientUnreachable, //!< no mailbox for this sender, and paper was not allowed

        // Letter
        SenderInvalid, //!< sender id or name breaks a rule
        SubjectInvalid, //!< subject empty, too long, or with control characters
        SupportInvalid, //!< support text, URL, phone or e-mail breaks a rule
        BodyInvalid, //!< message text empty, not UTF-8, or of another type than it says
        HtmlInvalid, //!< HTML body with parse errors or forbidden content
        ReferenceInvalid, //!< reference, case number or metadata breaks a rule
        AttachmentInvalid, //!< type, name or content of an attachment breaks a rule
        LetterTooLarge, //!< the finished envelope is larger than the operators take
        ServiceOfDocuments, //!< marked for service (delgivning): ordinary digital post is not
                            //!< enough

        // Document
        DocumentMissing, //!< the file is not there or cannot be read
        DocumentEmpty, //!< no bytes, or no pages
        DocumentTypeUnsupported, //!< a kind of file we do not send
        DocumentNotWhatItSays, //!< the content is not what the file's name claims
        DocumentEncrypted, //!< needs a password
        DocumentHasScript, //!< JavaScript, launch action or embedded file
        DocumentDamaged, //!< cannot be opened as the kind of file it is
        DocumentTooLarge, //!< larger than we read at all
        ConverterMissing, //!< LibreOffice is not installed or does not start
        ConversionFailed, //!< LibreOffice made no PDF of it
        ConversionTimeout, //!< LibreOffice did not finish in time

        // Configuration and secrets
        SettingMissing, //!< a key the profile must have
        SettingInvalid, //!< a key with a value of the wrong form
        SettingLocked, //!< set by the organisation's policy
        SecretMissing, //!< the secret store has no such secret
        SecretStoreUnavailable, //!< no keychain, locked keychain
        SecretFileExposed, //!< the secret file can be read by others
        KeyFileUnreadable, //!< the PKCS#12 file is missing or not one
        KeyPasswordWrong, //!< wrong password or PIN
        KeyTokenUnavailable, //!< the PKCS#11 module, token or key is not there
        KeyMismatch, //!< the private key does not belong to the certificate
        KeyTooWeak, //!< not RSA, or shorter than 2048 bits
        CertificateExpired, //!< past its last day
        CertificateNotYetValid, //!< before its first day
        CertificateWrongOwner, //!< no serialNumber in the subject, or not this sender's

        // Transport: nothing was accepted unless the code says so
        Unreachable, //!< no connection: name, network, proxy, refused
        Timeout, //!< no answer in time, and the request cannot have been acted on
        TlsFailed, //!< certificate or handshake, ours or theirs
        ProxyFailed, //!< the proxy refused or wants a login
        Corrupt, //!< an answer that cannot be read or that contradicts itself
        AnswerTooLarge, //!< an answer beyond the limit
        OutcomeUnknown, //!< the request left us and no answer came: it may have been acted on

        // What the service said (reference: mina-meddelanden.md section 15)
        ServiceTechnical, //!< technical fault: try again later
        ServiceInputRefused, //!< bad input: fix the letter
        ServiceNotAuthorised, //!< the sender or certificate has no right
        ServiceSignatureRefused, //!< our signature was not accepted
        ServiceDataNotFound, //!< unknown id
        ServiceNotFinished, //!< still being processed
        ServiceLimitExceeded, //!< too many or too large
        ServiceDuplicate, //!< the object exists already
        ServiceContentRefused, //!< content filter or MIME type
        ServiceRecipientRefused, //!< recipient cannot be served digitally
        ServiceFault, //!< any other fault: a person must look

        // Outbox
        OutboxInUse, //!< another process owns it
        OutboxNewer, //!< written by a newer version
        OutboxDamaged, //!< the database file is damaged
        OutboxKeyLost, //!< the key in the secret store does not open it
        StorageFull, //!< no room on the disk
        StorageReadOnly, //!< the folder cannot be written to
        StateConflict, //!< the delivery's state does not allow it

        // Proof
        ProofMissing, //!< a file that is no proof of ours
        ProofBroken, //!< a proof that was changed after it was sealed

        // Paper
        PrinterMissing, //!< no such printer or folder
        PrintFailed, //!< the spooler did not take the whole job
    };
    Q_ENUM(ErrorCode)
};
using ErrorCode = ErrorCodes::ErrorCode;

struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString detail; //!< English, for log and details view. No personal data, no secrets.
    QString about; //!< what the words name: a file name, a key, a host. Empty when nothing. Not for
                   //!< logs.

    int fault = -1; //!< the service's own code; -1 when the error is not a service's

    bool operator==(const Error&) const = default;
};

//! The stable name of \a code, as in --json: "LetterTooLarge".
[[nodiscard]] QString errorName(ErrorCode code);
//! The code with that name; Internal for an unknown one.
[[nodiscard]] ErrorCode errorCodeFromName(const QString& name);

} // namespace brevduva
