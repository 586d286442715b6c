// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <libxml/tree.h>

#include <memory>

namespace brevduva::sandbox {

//! The receiver's own view of XML. It shares no code with the sender's, on purpose.
class Document {
public:
    //! Null root when it is not well-formed, has a document type, or is over 8 MiB.
    static Document parse(const QByteArray& bytes);
    [[nodiscard]] xmlNode* root() const
    {
        return m_document ? xmlDocGetRootElement(m_document.get()) : nullptr;
    }

private:
    std::shared_ptr<xmlDoc> m_document;
};

[[nodiscard]] QString localName(const xmlNode* node);
[[nodiscard]] QString nameSpace(const xmlNode* node);
[[nodiscard]] QString textOf(const xmlNode* node);
[[nodiscard]] QList<xmlNode*> elements(const xmlNode* parent);
[[nodiscard]] xmlNode* child(const xmlNode* parent, const QString& name);
//! Follows local names down from \a from; null when one is missing.
[[nodiscard]] xmlNode* find(const xmlNode* from, std::initializer_list<const char*> path);

//! The element as a document of its own without prefixes, under another name where \a name is
//! given, and without the child \a without: the bytes a signature is about.
[[nodiscard]] QByteArray prefixless(const xmlNode* element, const QString& name = {},
    const QString& space = {}, const xmlNode* without = nullptr);

[[nodiscard]] QByteArray escaped(const QString& text);

} // namespace brevduva::sandbox
