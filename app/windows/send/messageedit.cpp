// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/send/messageedit.h"

#include <QDir>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QRegularExpression>
#include <QSaveFile>
#include <QTextBlock>
#include <QTextDocumentFragment>
#include <QTextList>
#include <QToolButton>

namespace brevduva {
namespace {

constexpr qint64 largestTemplate = 100 * 1024;
const QString templateSuffix = QStringLiteral(".txt");

//! Pasted text loses what the mailboxes would not take.
class SimpleEdit : public QTextEdit {
public:
    using QTextEdit::QTextEdit;

protected:
    void insertFromMimeData(const QMimeData* source) override
    {
        if (source->hasText())
            insertPlainText(source->text());
    }
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData* source) const override
    {
        return source->hasText() && !source->hasUrls(); // files belong to the window
    }
};

QToolButton* makeButton(const QString& text, const QString& name, const QKeySequence& key)
{
    auto* const button = new QToolButton;
    button->setText(text);
    button->setAccessibleName(name);
    button->setShortcut(key);
    button->setToolTip(key.isEmpty()
            ? name
            : QStringLiteral("%1 (%2)").arg(name, key.toString(QKeySequence::NativeText)));
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

MessageEdit::MessageEdit(const QString& templateFolder, QWidget* parent)
    : QWidget(parent)
    , m_templateFolder(templateFolder)
    , m_edit(new SimpleEdit)
    , m_bold(makeButton(tr("B"), tr("Bold"), QKeySequence::Bold))
    , m_list(makeButton(QStringLiteral("•"), tr("List"), {}))
    , m_templates(new QMenu(this))
{
    auto* const label = new QLabel(tr("&Message"));
    label->setBuddy(m_edit);
    m_edit->setObjectName(QStringLiteral("message"));
    m_edit->setAccessibleName(tr("Message"));
    m_edit->setTabChangesFocus(true);
    m_edit->setPlaceholderText(
        tr("What the letter is about, in a few words. It is what the recipient reads first."));
    connect(m_edit, &QTextEdit::textChanged, this, [this] {
        m_touched = true;
        Q_EMIT changed();
    });
    QFont bold = m_bold->font();
    bold.setBold(true);
    m_bold->setFont(bold);
    connect(m_bold, &QToolButton::clicked, this, &MessageEdit::toggleBold);
    connect(m_list, &QToolButton::clicked, this, &MessageEdit::toggleList);
    auto* const link = makeButton(tr("Link"), tr("Link"), {});
    connect(link, &QToolButton::clicked, this, &MessageEdit::askForLink);
    auto* const templates = makeButton(tr("Template"), tr("Templates"), {});
    templates->setPopupMode(QToolButton::InstantPopup);
    templates->setMenu(m_templates);
    connect(m_templates, &QMenu::aboutToShow, this, &MessageEdit::fillTemplates);

    auto* const head = new QHBoxLayout;
    head->addWidget(label);
    head->addStretch();
    for (QToolButton* const button : {templates, m_bold, m_list, link})
        head->addWidget(button);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_edit);
}

bool MessageEdit::isEmpty() const { return m_edit->toPlainText().trimmed().isEmpty(); }

void MessageEdit::setPlainText(const QString& text)
{
    m_edit->setPlainText(text);
    m_touched = false;
}

void MessageEdit::setMessage(const MessageText& message)
{
    if (message.type == MessageText::Type::Html)
        m_edit->setHtml(message.text);
    else
        m_edit->setPlainText(message.text);
}

MessageText MessageEdit::message(const QString& subject) const
{
    if (hasFormatting(*m_edit->document()))
        return {MessageText::Type::Html, simpleHtml(*m_edit->document(), subject)};
    return {MessageText::Type::Plain, m_edit->toPlainText()};
}

void MessageEdit::toggleBold()
{
    QTextCharFormat format;
    format.setFontWeight(m_edit->fontWeight() > QFont::Normal ? QFont::Normal : QFont::Bold);
    m_edit->mergeCurrentCharFormat(format);
    m_edit->setFocus();
}

void MessageEdit::toggleList()
{
    QTextCursor cursor = m_edit->textCursor();
    if (QTextList* const list = cursor.currentList()) {
        list->remove(cursor.block());
        QTextBlockFormat format = cursor.blockFormat();
        format.setIndent(0);
        cursor.setBlockFormat(format);
    } else {
        cursor.createList(QTextListFormat::ListDisc);
    }
    m_edit->setFocus();
}

void MessageEdit::askForLink()
{
    auto* const dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Link"));
    dialog->setLabelText(tr("Web address, beginning with https://"));
    dialog->setTextValue(QStringLiteral("https://"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString& text) {
        const QUrl url(text.trimmed(), QUrl::StrictMode);
        if (!url.isValid() || url.host().isEmpty() || url.scheme() != QStringLiteral("https"))
            return;
        QTextCursor cursor = m_edit->textCursor();
        QTextCharFormat format;
        format.setAnchor(true);
        format.setAnchorHref(url.toString(QUrl::FullyEncoded));
        format.setFontUnderline(true);
        format.setForeground(palette().color(QPalette::Link));
        const QString words = cursor.hasSelection() ? cursor.selectedText() : url.host();
        cursor.insertText(words, format);
        cursor.insertText(QStringLiteral(" "), QTextCharFormat());
    });
    dialog->open();
}

void MessageEdit::fillTemplates()
{
    m_templates->clear();
    const QDir folder(m_templateFolder);
    for (const QFileInfo& file :
        folder.entryInfoList({u'*' + templateSuffix}, QDir::Files, QDir::Name)) {
        m_templates->addAction(file.completeBaseName(), this, [this, path = file.filePath()] {
            QFile content(path);
            if (content.open(QIODevice::ReadOnly))
                m_edit->setPlainText(QString::fromUtf8(content.read(largestTemplate)));
        });
    }
    if (m_templates->isEmpty())
        m_templates->addAction(tr("No templates yet"))->setEnabled(false);
    m_templates->addSeparator();
    m_templates->addAction(tr("Save this text as a template …"), this, &MessageEdit::saveTemplate)
        ->setEnabled(!isEmpty());
}

void MessageEdit::saveTemplate()
{
    auto* const dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save template"));
    dialog->setLabelText(tr("What shall the template be called?"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](QString name) {
        name.remove(QRegularExpression(QStringLiteral("[/\\\\:*?\"<>|\\x00-\\x1f]")));
        if (name.trimmed().isEmpty())
            return;
        QDir().mkpath(m_templateFolder);
        QSaveFile file(m_templateFolder + u'/' + name.trimmed() + templateSuffix);
        if (file.open(QIODevice::WriteOnly)) {
            file.write(m_edit->toPlainText().toUtf8());
            file.commit();
        }
    });
    dialog->open();
}

namespace {

QString runHtml(const QTextFragment& run)
{
    const QTextCharFormat format = run.charFormat();
    QString text = run.text().toHtmlEscaped();
    text.replace(QChar::LineSeparator, QStringLiteral("<br>"));
    if (format.fontItalic())
        text = QStringLiteral("<em>%1</em>").arg(text);
    if (format.fontWeight() > QFont::Normal)
        text = QStringLiteral("<strong>%1</strong>").arg(text);
    if (format.isAnchor() && !format.anchorHref().isEmpty())
        text = QStringLiteral("<a href=\"%1\">%2</a>")
                   .arg(format.anchorHref().toHtmlEscaped(), text);
    return text;
}

QString blockHtml(const QTextBlock& block)
{
    QString html;
    for (auto it = block.begin(); !it.atEnd(); ++it)
        html += runHtml(it.fragment());
    return html;
}

QString listElement(const QTextBlock& block)
{
    const QTextList* const list = block.textList();
    if (!list)
        return {};
    return list->format().style() <= QTextListFormat::ListDecimal ? QStringLiteral("ol")
                                                                  : QStringLiteral("ul");
}

} // namespace

bool hasFormatting(const QTextDocument& document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.textList())
            return true;
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextCharFormat format = it.fragment().charFormat();
            if (format.fontItalic() || format.fontWeight() > QFont::Normal || format.isAnchor())
                return true;
        }
    }
    return false;
}

QString simpleHtml(const QTextDocument& document, const QString& title)
{
    QString body;
    QString open; // the list that the last block was in
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QString list = listElement(block);
        if (list != open) {
            if (!open.isEmpty())
                body += QStringLiteral("</%1>").arg(open);
            if (!list.isEmpty())
                body += QStringLiteral("<%1>").arg(list);
            open = list;
        }
        const QString content = blockHtml(block);
        if (!list.isEmpty())
            body += QStringLiteral("<li>%1</li>").arg(content);
        else if (!content.trimmed().isEmpty())
            body += QStringLiteral("<p>%1</p>").arg(content);
    }
    if (!open.isEmpty())
        body += QStringLiteral("</%1>").arg(open);
    return QStringLiteral("<!DOCTYPE html>\n<html lang=\"sv\"><head><meta charset=\"utf-8\">"
                          "<title>%1</title></head><body>%2</body></html>\n")
        .arg(title.toHtmlEscaped(), body);
}

} // namespace brevduva
