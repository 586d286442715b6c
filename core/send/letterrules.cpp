// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/send/letterrules.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace brevduva {
namespace {

constexpr qsizetype longestSubject = 255;
constexpr qsizetype longSubject = 60;
constexpr qsizetype longestSupport = 1024;
constexpr qsizetype longestContact = 255;
constexpr qsizetype longestEmail = 256;
constexpr qsizetype longestReference = 50;
constexpr qsizetype longestFileName = 100;
constexpr qsizetype littleText = 20;

Error problem(ErrorCode code, const char* detail, const QString& about = {})
{
    return {code, QString::fromLatin1(detail), about, -1};
}

bool hasControl(const QString& text)
{
    return std::ranges::any_of(text, [](QChar c) {
        return c.category() == QChar::Other_Control || c == QChar(0x2028) || c == QChar(0x2029);
    });
}

//! Something that reads as a personal number: a date and four more digits.
bool mentionsNumber(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("(?<!\\d)(?:18|19|20)?\\d\\d(?:0[1-9]|1[0-2])(?:[0-2]\\d|3[01]|[6-9]\\d)[-+"
                       "\u2013\u2011]?\\d{4}(?!\\d)"));
    return form.match(text).hasMatch();
}

QString suffixFor(const QString& type)
{
    if (type == QStringLiteral("application/pdf"))
        return QStringLiteral("pdf");
    if (type == QStringLiteral("application/msword"))
        return QStringLiteral("doc");
    if (type == QStringLiteral("text/calendar"))
        return QStringLiteral("ics");
    if (type.endsWith(QStringLiteral("wordprocessingml.document")))
        return QStringLiteral("docx");
    return type.contains(QStringLiteral("wordprocessingml")) ? QStringLiteral("dotx") : QString();
}

bool contentFits(const Attachment& attachment)
{
    if (attachment.contentType == QStringLiteral("application/pdf"))
        return attachment.bytes.startsWith("%PDF-");
    if (attachment.contentType.contains(QStringLiteral("wordprocessingml")))
        return attachment.bytes.startsWith("PK\x03\x04");
    return true;
}

bool isGoodName(const QString& name)
{
    return !name.isEmpty() && name.size() <= longestFileName && !name.contains(u'/')
        && !name.contains(u'\\') && !hasControl(name) && !name.startsWith(u'.');
}

} // namespace

Findings checkSender(const Sender& sender)
{
    Findings found;
    if (!sender.id.isOrganisation() || sender.name.size() < 2 || sender.name.size() > 256)
        found.add(problem(
            ErrorCode::SenderInvalid, "id of an organisation and a name of 2 to 256 characters"));
    const SupportInfo& support = sender.support;
    if (support.text.trimmed().isEmpty() || support.text.size() > longestSupport)
        found.add(problem(
            ErrorCode::SupportInvalid, "1 to 1024 characters", QStringLiteral("supportText")));
    const QUrl url(support.url, QUrl::StrictMode);
    if (!support.url.isEmpty()
        && (support.url.size() > longestContact || url.scheme() != QStringLiteral("https")
            || url.host().isEmpty()))
        found.add(problem(ErrorCode::SupportInvalid, "an https address of at most 255 characters",
            QStringLiteral("supportUrl")));
    if (support.phone.size() > longestContact)
        found.add(problem(
            ErrorCode::SupportInvalid, "at most 255 characters", QStringLiteral("supportPhone")));
    static const QRegularExpression email(QStringLiteral("\\A.+@.+\\..+\\z"));
    if (!support.email.isEmpty()
        && (support.email.size() < 5 || support.email.size() > longestEmail
            || !email.match(support.email).hasMatch()))
        found.add(problem(ErrorCode::SupportInvalid, "5 to 256 characters, name@domain",
            QStringLiteral("supportEmail")));
    if (support.url.isEmpty() && support.phone.isEmpty() && support.email.isEmpty())
        found.add(Warning {Advice::NoContactWay, {}});
    return found;
}

Findings checkRecipient(const RecipientId& recipient, const Sender& sender,
    const RuleSettings& settings, QDate today, ChannelChoice channel)
{
    Findings found;
    const QString shown = recipient.masked();
    if (recipient == sender.id)
        found.add(problem(ErrorCode::RecipientIsSender, "the sender itself", shown));
    if (settings.protectedIdentity.contains(recipient))
        found.add(problem(ErrorCode::RecipientProtected, "marked as protected"));
    if (settings.stopped.contains(recipient))
        found.add(problem(ErrorCode::RecipientStopped, "on the stop list", shown));
    const auto age = recipient.ageOn(today);
    if (age && *age < settings.minimumAge && channel != ChannelChoice::Paper)
        found.add(problem(ErrorCode::RecipientMinor, "below the configured age", shown));
    if (!recipient.checkDigitFits())
        found.add(Warning {Advice::CheckDigitWrong, shown});
    return found;
}

Findings checkSubject(const QString& subject)
{
    Findings found;
    if (subject.trimmed().isEmpty() || subject.size() > longestSubject || hasControl(subject))
        found.add(problem(ErrorCode::SubjectInvalid, "1 to 255 characters on one line"));
    if (mentionsNumber(subject))
        found.add(Warning {Advice::NumberInSubject, {}});
    if (subject.size() > longSubject)
        found.add(Warning {Advice::SubjectLong, {}});
    return found;
}

Findings checkMessage(const MessageText& message, const HtmlReading& reading)
{
    Findings found;
    if (message.text.trimmed().isEmpty() || message.text.startsWith(QChar(0xFEFF))
        || message.text.contains(QChar(0)))
        found.add(problem(ErrorCode::BodyInvalid, "blank, or with a byte order mark or NUL"));
    static const QRegularExpression html(
        QStringLiteral("\\A\\s*<(?:!doctype|html)\\b"), QRegularExpression::CaseInsensitiveOption);
    if (message.type == MessageText::Type::Html)
        found.add(reading.findings);
    else if (html.match(message.text).hasMatch())
        found.add(Warning {Advice::BodyLooksLikeHtml, {}});
    return found;
}

Findings checkAttachments(const QList<Attachment>& attachments, const RuleSettings& settings)
{
    Findings found;
    QSet<QString> names;
    for (const Attachment& attachment : attachments) {
        const QString& name = attachment.fileName;
        const auto refuse = [&](const char* why) {
            found.add(problem(ErrorCode::AttachmentInvalid, why, name.left(longestFileName)));
        };
        if (!settings.attachmentTypes.contains(attachment.contentType))
            refuse("a content type that is not allowed");
        if (attachment.bytes.isEmpty() || !contentFits(attachment))
            refuse("empty, or content of another type");
        if (!isGoodName(name)
            || QFileInfo(name).suffix().toLower() != suffixFor(attachment.contentType))
            refuse("a name of at most 100 characters with the suffix of its type");
        if (names.contains(name.toCaseFolded()))
            refuse("two attachments of the same name");
        names.insert(name.toCaseFolded());
        if (mentionsNumber(name))
            found.add(Warning {Advice::NumberInFileName, {}});
    }
    return found;
}

Findings checkReferences(const Letter& letter)
{
    Findings found;
    if (letter.reference.size() > longestReference || hasControl(letter.reference)
        || letter.caseNumber.size() > longestContact || hasControl(letter.caseNumber))
        found.add(problem(
            ErrorCode::ReferenceInvalid, "reference or case number too long or not on one line"));
    if (std::ranges::any_of(
            letter.metadata, [](const MetadataEntry& entry) { return entry.tag.isEmpty(); }))
        found.add(problem(ErrorCode::ReferenceInvalid, "metadata without a tag"));
    return found;
}

Findings adviseOnMessage(const Letter& letter, const QString& visibleText)
{
    Findings found;
    static const QRegularExpression onlyLink(QStringLiteral("\\Ahttps?://\\S+\\z"));
    static const QRegularExpression mention(
        QStringLiteral("\\b(?:bilag|bifoga)"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression link(QStringLiteral("https?://[^\\s\"'<>]+"));
    if (onlyLink.match(visibleText).hasMatch())
        found.add(Warning {Advice::BodyOnlyLink, {}});
    else if (visibleText.size() < littleText && !letter.attachments.isEmpty())
        found.add(Warning {Advice::BodyNearlyEmpty, {}});
    if (letter.attachments.isEmpty() && mention.match(visibleText).hasMatch())
        found.add(Warning {Advice::AttachmentMentionedButMissing, {}});
    auto links = link.globalMatch(letter.message.text);
    while (links.hasNext()) {
        if (mentionsNumber(links.next().captured())) {
            found.add(Warning {Advice::NumberInLink, {}});
            break;
        }
    }
    return found;
}

Findings checkLetter(const Letter& letter, const Sender& sender, const RuleSettings& settings,
    QDate today, const HtmlReader& readHtml)
{
    const HtmlReading message = letter.message.type == MessageText::Type::Html
        ? readHtml(letter.message.text)
        : HtmlReading {{}, letter.message.text.trimmed()};
    Findings found = checkSender(sender);
    for (const RecipientId& recipient : letter.recipients)
        found.add(checkRecipient(recipient, sender, settings, today, letter.channel));
    found.add(checkSubject(letter.subject));
    found.add(checkMessage(letter.message, message));
    found.add(checkAttachments(letter.attachments, settings));
    found.add(checkReferences(letter));
    found.add(adviseOnMessage(letter, message.visibleText));
    if (letter.serviceOfDocuments && letter.channel != ChannelChoice::Paper)
        found.add(problem(ErrorCode::ServiceOfDocuments, "digital post does not prove service"));
    return found;
}

} // namespace brevduva
