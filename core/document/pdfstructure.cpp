// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/pdfstructure.h"

#include <QHash>
#include <QSet>

#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace brevduva {

namespace {

using Objects = std::vector<QPDFObjectHandle>;

// Source: ISO 32000-1 tables 198 (actions) and 169 (annotations).
QString activeName(const std::string& name)
{
    static const QHash<QString, QString> names {
        {QStringLiteral("/JavaScript"), QStringLiteral("JavaScript")},
        {QStringLiteral("/Launch"), QStringLiteral("launch action")},
        {QStringLiteral("/SubmitForm"), QStringLiteral("submit action")},
        {QStringLiteral("/ImportData"), QStringLiteral("import action")},
        {QStringLiteral("/GoToE"), QStringLiteral("embedded file")},
        {QStringLiteral("/FileAttachment"), QStringLiteral("embedded file")},
        {QStringLiteral("/RichMedia"), QStringLiteral("rich media")},
    };
    return names.value(QString::fromStdString(name));
}

QString nameIn(QPDFObjectHandle dictionary, const std::string& key)
{
    auto value = dictionary.getKey(key);
    return value.isName() ? activeName(value.getName()) : QString();
}

QString activeDictionary(QPDFObjectHandle dictionary)
{
    if (dictionary.hasKey("/JS"))
        return QStringLiteral("JavaScript");
    if (dictionary.hasKey("/EF"))
        return QStringLiteral("embedded file");
    if (dictionary.hasKey("/XFA"))
        return QStringLiteral("XFA form");
    // a structure element's /S is a name of its author's choice
    if (!dictionary.getKey("/Type").isNameAndEquals("/StructElem")) {
        if (const QString action = nameIn(dictionary, "/S"); !action.isEmpty())
            return action;
    }
    return nameIn(dictionary, "/Subtype");
}

//! Children that lie inside \a object; what it refers to has its own turn.
void appendDirectChildren(QPDFObjectHandle object, Objects& to)
{
    const auto append = [&to](QPDFObjectHandle child) {
        if (!child.isIndirect() && (child.isDictionary() || child.isArray()))
            to.push_back(std::move(child));
    };
    if (object.isDictionary()) {
        for (const auto& entry : object.getDictAsMap())
            append(entry.second);
    } else if (object.isArray()) {
        for (auto& child : object.getArrayAsVector())
            append(child);
    }
}

} // namespace

QString activeContent(QPDF& pdf)
{
    Objects waiting = pdf.getAllObjects();
    waiting.push_back(pdf.getTrailer());
    while (!waiting.empty()) {
        auto object = waiting.back();
        waiting.pop_back();
        if (object.isStream())
            object = object.getDict();
        if (object.isDictionary()) {
            if (QString found = activeDictionary(object); !found.isEmpty())
                return found;
        }
        appendDirectChildren(object, waiting);
    }
    return {};
}

int countedPages(QPDF& pdf)
{
    // not getAllPages(): it recurses, so a tree like a chain ends the program
    int pages = 0;
    QSet<std::pair<int, int>> seen;
    Objects waiting {pdf.getRoot().getKey("/Pages")};
    while (!waiting.empty()) {
        auto node = waiting.back();
        waiting.pop_back();
        if (!node.isDictionary())
            throw std::runtime_error("page tree node is not a dictionary");
        auto kids = node.getKey("/Kids");
        const bool inner = kids.isArray();
        const std::pair<int, int> id(node.getObjectID(), node.getGeneration());
        if (inner && node.isIndirect() && seen.contains(id))
            throw std::runtime_error("page tree with a loop");
        seen.insert(id);
        if (!inner)
            ++pages;
        else
            for (auto& kid : kids.getArrayAsVector())
                waiting.push_back(kid);
    }
    return pages;
}

bool isTagged(QPDF& pdf)
{
    auto root = pdf.getRoot();
    auto mark = root.getKey("/MarkInfo");
    if (!mark.isDictionary() || !root.getKey("/StructTreeRoot").isDictionary())
        return false;
    auto marked = mark.getKey("/Marked");
    return marked.isBool() && marked.getBoolValue();
}

QString documentLanguage(QPDF& pdf)
{
    auto language = pdf.getRoot().getKey("/Lang");
    return language.isString() ? QString::fromStdString(language.getUTF8Value()) : QString();
}

} // namespace brevduva
