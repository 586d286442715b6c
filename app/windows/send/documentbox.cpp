// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/send/documentbox.h"

#include "app/text/errortext.h"
#include "app/windows/announce.h"
#include "app/windows/look.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QToolButton>

#include <algorithm>

namespace brevduva {

struct DocumentBox::Entry {
    QString fileName;
    ReadDocumentJob* job = nullptr; //!< while it is being read
    std::optional<ReadDocument> document;
    std::optional<Error> refused;
};

DocumentBox::DocumentBox(Engine& engine, QWidget* parent)
    : QWidget(parent)
    , m_engine(engine)
    , m_rows(new QVBoxLayout)
    , m_empty(makeHint(tr("Drop a document here, or choose one.")))
    , m_meter(new QProgressBar)
    , m_meterText(makeHint())
{
    auto* const label = new QLabel(tr("Documents"));
    auto* const add = new QPushButton(tr("&Add document …"));
    add->setObjectName(QStringLiteral("addDocument"));
    connect(add, &QPushButton::clicked, this, &DocumentBox::choose);
    m_meter->setTextVisible(false);
    m_meter->setFixedHeight(8);
    m_meter->setAccessibleName(tr("Size of the letter"));
    m_meter->hide();
    m_meterText->hide();

    auto* const head = new QHBoxLayout;
    head->addWidget(label);
    head->addStretch();
    head->addWidget(add);
    m_rows->setSpacing(4);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_empty);
    column->addLayout(m_rows);
    column->addWidget(m_meter);
    column->addWidget(m_meterText);
}

DocumentBox::~DocumentBox()
{
    for (const auto& entry : m_entries) {
        if (entry->job)
            entry->job->cancel();
    }
}

Result<DocumentTools> DocumentBox::tools() const
{
    const auto whole = m_engine.parts().prepareTools();
    if (!whole)
        return fail(whole.error());
    return whole->documents;
}

void DocumentBox::choose()
{
    auto* const dialog = new QFileDialog(this, tr("Choose documents"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Documents") + QStringLiteral(" (*.pdf *.docx *.odt *.doc *.rtf)"),
        tr("All files") + QStringLiteral(" (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, &DocumentBox::addFiles);
    dialog->open();
}

void DocumentBox::addFiles(const QStringList& paths)
{
    for (const QString& path : paths) {
        if (const auto ready = tools())
            read(new ReadDocumentJob(path, *ready, this));
        else
            m_entries.push_back(std::make_unique<Entry>(
                Entry {QFileInfo(path).fileName(), nullptr, {}, ready.error()}));
    }
    rebuild();
}

void DocumentBox::addBytes(const QByteArray& bytes, const QString& fileName)
{
    if (const auto ready = tools())
        read(new ReadDocumentJob(bytes, fileName, *ready, this));
    else
        m_entries.push_back(std::make_unique<Entry>(Entry {fileName, nullptr, {}, ready.error()}));
    rebuild();
}

void DocumentBox::read(ReadDocumentJob* job)
{
    m_entries.push_back(std::make_unique<Entry>(Entry {job->fileName(), job, {}, {}}));
    const auto settle = [this, job](const auto& change) {
        job->deleteLater();
        const auto entry
            = std::ranges::find_if(m_entries, [job](const auto& row) { return row->job == job; });
        if (entry == m_entries.end())
            return; // removed while it was read
        (*entry)->job = nullptr;
        change(**entry);
        rebuild();
    };
    connect(job, &ReadDocumentJob::done, this, [settle](const ReadDocument& document) {
        settle([&document](Entry& entry) { entry.document = document; });
    });
    connect(job, &ReadDocumentJob::refused, this, [settle](const Error& error) {
        settle([&error](Entry& entry) { entry.refused = error; });
    });
    job->start();
}

void DocumentBox::remove(const Entry* entry)
{
    if (entry->job)
        entry->job->cancel();
    std::erase_if(m_entries, [entry](const auto& row) { return row.get() == entry; });
    rebuild();
}

void DocumentBox::clear()
{
    while (!m_entries.empty())
        remove(m_entries.back().get());
}

QList<ReadDocument> DocumentBox::documents() const
{
    QList<ReadDocument> documents;
    for (const auto& entry : m_entries) {
        if (entry->document)
            documents << *entry->document;
    }
    return documents;
}

bool DocumentBox::isReading() const
{
    return std::ranges::any_of(m_entries, [](const auto& entry) { return entry->job != nullptr; });
}

bool DocumentBox::hasRefused() const
{
    return std::ranges::any_of(
        m_entries, [](const auto& entry) { return entry->refused.has_value(); });
}

void DocumentBox::rebuild()
{
    while (QLayoutItem* const item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const auto& entry : m_entries)
        m_rows->addWidget(makeRow(*entry));
    m_empty->setVisible(m_entries.empty());
    Q_EMIT changed();
}

QWidget* DocumentBox::makeRow(const Entry& entry)
{
    const Tone tone = entry.refused ? Tone::Bad : Tone::Plain;
    auto* const frame = new QFrame;
    frame->setFrameShape(QFrame::StyledPanel);
    frame->setAutoFillBackground(true);
    QPalette palette = frame->palette();
    palette.setColor(QPalette::Window, toneGround(tone));
    frame->setPalette(palette);

    auto* const name = new QLabel(QStringLiteral("<b>%1</b>").arg(entry.fileName.toHtmlEscaped()));
    name->setWordWrap(true);
    auto* const more = makeHint();
    auto* const remove = new QToolButton;
    remove->setText(QStringLiteral("✕"));
    remove->setAutoRaise(true);
    remove->setToolTip(entry.job ? tr("Stop") : tr("Remove"));
    remove->setAccessibleName(
        (entry.job ? tr("Stop reading %1") : tr("Remove document %1")).arg(entry.fileName));
    connect(
        remove, &QToolButton::clicked, this, [this, row = &entry] { this->remove(row); },
        Qt::QueuedConnection);

    auto* const text = new QVBoxLayout;
    text->setSpacing(0);
    text->addWidget(name);
    text->addWidget(more);
    if (entry.job) {
        more->setText(tr("Being made ready …"));
        auto* const busy = new QProgressBar;
        busy->setRange(0, 0);
        busy->setFixedHeight(6);
        busy->setTextVisible(false);
        busy->setAccessibleName(tr("Reading %1").arg(entry.fileName));
        text->addWidget(busy);
    } else if (entry.refused) {
        const ErrorWords words = errorWords(*entry.refused);
        more->setText(words.what + u' ' + words.next);
        more->setForegroundRole(QPalette::WindowText);
    } else {
        more->setText(tr("%n page(s)", nullptr, entry.document->facts.pages) + QStringLiteral(" · ")
            + sizeWords(entry.document->attachment.bytes.size()));
    }
    remove->setAccessibleDescription(more->text());
    auto* const row = new QHBoxLayout(frame);
    row->setContentsMargins(8, 4, 4, 4);
    if (entry.refused) {
        auto* const sign = new QLabel;
        sign->setPixmap(toneIcon(tone).pixmap(20, 20));
        row->addWidget(sign);
    }
    row->addLayout(text, 1);
    row->addWidget(remove);
    return frame;
}

void DocumentBox::showSize(qint64 bytes, qint64 most)
{
    m_meter->setVisible(bytes > 0);
    m_meterText->setVisible(bytes > 0);
    constexpr int steps = 1000;
    m_meter->setRange(0, steps);
    m_meter->setValue(static_cast<int>(std::min(bytes, most) * steps / most));
    const Tone tone = bytes > most ? Tone::Bad : (bytes > most * 8 / 10 ? Tone::Mind : Tone::Good);
    QPalette palette = m_meter->palette();
    palette.setColor(QPalette::Highlight, toneColour(tone));
    m_meter->setPalette(palette);
    const QString words = bytes > most
        ? tr("%1: too large for a digital mailbox, which takes %2")
              .arg(sizeWords(bytes), sizeWords(most))
        : tr("%1 of the %2 that a digital mailbox takes").arg(sizeWords(bytes), sizeWords(most));
    m_meterText->setText(words);
    m_meter->setAccessibleDescription(words);
}

} // namespace brevduva
