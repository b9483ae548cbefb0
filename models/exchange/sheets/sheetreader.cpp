// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SheetReader: hands each file to the reader of its format.
#include "models/exchange/sheets/sheetreader.h"

#include "models/exchange/sheets/archive.h"
#include "models/exchange/sheets/compoundfile.h"
#include "models/exchange/sheets/csvreader.h"
#include "models/exchange/sheets/docxreader.h"
#include "models/exchange/sheets/fileformat.h"
#include "models/exchange/sheets/htmlreader.h"
#include "models/exchange/sheets/odsreader.h"
#include "models/exchange/sheets/ooxmlpackage.h"
#include "models/exchange/sheets/spreadsheetxml.h"
#include "models/exchange/sheets/xlsreader.h"
#include "models/exchange/sheets/xlsxreader.h"
#include "models/exchange/sheets/xmlpart.h"

#include <QFileInfo>

namespace dondoc::exchange {

using namespace Qt::StringLiterals;

namespace {

// Enough for the list of parts of any document.
constexpr qint64 kMostOfParts = 4LL << 20;

bool isOpenDocument(const Archive &archive)
{
    const bool content
        = archive.indexOf(u"content.xml"_s) >= 0 || archive.indexOf(u"encrypted-package"_s) >= 0;
    return content
        && (archive.indexOf(u"mimetype"_s) >= 0 || archive.indexOf(u"META-INF/manifest.xml"_s) >= 0);
}

Result<QString> rootOf(const Archive &archive, const QString &part)
{
    XmlPart xml(archive, archive.indexOf(part));
    if (xml.enterRoot())
        return xml.name().toString();
    const Result<void> state = xml.state();
    return state ? Error{ErrorCode::FileDamaged, archive.fileName(), part} : state.error();
}

Result<Workbook> readOoxml(const Archive &archive, const QString &part)
{
    if (part.endsWith(".bin"_L1, Qt::CaseInsensitive))
        return Error{ErrorCode::OldFormat, archive.fileName(), u"xlsb"_s};
    if (archive.indexOf(part) < 0)
        return Error{ErrorCode::FileDamaged, archive.fileName(), part};
    const Result<QString> root = rootOf(archive, part);
    if (!root)
        return root.error();
    if (*root == "workbook"_L1)
        return readXlsx(archive, part);
    if (*root == "document"_L1)
        return readDocx(archive, part);
    return Error{ErrorCode::UnknownFormat, archive.fileName(), *root};
}

Result<Workbook> readZip(const QByteArray &bytes, const QString &fileName, const Limits &limits)
{
    const Result<Archive> archive = Archive::open(bytes, fileName, limits);
    if (!archive)
        return archive.error();
    if (isOpenDocument(*archive))
        return readOds(*archive);
    const Result<QString> part = mainPart(*archive);
    if (!part)
        return part.error();
    if (part->isEmpty())
        return Error{ErrorCode::UnknownFormat, fileName, u"zip"_s};
    return readOoxml(*archive, *part);
}

// A page that only frames others says nothing itself.
Result<Workbook> readPage(const QByteArray &bytes, const QString &name, const Limits &limits)
{
    Workbook workbook = readHtmlSheet(bytes, name, limits);
    if (workbook.sheets.constFirst().rows.isEmpty())
        return Error{ErrorCode::OldFormat, name, u"html/xml"_s};
    return workbook;
}

/// Unpacks an archive and those in it into one list; what is unpacked in all is bounded once.
class Unpacking
{
public:
    explicit Unpacking(const Limits &limits) : m_limits(limits) { }

    Result<void> unpack(const QByteArray &bytes, const QString &fileName, const QString &folder,
                        bool outermost)
    {
        Limits limits = m_limits;
        limits.unpackedBytes = m_left;
        const Result<Archive> archive = Archive::open(bytes, fileName, limits);
        if (!archive)
            return archive.error();
        for (int i = 0; i < archive->members().size(); ++i) {
            const ArchiveMember &member = archive->members().at(i);
            if (!member.isFolder() && !isBeside(member.name))
                take(*archive, i, folder, outermost);
        }
        return {};
    }

    QList<ArchivedFile> files() const { return m_files; }

private:
    void take(const Archive &archive, int index, const QString &folder, bool outermost)
    {
        ArchivedFile file;
        file.path = folder + archive.members().at(index).name;
        const qint64 before = archive.unpackedBytes();
        const Result<QByteArray> read = readWithinBounds(archive, index);
        m_left -= archive.unpackedBytes() - before; // also where it failed
        if (read) {
            file.bytes = *read;
        } else {
            file.error = {read.error().code, file.path, read.error().detail};
        }
        if (!isArchive(file.bytes))
            m_files.append(file);
        else
            takeInner(file, outermost);
    }

    Result<QByteArray> readWithinBounds(const Archive &archive, int index) const
    {
        Result<QByteArray> read = Error{ErrorCode::FileTooLarge, archive.fileName(), {}};
        if (m_left <= 0 || m_files.size() >= m_limits.members)
            return read;
        read = archive.read(index);
        if (read && read->size() > m_left) // archives in this one took their share meanwhile
            return Error{ErrorCode::FileTooLarge, archive.fileName(), {}};
        return read;
    }

    void takeInner(ArchivedFile &file, bool outermost)
    {
        const Result<void> unpacked = outermost
            ? unpack(file.bytes, file.path, file.path + u'/', false)
            : Result<void>(Error{ErrorCode::NotUnpacked, file.path, u"zip"_s});
        if (unpacked)
            return;
        file.error = unpacked.error();
        m_files.append(file);
    }

    Limits m_limits;
    QList<ArchivedFile> m_files;
    qint64 m_left = m_limits.unpackedBytes;
};

} // namespace

bool isBeside(const QString &path)
{
    static const QStringList kOfSystems{u".ds_store"_s, u".directory"_s, u"thumbs.db"_s, u"desktop.ini"_s};
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    const QString name = parts.isEmpty() ? QString() : parts.constLast().toLower();
    return name.isEmpty() || parts.contains("__MACOSX"_L1) || name.startsWith("~$"_L1)
        || name.startsWith(".~lock."_L1) || name.startsWith("._"_L1) || kOfSystems.contains(name);
}

Result<Workbook> readWorkbook(const QByteArray &bytes, const QString &fileName, const Limits &limits)
{
    if (bytes.size() > limits.bytes)
        return Error{ErrorCode::FileTooLarge, fileName, {}};
    const Result<FileFormat> format = formatOf(bytes, fileName);
    if (!format)
        return format.error();
    if (*format == FileFormat::Zip)
        return readZip(bytes, fileName, limits);
    if (*format == FileFormat::ExcelBinary)
        return CompoundFile::open(bytes, fileName).and_then([&](const CompoundFile &file) {
            return readXls(file, fileName, limits);
        });
    const QString name = QFileInfo(fileName).fileName();
    if (*format == FileFormat::SpreadsheetXml)
        return readSpreadsheetXml(bytes, limits);
    if (*format == FileFormat::Html)
        return readPage(bytes, name, limits);
    return readCsvSheet(bytes, name, limits);
}

bool isArchive(const QByteArray &bytes)
{
    if (!isZip(bytes))
        return false;
    Limits limits;
    limits.unpackedBytes = kMostOfParts;
    const Result<Archive> archive = Archive::open(bytes, {}, limits);
    if (!archive || isOpenDocument(*archive))
        return false;
    const Result<QString> part = mainPart(*archive);
    return part && part->isEmpty();
}

Result<QList<ArchivedFile>> unpack(const QByteArray &bytes, const QString &fileName, const Limits &limits)
{
    if (bytes.size() > limits.bytes)
        return Error{ErrorCode::FileTooLarge, fileName, {}};
    Unpacking unpacking(limits);
    if (const Result<void> done = unpacking.unpack(bytes, fileName, {}, true); !done)
        return done.error();
    return unpacking.files();
}

} // namespace dondoc::exchange
