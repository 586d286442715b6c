// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/xmltree.h"

#include <libxml/parser.h>

namespace brevduva::sandbox {
namespace {

constexpr qsizetype largest = 8 * 1024 * 1024;

QString fromXml(const xmlChar* text)
{
    return text ? QString::fromUtf8(reinterpret_cast<const char*>(text)) : QString();
}

QByteArray canonicalText(const xmlChar* content)
{
    QByteArray text(reinterpret_cast<const char*>(content));
    text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\r", "&#xD;");
    return text;
}

void write(QByteArray& out, const xmlNode* element, const QString& name, const QString& space,
    const QString& outerSpace, const xmlNode* without)
{
    out += '<' + name.toUtf8();
    if (space != outerSpace)
        out += " xmlns=\"" + space.toUtf8() + '"';
    for (const xmlAttr* attribute = element->properties; attribute; attribute = attribute->next) {
        QByteArray value
            = fromXml(attribute->children ? attribute->children->content : nullptr).toUtf8();
        value.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
        out += ' ' + QByteArray(reinterpret_cast<const char*>(attribute->name)) + "=\"" + value
            + '"';
    }
    out += '>';
    for (const xmlNode* node = element->children; node; node = node->next) {
        if (node == without)
            continue;
        if (node->type == XML_ELEMENT_NODE)
            write(out, node, localName(node), nameSpace(node), space, without);
        else if (node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE)
            out += canonicalText(node->content);
    }
    out += "</" + name.toUtf8() + '>';
}

} // namespace

Document Document::parse(const QByteArray& bytes)
{
    Document document;
    if (bytes.size() > largest)
        return document;
    document.m_document.reset(
        xmlReadMemory(bytes.constData(), static_cast<int>(bytes.size()), nullptr, nullptr,
            XML_PARSE_NONET | XML_PARSE_HUGE | XML_PARSE_NOERROR | XML_PARSE_NOWARNING),
        xmlFreeDoc);
    if (document.m_document && document.m_document->intSubset)
        document.m_document.reset();
    return document;
}

QString localName(const xmlNode* node) { return node ? fromXml(node->name) : QString(); }

QString nameSpace(const xmlNode* node)
{
    return node && node->ns ? fromXml(node->ns->href) : QString();
}

QString textOf(const xmlNode* node)
{
    if (!node)
        return {};
    xmlChar* const content = xmlNodeGetContent(node);
    const QString text = fromXml(content);
    xmlFree(content);
    return text;
}

QList<xmlNode*> elements(const xmlNode* parent)
{
    QList<xmlNode*> found;
    for (xmlNode* node = parent ? parent->children : nullptr; node; node = node->next) {
        if (node->type == XML_ELEMENT_NODE)
            found << node;
    }
    return found;
}

xmlNode* child(const xmlNode* parent, const QString& name)
{
    for (xmlNode* const node : elements(parent)) {
        if (localName(node) == name)
            return node;
    }
    return nullptr;
}

xmlNode* find(const xmlNode* from, std::initializer_list<const char*> path)
{
    xmlNode* at = const_cast<xmlNode*>(from);
    for (const char* const name : path)
        at = child(at, QString::fromLatin1(name));
    return at;
}

QByteArray prefixless(
    const xmlNode* element, const QString& name, const QString& space, const xmlNode* without)
{
    QByteArray out;
    write(out, element, name.isEmpty() ? localName(element) : name,
        name.isEmpty() ? nameSpace(element) : space, {}, without);
    return out;
}

QByteArray escaped(const QString& text) { return text.toHtmlEscaped().toUtf8(); }

} // namespace brevduva::sandbox
