// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/htmlcheck.h"

#include "core/document/cssreach.h"
#include "core/document/htmltree.h"

#include <QSet>

namespace brevduva {
namespace {

void refuse(Findings& found, const QString& what)
{
    const Error error {ErrorCode::HtmlInvalid, what, what, -1};
    if (!found.errors.contains(error)) // once is enough to be told
        found.add(error);
}

bool isOneOf(GumboTag tag, std::initializer_list<GumboTag> tags)
{
    return std::ranges::find(tags, tag) != tags.end();
}

bool isForbidden(GumboTag tag)
{
    return isOneOf(tag,
        {GUMBO_TAG_SCRIPT, GUMBO_TAG_NOSCRIPT, GUMBO_TAG_TEMPLATE, GUMBO_TAG_FORM, GUMBO_TAG_INPUT,
            GUMBO_TAG_BUTTON, GUMBO_TAG_SELECT, GUMBO_TAG_TEXTAREA, GUMBO_TAG_KEYGEN,
            GUMBO_TAG_ISINDEX, GUMBO_TAG_FRAME, GUMBO_TAG_FRAMESET, GUMBO_TAG_NOFRAMES,
            GUMBO_TAG_IFRAME, GUMBO_TAG_NOEMBED, GUMBO_TAG_OBJECT, GUMBO_TAG_EMBED,
            GUMBO_TAG_APPLET, GUMBO_TAG_BASE, GUMBO_TAG_LINK, GUMBO_TAG_AUDIO, GUMBO_TAG_VIDEO,
            GUMBO_TAG_SOURCE, GUMBO_TAG_TRACK, GUMBO_TAG_CANVAS, GUMBO_TAG_SVG, GUMBO_TAG_MATH,
            GUMBO_TAG_XMP, GUMBO_TAG_PLAINTEXT});
}

//! Elements that never have an end tag.
bool isVoid(GumboTag tag)
{
    return isOneOf(tag,
        {GUMBO_TAG_AREA, GUMBO_TAG_BASE, GUMBO_TAG_BR, GUMBO_TAG_COL, GUMBO_TAG_EMBED, GUMBO_TAG_HR,
            GUMBO_TAG_IMG, GUMBO_TAG_INPUT, GUMBO_TAG_LINK, GUMBO_TAG_META, GUMBO_TAG_PARAM,
            GUMBO_TAG_SOURCE, GUMBO_TAG_TRACK, GUMBO_TAG_WBR});
}

//! Elements whose tags nobody writes: the parser adds them to every table.
bool isAddedByRight(GumboTag tag) { return isOneOf(tag, {GUMBO_TAG_TBODY, GUMBO_TAG_COLGROUP}); }

QString nameOf(const GumboElement& element)
{
    if (element.tag != GUMBO_TAG_UNKNOWN)
        return QString::fromLatin1(gumbo_normalized_tagname(element.tag));
    GumboStringPiece name = element.original_tag;
    gumbo_tag_from_original_text(&name);
    constexpr size_t longest = 40;
    return QString::fromUtf8(name.data, static_cast<qsizetype>(std::min(name.length, longest)));
}

bool isLinkAllowed(const QString& target)
{
    return target.startsWith(u'#')
        || target.startsWith(QStringLiteral("https:"), Qt::CaseInsensitive)
        || target.startsWith(QStringLiteral("mailto:"), Qt::CaseInsensitive)
        || target.startsWith(QStringLiteral("tel:"), Qt::CaseInsensitive);
}

void checkCss(Findings& found, const QString& css)
{
    if (const QString reach = cssReach(css); !reach.isEmpty())
        refuse(found, QStringLiteral("%1 in a style").arg(reach));
}

void checkAttribute(Findings& found, const QString& element, const GumboAttribute& attribute)
{
    static const QSet<QString> pictures {
        QStringLiteral("src"), QStringLiteral("background"), QStringLiteral("poster")};
    static const QSet<QString> forbidden {QStringLiteral("srcset"), QStringLiteral("srcdoc"),
        QStringLiteral("action"), QStringLiteral("formaction"), QStringLiteral("ping"),
        QStringLiteral("manifest"), QStringLiteral("dynsrc"), QStringLiteral("lowsrc")};
    const QString name = QString::fromUtf8(attribute.name).toLower();
    const QString value = QString::fromUtf8(attribute.value).trimmed();
    if (name.startsWith(QStringLiteral("on")) || forbidden.contains(name))
        return refuse(found, name);
    if (name == QStringLiteral("style"))
        return checkCss(found, value);
    if (pictures.contains(name) && !isEmbeddedPicture(value))
        return refuse(found, QStringLiteral("%1 %2 from outside").arg(element, name));
    if (name == QStringLiteral("href") && !isLinkAllowed(value))
        return refuse(found, QStringLiteral("a link that is not https, mailto or tel"));
    if (name == QStringLiteral("http-equiv")
        && value.compare(QStringLiteral("refresh"), Qt::CaseInsensitive) == 0)
        refuse(found, QStringLiteral("meta refresh"));
}

void checkTags(Findings& found, const GumboNode& node, const QString& name)
{
    const GumboElement& element = node.v.element;
    if (isAddedByRight(element.tag) && (node.parse_flags & GUMBO_INSERTION_BY_PARSER))
        return;
    const unsigned int line = element.start_pos.line;
    constexpr unsigned int repaired = GUMBO_INSERTION_BY_PARSER | GUMBO_INSERTION_IMPLIED
        | GUMBO_INSERTION_CONVERTED_FROM_END_TAG | GUMBO_INSERTION_RECONSTRUCTED_FORMATTING_ELEMENT
        | GUMBO_INSERTION_ADOPTION_AGENCY_CLONED | GUMBO_INSERTION_ADOPTION_AGENCY_MOVED
        | GUMBO_INSERTION_FOSTER_PARENTED;
    if (node.parse_flags & repaired)
        refuse(found, QStringLiteral("<%1> is missing, or wrong at line %2").arg(name).arg(line));
    else if (!isVoid(element.tag) && element.original_end_tag.length == 0)
        refuse(found, QStringLiteral("<%1> at line %2 is not closed").arg(name).arg(line));
}

void checkElement(Findings& found, const GumboNode& node)
{
    const GumboElement& element = node.v.element;
    const QString name = nameOf(element);
    checkTags(found, node, name);
    if (isForbidden(element.tag) || element.tag == GUMBO_TAG_UNKNOWN
        || element.tag_namespace != GUMBO_NAMESPACE_HTML)
        refuse(found, name);
    for (unsigned int i = 0; i < element.attributes.length; ++i)
        checkAttribute(
            found, name, *static_cast<const GumboAttribute*>(element.attributes.data[i]));
}

//! What the whole must have: a doctype that is not of the nineties, and a title.
void checkFrame(Findings& found, const GumboDocument& document, bool hasTitle)
{
    if (!document.has_doctype || document.doc_type_quirks_mode == GUMBO_DOCTYPE_QUIRKS)
        refuse(found, QStringLiteral("no doctype of today"));
    if (!hasTitle)
        refuse(found, QStringLiteral("no title"));
}

bool isInside(const GumboNode& text, GumboTag tag)
{
    return text.parent && text.parent->type == GUMBO_NODE_ELEMENT
        && text.parent->v.element.tag == tag;
}

} // namespace

HtmlReading readHtml(const QString& html)
{
    HtmlReading reading;
    const auto tree = HtmlTree::parse(html.toUtf8());
    if (!tree) {
        refuse(reading.findings, tree.error().detail);
        return reading;
    }
    bool hasTitle = false;
    tree->forEachNode([&](const GumboNode& node) {
        const bool isText = node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE;
        if (node.type == GUMBO_NODE_ELEMENT || node.type == GUMBO_NODE_TEMPLATE)
            checkElement(reading.findings, node);
        else if (isText && isInside(node, GUMBO_TAG_STYLE))
            checkCss(reading.findings, QString::fromUtf8(node.v.text.text));
        else if (isText && isInside(node, GUMBO_TAG_TITLE))
            hasTitle = hasTitle || node.type == GUMBO_NODE_TEXT;
        else if (isText)
            reading.visibleText += QString::fromUtf8(node.v.text.text) + u' ';
    });
    checkFrame(reading.findings, tree->document(), hasTitle);
    if (tree->parseErrors() > 0 && !reading.findings.blocks())
        refuse(reading.findings, QStringLiteral("%1 parse errors").arg(tree->parseErrors()));
    reading.visibleText = reading.visibleText.simplified();
    return reading;
}

} // namespace brevduva
