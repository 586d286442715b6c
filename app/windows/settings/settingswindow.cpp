// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/settings/settingswindow.h"

#include "app/text/errortext.h"
#include "app/windows/announce.h"
#include "app/windows/look.h"
#include "core/base/async.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPrinterInfo>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSpinBox>
#include <QTabWidget>

namespace brevduva {
namespace {

QStringList keysBeginning(const QStringList& known)
{
    QStringList rest;
    for (const SettingKey& key : settingKeys()) {
        if (!known.contains(QLatin1String(key.name)))
            rest << QString::fromLatin1(key.name);
    }
    return rest;
}

} // namespace

SettingsWindow::SettingsWindow(Engine& engine, SettingsFiles files, QWidget* parent)
    : QWidget(parent)
    , m_engine(engine)
    , m_files(std::move(files))
    , m_pages(new QTabWidget)
    , m_trouble(new QLabel)
{
    setWindowTitle(tr("Settings – Brevduva"));
    setWindowIcon(pigeonIcon());
    resize(680, 560);
    const QStringList everyday {QStringLiteral("hold.seconds"), QStringLiteral("print.printer"),
        QStringLiteral("print.duplex"), QStringLiteral("ui.language"), QStringLiteral("ui.theme"),
        QStringLiteral("ui.autostart"), QStringLiteral("ui.messageTemplates")};
    const QStringList sender {QStringLiteral("sender.id"), QStringLiteral("sender.name"),
        QStringLiteral("sender.attention"), QStringLiteral("sender.supportText"),
        QStringLiteral("sender.supportUrl"), QStringLiteral("sender.supportPhone"),
        QStringLiteral("sender.supportEmail")};
    const QStringList connection {QStringLiteral("delivery.mode"), QStringLiteral("registry.url"),
        QStringLiteral("forwarder.url"), QStringLiteral("signing.pkcs12"),
        QStringLiteral("tls.extraCa"), QStringLiteral("network.proxy")};
    m_pages->addTab(makePage(everyday), tr("&Everyday"));
    m_pages->addTab(makePage(sender), tr("&Sender"));
    m_pages->addTab(makePage(connection), tr("&Connection"));
    m_pages->addTab(makePage(keysBeginning(everyday + sender + connection)), tr("For &IT"));

    auto* const buttons = new QDialogButtonBox;
    auto* const save = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    auto* const cancel = buttons->addButton(tr("C&ancel"), QDialogButtonBox::RejectRole);
    auto* const setup
        = buttons->addButton(tr("Set up &from the beginning …"), QDialogButtonBox::ResetRole);
    save->setDefault(true);
    connect(save, &QPushButton::clicked, this, &SettingsWindow::save);
    connect(cancel, &QPushButton::clicked, this, &QWidget::close);
    connect(setup, &QPushButton::clicked, this, &SettingsWindow::setupAsked);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    QPalette palette = m_trouble->palette();
    palette.setColor(QPalette::WindowText, toneColour(Tone::Bad));
    m_trouble->setPalette(palette);
    auto* const column = new QVBoxLayout(this);
    column->addWidget(m_pages, 1);
    column->addWidget(m_trouble);
    column->addWidget(buttons);
    auto* const help = new QShortcut(QKeySequence(QKeySequence::HelpContents), this);
    connect(help, &QShortcut::activated, this,
        [this] { Q_EMIT helpAsked(QStringLiteral("installningar")); });
    auto* const escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    connect(escape, &QShortcut::activated, this, &QWidget::close);
}

QWidget* SettingsWindow::makePage(const QStringList& keys)
{
    auto* const page = new QWidget;
    auto* const form = new QFormLayout(page);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    for (const QString& name : keys) {
        const SettingKey* const key = findSetting(name);
        QWidget* const editor = makeEditor(*key);
        const bool locked = m_engine.settings().isLocked(name);
        const QString meaning = QString::fromLatin1(key->meaning);
        editor->setEnabled(!locked);
        editor->setObjectName(name);
        editor->setAccessibleName(settingTitle(name));
        editor->setToolTip(QStringLiteral("%1: %2").arg(name, meaning));
        auto* const label = new QLabel(settingTitle(name));
        label->setBuddy(editor);
        label->setWordWrap(true);
        form->addRow(label, editor);
        if (locked) {
            auto* const note = makeHint(tr("🔒 Managed by your organisation"));
            editor->setAccessibleDescription(tr("Managed by your organisation"));
            form->addRow(QString(), note);
        }
    }
    auto* const area = new QScrollArea;
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    return area;
}

QWidget* SettingsWindow::makeEditor(const SettingKey& key)
{
    const QString name = QString::fromLatin1(key.name);
    const QString now = m_engine.settings().text(name);
    if (name == QStringLiteral("print.printer")) {
        auto* const box = new QComboBox;
        box->setEditable(true);
        box->addItem(QString());
        box->addItems(QPrinterInfo::availablePrinterNames());
        box->setCurrentText(now);
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        box->lineEdit()->setAccessibleName(settingTitle(name));
        box->lineEdit()->setPlaceholderText(tr("The computer's default printer"));
        connect(box, &QComboBox::currentTextChanged, this,
            [this, name](const QString& text) { put(name, text); });
        return box;
    }
    switch (key.type) {
    case SettingKey::Type::Choice: {
        auto* const box = new QComboBox;
        for (const QString& choice : QString::fromLatin1(key.choices).split(u'|'))
            box->addItem(choiceTitle(name, choice), choice);
        box->setCurrentIndex(box->findData(now));
        connect(box, &QComboBox::currentIndexChanged, this,
            [this, name, box] { put(name, box->currentData().toString()); });
        return box;
    }
    case SettingKey::Type::Number: {
        auto* const box = new QSpinBox;
        const QStringList ends = QString::fromLatin1(key.choices).split(QStringLiteral(".."));
        box->setRange(ends.value(0).toInt(), ends.value(1).toInt());
        box->setGroupSeparatorShown(true);
        box->setValue(now.toInt());
        connect(box, &QSpinBox::valueChanged, this,
            [this, name](int value) { put(name, QString::number(value)); });
        return box;
    }
    case SettingKey::Type::File:
        return makeFileEditor(name);
    case SettingKey::Type::Text:
    case SettingKey::Type::Url:
    case SettingKey::Type::List:
        break;
    }
    auto* const edit = new QLineEdit(now);
    edit->setCursorPosition(0);
    connect(edit, &QLineEdit::textEdited, this,
        [this, name](const QString& text) { put(name, text.trimmed()); });
    return edit;
}

QWidget* SettingsWindow::makeFileEditor(const QString& key)
{
    auto* const both = new QWidget;
    auto* const edit = new QLineEdit(m_engine.settings().text(key));
    edit->setCursorPosition(0);
    edit->setAccessibleName(settingTitle(key));
    auto* const choose = new QPushButton(tr("Choose …"));
    choose->setAccessibleName(tr("Choose: %1").arg(settingTitle(key)));
    connect(edit, &QLineEdit::textChanged, this,
        [this, key](const QString& text) { put(key, text.trimmed()); });
    connect(choose, &QPushButton::clicked, this, [this, key, edit] {
        auto* const dialog = new QFileDialog(this, settingTitle(key), edit->text());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        const bool folder = key == QStringLiteral("outbox.folder")
            || key == QStringLiteral("ui.messageTemplates");
        dialog->setFileMode(folder ? QFileDialog::Directory : QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, edit, &QLineEdit::setText);
        dialog->open();
    });
    auto* const row = new QHBoxLayout(both);
    row->setContentsMargins({});
    row->addWidget(edit, 1);
    row->addWidget(choose);
    both->setFocusProxy(edit);
    return both;
}

void SettingsWindow::put(const QString& key, const QString& value)
{
    if (m_engine.settings().text(key) == value)
        m_changes.remove(key);
    else
        m_changes[key] = value;
}

void SettingsWindow::save()
{
    Settings settings = m_engine.settings();
    for (auto it = m_changes.cbegin(); it != m_changes.cend(); ++it) {
        if (const auto set = settings.set(it.key(), it.value()); !set) {
            const ErrorWords words = errorWords(set.error());
            m_trouble->setText(
                settingTitle(it.key()) + QStringLiteral(": ") + words.what + u' ' + words.next);
            m_trouble->show();
            announce(m_trouble, m_trouble->text());
            return;
        }
    }
    if (!m_changes.isEmpty()) {
        if (auto fresh = Settings::load(m_files)) {
            m_engine.reopen(std::move(*fresh));
            Q_EMIT changed();
        }
    }
    close();
}

} // namespace brevduva
