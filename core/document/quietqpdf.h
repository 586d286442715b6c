// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>

#include <qpdf/QPDF.hh>

#include <exception>
#include <memory>

namespace brevduva {

//! A qpdf document that writes nothing to the terminal and repairs nothing behind our back: a
//! repaired file may have lost pages.
[[nodiscard]] std::shared_ptr<QPDF> quietQpdf();
//! The same with \a bytes opened; they must outlive it. Throws as qpdf does.
[[nodiscard]] std::shared_ptr<QPDF> openedQpdf(const QByteArray& bytes);
//! What an exception from qpdf means: DocumentEncrypted or DocumentDamaged.
[[nodiscard]] Error qpdfError(const std::exception& problem);

} // namespace brevduva
