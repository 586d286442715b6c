// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QPageLayout>
#include <QString>

#include <qpdf/QPDF.hh>

#include <functional>

namespace brevduva::test {

//! A real PDF on A4, a line of text on each page ("Sida 1"). The same call gives the same bytes.
//! Needs a QGuiApplication.
QByteArray writtenPdf(int pages, const QString& title = {},
    QPageLayout::Orientation orientation = QPageLayout::Portrait);
//! \a pdf after \a change.
QByteArray changedPdf(const QByteArray& pdf, const std::function<void(QPDF&)>& change);
//! \a pdf, AES-256; an empty \a user password lets everyone open it.
QByteArray encryptedPdf(const QByteArray& pdf, const char* user, const char* owner);
//! Hand-written, \a pages empty pages.
QByteArray barePdf(int pages);
//! Hand-written, one page at the end of a tree \a depth nodes deep.
QByteArray chainedPdf(int depth);

} // namespace brevduva::test
