// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tests of recognising files, and of archives: names, bounds, passwords, archives in archives.
#include "models/exchange/sheets/archive.h"
#include "models/exchange/sheets/readingbudget.h"
#include "models/exchange/sheets/sheetreader.h"
#include "tests/exchange/compounds.h"
#include "tests/exchange/sheets.h"
#include "tests/exchange/zips.h"
#include "tests/support/catch.h"

#include <atomic>

using namespace dondoc;
using namespace dondoc::exchange;
using namespace Qt::StringLiterals;
using zips::zipped;

namespace {

// Every letter of the Vietnamese alphabet with every tone, both cases.
const QString kLetters
    = u"aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ"_s;

QByteArray compound(const QString &stream) { return compounds::compound({{stream, "x"}}); }

QList<ArchivedFile> unpacked(const QByteArray &bytes, const Limits &limits = {})
{
    const Result<QList<ArchivedFile>> files = unpack(bytes, u"bc.zip"_s, limits);
    REQUIRE(files);
    return *files;
}

QStringList pathsOf(const QList<ArchivedFile> &files)
{
    QStringList paths;
    for (const ArchivedFile &file : files)
        paths += file.path;
    return paths;
}

} // namespace

TEST_CASE("Files that hold no readable table are told by their content")
{
    struct Case {
        QByteArray bytes;
        ErrorCode code;
        QString detail;
    };
    const Case cases[] = {
        {{}, ErrorCode::FileDamaged, u"0 byte"_s},
        {compound(u"EncryptedPackage"_s), ErrorCode::FileProtected, {}},
        {compound(u"Book"_s), ErrorCode::OldFormat, u"Excel 95"_s},
        {compound(u"WordDocument"_s), ErrorCode::OldFormat, u"doc"_s},
        {compound(u"?"_s), ErrorCode::UnknownFormat, {}},
        {"%PDF-1.7\n", ErrorCode::NotATable, u"pdf"_s},
        {"\xFF\xD8\xFF\xE0", ErrorCode::NotATable, u"jpg"_s},
        {"\x89PNG\r\n", ErrorCode::NotATable, u"png"_s},
        {QByteArray("MM\0*", 4), ErrorCode::NotATable, u"tiff"_s},
        {"Rar!\x1A\x07", ErrorCode::NotUnpacked, u"rar"_s},
        {"7z\xBC\xAF\x27\x1C", ErrorCode::NotUnpacked, u"7z"_s},
        {"{\\rtf1", ErrorCode::OldFormat, u"rtf"_s},
        {"\x78\x9F\x3E\x22", ErrorCode::MailPacked, {}},
        {"\xEF\xBB\xBF <html><table>", ErrorCode::OldFormat, u"html/xml"_s},
        {"<?xml version='1.0'?><Workbook/>", ErrorCode::OldFormat, u"html/xml"_s},
        {QByteArray("\x7F"
                    "ELF\0\0",
                    6),
         ErrorCode::UnknownFormat,
         {}},
        {"một câu không có cột", ErrorCode::UnknownFormat, {}},
        {zipped({{u"a.txt"_s, "a"}}), ErrorCode::UnknownFormat, u"zip"_s},
        {zipped({{u"[Content_Types].xml"_s, "<Types/>"}}), ErrorCode::FileDamaged, u"?"_s},
    };
    for (const Case &one : cases) {
        CAPTURE(one.bytes.left(20));
        const Result<Workbook> read = readWorkbook(one.bytes, u"Xã A.xlsx"_s);
        REQUIRE_FALSE(read);
        CHECK(read.error().code == one.code);
        CHECK(read.error().what == u"Xã A.xlsx"_s);
        CHECK(read.error().detail == one.detail);
    }
}

TEST_CASE("A wrong ending does not matter")
{
    CHECK(sheets::read(zips::fixture(u"form.xlsx"_s), u"bc.docx"_s).sheets.size() == 2);
    CHECK(sheets::read(zips::fixture(u"form-resaved.ods"_s), u"bc.xls"_s).sheets.size() == 2);
    CHECK(sheets::read(zips::fixture(u"tables.docx"_s), u"bc.csv"_s).sheets.size() == 3);
    CHECK(sheets::read("TT;Kết quả\n1;x\n", u"bc.xlsx"_s).sheets.size() == 1);
}

TEST_CASE("Workbooks of binary parts and presentations are told apart")
{
    const auto main = [](const QByteArray &target, const zips::Member &part) {
        return zipped({{u"_rels/.rels"_s,
                        "<Relationships><Relationship Type='x/officeDocument' Target='" + target
                            + "'/></Relationships>"},
                       part});
    };
    CHECK(sheets::codeOf(main("xl/workbook.bin", {u"xl/workbook.bin"_s, "b"})) == ErrorCode::OldFormat);
    CHECK(sheets::codeOf(main("ppt/p.xml", {u"ppt/p.xml"_s, "<presentation/>"})) == ErrorCode::UnknownFormat);
    CHECK(sheets::codeOf(main("ppt/p.xml", {u"ppt/q.xml"_s, "<presentation/>"})) == ErrorCode::FileDamaged);
}

TEST_CASE("An archive of reports is no office document")
{
    CHECK(isArchive(zipped({{u"a.txt"_s, "a"}})));
    CHECK_FALSE(isArchive(zips::fixture(u"form.xlsx"_s)));
    CHECK_FALSE(isArchive(zips::fixture(u"form-resaved.ods"_s)));
    CHECK_FALSE(isArchive(zips::fixture(u"tables.docx"_s)));
    CHECK_FALSE(isArchive("PK\x03\x04"));
    CHECK_FALSE(isArchive("chữ"));
}

TEST_CASE("An archive and those in it become one list of files")
{
    const QByteArray innermost = zipped({{u"sâu.csv"_s, "a;b"}});
    const QByteArray inner = zipped({{u"Xã B.csv"_s, "a;b"}, {u"nữa.zip"_s, innermost}});
    const QByteArray file = zipped({{u"thư mục/"_s, {}},
                                    {u"thư mục/Xã A.csv"_s, "1;2"},
                                    {u"kèm.zip"_s, inner},
                                    {u"form.xlsx"_s, zips::fixture(u"form.xlsx"_s)},
                                    {u"__MACOSX/._Xã A.csv"_s, "x"},
                                    {u".DS_Store"_s, "x"},
                                    {u"thư mục/~$Xã A.docx"_s, "x"},
                                    {u"../../thoát.csv"_s, "x"},
                                    {u".ẩn.csv"_s, "x"},
                                    {u"Thumbs.db"_s, "x"}});
    const QList<ArchivedFile> files = unpacked(file);
    CHECK(pathsOf(files)
          == QStringList{u"thư mục/Xã A.csv"_s, u"kèm.zip/Xã B.csv"_s, u"kèm.zip/nữa.zip"_s, u"form.xlsx"_s,
                         u"../../thoát.csv"_s, u".ẩn.csv"_s});
    CHECK(files.at(0).bytes == "1;2");
    CHECK(files.at(2).error == Error{ErrorCode::NotUnpacked, u"kèm.zip/nữa.zip"_s, u"zip"_s});
    CHECK(isArchive(inner));
    CHECK(files.at(3).error.code == ErrorCode::None);
}

TEST_CASE("Names of files keep every Vietnamese letter")
{
    const QList<ArchivedFile> files
        = unpacked(zipped({{kLetters + u".csv"_s, "a"},
                           {kLetters.toUpper() + u".csv"_s, "b"},
                           {(u"d/"_s + kLetters).normalized(QString::NormalizationForm_D), "c"}}));
    REQUIRE(files.size() == 3);
    CHECK(files.at(0).path == kLetters + u".csv"_s);
    CHECK(files.at(1).path == kLetters.toUpper() + u".csv"_s);
    CHECK(files.at(2).path.normalized(QString::NormalizationForm_C) == u"d/"_s + kLetters);
}

TEST_CASE("Names without the mark of UTF-8 are read as UTF-8 where they are, else as DOS had them")
{
    QByteArray file = zipped({{u"Xã ẩn.csv"_s, "a"}});
    for (qsizetype at = file.indexOf("PK\x03\x04"); at >= 0; at = -1)
        file[at + 7] = char(file.at(at + 7) & ~0x08);
    const qsizetype central = file.indexOf("PK\x01\x02");
    file[central + 9] = char(file.at(central + 9) & ~0x08);
    CHECK(unpacked(file).at(0).path == u"Xã ẩn.csv"_s);
    QByteArray dos = zipped({{u"abc.csv"_s, "a"}});
    dos.replace("abc.csv", "ab\x82.csv");
    CHECK(unpacked(dos).at(0).path == u"abé.csv"_s);
}

TEST_CASE("Names in a code page of Windows are known by their syllables")
{
    const auto named = [](const QByteArray &first, const QByteArray &second) {
        QByteArray zip = zipped({{u"1%1.csv"_s.arg(QString(first.size() - 1, u'_')), "a"},
                                 {u"2%1.csv"_s.arg(QString(second.size() - 1, u'_')), "b"}});
        zip.replace("1" + QByteArray(first.size() - 1, '_'), first);
        zip.replace("2" + QByteArray(second.size() - 1, '_'), second);
        return pathsOf(unpacked(zip));
    };
    CHECK(named("Xa\xDE Phi\xEAng Kho\xE0i", "BC Xa\xDE Co\xCC No\xCCi")
          == QStringList{u"Xã Phiêng Khoài.csv"_s, u"BC Xã Cò Nòi.csv"_s});
    CHECK(named("B\xE1o c\xE1o", "Th\xF4n b\xE0") == QStringList{u"Báo cáo.csv"_s, u"Thôn bà.csv"_s});
    CHECK(named("B\xB8o c\xB8o qu\xFD", "X\xB7 M\xAD\xEAng Bang").constFirst() == u"Báo cáo quý.csv"_s);
    CHECK(named("caf\x82", "b\x85") == QStringList{u"café.csv"_s, u"bà.csv"_s});
}

TEST_CASE("One file that cannot be unpacked does not hold back the others")
{
    QByteArray file = zipped({{u"a.csv"_s, "0123456789"}, {u"b.csv"_s, "hai"}});
    file.replace("0123456789", "0123X56789"); // too short to be packed, so that only the CRC tells
    QList<ArchivedFile> files = unpacked(file);
    REQUIRE(files.size() == 2);
    CHECK(files.at(0).error.code == ErrorCode::FileDamaged);
    CHECK(files.at(0).error.what == u"a.csv"_s);
    CHECK(files.at(0).bytes.isEmpty());
    CHECK(files.at(1).bytes == "hai");
    files = unpacked(zips::locked({{u"a.csv"_s, "bí mật"}}));
    REQUIRE(files.size() == 1);
    CHECK(files.at(0).error.code == ErrorCode::FileProtected);
}

TEST_CASE("Zip bombs are refused before they fill the memory")
{
    const QByteArray much(40 << 20, ' ');
    const QList<ArchivedFile> files = unpacked(zipped({{u"a.csv"_s, much}, {u"b.csv"_s, "b"}}));
    CHECK(files.at(0).error.code == ErrorCode::FileTooLarge);
    CHECK(files.at(1).bytes == "b");
    QList<zips::Member> members = zips::xlsxMembers("<row><c><v>1</v></c></row>");
    members.append({u"xl/sharedStrings.xml"_s, "<sst>" + much + "</sst>"});
    CHECK(sheets::codeOf(zipped(members)) == ErrorCode::FileTooLarge);
    members.last().bytes = "<sst>" + QByteArray("<!-- -->").repeated(4 << 20) + "</sst>";
    CHECK(sheets::codeOf(zipped(members)) == ErrorCode::FileTooLarge);
}

TEST_CASE("Archives beyond the limits are refused")
{
    Limits limits;
    limits.members = 2;
    const QByteArray three = zipped({{u"a"_s, "1"}, {u"b"_s, "2"}, {u"c"_s, "3"}});
    CHECK(unpack(three, u"x.zip"_s, limits).error().code == ErrorCode::FileTooLarge);
    limits.members = 3;
    limits.unpackedBytes = 2;
    const QList<ArchivedFile> files = unpacked(three, limits);
    CHECK(files.at(1).bytes == "2");
    CHECK(files.at(2).error.code == ErrorCode::FileTooLarge);
    limits.unpackedBytes = 1'000;
    const QByteArray inner = zipped({{u"d"_s, QByteArray(500, 'd')}});
    const QList<ArchivedFile> shared
        = unpacked(zipped({{u"i.zip"_s, inner}, {u"e"_s, QByteArray(500, 'e')}}), limits);
    REQUIRE(shared.size() == 2);
    CHECK(shared.at(0).error.code == ErrorCode::None);
    CHECK(shared.at(1).error.code == ErrorCode::FileTooLarge);
    limits.bytes = 10;
    CHECK(unpack(three, u"x.zip"_s, limits).error().code == ErrorCode::FileTooLarge);
    CHECK(sheets::codeOf(three, {}, limits) == ErrorCode::FileTooLarge);
    CHECK(sheets::codeOf(zips::locked(zips::xlsxMembers({}))) == ErrorCode::FileProtected);
}

TEST_CASE("What an archive unpacks counts also where it fails")
{
    Limits limits;
    limits.unpackedBytes = 60'000'000;
    // Grows beyond what its bytes are worth, and is given up each time after 16 MB.
    const QByteArray bomb = zipped({{u"b.xml"_s, QByteArray(20 << 20, 'b')}});
    const QList<ArchivedFile> files = unpacked(zipped({{u"1.zip"_s, bomb},
                                                       {u"2.zip"_s, bomb},
                                                       {u"3.zip"_s, bomb},
                                                       {u"4.zip"_s, bomb},
                                                       {u"5.csv"_s, "a;b"}}),
                                               limits);
    REQUIRE(files.size() == 5);
    for (const ArchivedFile &file : files)
        CHECK(file.error.code == ErrorCode::FileTooLarge);
}

TEST_CASE("One budget holds for all that is read with a file")
{
    ReadingBudget budget;
    Limits limits;
    limits.budget = &budget;
    const QByteArray rows = QByteArray("a;b\n").repeated(20'000);
    for (int file = 0; file < 3; ++file) {
        CHECK(readWorkbook(rows, u"a.csv"_s, limits));
        CHECK_FALSE(budget.isSpent());
    }
    const auto cut = readWorkbook(rows, u"a.csv"_s, limits);
    REQUIRE(cut);
    CHECK(cut->truncated);
    CHECK(budget.isSpent());
}

TEST_CASE("Reading stops in the middle of a file")
{
    std::atomic<bool> stop = true;
    ReadingBudget budget(&stop);
    Limits limits;
    limits.budget = &budget;
    const auto cut = readWorkbook(QByteArray("a;b\n").repeated(1'000), u"a.csv"_s, limits);
    REQUIRE(cut);
    CHECK(cut->sheets.constFirst().rows.isEmpty());
    CHECK(readWorkbook(zips::fixture(u"form.xlsx"_s), u"a.xlsx"_s, limits).error().code
          == ErrorCode::FileTooLarge);
}

TEST_CASE("A damaged archive gives an error and never a crash")
{
    const QByteArray file = zipped({{u"Xã A.csv"_s, "1;2"}, {u"kèm.zip"_s, zipped({{u"b.csv"_s, "3"}})}});
    for (qsizetype at = 0; at < file.size(); ++at) {
        CAPTURE(at, file.size());
        CHECK_FALSE(unpack(file.left(at), u"x.zip"_s));
        QByteArray changed = file;
        changed[at] = char(changed.at(at) ^ 0x41);
        const Result<QList<ArchivedFile>> files = unpack(changed, u"x.zip"_s);
        CHECK((files || files.error().code == ErrorCode::FileDamaged));
    }
}

TEST_CASE("Members are found whatever their capitals and slashes")
{
    const Result<Archive> archive = Archive::open(zipped({{u"XL\\Workbook.xml"_s, "x"}}), u"a"_s, {});
    REQUIRE(archive);
    CHECK(archive->indexOf(u"xl/workbook.xml"_s) == 0);
    CHECK(archive->indexOf(u"xl"_s) == -1);
    CHECK(archive->read(0).value() == "x");
    CHECK(archive->read(7).error().code == ErrorCode::FileDamaged);
}
