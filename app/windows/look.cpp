// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/look.h"

#include <QApplication>
#include <QIconEngine>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>

#include <array>
#include <functional>
#include <utility>

namespace brevduva {
namespace {

bool isDark()
{
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::Window).lightness()
        < palette.color(QPalette::WindowText).lightness();
}

QPalette paletteOf(QRgb window, QRgb base, QRgb text, QRgb button, QRgb accent, QRgb onAccent,
    QRgb muted, QRgb link)
{
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, window);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::Button, button);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, onAccent);
    palette.setColor(QPalette::ToolTipBase, base);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::PlaceholderText, muted);
    palette.setColor(QPalette::Link, link);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, muted);
    return palette;
}

//! An icon drawn in a square of side 1, sharp at every size.
class Drawn : public QIconEngine {
public:
    using Draw = std::function<void(QPainter&)>;
    explicit Drawn(Draw draw)
        : m_draw(std::move(draw))
    {
    }
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode, QIcon::State) override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const qreal side = std::min(rect.width(), rect.height());
        painter->translate(QRectF(rect).center() - QPointF(side, side) / 2);
        painter->scale(side, side);
        m_draw(*painter);
        painter->restore();
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return picture;
    }
    [[nodiscard]] QIconEngine* clone() const override { return new Drawn(*this); }
    //! Tray hosts ask which sizes there are.
    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override
    {
        return {{16, 16}, {22, 22}, {24, 24}, {32, 32}, {48, 48}, {64, 64}, {128, 128}};
    }

private:
    Draw m_draw;
};

//! A pigeon in flight with a letter in its beak, in a square of side 1.
void drawPigeon(QPainter& painter)
{
    const QColor plume(0x2f, 0x6f, 0xb5);
    const QColor shade(0x1d, 0x4a, 0x80);
    painter.setPen(Qt::NoPen);

    QPainterPath tail({0.02, 0.74});
    tail.lineTo(0.30, 0.50);
    tail.lineTo(0.42, 0.66);
    tail.lineTo(0.10, 0.90);
    tail.closeSubpath();
    painter.setBrush(shade);
    painter.drawPath(tail);

    QPainterPath body({0.22, 0.60});
    body.cubicTo(0.34, 0.40, 0.58, 0.46, 0.62, 0.30);
    body.cubicTo(0.66, 0.14, 0.86, 0.14, 0.88, 0.30);
    body.lineTo(0.98, 0.36);
    body.lineTo(0.87, 0.41);
    body.cubicTo(0.84, 0.66, 0.62, 0.86, 0.34, 0.78);
    body.closeSubpath();
    painter.setBrush(plume);
    painter.drawPath(body);

    QPainterPath wing({0.56, 0.52});
    wing.cubicTo(0.44, 0.34, 0.34, 0.20, 0.10, 0.08);
    wing.cubicTo(0.12, 0.36, 0.22, 0.60, 0.46, 0.68);
    wing.closeSubpath();
    painter.setBrush(shade);
    painter.drawPath(wing);

    painter.setBrush(Qt::white);
    painter.drawEllipse(QPointF(0.765, 0.285), 0.035, 0.035);

    painter.setBrush(Qt::white);
    painter.setPen(QPen(shade, 0.03));
    const QRectF letter(0.70, 0.46, 0.28, 0.19);
    painter.drawRect(letter);
    painter.drawPolyline(
        QPolygonF({letter.topLeft(), letter.center() + QPointF(0, 0.02), letter.topRight()}));
}

QColor strong(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return {0x1e, 0x7b, 0x34};
    case Tone::Mind:
        return {0xc7, 0x7c, 0x00};
    case Tone::Bad:
        return {0xc0, 0x1c, 0x28};
    case Tone::Plain:
        break;
    }
    return {0x5e, 0x67, 0x72};
}

//! tick, exclamation mark or cross, white, in a square of side 1
void drawSign(QPainter& painter, Tone tone)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Qt::white, 0.13, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    switch (tone) {
    case Tone::Good:
        painter.drawPolyline(QPolygonF({{0.28, 0.53}, {0.44, 0.69}, {0.73, 0.34}}));
        break;
    case Tone::Mind:
        painter.drawLine(QPointF(0.5, 0.25), QPointF(0.5, 0.55));
        painter.drawPoint(QPointF(0.5, 0.76));
        break;
    case Tone::Bad:
        painter.drawLine(QPointF(0.33, 0.33), QPointF(0.67, 0.67));
        painter.drawLine(QPointF(0.67, 0.33), QPointF(0.33, 0.67));
        break;
    case Tone::Plain:
        painter.drawLine(QPointF(0.5, 0.46), QPointF(0.5, 0.74));
        painter.drawPoint(QPointF(0.5, 0.25));
        break;
    }
}

void drawBadge(QPainter& painter, Tone tone)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(strong(tone));
    if (tone == Tone::Mind) // a triangle, so that the shape tells as well
        painter.drawPolygon(QPolygonF({{0.5, 0.04}, {0.98, 0.92}, {0.02, 0.92}}));
    else
        painter.drawEllipse(QRectF(0.04, 0.04, 0.92, 0.92));
    if (tone == Tone::Mind)
        painter.translate(0, 0.1);
    drawSign(painter, tone);
}

void inCorner(QPainter& painter, const std::function<void(QPainter&)>& draw)
{
    painter.save();
    painter.translate(0.46, 0.46);
    painter.scale(0.54, 0.54);
    draw(painter);
    painter.restore();
}

} // namespace

void applyTheme(const QString& theme)
{
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    static const QPalette systems = QApplication::palette();
    const bool dark = theme == QStringLiteral("dark")
        || (theme == QStringLiteral("auto")
            && systems.color(QPalette::Window).lightness()
                < systems.color(QPalette::WindowText).lightness());
    if (theme == QStringLiteral("contrast"))
        QApplication::setPalette(paletteOf(0xff000000, 0xff000000, 0xffffffff, 0xff1a1a1a,
            0xffffff00, 0xff000000, 0xffc8c8c8, 0xff9ad0ff));
    else if (dark)
        QApplication::setPalette(paletteOf(0xff20242a, 0xff15181c, 0xfff0f2f5, 0xff323840,
            0xff4f94e0, 0xff000000, 0xffa9b2bd, 0xff8abfff));
    else
        QApplication::setPalette(paletteOf(0xfff5f6f8, 0xffffffff, 0xff1b1f24, 0xffe9ecf0,
            0xff1f5fa8, 0xffffffff, 0xff5a6370, 0xff1f5fa8));
}

QColor toneColour(Tone tone)
{
    const bool dark = isDark();
    switch (tone) {
    case Tone::Good:
        return dark ? QColor(0x7c, 0xd9, 0x92) : QColor(0x17, 0x66, 0x2b);
    case Tone::Mind:
        return dark ? QColor(0xff, 0xc8, 0x5c) : QColor(0x84, 0x4d, 0x00);
    case Tone::Bad:
        return dark ? QColor(0xff, 0x9a, 0x9a) : QColor(0xb0, 0x14, 0x20);
    case Tone::Plain:
        break;
    }
    return QGuiApplication::palette().color(QPalette::PlaceholderText);
}

QColor toneGround(Tone tone)
{
    const bool dark = isDark();
    switch (tone) {
    case Tone::Good:
        return dark ? QColor(0x14, 0x32, 0x1c) : QColor(0xe5, 0xf4, 0xe8);
    case Tone::Mind:
        return dark ? QColor(0x3a, 0x2c, 0x0c) : QColor(0xff, 0xf3, 0xd9);
    case Tone::Bad:
        return dark ? QColor(0x3e, 0x17, 0x1a) : QColor(0xfd, 0xe8, 0xe8);
    case Tone::Plain:
        break;
    }
    return QGuiApplication::palette().color(QPalette::Base);
}

QIcon toneIcon(Tone tone)
{
    return QIcon(new Drawn([tone](QPainter& painter) { drawBadge(painter, tone); }));
}

QIcon pigeonIcon(Tone tone)
{
    return QIcon(new Drawn([tone](QPainter& painter) {
        drawPigeon(painter);
        if (tone == Tone::Mind || tone == Tone::Bad)
            inCorner(painter, [tone](QPainter& corner) { drawBadge(corner, tone); });
    }));
}

QIcon pigeonIconCounting(int number)
{
    return QIcon(new Drawn([number](QPainter& painter) {
        drawPigeon(painter);
        inCorner(painter, [number](QPainter& corner) {
            corner.setPen(Qt::NoPen);
            corner.setBrush(QColor(0x1b, 0x1f, 0x24));
            corner.drawEllipse(QRectF(0, 0, 1, 1));
            // text is laid out in whole units: a larger square, scaled down
            corner.scale(0.01, 0.01);
            QFont font;
            font.setBold(true);
            font.setPixelSize(number > 9 ? 52 : 72);
            corner.setFont(font);
            corner.setPen(Qt::white);
            corner.drawText(QRectF(0, 0, 100, 100), Qt::AlignCenter,
                number > 99 ? QStringLiteral("99+") : QString::number(number));
        });
    }));
}

QLabel* makeHeading(const QString& text, QWidget* parent)
{
    auto* const label = new QLabel(text, parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * 1.35);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    label->setWordWrap(true);
    return label;
}

QLabel* makeHint(const QString& text, QWidget* parent)
{
    auto* const label = new QLabel(text, parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setWordWrap(true);
    return label;
}

} // namespace brevduva
