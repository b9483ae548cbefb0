// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// CsvReader: guesses encoding and separator from the beginning, then reads piece by piece.
#include "models/exchange/sheets/csvreader.h"

#include "models/domain/text/csvguard.h"
#include "models/domain/text/csvparser.h"
#include "models/domain/text/legacyrecognition.h"
#include "models/exchange/sheets/cellvalue.h"
#include "models/exchange/sheets/gridbuilder.h"
#include "models/exchange/sheets/textdecoding.h"

#include <QHash>

namespace dondoc::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kPiece = 64 << 10;   // bytes decoded at a time
constexpr qsizetype kLooked = 4 << 10;   // bytes that tell text from other files
constexpr qsizetype kGuessed = 64 << 10; // bytes from which the separator is guessed
constexpr qsizetype kGuessedRows = 200;
constexpr double kBetter = 0.1; // how much more evenly a later separator must part the rows

// In this order: commas stand in sentences and in numbers, tabs and bars hardly anywhere.
constexpr char16_t kSeparators[] = {u'\t', u'|', u';', u','};

QByteArrayView pieceOf(const QByteArray &bytes, qsizetype at, qsizetype length)
{
    return QByteArrayView(bytes).sliced(at, qMin(length, bytes.size() - at));
}

QString decodedBeginning(const QByteArray &bytes, const TextEncoding &encoding)
{
    return TextDecoder(encoding).decoded(pieceOf(bytes, encoding.mark, kGuessed));
}

/// How evenly a separator parts the rows: the share of rows with the commonest count of fields, 0 where that
/// is one field alone.
double evenness(const QString &text, QChar separator)
{
    QHash<qsizetype, int> counts;
    int rows = 0;
    CsvParser parser(separator, {}, [&counts, &rows](const QStringList &fields) {
        if (!fields.isEmpty() && rows < kGuessedRows)
            ++counts[fields.size()], ++rows;
    });
    for (const QChar character : text)
        parser.take(character);
    if (rows < 1)
        parser.end(); // a single line
    qsizetype commonest = 0;
    for (auto at = counts.cbegin(); at != counts.cend(); ++at) {
        if (commonest == 0 || at.value() > counts.value(commonest))
            commonest = at.key();
    }
    return commonest > 1 ? double(counts.value(commonest)) / rows : 0;
}

struct Separator {
    QChar character = u',';
    double evenness = 0;
};

Separator separatorOf(const QString &text)
{
    // A line that Excel itself understands.
    if (text.startsWith("sep="_L1) && text.size() > 4)
        return {text.at(4), 1};
    Separator best;
    for (const char16_t candidate : kSeparators) {
        const double even = evenness(text, candidate);
        if (even > best.evenness + (best.evenness > 0 ? kBetter : 0))
            best = {candidate, even};
    }
    return best;
}

// Decided once by all of the text: short cells alone make words in several encodings.
TextOrigin originOf(const QByteArray &bytes)
{
    legacy::CommonEncodingSearch search;
    TextDecoder decoder({QStringConverter::Latin1, 0});
    for (qsizetype at = 0; at < bytes.size(); at += kPiece)
        search.add(decoder.decoded(pieceOf(bytes, at, kPiece)));
    return {search.found(), 0};
}

class CsvReader
{
public:
    CsvReader(const QByteArray &bytes, const QString &name, const Limits &limits)
        : m_bytes(bytes), m_name(name), m_limits(limits), m_grid(limits)
    {
    }

    Workbook read()
    {
        const TextEncoding encoding = textEncodingOf(m_bytes);
        const QString beginning = decodedBeginning(m_bytes, encoding);
        m_told = beginning.startsWith("sep="_L1);
        if (encoding.encoding == QStringConverter::Latin1)
            m_origin = originOf(m_bytes);
        m_grid.beginSheet(m_name, false);
        CsvParser parser(separatorOf(beginning).character, {m_limits.columns + 1, m_limits.textLength + 1},
                         [this](const QStringList &fields) { takeRow(fields); });
        TextDecoder decoder(encoding);
        for (qsizetype at = encoding.mark; at < m_bytes.size() && !m_grid.isFull(); at += kPiece) {
            const QString piece = decoder.decoded(pieceOf(m_bytes, at, kPiece));
            for (const QChar character : piece)
                parser.take(character);
        }
        parser.end();
        m_grid.endSheet();
        Workbook workbook = m_grid.take();
        workbook.origin = m_origin;
        return workbook;
    }

private:
    void takeRow(const QStringList &fields)
    {
        m_grid.beginRow(++m_row, false);
        for (qsizetype i = 0; i < fields.size() && !(m_told && m_row == 1); ++i)
            m_grid.put(int(i) + 1, textCell(csv::unguarded(inUnicode(fields.at(i)))));
        m_grid.endRow();
    }

    QString inUnicode(const QString &field)
    {
        if (!m_origin || m_origin->found.encoding == legacy::Encoding::Unicode)
            return field;
        const QString converted = legacy::toUnicode(field, m_origin->found.encoding);
        m_origin->cells += converted == field ? 0 : 1;
        return converted;
    }

    const QByteArray &m_bytes;
    std::optional<TextOrigin> m_origin;
    QString m_name;
    Limits m_limits;
    GridBuilder m_grid;
    int m_row = 0;
    bool m_told = false; ///< the first line names the separator
};

} // namespace

bool isText(const QByteArray &bytes)
{
    const QByteArray beginning = bytes.left(kLooked);
    const TextEncoding encoding = textEncodingOf(beginning);
    return encoding.mark > 0 || encoding.isWide() || !beginning.contains('\0');
}

bool hasColumns(const QByteArray &bytes)
{
    return separatorOf(decodedBeginning(bytes, textEncodingOf(bytes))).evenness > 0.5;
}

Workbook readCsvSheet(const QByteArray &bytes, const QString &name, const Limits &limits)
{
    return CsvReader(bytes, name, limits).read();
}

} // namespace dondoc::exchange
