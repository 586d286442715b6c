// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/send/previews.h"

#include "app/windows/look.h"
#include "core/base/async.h"
#include "core/document/pdfpages.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QScrollArea>
#include <QTextBrowser>
#include <QToolButton>

namespace brevduva {
namespace {

constexpr int phoneWidth = 300; //!< as wide as a common phone, in its own points
constexpr int bezel = 14;
constexpr QRgb paper = 0xffffffff;
constexpr QRgb ink = 0xff1b1f24;

//! A phone shows its own colours whatever the desktop's are.
QPalette phonePalette()
{
    QPalette palette;
    for (const auto role : {QPalette::Window, QPalette::Base})
        palette.setColor(role, QColor(paper));
    for (const auto role : {QPalette::WindowText, QPalette::Text})
        palette.setColor(role, QColor(ink));
    palette.setColor(QPalette::Link, QColor(0x1f, 0x5f, 0xa8));
    palette.setColor(QPalette::PlaceholderText, QColor(0x5a, 0x63, 0x70));
    return palette;
}

} // namespace

PhonePreview::PhonePreview(QWidget* parent)
    : QWidget(parent)
    , m_sender(new QLabel)
    , m_subject(new QLabel)
    , m_message(new QTextBrowser)
    , m_files(new QLabel)
{
    setAccessibleName(tr("What the recipient sees on a phone"));
    setPalette(phonePalette());
    setFixedWidth(phoneWidth + 2 * bezel);
    m_sender->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel* const label : {m_sender, m_subject, m_files}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    QFont bold = m_subject->font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.15);
    m_subject->setFont(bold);
    m_message->setFrameShape(QFrame::NoFrame);
    m_message->setOpenLinks(false);
    m_message->setAccessibleName(tr("Message as the recipient sees it"));
    m_message->document()->setDocumentMargin(0);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(bezel + 14, bezel + 26, bezel + 14, bezel + 22);
    column->addWidget(m_sender);
    column->addWidget(m_subject);
    column->addWidget(m_message, 1);
    column->addWidget(m_files);
}

void PhonePreview::show(const QString& senderName, const QString& subject,
    const MessageText& message, const QStringList& fileNames)
{
    m_sender->setText(senderName);
    m_subject->setText(subject.isEmpty() ? tr("(no subject yet)") : subject);
    if (message.type == MessageText::Type::Html)
        m_message->setHtml(message.text);
    else
        m_message->setPlainText(message.text);
    QStringList lines;
    for (const QString& name : fileNames)
        lines << QStringLiteral("📎 ") + name;
    m_files->setText(lines.join(u'\n'));
    m_files->setVisible(!lines.isEmpty());
}

void PhonePreview::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF whole = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0x2a, 0x2e, 0x34));
    painter.drawRoundedRect(whole, 28, 28);
    painter.setBrush(QColor(paper));
    painter.drawRoundedRect(whole.adjusted(bezel - 4, bezel - 2, 4 - bezel, 2 - bezel), 18, 18);
    painter.setBrush(QColor(0x2a, 0x2e, 0x34));
    painter.drawRoundedRect(QRectF(width() / 2.0 - 34, bezel + 4, 68, 8), 4, 4);
}

PagePreview::PagePreview(QWidget* parent)
    : QWidget(parent)
    , m_page(new QLabel)
    , m_where(makeHint())
    , m_before(new QToolButton)
    , m_after(new QToolButton)
    , m_area(new QScrollArea)
{
    m_before->setArrowType(Qt::LeftArrow);
    m_before->setAccessibleName(tr("Previous page"));
    m_before->setToolTip(tr("Previous page"));
    m_after->setArrowType(Qt::RightArrow);
    m_after->setAccessibleName(tr("Next page"));
    m_after->setToolTip(tr("Next page"));
    connect(m_before, &QToolButton::clicked, this, [this] { turn(-1); });
    connect(m_after, &QToolButton::clicked, this, [this] { turn(1); });
    m_page->setAlignment(Qt::AlignCenter);
    m_page->setWordWrap(true);
    m_area->setWidget(m_page);
    m_area->setWidgetResizable(true);
    m_area->setAccessibleName(tr("The document's pages"));
    m_where->setAlignment(Qt::AlignCenter);

    auto* const foot = new QHBoxLayout;
    foot->addWidget(m_before);
    foot->addWidget(m_where, 1);
    foot->addWidget(m_after);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_area, 1);
    column->addLayout(foot);
    setDocuments({});
}

void PagePreview::setDocuments(const QList<ReadDocument>& documents)
{
    m_documents = documents;
    m_places.clear();
    for (int i = 0; i < documents.size(); ++i) {
        for (int page = 0; page < documents[i].facts.pages; ++page)
            m_places << Place {i, page};
    }
    m_current = std::clamp(m_current, 0, std::max(0, static_cast<int>(m_places.size()) - 1));
    draw();
}

void PagePreview::turn(int by)
{
    if (m_places.isEmpty())
        return;
    m_current = std::clamp(m_current + by, 0, static_cast<int>(m_places.size()) - 1);
    draw();
}

void PagePreview::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_PageDown || event->key() == Qt::Key_Right)
        return turn(1);
    if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_Left)
        return turn(-1);
    QWidget::keyPressEvent(event);
}

void PagePreview::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (!m_picture.isNull())
        showPicture();
}

void PagePreview::draw()
{
    const int wanted = ++m_drawing;
    m_before->setEnabled(m_current > 0);
    m_after->setEnabled(m_current + 1 < m_places.size());
    m_picture = {};
    if (m_places.isEmpty()) {
        m_page->setPixmap({});
        m_page->setText(tr("The pages are shown here when there is a document."));
        m_where->clear();
        return;
    }
    const Place place = m_places[m_current];
    const ReadDocument& document = m_documents[place.document];
    const QString where = tr("%1, page %2 of %3")
                              .arg(document.attachment.fileName)
                              .arg(place.page + 1)
                              .arg(document.facts.pages);
    m_where->setText(where);
    m_page->setAccessibleName(where);
    m_page->setText(tr("Drawing the page …"));
    constexpr int pixels = 1200; // sharp at 200 % as well
    whenDone(pagePicture(document.attachment.bytes, place.page, pixels), this,
        [this, wanted](const Result<QImage>& picture) {
            if (wanted != m_drawing)
                return;
            if (!picture)
                return m_page->setText(tr("This page cannot be shown."));
            m_picture = *picture;
            showPicture();
        });
}

void PagePreview::showPicture()
{
    const qreal ratio = devicePixelRatioF();
    const int room = std::max(100, m_area->viewport()->width() - 8);
    QImage scaled
        = m_picture.scaledToWidth(static_cast<int>(room * ratio), Qt::SmoothTransformation);
    scaled.setDevicePixelRatio(ratio);
    m_page->setPixmap(QPixmap::fromImage(scaled));
}

} // namespace brevduva
