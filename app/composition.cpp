// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"

#include "app/paperonly.h"
#include "app/print/paperprinter.h"
#include "core/convert/officeconverter.h"
#include "core/document/filekind.h"
#include "core/document/htmlcheck.h"
#include "core/document/pdfreader.h"
#include "core/forward/directforwarder.h"
#include "core/forward/soapforwarder.h"
#include "core/registry/farregistry.h"
#include "core/secrets/filesecrets.h"
#include "core/secrets/keychainstore.h"
#include "core/send/cleantext.h"
#include "core/send/letterrules.h"
#include "core/signing/xmlsigner.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace brevduva {
namespace {

using namespace Qt::StringLiterals;

Result<QByteArray> fileContent(const QString& path, const QString& key)
{
    if (path.isEmpty())
        return QByteArray();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::SettingInvalid, file.errorString(), key);
    return file.readAll();
}

} // namespace

Composition::Composition(Settings settings)
    : m_settings(std::move(settings))
{
}

Composition::~Composition() = default;

Result<SecretStore*> Composition::secrets()
{
    if (!m_secrets && m_settings.text(u"secrets.backend"_s) == u"file"_s) {
        if (const auto file = m_settings.required(u"secrets.file"_s); !file)
            return fail(file.error());
        m_secrets = std::make_unique<FileSecrets>(m_settings.file(u"secrets.file"_s));
    }
    if (!m_secrets)
        m_secrets = std::make_unique<KeychainStore>();
    return m_secrets.get();
}

Result<Sender> Composition::sender() const
{
    for (const auto& key : {u"sender.id"_s, u"sender.name"_s, u"sender.supportText"_s}) {
        if (const auto value = m_settings.required(key); !value)
            return fail(value.error());
    }
    const auto id
        = RecipientId::parse(m_settings.text(u"sender.id"_s), m_clock.now().toLocalTime().date());
    if (!id || !id->isOrganisation())
        return fail(ErrorCode::SettingInvalid, u"not an organisation number"_s, u"sender.id"_s);
    return Sender {*id, m_settings.text(u"sender.name"_s), m_settings.text(u"sender.attention"_s),
        {m_settings.text(u"sender.supportText"_s), m_settings.text(u"sender.supportUrl"_s),
            m_settings.text(u"sender.supportPhone"_s), m_settings.text(u"sender.supportEmail"_s)}};
}

Result<QString> Composition::signingSecretName() const
{
    if (!m_settings.text(u"signing.module"_s).isEmpty())
        return u"signing.pin"_s;
    if (const auto file = m_settings.required(u"signing.pkcs12"_s); !file)
        return fail(file.error());
    return u"signing.password"_s;
}

bool Composition::hasOwnTlsKey() const { return !m_settings.text(u"tls.pkcs12"_s).isEmpty(); }

Result<void> Composition::openSigner(const SecretBytes& secret)
{
    const QString module = m_settings.file(u"signing.module"_s);
    auto identity = module.isEmpty()
        ? Identity::fromPkcs12File(m_settings.file(u"signing.pkcs12"_s), secret)
        : Identity::fromToken(
            {module, m_settings.text(u"signing.token"_s), m_settings.text(u"signing.key"_s)},
            secret);
    if (!identity)
        return fail(identity.error());
    m_identity = *identity;
    m_signer = std::make_unique<XmlSigner>(m_identity);
    const auto owner = sender();
    if (!owner)
        return fail(owner.error());
    return m_signer->check(*owner, m_clock.now());
}

Result<void> Composition::openNetwork(const SecretBytes& tlsSecret)
{
    const auto owner = sender();
    auto roots = fileContent(m_settings.file(u"tls.extraCa"_s), u"tls.extraCa"_s);
    if (!owner || !roots)
        return fail(owner ? roots.error() : owner.error());
    auto identity = m_identity;
    if (hasOwnTlsKey()) {
        auto own = Identity::fromPkcs12File(m_settings.file(u"tls.pkcs12"_s), tlsSecret);
        if (!own)
            return fail(own.error());
        identity = *own;
    }
    m_tlsIdentity = identity;
    HttpSettings http;
    http.connectTimeout = m_settings.seconds(u"network.connectSeconds"_s);
    http.totalTimeout = m_settings.seconds(u"network.totalSeconds"_s);
    http.extraCaPem = *roots;
    http.identity = identity;
    http.proxy = m_settings.text(u"network.proxy"_s);
    http.perHost = std::max(m_settings.number(u"delivery.parallel"_s), 4);
    m_http = std::make_unique<HttpClient>(http);
    if (!m_settings.text(u"registry.url"_s).isEmpty())
        m_registry = std::make_unique<FarRegistry>(*m_http,
            RegistrySettings {m_settings.url(u"registry.url"_s),
                m_settings.url(u"registry.authorityUrl"_s), owner->id,
                m_settings.list(u"registry.operators"_s)});
    return openForwarder();
}

Result<void> Composition::openForwarder()
{
    const bool direct = m_settings.text(u"delivery.mode"_s) == u"direct"_s;
    if (const auto url = m_settings.required(direct ? u"registry.url"_s : u"forwarder.url"_s); !url)
        return fail(url.error());
    if (!m_signer)
        return {};
    const qint64 most = m_settings.number(u"rules.maxEnvelopeBytes"_s);
    if (direct)
        m_forwarder = std::make_unique<DirectForwarder>(*m_signer, *m_http, most);
    else
        m_forwarder = std::make_unique<SoapForwarder>(
            *m_signer, *m_http, m_settings.url(u"forwarder.url"_s), sender()->id, most);
    return {};
}

QString Composition::outboxFolder() const
{
    if (const QString folder = m_settings.file(u"outbox.folder"_s); !folder.isEmpty())
        return folder;
    // each profile has its own outbox, so that letters never leave with another sender's settings
    const QString profile = QFileInfo(m_settings.profilePath()).absoluteFilePath();
    const QByteArray mark
        = QCryptographicHash::hash(profile.toUtf8(), QCryptographicHash::Sha256).toHex().left(12);
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + u"/brevduva/outbox-"_s + QString::fromLatin1(mark);
}

Result<void> Composition::openOutbox(const SecretBytes& key, SqliteOutbox::Access access)
{
    auto outbox = SqliteOutbox::open(outboxFolder(), key, access);
    if (!outbox)
        return fail(outbox.error());
    m_outbox = std::move(*outbox);
    return {};
}

void Composition::closeOutbox()
{
    m_runner.reset();
    m_outbox.reset();
}

Result<OutboxRunner*> Composition::runner()
{
    auto faults = FaultTable::withExceptions(m_settings.text(u"delivery.faultActions"_s));
    if (!faults)
        return fail(faults.error());
    if (!m_forwarder)
        m_forwarder = std::make_unique<PaperOnly>(Error {
            ErrorCode::SettingMissing, u"the key has not been opened"_s, u"signing.pkcs12"_s, -1});
    RunnerSettings settings;
    settings.parallel = m_settings.number(u"delivery.parallel"_s);
    settings.firstRetry = m_settings.seconds(u"delivery.retrySeconds"_s);
    settings.giveUp = std::chrono::hours(m_settings.number(u"delivery.giveUpHours"_s));
    settings.poll = m_settings.seconds(u"delivery.pollSeconds"_s);
    settings.pollGiveUp = std::chrono::hours(m_settings.number(u"delivery.pollHours"_s));
    settings.onUnknown = m_settings.text(u"delivery.onUnknown"_s) == u"resend"_s
        ? OnUnknown::SendAgain
        : OnUnknown::AskPerson;
    settings.faults = *faults;
    m_runner = std::make_unique<OutboxRunner>(
        SendPorts {*m_outbox, m_registry.get(), *m_forwarder, printer(), m_clock}, settings);
    return m_runner.get();
}

Printer& Composition::printer()
{
    if (!m_printer)
        m_printer
            = makePrinter(m_settings.text(u"print.printer"_s), m_settings.text(u"print.duplex"_s));
    return *m_printer;
}

Converter& Composition::converter()
{
    if (!m_converter)
        m_converter = std::make_unique<OfficeConverter>(ConverterSettings {
            m_settings.file(u"convert.program"_s), m_settings.seconds(u"convert.limitSeconds"_s)});
    return *m_converter;
}

DocumentReader& Composition::reader()
{
    if (!m_reader)
        m_reader = std::make_unique<PdfReader>();
    return *m_reader;
}

Result<PrepareTools> Composition::prepareTools()
{
    const auto owner = sender();
    if (!owner)
        return fail(owner.error());
    RuleSettings rules;
    rules.minimumAge = m_settings.number(u"rules.minimumAge"_s);
    rules.attachmentTypes = m_settings.list(u"rules.attachmentTypes"_s);
    rules.maxEnvelopeBytes = m_settings.number(u"rules.maxEnvelopeBytes"_s);
    const QDate today = m_clock.now().toLocalTime().date();
    const DocumentTools documents {
        converter(), reader(), [](const QByteArray& bytes, const QString& name) {
            return documentKind(bytes, name).map(suffixOf);
        }};
    return PrepareTools {documents, m_forwarder.get(), m_outbox.get(), m_clock, *owner,
        rules.maxEnvelopeBytes, m_settings.number(u"rules.duplicateDays"_s),
        [rules, owner = *owner, today](
            const Letter& letter) { return checkLetter(letter, owner, rules, today, readHtml); },
        [](Letter letter) { return cleaned(std::move(letter)); }};
}

} // namespace brevduva
