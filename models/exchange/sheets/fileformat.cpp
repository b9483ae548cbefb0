// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FileFormat: the signatures of formats, those that are read and those that are only known.
#include "models/exchange/sheets/fileformat.h"

#include "models/exchange/sheets/compoundfile.h"
#include "models/exchange/sheets/csvreader.h"
#include "models/exchange/sheets/htmlreader.h"
#include "models/exchange/sheets/spreadsheetxml.h"

#include <QFileInfo>

#include <algorithm>

namespace dondoc::exchange {

using namespace Qt::StringLiterals;

namespace {

struct Signature {
    qsizetype at;
    QByteArrayView bytes;
    ErrorCode code;
    QLatin1StringView name;
};

const Signature kSignatures[] = {
    {0, "%PDF", ErrorCode::NotATable, "pdf"_L1},
    {0, "\xFF\xD8\xFF", ErrorCode::NotATable, "jpg"_L1},
    {0, "\x89PNG", ErrorCode::NotATable, "png"_L1},
    {0, "GIF8", ErrorCode::NotATable, "gif"_L1},
    {0, {"II*\x00", 4}, ErrorCode::NotATable, "tiff"_L1},
    {0, {"MM\x00*", 4}, ErrorCode::NotATable, "tiff"_L1},
    {8, "WEBP", ErrorCode::NotATable, "webp"_L1},
    {4, "ftyp", ErrorCode::NotATable, "heic"_L1},
    {0, "Rar!", ErrorCode::NotUnpacked, "rar"_L1},
    {0, "7z\xBC\xAF\x27\x1C", ErrorCode::NotUnpacked, "7z"_L1},
    {0, "\x1F\x8B", ErrorCode::NotUnpacked, "gz"_L1},
    {0, "{\\rtf", ErrorCode::OldFormat, "rtf"_L1},
    {0, "\x78\x9F\x3E\x22", ErrorCode::MailPacked, {}}, // winmail.dat
};

/// Names of streams in a compound file that hold no table; the first that occurs decides.
struct CompoundStream {
    QStringView stream;
    ErrorCode code;
    QLatin1StringView name;
};

const CompoundStream kStreams[] = {
    {u"EncryptedPackage", ErrorCode::FileProtected, {}},
    {u"WordDocument", ErrorCode::OldFormat, "doc"_L1},
    {u"PowerPoint Document", ErrorCode::OldFormat, "ppt"_L1},
};

bool hasAt(const QByteArray &bytes, qsizetype at, QByteArrayView wanted)
{
    return QByteArrayView(bytes).sliced(qMin(at, bytes.size())).startsWith(wanted);
}

Result<FileFormat> compoundFormat(const QByteArray &bytes, const QString &fileName)
{
    const Result<CompoundFile> file = CompoundFile::open(bytes, fileName);
    if (!file)
        return file.error();
    for (const CompoundStream &one : kStreams) {
        if (file->find(one.stream) >= 0)
            return Error{one.code, fileName, one.name};
    }
    if (file->find(u"Workbook") >= 0 || file->find(u"Book") >= 0)
        return FileFormat::ExcelBinary;
    return Error{ErrorCode::UnknownFormat, fileName, {}};
}

QByteArray firstBytesOf(const QByteArray &bytes)
{
    return bytes.left(2'000).replace('\0', "").replace("\xEF\xBB\xBF", "").trimmed().toLower();
}

// XML and pages that hold no table.
bool isMarkup(const QByteArray &bytes)
{
    const QByteArray beginning = firstBytesOf(bytes);
    return beginning.startsWith("<?xml") || beginning.startsWith("<html") || beginning.startsWith("<!doctype")
        || beginning.startsWith("<table") || beginning.startsWith("\xFF\xFE<");
}

bool isNamedAsText(const QString &fileName)
{
    const QString suffix = QFileInfo(fileName).suffix().toLower();
    return QStringList{u"csv"_s, u"txt"_s, u"tsv"_s, u"tab"_s}.contains(suffix);
}

} // namespace

bool isZip(const QByteArray &bytes)
{
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06");
}

Result<FileFormat> formatOf(const QByteArray &bytes, const QString &fileName)
{
    if (bytes.isEmpty())
        return Error{ErrorCode::FileDamaged, fileName, u"0 byte"_s};
    if (isZip(bytes))
        return FileFormat::Zip;
    if (CompoundFile::isCompound(bytes))
        return compoundFormat(bytes, fileName);
    const auto known = std::find_if(std::begin(kSignatures), std::end(kSignatures),
                                    [&](const Signature &one) { return hasAt(bytes, one.at, one.bytes); });
    if (known != std::end(kSignatures))
        return Error{known->code, fileName, known->name};
    if (!isText(bytes))
        return Error{ErrorCode::UnknownFormat, fileName, {}};
    if (isSpreadsheetXml(bytes))
        return FileFormat::SpreadsheetXml;
    if (isHtml(bytes))
        return FileFormat::Html;
    if (isMarkup(bytes))
        return Error{ErrorCode::OldFormat, fileName, u"html/xml"_s};
    if (isNamedAsText(fileName) || hasColumns(bytes))
        return FileFormat::Text;
    return Error{ErrorCode::UnknownFormat, fileName, {}};
}

} // namespace dondoc::exchange
