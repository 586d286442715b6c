// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/filekind.h"

#include "core/document/compoundfile.h"
#include "core/document/ziparchive.h"

#include <QFileInfo>

#include <optional>

namespace brevduva {

namespace {

//! Enough for the list of parts of any office document, and a bound for a hostile one.
constexpr qsizetype maxPartBytes = 1024 * 1024;

//! An office document, or why it is none; nothing: a file of another kind.
using Recognised = std::optional<Result<DocumentKind>>;

std::optional<DocumentKind> promisedKind(const QString& fileName)
{
    const QString suffix = QFileInfo(fileName).suffix().toLower();
    for (const DocumentKind kind : {DocumentKind::Pdf, DocumentKind::Docx, DocumentKind::Odt,
             DocumentKind::Doc, DocumentKind::Rtf}) {
        if (suffix == suffixOf(kind))
            return kind;
    }
    return {};
}

tl::unexpected<Error> encrypted(const QString& what)
{
    return fail(ErrorCode::DocumentEncrypted, what + QStringLiteral(" needs a password"));
}

Recognised wordPackage(const ZipArchive& archive)
{
    const auto types = archive.read("[Content_Types].xml", maxPartBytes);
    if (!types)
        return {};
    if (types->contains("application/vnd.ms-word.document.macroEnabled")
        || archive.contains("word/vbaProject.bin")) {
        return Result<DocumentKind>(
            fail(ErrorCode::DocumentTypeUnsupported, QStringLiteral("Word document with macros")));
    }
    if (types->contains("wordprocessingml.document.main+xml"))
        return DocumentKind::Docx;
    return {};
}

Recognised openDocument(const ZipArchive& archive)
{
    const auto type = archive.read("mimetype", 256);
    if (!type || type->trimmed() != "application/vnd.oasis.opendocument.text")
        return {};
    const auto manifest = archive.read("META-INF/manifest.xml", maxPartBytes);
    if (!manifest) {
        return Result<DocumentKind>(
            fail(ErrorCode::DocumentDamaged, QStringLiteral("OpenDocument without a manifest")));
    }
    if (manifest->contains(":encryption-data"))
        return Result<DocumentKind>(encrypted(QStringLiteral("OpenDocument text")));
    return DocumentKind::Odt;
}

Recognised zipped(const QByteArray& bytes)
{
    const auto archive = ZipArchive::open(bytes);
    if (!archive) {
        return Result<DocumentKind>(
            fail(ErrorCode::DocumentDamaged, QStringLiteral("zip without its directory")));
    }
    const Recognised word = wordPackage(*archive);
    return word ? word : openDocument(*archive);
}

//! The FIB's fEncrypted: bit 8 of the word at offset 10. Source: [MS-DOC] section 2.5.2.
bool wordDocumentIsEncrypted(const CompoundFile& file)
{
    const QByteArray fib = file.beginning(QStringLiteral("WordDocument"), 12);
    return fib.size() == 12 && (fib.at(11) & 0x01) != 0;
}

Recognised compound(const QByteArray& bytes)
{
    const auto file = CompoundFile::open(bytes);
    if (!file) {
        return Result<DocumentKind>(
            fail(ErrorCode::DocumentDamaged, QStringLiteral("compound file without directory")));
    }
    if (file->contains(QStringLiteral("EncryptedPackage")))
        return Result<DocumentKind>(encrypted(QStringLiteral("Office package")));
    if (!file->contains(QStringLiteral("WordDocument")))
        return {};
    if (wordDocumentIsEncrypted(*file))
        return Result<DocumentKind>(encrypted(QStringLiteral("Word 97-2003 document")));
    return DocumentKind::Doc;
}

Recognised recognised(const QByteArray& bytes)
{
    if (bytes.startsWith("%PDF-"))
        return DocumentKind::Pdf;
    if (bytes.startsWith("{\\rtf"))
        return DocumentKind::Rtf;
    if (ZipArchive::startsLikeZip(bytes))
        return zipped(bytes);
    if (CompoundFile::startsLikeCompoundFile(bytes))
        return compound(bytes);
    return {};
}

} // namespace

QString suffixOf(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Pdf:
        return QStringLiteral("pdf");
    case DocumentKind::Docx:
        return QStringLiteral("docx");
    case DocumentKind::Odt:
        return QStringLiteral("odt");
    case DocumentKind::Doc:
        return QStringLiteral("doc");
    case DocumentKind::Rtf:
        return QStringLiteral("rtf");
    }
    return {};
}

Result<DocumentKind> documentKind(const QByteArray& bytes, const QString& fileName)
{
    if (bytes.isEmpty())
        return fail(ErrorCode::DocumentEmpty, QStringLiteral("no bytes"), fileName);
    const auto promised = promisedKind(fileName);
    const Recognised found = recognised(bytes);
    const bool isPdf = found && *found && **found == DocumentKind::Pdf;
    if (promised == DocumentKind::Pdf && !isPdf) {
        return fail(ErrorCode::DocumentNotWhatItSays,
            QStringLiteral("named as PDF, does not begin as one"), fileName);
    }
    if (found && *found)
        return **found;
    if (found) {
        Error why = found->error();
        why.about = fileName;
        return fail(why);
    }
    if (promised) {
        return fail(ErrorCode::DocumentNotWhatItSays,
            QStringLiteral("named as %1, but is something else").arg(suffixOf(*promised)),
            fileName);
    }
    return fail(ErrorCode::DocumentTypeUnsupported, QStringLiteral("not a kind we know"), fileName);
}

} // namespace brevduva
