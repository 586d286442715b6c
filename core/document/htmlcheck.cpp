// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/htmlcheck.h"

#include "core/base/cptr.h"

#include <QRegularExpression>
#include <QSet>

#include <tidy/tidy.h>
#include <tidy/tidybuffio.h>

#include <type_traits>

namespace brevduva {
namespace {

constexpr qsizetype largestHtml = 2 * 1024 * 1024;
constexpr int deepest = 200;

using TidyDocument = CPtr<std::remove_pointer_t<TidyDoc>, tidyRelease>;

void refuse(Findings& found, const QString& what)
{
    found.add(Error {ErrorCode::HtmlInvalid, what, what, -1});
}

//! Tidy's messages, taken as they come.
struct Messages {
    QStringList faults;
    static Bool TIDY_CALL take(TidyMessage message)
    {
        auto* const self = static_cast<Messages*>(tidyGetAppData(tidyGetMessageDoc(message)));
        const QString key = QString::fromLatin1(tidyGetMessageKey(message));
        static const QSet<QString> notFaults {QStringLiteral("STRING_HTML_PROPRIETARY"),
            QStringLiteral("TRIM_EMPTY_ELEMENT"), QStringLiteral("MISSING_ATTRIBUTE"),
            QStringLiteral("PROPRIETARY_ATTRIBUTE"), QStringLiteral("TAG_NOT_ALLOWED_IN")};
        const auto level = tidyGetMessageLevel(message);
        const bool omittedEnd = key.startsWith(QStringLiteral("MISSING_ENDTAG"));
        const bool missingPart = key == QStringLiteral("MISSING_DOCTYPE")
            || key == QStringLiteral("MISSING_TITLE_ELEMENT")
            || key == QStringLiteral("INSERTING_TAG");
        if (level == TidyError || omittedEnd || missingPart
            || (level == TidyWarning && !notFaults.contains(key)
                && key.contains(QStringLiteral("UNEXPECTED"))))
            self->faults << QString::fromUtf8(tidyGetMessageOutput(message)).simplified();
        return no; // nothing on standard error
    }
};

const QSet<QString>& forbiddenElements()
{
    static const QSet<QString> names {QStringLiteral("script"), QStringLiteral("form"),
        QStringLiteral("input"), QStringLiteral("button"), QStringLiteral("select"),
        QStringLiteral("textarea"), QStringLiteral("frame"), QStringLiteral("frameset"),
        QStringLiteral("iframe"), QStringLiteral("object"), QStringLiteral("embed"),
        QStringLiteral("applet"), QStringLiteral("base"), QStringLiteral("link"),
        QStringLiteral("audio"), QStringLiteral("video"), QStringLiteral("source"),
        QStringLiteral("noscript"), QStringLiteral("svg"), QStringLiteral("template"),
        QStringLiteral("canvas")};
    return names;
}

bool isLinkAllowed(const QString& target)
{
    return target.startsWith(u'#')
        || target.startsWith(QStringLiteral("https:"), Qt::CaseInsensitive)
        || target.startsWith(QStringLiteral("mailto:"), Qt::CaseInsensitive)
        || target.startsWith(QStringLiteral("tel:"), Qt::CaseInsensitive);
}

bool isEmbedded(const QString& target)
{
    return target.startsWith(QStringLiteral("data:image/"), Qt::CaseInsensitive);
}

void checkCss(Findings& found, const QString& css)
{
    static const QRegularExpression url(
        QStringLiteral("url\\(\\s*['\"]?([^'\")]*)"), QRegularExpression::CaseInsensitiveOption);
    if (css.contains(QStringLiteral("@import"), Qt::CaseInsensitive))
        refuse(found, QStringLiteral("@import"));
    auto urls = url.globalMatch(css);
    while (urls.hasNext()) {
        if (!isEmbedded(urls.next().captured(1).trimmed()))
            return refuse(found, QStringLiteral("url() in a style"));
    }
}

void checkAttribute(Findings& found, const QString& element, TidyAttr attribute)
{
    const QString name = QString::fromUtf8(tidyAttrName(attribute)).toLower();
    const QString value = QString::fromUtf8(tidyAttrValue(attribute)).trimmed();
    if (name.startsWith(QStringLiteral("on")))
        return refuse(found, name);
    if (name == QStringLiteral("style"))
        return checkCss(found, value);
    if (name == QStringLiteral("src") || name == QStringLiteral("background")
        || name == QStringLiteral("poster")) {
        if (!isEmbedded(value))
            refuse(found, QStringLiteral("%1 %2 from outside").arg(element, name));
    } else if (name == QStringLiteral("srcset") || name == QStringLiteral("action")
        || name == QStringLiteral("formaction") || name == QStringLiteral("ping")) {
        refuse(found, name);
    } else if (name == QStringLiteral("href") && !isLinkAllowed(value)) {
        refuse(found, QStringLiteral("a link that is not https, mailto or tel"));
    } else if (name == QStringLiteral("http-equiv")
        && value.compare(QStringLiteral("refresh"), Qt::CaseInsensitive) == 0) {
        refuse(found, QStringLiteral("meta refresh"));
    }
}

QString contentOf(TidyDoc document, TidyNode node)
{
    TidyBuffer buffer {};
    tidyBufInit(&buffer);
    tidyNodeGetText(document, node, &buffer);
    const QString text = QString::fromUtf8(
        reinterpret_cast<const char*>(buffer.bp), static_cast<qsizetype>(buffer.size));
    tidyBufFree(&buffer);
    return text;
}

void walk(Findings& found, TidyDoc document, TidyNode parent, int depth)
{
    if (depth > deepest)
        return refuse(found, QStringLiteral("elements nested deeper than 200"));
    for (TidyNode node = tidyGetChild(parent); node; node = tidyGetNext(node)) {
        const QString name = QString::fromUtf8(tidyNodeGetName(node)).toLower();
        if (forbiddenElements().contains(name))
            refuse(found, name);
        if (name == QStringLiteral("style"))
            checkCss(found, contentOf(document, node));
        for (TidyAttr attribute = tidyAttrFirst(node); attribute;
             attribute = tidyAttrNext(attribute))
            checkAttribute(found, name, attribute);
        walk(found, document, node, depth + 1);
    }
}

//! What a look at the bare tags finds before tidy parses: tidy is recursive, so that what is nested
//! too deep must not reach it, and it quietly accepts end tags that HTML lets people leave out,
//! which mailboxes do not.
QString tagFault(QString html)
{
    static const QRegularExpression hidden(QStringLiteral("<!--.*?-->|(?<=<style>).*?(?=</style>)"),
        QRegularExpression::DotMatchesEverythingOption | QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tag(
        QStringLiteral("<(/?)([a-zA-Z][a-zA-Z0-9]*)(?:[^>\"']|\"[^\"]*\"|'[^']*')*>"));
    static const QSet<QString> empty {QStringLiteral("br"), QStringLiteral("hr"),
        QStringLiteral("img"), QStringLiteral("meta"), QStringLiteral("col"),
        QStringLiteral("input"), QStringLiteral("link"), QStringLiteral("wbr"),
        QStringLiteral("area"), QStringLiteral("base"), QStringLiteral("embed"),
        QStringLiteral("source"), QStringLiteral("track")};
    QStringList open;
    auto tags = tag.globalMatch(html.remove(hidden));
    while (tags.hasNext()) {
        const auto match = tags.next();
        const QString name = match.captured(2).toLower();
        if (empty.contains(name))
            continue;
        if (match.captured(1).isEmpty())
            open << name;
        else if (open.isEmpty() || open.takeLast() != name)
            return QStringLiteral("</%1> does not close the element before it").arg(name);
        if (open.size() > deepest)
            return QStringLiteral("elements nested deeper than %1").arg(deepest);
    }
    return open.isEmpty() ? QString() : QStringLiteral("<%1> is not closed").arg(open.constLast());
}

} // namespace

Findings checkHtml(const QString& html)
{
    Findings found;
    const QString fault = html.size() > largestHtml ? QStringLiteral("over 2 MiB") : tagFault(html);
    if (!fault.isEmpty()) {
        refuse(found, fault);
        return found;
    }
    const TidyDocument document(const_cast<std::remove_pointer_t<TidyDoc>*>(tidyCreate()));
    Messages messages;
    tidySetAppData(document.get(), &messages);
    tidySetMessageCallback(document.get(), &Messages::take);
    tidyOptSetBool(document.get(), TidyShowWarnings, yes);
    tidyOptSetInt(document.get(), TidyShowErrors, 20);
    tidySetCharEncoding(document.get(), "utf8");
    tidyParseString(document.get(), html.toUtf8().constData());
    for (const QString& message : std::as_const(messages.faults))
        refuse(found, message);
    walk(found, document.get(), tidyGetRoot(document.get()), 0);
    return found;
}

} // namespace brevduva
