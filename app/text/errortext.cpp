// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/errortext.h"

#include <QCoreApplication>

namespace brevduva {
namespace {

class ErrorText {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    static ErrorWords general(const Error& error);
    static ErrorWords recipient(const Error& error);
    static ErrorWords letter(const Error& error);
    static ErrorWords document(const Error& error);
    static ErrorWords keys(const Error& error);
    static ErrorWords transport(const Error& error);
    static ErrorWords service(const Error& error);
    static ErrorWords storage(const Error& error);
};

QString named(const QString& text, const QString& about)
{
    return text.contains(QStringLiteral("%1")) ? text.arg(about) : text;
}

ErrorWords ErrorText::recipient(const Error& error)
{
    switch (error.code) {
    case ErrorCode::RecipientInvalid:
        return {tr("“%1” is not a personal number, coordination number or organisation number."),
            tr("Check the digits and type the number again.")};
    case ErrorCode::RecipientCenturyAmbiguous:
        return {tr("“%1” can belong to two people born a hundred years apart."),
            tr("Type the number with all twelve digits, for example 19270517-8354.")};
    case ErrorCode::RecipientIsSender:
        return {tr("The recipient is your own organisation."), tr("Choose another recipient.")};
    case ErrorCode::RecipientMinor:
        return {tr("The recipient %1 is too young to have a digital mailbox."),
            tr("Send to the guardian’s own number, or choose paper.")};
    case ErrorCode::RecipientProtected:
        return {tr("The recipient may have a protected identity."),
            tr("Follow your organisation’s routine for protected identity. Do not look the number "
               "up again.")};
    case ErrorCode::RecipientStopped:
        return {tr("The recipient %1 is on your organisation’s stop list."),
            tr("Check the population register before you send anything.")};
    default:
        return {tr("The recipient has no mailbox that takes your letter, and you asked for digital "
                   "only."),
            tr("Print the letter, or send it again and allow paper.")};
    }
}

ErrorWords ErrorText::letter(const Error& error)
{
    switch (error.code) {
    case ErrorCode::SenderInvalid:
        return {tr("The sender’s number or name is not right."),
            tr("Ask IT to check sender.id and sender.name.")};
    case ErrorCode::SubjectInvalid:
        return {tr("The subject is missing, too long, or has line breaks."),
            tr("Write a subject of at most 255 characters on one line.")};
    case ErrorCode::SupportInvalid:
        return {tr("The contact details for questions are not right: %1."),
            tr("Ask IT to check the sender’s support text, web address, phone and e-mail.")};
    case ErrorCode::BodyInvalid:
        return {tr("The message text is missing or cannot be read as text."),
            tr("Write a short text that tells what the letter is about.")};
    case ErrorCode::HtmlInvalid:
        return {tr("The message’s HTML has faults that the mailboxes refuse: %1."),
            tr("Simplify the HTML, or send the message as plain text.")};
    case ErrorCode::ReferenceInvalid:
        return {tr("The reference or case number is too long or has forbidden characters."),
            tr("Shorten it to at most 50 characters.")};
    case ErrorCode::AttachmentInvalid:
        return {tr("“%1” cannot be attached: its name, type or content breaks a rule."),
            tr("Save it as PDF with a short, unique file name.")};
    case ErrorCode::LetterTooLarge:
        return {tr("The letter is too large for the digital mailboxes, which take 2 MB in all."),
            tr("Make the PDF smaller, or choose paper.")};
    default:
        return {tr("The letter is marked for service of documents, and ordinary digital post does "
                   "not prove that."),
            tr("Choose paper, or remove the mark.")};
    }
}

ErrorWords ErrorText::document(const Error& error)
{
    switch (error.code) {
    case ErrorCode::DocumentMissing:
        return {tr("The file “%1” is not there or cannot be read."),
            tr("Check the file’s name and folder.")};
    case ErrorCode::DocumentEmpty:
        return {tr("The file “%1” is empty."),
            tr("Open it, check that it has content, and save it again.")};
    case ErrorCode::DocumentTypeUnsupported:
        return {tr("“%1” is a kind of file that cannot be sent."),
            tr("Save it as PDF, or send a Word, LibreOffice or RTF document.")};
    case ErrorCode::DocumentNotWhatItSays:
        return {tr("“%1” is not the kind of file that its name says."),
            tr("Open it in the program it comes from and save it as PDF.")};
    case ErrorCode::DocumentEncrypted:
        return {tr("“%1” is protected with a password."),
            tr("Save it without a password and try again.")};
    case ErrorCode::DocumentHasScript:
        return {
            tr("“%1” contains scripts, embedded files or commands, which the mailboxes refuse."),
            tr("Save or print it to a new PDF without them.")};
    case ErrorCode::DocumentDamaged:
        return {tr("“%1” is damaged and cannot be opened."),
            tr("Make the document again from the original.")};
    case ErrorCode::DocumentTooLarge:
        return {tr("“%1” is far too large to be sent."), tr("Make it smaller or divide it.")};
    case ErrorCode::ConverterMissing:
        return {tr("LibreOffice, which makes a PDF of “%1”, was not found."),
            tr("Save the document as PDF yourself, or ask IT to install LibreOffice.")};
    case ErrorCode::ConversionFailed:
        return {tr("No PDF could be made of “%1”."), tr("Save the document as PDF and send that.")};
    default:
        return {tr("Making a PDF of “%1” took too long and was stopped."),
            tr("Save the document as PDF and send that.")};
    }
}

ErrorWords ErrorText::keys(const Error& error)
{
    switch (error.code) {
    case ErrorCode::SettingMissing:
        return {tr("A setting is missing: %1."), tr("Ask IT to fill it in.")};
    case ErrorCode::SettingInvalid:
        return {tr("A setting has a wrong value: %1."), tr("Ask IT to correct it.")};
    case ErrorCode::SettingLocked:
        return {tr("%1 is managed by your organisation."), tr("Ask IT if it needs to change.")};
    case ErrorCode::SecretMissing:
        return {tr("The password “%1” has not been saved on this computer."),
            tr("Ask IT to save it with: brevduva-cli secret set %1")};
    case ErrorCode::SecretStoreUnavailable:
        return {tr("The computer’s password store does not answer or is locked."),
            tr("Unlock it or sign in again, then try again.")};
    case ErrorCode::SecretFileExposed:
        return {tr("The secret file “%1” can be read by others and is therefore not used."),
            tr("Ask IT to limit it to its owner (mode 0600).")};
    case ErrorCode::KeyFileUnreadable:
        return {tr("The certificate file “%1” is missing or cannot be read."),
            tr("Ask IT to check where the certificate is kept.")};
    case ErrorCode::KeyPasswordWrong:
        return {tr("The password for the certificate is wrong."),
            tr("Ask IT to save the right password.")};
    case ErrorCode::KeyTokenUnavailable:
        return {tr("The card or security module with the certificate was not found."),
            tr("Connect it, or ask IT to check the setting.")};
    case ErrorCode::KeyMismatch:
        return {tr("The certificate and its key do not belong together."),
            tr("Ask IT for a new certificate file.")};
    case ErrorCode::KeyTooWeak:
        return {tr("The certificate’s key is too weak or of the wrong kind."),
            tr("Ask IT for a certificate with an RSA key of at least 2048 bits.")};
    case ErrorCode::CertificateExpired:
        return {tr("The organisation’s certificate has expired."), tr("Ask IT to renew it.")};
    case ErrorCode::CertificateNotYetValid:
        return {tr("The organisation’s certificate is not valid yet."),
            tr("Check the computer’s date, or ask IT.")};
    default:
        return {tr("The certificate does not name an organisation."),
            tr("Ask IT for an organisation certificate (serialNumber in the subject).")};
    }
}

ErrorWords ErrorText::transport(const Error& error)
{
    switch (error.code) {
    case ErrorCode::Unreachable:
        return {tr("There was no connection to %1."),
            tr("Check the network. A letter in the outbox is tried again by itself.")};
    case ErrorCode::Timeout:
        return {tr("%1 did not answer in time."),
            tr("A letter in the outbox is tried again by itself.")};
    case ErrorCode::TlsFailed:
        return {tr("No secure connection to %1 could be made: a certificate was not accepted."),
            tr("Ask IT to check the certificates. A letter in the outbox is tried again by "
               "itself.")};
    case ErrorCode::ProxyFailed:
        return {tr("The organisation’s proxy did not let the call to %1 through."),
            tr("Ask IT to check the proxy. A letter in the outbox is tried again by itself.")};
    case ErrorCode::Corrupt:
        return {tr("The answer from %1 could not be understood."),
            tr("A letter in the outbox is tried again by itself. Tell IT if it goes on.")};
    case ErrorCode::AnswerTooLarge:
        return {tr("The answer from %1 was unreasonably large and was not read."),
            tr("Tell IT if it goes on.")};
    default:
        return {tr("The letter was on its way when the connection was lost, so nobody knows "
                   "whether it arrived."),
            tr("Ask the mailbox operator or the recipient. Then settle it as arrived, or send it "
               "again: it can then arrive twice.")};
    }
}

ErrorWords ErrorText::service(const Error& error)
{
    switch (error.code) {
    case ErrorCode::ServiceTechnical:
        return {tr("The service has a technical fault just now."),
            tr("A letter in the outbox is tried again by itself.")};
    case ErrorCode::ServiceInputRefused:
        return {tr("The service did not accept the letter’s content."),
            tr("Tell IT the details, mend the letter and send it again.")};
    case ErrorCode::ServiceNotAuthorised:
        return {tr("The organisation is not allowed to send with this certificate."),
            tr("Sending has been paused. Ask IT to check the connection to the infrastructure.")};
    case ErrorCode::ServiceSignatureRefused:
        return {tr("The service did not accept the signature."),
            tr("Sending has been paused. Ask IT to check the certificate.")};
    case ErrorCode::ServiceDataNotFound:
        return {tr("The service does not know what was asked for."), tr("Tell IT the details.")};
    case ErrorCode::ServiceNotFinished:
        return {tr("The forwarder is still working on the letter."),
            tr("It is asked again by itself.")};
    case ErrorCode::ServiceLimitExceeded:
        return {tr("The service says that the letter is too large."),
            tr("Make it smaller, or print it.")};
    case ErrorCode::ServiceDuplicate:
        return {tr("The service says that it has this letter already."),
            tr("Check with the operator before you do anything more. It has most likely arrived.")};
    case ErrorCode::ServiceContentRefused:
        return {tr("The service’s content filter did not accept the letter."),
            tr("Simplify the text, use PDF only, and send it again.")};
    case ErrorCode::ServiceRecipientRefused:
        return {
            tr("The service cannot deliver digitally to this recipient."), tr("Print the letter.")};
    default:
        return {tr("The service answered with an unexpected fault."),
            tr("Tell IT the details, then try again or print the letter.")};
    }
}

ErrorWords ErrorText::storage(const Error& error)
{
    switch (error.code) {
    case ErrorCode::OutboxInUse:
        return {tr("The outbox is in use by another program: %1."),
            tr("Close that program, or wait until it is done.")};
    case ErrorCode::OutboxNewer:
        return {tr("The outbox was written by a newer version of Brevduva."),
            tr("Install the newer version. Nothing has been changed.")};
    case ErrorCode::OutboxDamaged:
        return {tr("The outbox is damaged: %1."),
            tr("Nothing has been thrown away. Ask IT to help recover it.")};
    case ErrorCode::OutboxKeyLost:
        return {tr("The key to the outbox is not in the password store, so the letters in it "
                   "cannot be read."),
            tr("Ask IT to restore the password store. Nothing has been thrown away.")};
    case ErrorCode::StorageFull:
        return {tr("The disk is full."), tr("Make room on the disk and try again.")};
    case ErrorCode::StorageReadOnly:
        return {tr("Nothing can be saved in %1."), tr("Ask IT to check the folder’s rights.")};
    case ErrorCode::StateConflict:
        return {tr("That cannot be done with the letter as it is now."),
            tr("Look at its state in the outbox.")};
    case ErrorCode::ProofMissing:
        return {tr("“%1” is not a proof made by Brevduva."), tr("Choose the file again.")};
    case ErrorCode::ProofBroken:
        return {tr("“%1” has been changed after it was sealed and proves nothing."),
            tr("Ask for the proof again from the one who sent the letter.")};
    case ErrorCode::PrinterMissing:
        return {tr("The printer or folder “%1” was not found."),
            tr("Choose another printer, then print again.")};
    default:
        return {tr("The printer did not take the whole letter."),
            tr("Check the printer, then print again.")};
    }
}

ErrorWords ErrorText::general(const Error& error)
{
    switch (error.code) {
    case ErrorCode::InvalidInput:
        return {tr("“%1” cannot be understood."), tr("Check what you typed.")};
    case ErrorCode::NotFound:
        return {tr("“%1” was not found."), tr("Check the name or number.")};
    case ErrorCode::Cancelled:
        return {tr("It was stopped before it was done."), tr("Start again when you want to.")};
    default:
        return {tr("Something went wrong inside the program."), tr("Tell IT the details.")};
    }
}

} // namespace

// One switch without default: a code without words does not build.
ErrorWords errorWords(const Error& error)
{
    const auto find = [&error] {
        switch (error.code) {
        case ErrorCode::InvalidInput:
        case ErrorCode::NotFound:
        case ErrorCode::Cancelled:
        case ErrorCode::Internal:
            return ErrorText::general(error);
        case ErrorCode::RecipientInvalid:
        case ErrorCode::RecipientCenturyAmbiguous:
        case ErrorCode::RecipientIsSender:
        case ErrorCode::RecipientMinor:
        case ErrorCode::RecipientProtected:
        case ErrorCode::RecipientStopped:
        case ErrorCode::RecipientUnreachable:
            return ErrorText::recipient(error);
        case ErrorCode::SenderInvalid:
        case ErrorCode::SubjectInvalid:
        case ErrorCode::SupportInvalid:
        case ErrorCode::BodyInvalid:
        case ErrorCode::HtmlInvalid:
        case ErrorCode::ReferenceInvalid:
        case ErrorCode::AttachmentInvalid:
        case ErrorCode::LetterTooLarge:
        case ErrorCode::ServiceOfDocuments:
            return ErrorText::letter(error);
        case ErrorCode::DocumentMissing:
        case ErrorCode::DocumentEmpty:
        case ErrorCode::DocumentTypeUnsupported:
        case ErrorCode::DocumentNotWhatItSays:
        case ErrorCode::DocumentEncrypted:
        case ErrorCode::DocumentHasScript:
        case ErrorCode::DocumentDamaged:
        case ErrorCode::DocumentTooLarge:
        case ErrorCode::ConverterMissing:
        case ErrorCode::ConversionFailed:
        case ErrorCode::ConversionTimeout:
            return ErrorText::document(error);
        case ErrorCode::SettingMissing:
        case ErrorCode::SettingInvalid:
        case ErrorCode::SettingLocked:
        case ErrorCode::SecretMissing:
        case ErrorCode::SecretStoreUnavailable:
        case ErrorCode::SecretFileExposed:
        case ErrorCode::KeyFileUnreadable:
        case ErrorCode::KeyPasswordWrong:
        case ErrorCode::KeyTokenUnavailable:
        case ErrorCode::KeyMismatch:
        case ErrorCode::KeyTooWeak:
        case ErrorCode::CertificateExpired:
        case ErrorCode::CertificateNotYetValid:
        case ErrorCode::CertificateWrongOwner:
            return ErrorText::keys(error);
        case ErrorCode::Unreachable:
        case ErrorCode::Timeout:
        case ErrorCode::TlsFailed:
        case ErrorCode::ProxyFailed:
        case ErrorCode::Corrupt:
        case ErrorCode::AnswerTooLarge:
        case ErrorCode::OutcomeUnknown:
            return ErrorText::transport(error);
        case ErrorCode::ServiceTechnical:
        case ErrorCode::ServiceInputRefused:
        case ErrorCode::ServiceNotAuthorised:
        case ErrorCode::ServiceSignatureRefused:
        case ErrorCode::ServiceDataNotFound:
        case ErrorCode::ServiceNotFinished:
        case ErrorCode::ServiceLimitExceeded:
        case ErrorCode::ServiceDuplicate:
        case ErrorCode::ServiceContentRefused:
        case ErrorCode::ServiceRecipientRefused:
        case ErrorCode::ServiceFault:
            return ErrorText::service(error);
        case ErrorCode::OutboxInUse:
        case ErrorCode::OutboxNewer:
        case ErrorCode::OutboxDamaged:
        case ErrorCode::OutboxKeyLost:
        case ErrorCode::StorageFull:
        case ErrorCode::StorageReadOnly:
        case ErrorCode::StateConflict:
        case ErrorCode::ProofMissing:
        case ErrorCode::ProofBroken:
        case ErrorCode::PrinterMissing:
        case ErrorCode::PrintFailed:
            return ErrorText::storage(error);
        }
        return ErrorText::general(error);
    };
    const ErrorWords words = find();
    return {named(words.what, error.about), named(words.next, error.about)};
}

} // namespace brevduva
