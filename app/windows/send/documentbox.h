// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/engine.h"

#include <QUrl>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QLabel;
class QProgressBar;
class QVBoxLayout;

namespace brevduva {

//! The documents that go along: added by button, drop or hand-over, each read once, so that what is
//! sent is what was previewed even when the file changes later.
class DocumentBox : public QWidget {
    Q_OBJECT

public:
    explicit DocumentBox(Engine& engine, QWidget* parent = nullptr);
    ~DocumentBox() override;

    void addFiles(const QStringList& paths);
    void addBytes(const QByteArray& bytes, const QString& fileName);
    void choose();
    void clear();

    [[nodiscard]] QList<ReadDocument> documents() const;
    [[nodiscard]] bool isReading() const;
    //! A document is there that cannot be sent.
    [[nodiscard]] bool hasRefused() const;
    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }

    //! The whole letter's size of at most \a most; 0 shows nothing.
    void showSize(qint64 bytes, qint64 most);

Q_SIGNALS:
    void changed();

private:
    struct Entry;
    void read(ReadDocumentJob* job);
    void remove(const Entry* entry);
    void rebuild();
    [[nodiscard]] QWidget* makeRow(const Entry& entry);
    [[nodiscard]] Result<DocumentTools> tools() const;

    Engine& m_engine;
    std::vector<std::unique_ptr<Entry>> m_entries;
    QVBoxLayout* m_rows;
    QWidget* m_empty;
    QProgressBar* m_meter;
    QLabel* m_meterText;
};

} // namespace brevduva
