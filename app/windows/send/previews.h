// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/send/readdocumentjob.h"

#include <QImage>
#include <QWidget>

class QLabel;
class QScrollArea;
class QTextBrowser;
class QToolButton;

namespace brevduva {

//! The letter as the recipient first meets it: a phone.
class PhonePreview : public QWidget {
    Q_OBJECT

public:
    explicit PhonePreview(QWidget* parent = nullptr);

    void show(const QString& senderName, const QString& subject, const MessageText& message,
        const QStringList& fileNames);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_sender;
    QLabel* m_subject;
    QTextBrowser* m_message;
    QLabel* m_files;
};

//! The pages of the documents, one at a time, drawn in the background.
class PagePreview : public QWidget {
    Q_OBJECT

public:
    explicit PagePreview(QWidget* parent = nullptr);

    void setDocuments(const QList<ReadDocument>& documents);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Place {
        int document;
        int page;
    };
    void turn(int by);
    void draw();
    void showPicture();

    QList<ReadDocument> m_documents;
    QList<Place> m_places; //!< every page of every document
    int m_current = 0;
    int m_drawing = 0; //!< counts requests; only the newest is shown
    QImage m_picture;
    QLabel* m_page;
    QLabel* m_where;
    QToolButton* m_before;
    QToolButton* m_after;
    QScrollArea* m_area;
};

} // namespace brevduva
