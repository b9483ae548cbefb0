// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FileFormat: the signatures of formats, those that are read and those that are only known.
#include "models/exchange/sheets/fileformat.h"

#include "models/exchange/sheets/csvreader.h"

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
};

/// Names of streams in a compound file, the format of Office until 2003; the first that occurs decides.
struct CompoundStream {
    QStringView stream;
    ErrorCode code;
    QLatin1StringView name;
};

const CompoundStream kStreams[] = {
    {u"EncryptedPackage", ErrorCode::FileProtected, {}},
    {u"WordDocument", ErrorCode::OldFormat, "doc"_L1},
    {u"PowerPoint Document", ErrorCode::OldFormat, "ppt"_L1},
    {u"Workbook", ErrorCode::OldFormat, "xls"_L1},
    {u"Book", ErrorCode::OldFormat, "xls"_L1},
};

const QByteArrayView kCompound = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

bool hasAt(const QByteArray &bytes, qsizetype at, QByteArrayView wanted)
{
    return QByteArrayView(bytes).sliced(qMin(at, bytes.size())).startsWith(wanted);
}

QByteArrayView asBytes(QStringView text)
{
    return {reinterpret_cast<const char *>(text.utf16()), text.size() * qsizetype(sizeof(char16_t))};
}

Error compoundError(const QByteArray &bytes, const QString &fileName)
{
    for (const CompoundStream &one : kStreams) {
        if (bytes.contains(asBytes(one.stream)))
            return {one.code, fileName, one.name};
    }
    return {ErrorCode::UnknownFormat, fileName, {}};
}

QByteArray firstBytesOf(const QByteArray &bytes)
{
    return bytes.left(2'000).replace('\0', "").replace("\xEF\xBB\xBF", "").trimmed().toLower();
}

// Web pages and XML that programs of the past called .xls.
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
    if (bytes.startsWith(kCompound))
        return compoundError(bytes, fileName);
    const auto known = std::find_if(std::begin(kSignatures), std::end(kSignatures),
                                    [&](const Signature &one) { return hasAt(bytes, one.at, one.bytes); });
    if (known != std::end(kSignatures))
        return Error{known->code, fileName, known->name};
    if (!isText(bytes))
        return Error{ErrorCode::UnknownFormat, fileName, {}};
    if (isMarkup(bytes))
        return Error{ErrorCode::OldFormat, fileName, u"html/xml"_s};
    if (isNamedAsText(fileName) || hasColumns(bytes))
        return FileFormat::Text;
    return Error{ErrorCode::UnknownFormat, fileName, {}};
}

} // namespace dondoc::exchange
