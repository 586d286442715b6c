// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QListWidget;
class QTextBrowser;

namespace brevduva {

//! The handbook, which comes with the program: contents beside the page.
class HelpWindow : public QWidget {
    Q_OBJECT

public:
    explicit HelpWindow(QWidget* parent = nullptr);

    //! Opens \a page ("skicka"); empty or unknown: the first one.
    void open(const QString& page);

private:
    QListWidget* m_contents;
    QTextBrowser* m_page;
};

} // namespace brevduva
