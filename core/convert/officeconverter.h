// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/converter.h"

#include <QSemaphore>

#include <chrono>
#include <memory>

namespace brevduva {

struct ConverterSettings {
    QString program; //!< empty: soffice on the path
    std::chrono::seconds limit {60};
    int parallel = 2; //!< LibreOffices at once
};

//! LibreOffice without a window. Every run has its own profile with macros off and its own private
//! folder, and is ended with everything it has started when its time is over or the future is
//! cancelled.
class OfficeConverter final : public Converter {
public:
    explicit OfficeConverter(ConverterSettings settings);

    QFuture<Result<QByteArray>> toPdf(const QByteArray& document, const QString& fileName) override;

private:
    ConverterSettings m_settings;
    std::shared_ptr<QSemaphore> m_places;
};

} // namespace brevduva
