// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/setup/setupassistant.h"

#include "app/windows/look.h"
#include "app/windows/setup/setuppages.h"

#include <QShortcut>

#include <algorithm>

namespace brevduva {
namespace {

const QStringList neededAlways {QStringLiteral("sender.id"), QStringLiteral("sender.name"),
    QStringLiteral("sender.supportText")};

bool lacks(const Settings& settings, const QString& key) { return settings.text(key).isEmpty(); }

} // namespace

bool SetupAssistant::isNeeded(const Settings& settings)
{
    const bool direct = settings.text(QStringLiteral("delivery.mode")) == QStringLiteral("direct");
    return std::ranges::any_of(
               neededAlways, [&](const QString& key) { return lacks(settings, key); })
        || (lacks(settings, QStringLiteral("signing.pkcs12"))
            && lacks(settings, QStringLiteral("signing.module")))
        || lacks(
            settings, direct ? QStringLiteral("registry.url") : QStringLiteral("forwarder.url"));
}

SetupAssistant::SetupAssistant(Engine& engine, SettingsFiles files, QWidget* parent)
    : QWizard(parent)
    , m_engine(engine)
    , m_files(std::move(files))
    , m_settings(engine.settings())
{
    setWindowTitle(tr("Set up Brevduva"));
    setWindowIcon(pigeonIcon());
    setWizardStyle(QWizard::ModernStyle);
    setPixmap(QWizard::LogoPixmap, pigeonIcon().pixmap(48, 48));
    setOptions(QWizard::NoBackButtonOnStartPage | QWizard::NoCancelButtonOnLastPage);
    setButtonText(QWizard::NextButton, tr("&Next"));
    setButtonText(QWizard::BackButton, tr("&Back"));
    setButtonText(QWizard::CancelButton, tr("&Later"));
    setButtonText(QWizard::FinishButton, tr("&Done"));
    resize(680, 600);
    addPage(new SenderPage(m_settings));
    addPage(new CertificatePage(m_settings));
    addPage(new ConnectionPage(m_settings));
    addPage(new PrinterPage(m_settings));
    addPage(new TestLetterPage(engine));
    auto* const help = new QShortcut(QKeySequence(QKeySequence::HelpContents), this);
    connect(help, &QShortcut::activated, this,
        [this] { Q_EMIT helpAsked(QStringLiteral("komigang")); });
}

Result<void> SetupAssistant::put(const QString& key, const QString& value)
{
    if (m_settings.isLocked(key) || m_settings.text(key) == value)
        return {};
    return m_settings.set(key, value);
}

void SetupAssistant::use()
{
    if (auto fresh = Settings::load(m_files)) {
        m_engine.reopen(std::move(*fresh));
        Q_EMIT settingsSaved();
    }
}

} // namespace brevduva
