// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// BiffRecords: the records of an Excel workbook of 1997 to 2003 (BIFF8, [MS-XLS]), one after the other, and
// the texts in them, which may go on in the next record.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace dondoc::exchange {

/// [MS-XLS] 2.3: those that are read.
enum class Biff : quint16 {
    Formula = 0x0006,
    EndOfPart = 0x000A,
    Note = 0x001C,     ///< beside a cell; its words are those of something drawn
    FirstDay = 0x0022, ///< from which day days are counted
    Password = 0x002F,
    Font = 0x0031,
    Continue = 0x003C,
    Drawn = 0x005D,
    ColumnInfo = 0x007D,
    SheetEntry = 0x0085,
    SeveralNumbers = 0x00BD,
    RichLabel = 0x00D6,
    Style = 0x00E0,
    MergedCells = 0x00E5,
    SharedTexts = 0x00FC,
    SharedLabel = 0x00FD,
    DrawnText = 0x01B6,
    Number = 0x0203,
    Label = 0x0204,
    Truth = 0x0205,
    FormulaText = 0x0207,
    RowHead = 0x0208,
    ShortNumber = 0x027E,
    NumberFormat = 0x041E,
    BeginOfPart = 0x0809,
};

class BiffRecords
{
public:
    explicit BiffRecords(QByteArrayView stream, qsizetype from = 0) : m_stream(stream), m_at(from) { }

    bool next(); ///< false at the end, and where a record says more than there is
    Biff id() const { return m_id; }
    QByteArrayView data() const { return m_data; }
    /// The record and those that continue it; the last of them is then the present one.
    QList<QByteArrayView> withContinued();

private:
    QByteArrayView m_stream;
    qsizetype m_at;
    Biff m_id = Biff::EndOfPart;
    QByteArrayView m_data;
};

/// Reads through the parts of a record from its beginning.
class BiffReader
{
public:
    explicit BiffReader(const QList<QByteArrayView> &parts) : m_parts(parts) { }

    bool atEnd();              ///< nothing follows
    quint32 number(int bytes); ///< little endian; what is not there counts as 0
    void skip(qsizetype bytes);
    /// With the mark in front that says how its letters are stored, and of a rich one (marked so) what is
    /// skipped behind it. Unset where the parts end before it does.
    std::optional<QString> text(qsizetype letters, bool mayBeRich);

private:
    bool letters(QString &text, qsizetype count, bool wide);
    QList<QByteArrayView> m_parts;
    qsizetype m_part = 0;
    qsizetype m_at = 0; ///< within the part
};

} // namespace dondoc::exchange
