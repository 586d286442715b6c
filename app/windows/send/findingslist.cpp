// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/send/findingslist.h"

#include "app/text/errortext.h"
#include "app/windows/announce.h"
#include "app/windows/look.h"

#include <QHBoxLayout>
#include <QLabel>

namespace brevduva {

FindingsList::FindingsList(QWidget* parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins({});
    m_rows->setSpacing(4);
    setAccessibleName(tr("Before you send"));
}

void FindingsList::show(const Findings& findings)
{
    if (findings == m_shown)
        return;
    m_shown = findings;
    while (QLayoutItem* const item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    QStringList said;
    for (const Error& error : findings.errors) {
        const ErrorWords words = errorWords(error);
        addRow(true, words.what, words.next);
        said << words.what + u' ' + words.next;
    }
    for (const Warning& warning : findings.warnings) {
        addRow(false, adviceWords(warning), {});
        said << adviceWords(warning);
    }
    announce(this, said.join(u'\n'));
}

void FindingsList::addRow(bool blocks, const QString& what, const QString& next)
{
    const Tone tone = blocks ? Tone::Bad : Tone::Mind;
    auto* const frame = new QFrame;
    frame->setFrameShape(QFrame::StyledPanel);
    frame->setAutoFillBackground(true);
    QPalette palette = frame->palette();
    palette.setColor(QPalette::Window, toneGround(tone));
    frame->setPalette(palette);
    auto* const sign = new QLabel;
    sign->setPixmap(toneIcon(tone).pixmap(18, 18));
    sign->setAccessibleName(blocks ? tr("Must be mended") : tr("To mind"));
    auto* const text = new QLabel(next.isEmpty() ? what : what + u' ' + next);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* const row = new QHBoxLayout(frame);
    row->setContentsMargins(8, 4, 8, 4);
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addWidget(text, 1);
    m_rows->addWidget(frame);
}

} // namespace brevduva
