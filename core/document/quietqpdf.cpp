// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/quietqpdf.h"

#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFLogger.hh>

namespace brevduva {

std::shared_ptr<QPDF> quietQpdf()
{
    const auto pdf = QPDF::create();
    const auto logger = QPDFLogger::create();
    logger->setInfo(logger->discard());
    logger->setWarn(logger->discard());
    logger->setError(logger->discard());
    pdf->setLogger(logger);
    pdf->setSuppressWarnings(true);
    pdf->setAttemptRecovery(false);
    return pdf;
}

std::shared_ptr<QPDF> openedQpdf(const QByteArray& bytes)
{
    const auto pdf = quietQpdf();
    pdf->processMemoryFile(
        "document", bytes.constData(), static_cast<size_t>(bytes.size()), nullptr);
    return pdf;
}

Error qpdfError(const std::exception& problem)
{
    // qpdf's messages give offsets and object numbers, but can quote the file: they stay here
    const auto* const told = dynamic_cast<const QPDFExc*>(&problem);
    if (told && told->getErrorCode() == qpdf_e_password)
        return {ErrorCode::DocumentEncrypted, QStringLiteral("needs a password to open"), {}};
    const auto offset = told ? told->getFilePosition() : 0;
    return {ErrorCode::DocumentDamaged,
        QStringLiteral("the PDF's structure is broken at byte %1").arg(offset), {}};
}

} // namespace brevduva
