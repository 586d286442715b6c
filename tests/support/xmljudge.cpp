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

#include <map>

namespace brevduva::test {
namespace {

using XmlDoc = CPtr<xmlDoc, xmlFreeDoc>;
using KeysManager = CPtr<xmlSecKeysMngr, xmlSecKeysMngrDestroy>;

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

void saysNothing(void*, const char*, ...) { }

void startXmlsec()
{
    static const bool started = [] {
        xmlSecInit();
        xmlSecCryptoAppInit(nullptr);
        xmlSecCryptoInit();
        xmlSecErrorsSetCallback(nullptr);
        xmlSetGenericErrorFunc(nullptr, saysNothing); // verdicts, not words
        return true;
    }();
    Q_UNUSED(started)
}

//! Made once for each anchor: OpenSSL's store takes longer than a verdict.
xmlSecKeysMngr* trusting(const QByteArray& caPem)
{
    static std::map<QByteArray, KeysManager> managers;
    KeysManager& manager = managers[caPem];
    if (!manager) {
        manager.reset(xmlSecKeysMngrCreate());
        xmlSecCryptoAppDefaultKeysMngrInit(manager.get());
        xmlSecCryptoAppKeysMngrCertLoadMemory(manager.get(),
            reinterpret_cast<const xmlSecByte*>(caPem.constData()),
            static_cast<xmlSecSize>(caPem.size()), xmlSecKeyDataFormatPem,
            xmlSecKeyDataTypeTrusted);
    }
    return manager.get();
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
    const CPtr<xmlSecDSigCtx, xmlSecDSigCtxDestroy> context(xmlSecDSigCtxCreate(trusting(caPem)));
    return xmlSecDSigCtxVerify(context.get(), signature) == 0
        && context->status == xmlSecDSigStatusSucceeded;
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
