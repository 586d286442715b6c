// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/engine.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace brevduva {

class Departure;
class DocumentBox;
class FindingsList;
class MessageEdit;
class PagePreview;
class PhonePreview;
class RecipientBox;

//! What a letter may be begun with: from an add-in, a drop, "Open with" or a link.
struct LetterStart {
    QStringList files {};
    QList<QPair<QString, QByteArray>> documents {}; //!< handed over: name and bytes
    QStringList recipients {}; //!< as typed
    QString subject {};
    QString caseNumber {};
    QString reference {};
    std::optional<MessageText> message {};

    [[nodiscard]] bool isEmpty() const
    {
        return files.isEmpty() && documents.isEmpty() && recipients.isEmpty() && subject.isEmpty()
            && caseNumber.isEmpty();
    }
};

//! One letter, from the document to the seconds in which it can be undone.
class SendWindow : public QWidget {
    Q_OBJECT

public:
    explicit SendWindow(Engine& engine, QWidget* parent = nullptr);

    void begin(const LetterStart& start);
    //! What has been written so far.
    [[nodiscard]] LetterStart typed() const;
    //! The letter has not been sent.
    [[nodiscard]] bool isWriting() const;

Q_SIGNALS:
    void newLetterAsked();
    void outboxAsked(const QUuid& delivery);
    void helpAsked(const QString& page);

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    [[nodiscard]] QWidget* makeForm();
    [[nodiscard]] QWidget* makeDetails();
    [[nodiscard]] QWidget* makePreview();
    [[nodiscard]] QWidget* makeFoot();
    void connectParts();
    void documentsChanged();
    void findNumbers();
    void presentDocument();
    [[nodiscard]] Letter letter() const;
    void judge(); //!< everything that depends on what is typed
    void showSubjectHint();
    void showButton(const PreparedLetter& prepared);
    [[nodiscard]] QString missing() const;
    [[nodiscard]] QString buttonWords() const;
    [[nodiscard]] QString costWords() const;
    void send();
    void undone();
    [[nodiscard]] bool hasContent() const;

    Engine& m_engine;
    QStackedWidget* m_pages;
    RecipientBox* m_recipients;
    QLineEdit* m_subject;
    QLabel* m_subjectHint;
    MessageEdit* m_message;
    DocumentBox* m_documents;
    QLineEdit* m_case;
    QLineEdit* m_reference;
    QCheckBox* m_service;
    QComboBox* m_channel;
    FindingsList* m_findings;
    QTabWidget* m_preview;
    PhonePreview* m_phone;
    PagePreview* m_pageView;
    QLabel* m_summary;
    QPushButton* m_send;
    Departure* m_departure;
    QTimer m_judge; //!< typing is judged when it pauses
    QString m_presented; //!< the message that was written for the user
};

} // namespace brevduva
