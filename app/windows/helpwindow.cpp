// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/helpwindow.h"

#include "app/windows/look.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QListWidget>
#include <QShortcut>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace brevduva {
namespace {

const QString folder = QStringLiteral(":/handbok");

//! A page's first heading.
QString titleOf(const QString& file)
{
    QFile page(folder + u'/' + file);
    if (!page.open(QIODevice::ReadOnly))
        return file;
    QString line = QString::fromUtf8(page.readLine()).trimmed();
    while (line.startsWith(u'#'))
        line.remove(0, 1);
    return line.trimmed();
}

//! Pictures no wider than the page.
class Page : public QTextBrowser {
public:
    using QTextBrowser::QTextBrowser;

protected:
    QVariant loadResource(int type, const QUrl& name) override
    {
        const QVariant loaded = QTextBrowser::loadResource(type, name);
        if (type != QTextDocument::ImageResource)
            return loaded;
        QImage image = loaded.typeId() == QMetaType::QByteArray
            ? QImage::fromData(loaded.toByteArray())
            : loaded.value<QImage>();
        constexpr int widest = 620;
        return image.width() > widest ? image.scaledToWidth(widest, Qt::SmoothTransformation)
                                      : image;
    }
};

} // namespace

HelpWindow::HelpWindow(QWidget* parent)
    : QWidget(parent)
    , m_contents(new QListWidget)
    , m_page(new Page)
{
    setWindowTitle(tr("Handbook – Brevduva"));
    setWindowIcon(pigeonIcon());
    resize(940, 720);
    m_contents->setAccessibleName(tr("Contents"));
    m_page->setAccessibleName(tr("Page"));
    m_page->setOpenLinks(false);
    m_page->document()->setDocumentMargin(20);
    for (const QString& file :
        QDir(folder).entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name)) {
        auto* const item = new QListWidgetItem(titleOf(file), m_contents);
        item->setData(Qt::UserRole, file);
    }
    connect(m_contents, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item)
            m_page->setSource(
                QUrl(QStringLiteral("qrc:/handbok/") + item->data(Qt::UserRole).toString()),
                QTextDocument::MarkdownResource);
    });
    connect(m_page, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
        if (link.scheme() == QStringLiteral("https"))
            QDesktopServices::openUrl(link);
        else
            open(link.fileName().section(u'.', 0, 0));
    });
    auto* const split = new QSplitter;
    split->addWidget(m_contents);
    split->addWidget(m_page);
    split->setStretchFactor(1, 1);
    split->setSizes({220, 720});
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(split);
    auto* const escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    connect(escape, &QShortcut::activated, this, &QWidget::close);
}

void HelpWindow::open(const QString& page)
{
    int row = 0;
    for (int i = 0; i < m_contents->count(); ++i) {
        const QString file = m_contents->item(i)->data(Qt::UserRole).toString();
        if (!page.isEmpty() && file.section(u'-', 1).section(u'.', 0, 0) == page.section(u'-', -1))
            row = i;
    }
    m_contents->setCurrentRow(row);
    m_page->setFocus();
}

} // namespace brevduva
