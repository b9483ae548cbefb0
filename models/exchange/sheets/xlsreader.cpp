// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// XlsReader: the workbook's own part with texts, formats and the list of sheets, then each sheet.
#include "models/exchange/sheets/xlsreader.h"

#include "models/exchange/sheets/biffrecords.h"
#include "models/exchange/sheets/gridbuilder.h"
#include "models/exchange/sheets/littleendian.h"
#include "models/exchange/sheets/xlssheet.h"

namespace dondoc::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr quint16 kBiff8 = 0x0600;
constexpr quint8 kWorksheet = 0;
constexpr int kMostStyles = 100'000;

struct XlsSheetEntry {
    QString name;
    bool hidden = false;
    bool hasCells = true; ///< not a chart or a macro
    qsizetype at = 0;
};

class XlsReader
{
public:
    XlsReader(const QByteArray &stream, const QString &fileName, const Limits &limits)
        : m_stream(stream), m_fileName(fileName), m_limits(limits), m_grid(limits)
    {
    }

    Result<Workbook> read()
    {
        BiffRecords records(m_stream);
        if (!records.next() || records.id() != Biff::BeginOfPart)
            return damaged(u"Workbook"_s);
        if (littleEndian<quint16>(records.data(), 0) != kBiff8)
            return Error{ErrorCode::OldFormat, m_fileName, u"Excel 95"_s};
        while (records.next() && records.id() != Biff::EndOfPart) {
            if (records.id() == Biff::Password)
                return Error{ErrorCode::FileProtected, m_fileName, {}};
            if (!readGlobal(records))
                return damaged(u"SST"_s);
        }
        for (const XlsSheetEntry &entry : std::as_const(m_entries)) {
            if (const Result<void> read = readSheet(entry); !read)
                return read.error();
        }
        if (const QString lost = m_grid.missingInstead(); !lost.isEmpty())
            return damaged(lost);
        return m_grid.take(m_context.days);
    }

private:
    Error damaged(const QString &detail) const { return {ErrorCode::FileDamaged, m_fileName, detail}; }

    bool readGlobal(BiffRecords &records)
    {
        const QByteArrayView data = records.data();
        if (records.id() == Biff::FirstDay && littleEndian<quint16>(data, 0) != 0)
            m_context.days = DayCount::From1904;
        else if (records.id() == Biff::Style && m_context.formats.size() < kMostStyles)
            readStyle(data);
        else if (records.id() == Biff::Font)
            readFont(data);
        else if (records.id() == Biff::NumberFormat)
            readFormat(data);
        else if (records.id() == Biff::SheetEntry)
            readEntry(data);
        else if (records.id() == Biff::SharedTexts)
            return readTexts(records.withContinued());
        return true;
    }

    // [MS-XLS] 2.4.353.
    void readStyle(QByteArrayView data)
    {
        m_context.fonts.append(littleEndian<quint16>(data, 0));
        m_context.formats.append(littleEndian<quint16>(data, 2));
    }

    // [MS-XLS] 2.4.122; no font has the number 4 (2.5.129).
    void readFont(QByteArrayView data)
    {
        constexpr int kNoFont = 4;
        constexpr int kStruck = 8;
        const int number = m_fonts++ < kNoFont ? m_fonts - 1 : m_fonts;
        if ((littleEndian<quint16>(data, 2) & kStruck) && number < kMostStyles)
            m_context.struckFonts.insert(number);
    }

    void readFormat(QByteArrayView data)
    {
        BiffReader reader({data});
        const int id = int(reader.number(2));
        const qsizetype letters = reader.number(2);
        if (const auto code = reader.text(letters, false))
            m_context.looks.insert(id, styleOf(*code));
    }

    void readEntry(QByteArrayView data)
    {
        XlsSheetEntry entry;
        entry.at = littleEndian<quint32>(data, 0);
        entry.hidden = (littleEndian<quint8>(data, 4) & 3) != 0;
        entry.hasCells = littleEndian<quint8>(data, 5) == kWorksheet;
        BiffReader reader({data});
        reader.skip(6);
        const qsizetype letters = reader.number(1);
        entry.name = reader.text(letters, false).value_or(QString());
        if (m_entries.size() <= m_limits.sheets)
            m_entries.append(entry);
    }

    bool readTexts(const QList<QByteArrayView> &parts)
    {
        BiffReader reader(parts);
        reader.skip(4); // how often they are used
        const quint32 count = reader.number(4);
        qint64 characters = 0;
        for (quint32 at = 0; at < count && !reader.atEnd(); ++at) {
            const qsizetype letters = reader.number(2);
            const auto text = reader.text(letters, true);
            if (!text)
                return false;
            characters += letters + 1; // blank ones take room too
            if (characters > m_limits.characters) {
                m_grid.markTruncated();
                m_context.truncatedTexts = true;
                return true;
            }
            m_context.texts.append(*text);
        }
        return true;
    }

    Result<void> readSheet(const XlsSheetEntry &entry)
    {
        if (!entry.hasCells)
            return {};
        BiffRecords records(m_stream, entry.at);
        if (!records.next() || records.id() != Biff::BeginOfPart) {
            m_grid.markMissing(entry.name);
            return {};
        }
        if (!m_grid.beginSheet(entry.name, entry.hidden))
            return {};
        const QString fault = XlsSheet(records, m_context, m_limits, m_grid).read();
        m_grid.endSheet();
        return fault.isEmpty() ? Result<void>() : Result<void>(damaged(fault));
    }

    QByteArrayView m_stream;
    QString m_fileName;
    Limits m_limits;
    GridBuilder m_grid;
    XlsContext m_context;
    int m_fonts = 0; ///< so many were read
    QList<XlsSheetEntry> m_entries;
};

} // namespace

Result<Workbook> readXls(const CompoundFile &file, const QString &fileName, const Limits &limits)
{
    const int workbook = file.find(u"Workbook");
    if (workbook < 0)
        return Error{ErrorCode::OldFormat, fileName, u"Excel 95"_s};
    const Result<QByteArray> stream = file.stream(workbook);
    if (!stream)
        return stream.error();
    return XlsReader(*stream, fileName, limits).read();
}

} // namespace dondoc::exchange
