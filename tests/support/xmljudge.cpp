// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/xmljudge.h"

#include "core/base/cptr.h"

#include <libxml/parser.h>
#include <libxml/xmlschemas.h>
#include <xmlsec/crypto.h>
#include <xmlsec/errors.h>
#include <xmlsec/xmldsig.h>
#include <xmlsec/xmlsec.h>
#include <xmlsec/xmltree.h>

namespace brevduva::test {
namespace {

using XmlDoc = CPtr<xmlDoc, xmlFreeDoc>;

XmlDoc parsed(const QByteArray& bytes)
{
    return XmlDoc(xmlReadMemory(bytes.constData(), static_cast<int>(bytes.size()), nullptr, nullptr,
        XML_PARSE_NONET | XML_PARSE_HUGE | XML_PARSE_NOERROR | XML_PARSE_NOWARNING));
}

bool isCalled(const xmlNode* node, const char* name)
{
    return qstrcmp(reinterpret_cast<const char*>(node->name), name) == 0;
}

xmlNode* find(xmlNode* from, const char* name)
{
    for (xmlNode* node = from; node; node = node->next) {
        if (node->type == XML_ELEMENT_NODE && isCalled(node, name))
            return node;
        if (xmlNode* const inside = find(node->children, name))
            return inside;
    }
    return nullptr;
}

void startXmlsec()
{
    static const bool started = [] {
        xmlSecInit();
        xmlSecCryptoAppInit(nullptr);
        xmlSecCryptoInit();
        xmlSecErrorsSetCallback(nullptr);
        return true;
    }();
    Q_UNUSED(started)
}

QByteArray serialized(xmlDoc* document)
{
    xmlChar* text = nullptr;
    int length = 0;
    xmlDocDumpMemoryEnc(document, &text, &length, "UTF-8");
    const QByteArray bytes(reinterpret_cast<const char*>(text), length);
    xmlFree(text);
    return bytes;
}

} // namespace

bool xmlsecAccepts(const QByteArray& document, const QByteArray& caPem)
{
    startXmlsec();
    const XmlDoc doc = parsed(document);
    xmlNode* const root = doc ? xmlDocGetRootElement(doc.get()) : nullptr;
    xmlNode* const signature = root ? root->last : nullptr;
    if (!signature || !isCalled(signature, "Signature"))
        return false;
    const CPtr<xmlSecKeysMngr, xmlSecKeysMngrDestroy> keys(xmlSecKeysMngrCreate());
    xmlSecCryptoAppDefaultKeysMngrInit(keys.get());
    xmlSecCryptoAppKeysMngrCertLoadMemory(keys.get(),
        reinterpret_cast<const xmlSecByte*>(caPem.constData()),
        static_cast<xmlSecSize>(caPem.size()), xmlSecKeyDataFormatPem, xmlSecKeyDataTypeTrusted);
    const CPtr<xmlSecDSigCtx, xmlSecDSigCtxDestroy> context(xmlSecDSigCtxCreate(keys.get()));
    return xmlSecDSigCtxVerify(context.get(), signature) == 0
        && context->status == xmlSecDSigStatusSucceeded;
}

QByteArray cutOut(const QByteArray& document, const char* name)
{
    const XmlDoc doc = parsed(document);
    xmlNode* const found = find(xmlDocGetRootElement(doc.get()), name);
    if (!found)
        return {};
    const XmlDoc alone(xmlNewDoc(reinterpret_cast<const xmlChar*>("1.0")));
    xmlDocSetRootElement(alone.get(), xmlDocCopyNode(found, alone.get(), 1));
    xmlReconciliateNs(alone.get(), xmlDocGetRootElement(alone.get()));
    return serialized(alone.get());
}

QString schemaComplaint(const QByteArray& envelope, const QString& schema)
{
    const XmlDoc doc = parsed(envelope);
    xmlNode* const body = doc ? find(xmlDocGetRootElement(doc.get()), "Body") : nullptr;
    xmlNode* const content = body ? xmlFirstElementChild(body) : nullptr;
    if (!content)
        return QStringLiteral("no SOAP body");
    const XmlDoc alone(xmlNewDoc(reinterpret_cast<const xmlChar*>("1.0")));
    xmlDocSetRootElement(alone.get(), xmlDocCopyNode(content, alone.get(), 1));
    xmlReconciliateNs(alone.get(), xmlDocGetRootElement(alone.get()));

    static QString complaint;
    complaint.clear();
    const auto note = [](void*, xmlErrorPtr error) {
        complaint += QString::fromUtf8(error->message).trimmed() + u'\n';
    };
    const QByteArray path
        = (QStringLiteral(BREVDUVA_SHARED "/reference/contracts/schema/") + schema).toLocal8Bit();
    const CPtr<xmlSchemaParserCtxt, xmlSchemaFreeParserCtxt> parser(
        xmlSchemaNewParserCtxt(path.constData()));
    xmlSchemaSetParserStructuredErrors(parser.get(), note, nullptr);
    const CPtr<xmlSchema, xmlSchemaFree> rules(xmlSchemaParse(parser.get()));
    if (!rules)
        return QStringLiteral("the schema does not load: ") + complaint;
    const CPtr<xmlSchemaValidCtxt, xmlSchemaFreeValidCtxt> check(
        xmlSchemaNewValidCtxt(rules.get()));
    xmlSchemaSetValidStructuredErrors(check.get(), note, nullptr);
    if (xmlSchemaValidateDoc(check.get(), alone.get()) == 0)
        return {};
    return complaint.isEmpty() ? QStringLiteral("invalid") : complaint;
}

} // namespace brevduva::test
