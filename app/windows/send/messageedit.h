// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/letter.h"

#include <QTextEdit>
#include <QWidget>

class QMenu;
class QToolButton;

namespace brevduva {

//! The text the recipient reads first. Bold, lists and links are all there is; a text without them
//! goes as plain text.
class MessageEdit : public QWidget {
    Q_OBJECT

public:
    //! \a templateFolder: one text file for each template.
    explicit MessageEdit(const QString& templateFolder, QWidget* parent = nullptr);

    [[nodiscard]] MessageText message(const QString& subject) const;
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] bool isTouched() const { return m_touched; }
    void setPlainText(const QString& text);
    void setMessage(const MessageText& message);

Q_SIGNALS:
    void changed();

private:
    void fillTemplates();
    void saveTemplate();
    void toggleBold();
    void toggleList();
    void askForLink();

    QString m_templateFolder;
    QTextEdit* m_edit;
    QToolButton* m_bold;
    QToolButton* m_list;
    QMenu* m_templates;
    bool m_touched = false;
};

//! \a document as a whole HTML document of the elements the mailboxes take: p, strong, em, ul, ol,
//! li, a. Source: message-rules.md section 4.1.
[[nodiscard]] QString simpleHtml(const QTextDocument& document, const QString& title);
//! Whether \a document has anything that plain text cannot show.
[[nodiscard]] bool hasFormatting(const QTextDocument& document);

} // namespace brevduva
