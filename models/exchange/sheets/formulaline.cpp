// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FormulaLine: reads a formula once from left to right, reckoning as it goes.
#include "models/exchange/sheets/formulaline.h"

#include <QRegularExpression>

namespace dondoc::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDeepestFormula = 64;        ///< brackets and cells that speak of cells, together
constexpr qint64 kMostEffort = 20'000'000; ///< cells looked at and letters joined, in all
constexpr qsizetype kLongestResult = 32'767;

using Outcome = FormulaOutcome;

std::optional<double> numberOf(const Cell &cell, DayCount days)
{
    if (cell.date.isValid())
        return serialOf(cell.date, days);
    return cell.number;
}

// As it is written in Vietnam; of a day Excel would give its number, which nobody means.
std::optional<QString> spokenWords(const Cell &cell)
{
    if (cell.date.isValid())
        return std::nullopt;
    return cell.number ? plainNumber(*cell.number).replace(u'.', u',') : cell.text;
}

/// One formula.
class FormulaLine
{
public:
    FormulaLine(FormulaCells &cells, int sheet, const QString &text)
        : m_cells(cells), m_sheet(sheet), m_text(text)
    {
    }

    Outcome result()
    {
        const Outcome all = joined();
        skipBlanks();
        return m_at == m_text.size() ? all : std::nullopt;
    }

private:
    Outcome joined();
    Outcome sum();
    Outcome product();
    Outcome signedValue();
    Outcome single();
    Outcome inBrackets();
    Outcome quoted();
    Outcome number();
    Outcome called(const QString &name);
    Outcome totalled();
    std::optional<CellReference> reference();
    std::optional<double> asNumber(const Outcome &value) const
    {
        return value ? numberOf(*value, m_cells.days()) : std::nullopt;
    }
    bool takes(QChar sign);
    QChar takesOf(QStringView signs);
    void skipBlanks();

    FormulaCells &m_cells;
    int m_sheet;
    QString m_text;
    qsizetype m_at = 0;
};

void FormulaLine::skipBlanks()
{
    while (m_at < m_text.size() && m_text.at(m_at).isSpace())
        ++m_at;
}

QChar FormulaLine::takesOf(QStringView signs)
{
    skipBlanks();
    return m_at < m_text.size() && signs.contains(m_text.at(m_at)) ? m_text.at(m_at++) : QChar();
}

bool FormulaLine::takes(QChar sign) { return !takesOf(QStringView(&sign, 1)).isNull(); }

Outcome FormulaLine::joined()
{
    Outcome left = sum();
    while (takes(u'&')) {
        const Outcome right = sum();
        const auto before = left ? spokenWords(*left) : std::nullopt;
        const auto behind = right ? spokenWords(*right) : std::nullopt;
        if (!before || !behind || before->size() + behind->size() > kLongestResult
            || !m_cells.spend(before->size() + behind->size()))
            return std::nullopt;
        left = textCell(*before + *behind);
    }
    return left;
}

Outcome FormulaLine::sum()
{
    Outcome left = product();
    for (QChar sign = takesOf(u"+-"); !sign.isNull(); sign = takesOf(u"+-")) {
        const auto before = asNumber(left);
        const auto behind = asNumber(product());
        if (!before || !behind)
            return std::nullopt;
        left = numberCell(sign == u'+' ? *before + *behind : *before - *behind);
    }
    return left;
}

Outcome FormulaLine::product()
{
    Outcome left = signedValue();
    for (QChar sign = takesOf(u"*/"); !sign.isNull(); sign = takesOf(u"*/")) {
        const auto before = asNumber(left);
        const auto behind = asNumber(signedValue());
        if (!before || !behind || (sign == u'/' && *behind == 0))
            return std::nullopt;
        left = numberCell(sign == u'*' ? *before * *behind : *before / *behind);
    }
    return left;
}

Outcome FormulaLine::signedValue()
{
    bool negative = false;
    bool any = false;
    for (QChar sign = takesOf(u"+-"); !sign.isNull(); sign = takesOf(u"+-"), any = true)
        negative = negative != (sign == u'-');
    Outcome value = single();
    while (value && takes(u'%')) {
        const auto whole = asNumber(value);
        value = whole ? Outcome(numberCell(*whole / 100)) : std::nullopt;
    }
    if (!any)
        return value;
    const auto size = asNumber(value);
    return size ? Outcome(numberCell(negative ? -*size : *size)) : std::nullopt;
}

Outcome FormulaLine::single()
{
    static const QRegularExpression kCall(u"(?:_xlfn\\.)?([A-Za-z]+)\\("_s);
    skipBlanks();
    if (m_at >= m_text.size())
        return std::nullopt;
    if (takes(u'('))
        return inBrackets();
    if (takes(u'"'))
        return quoted();
    if (m_text.at(m_at).isDigit() || m_text.at(m_at) == u'.')
        return number();
    const auto call = kCall.match(m_text, m_at, QRegularExpression::NormalMatch,
                                  QRegularExpression::AnchorAtOffsetMatchOption);
    if (call.hasMatch()) {
        m_at = call.capturedEnd();
        return called(call.captured(1).toUpper());
    }
    const std::optional<CellReference> place = reference();
    if (!place || place->isRange)
        return std::nullopt;
    return m_cells.valueAt(place->sheet, place->area.firstRow, place->area.firstColumn);
}

Outcome FormulaLine::inBrackets()
{
    const Outcome inner = m_cells.goDown() ? joined() : std::nullopt;
    m_cells.goUp();
    return takes(u')') ? inner : std::nullopt;
}

Outcome FormulaLine::quoted()
{
    QString words;
    for (; m_at < m_text.size(); ++m_at) {
        if (m_text.at(m_at) == u'"' && m_text.mid(m_at + 1, 1) != u"\""_s) {
            ++m_at;
            return textCell(words);
        }
        m_at += m_text.at(m_at) == u'"' ? 1 : 0; // doubled within the words
        words += m_text.at(m_at);
    }
    return std::nullopt;
}

Outcome FormulaLine::number()
{
    static const QRegularExpression kNumber(u"\\d*\\.?\\d+(?:[eE][-+]?\\d+)?"_s);
    const auto match = kNumber.match(m_text, m_at, QRegularExpression::NormalMatch,
                                     QRegularExpression::AnchorAtOffsetMatchOption);
    if (!match.hasMatch())
        return std::nullopt;
    m_at = match.capturedEnd();
    return numberCell(match.captured().toDouble());
}

Outcome FormulaLine::called(const QString &name)
{
    if (name != "SUM"_L1)
        return std::nullopt;
    const Outcome made = m_cells.goDown() ? totalled() : std::nullopt;
    m_cells.goUp();
    return takes(u')') ? made : std::nullopt;
}

Outcome FormulaLine::totalled()
{
    double total = 0;
    do {
        const qsizetype from = m_at;
        const std::optional<CellReference> place = reference();
        if (!place || !place->isRange)
            m_at = from;
        const auto part = asNumber(place && place->isRange ? m_cells.sumOf(*place) : joined());
        if (!part)
            return std::nullopt;
        total += *part;
    } while (!takesOf(u",;").isNull());
    return numberCell(total);
}

int columnNumber(QStringView letters)
{
    int column = 0;
    for (const QChar letter : letters)
        column = column * 26 + (letter.toUpper().unicode() - u'A') + 1;
    return column;
}

// "$C$3", "'Chỉ tiêu'!D5:D9", "[.D5:.D9]", "[$'Chỉ tiêu'.D5]".
std::optional<CellReference> FormulaLine::reference()
{
    static const QString kSheet = u"\\$?(?:'(?%1(?:[^']|'')+)'|(?%2[\\p{L}\\p{N}_]+))?[!.]"_s;
    static const QRegularExpression kReference(
        u"\\[?(?:"_s + kSheet.arg(u"<quoted>"_s, u"<plain>"_s)
        + u")?\\$?(?<c1>[A-Za-z]{1,3})\\$?(?<r1>\\d{1,7})(?::(?:"_s + kSheet.arg(u":"_s, u":"_s)
        + u")?\\$?(?<c2>[A-Za-z]{1,3})\\$?(?<r2>\\d{1,7}))?\\]?(?![\\p{L}\\p{N}_(])"_s);
    skipBlanks();
    const auto match = kReference.match(m_text, m_at, QRegularExpression::NormalMatch,
                                        QRegularExpression::AnchorAtOffsetMatchOption);
    if (!match.hasMatch())
        return std::nullopt;
    m_at = match.capturedEnd();
    const QString name = match.captured(u"quoted"_s).replace(u"''"_s, u"'"_s) + match.captured(u"plain"_s);
    CellReference place;
    place.sheet = name.isEmpty() ? m_sheet : m_cells.sheetOf(name);
    place.isRange = match.hasCaptured(u"c2"_s);
    place.area = {match.captured(u"r1"_s).toInt(), match.captured(u"r1"_s).toInt(),
                  columnNumber(match.capturedView(u"c1"_s)), columnNumber(match.capturedView(u"c1"_s))};
    if (place.isRange) {
        place.area.lastRow = match.captured(u"r2"_s).toInt();
        place.area.lastColumn = columnNumber(match.capturedView(u"c2"_s));
    }
    return place.sheet < 0 ? std::nullopt : std::optional(place);
}

} // namespace

bool FormulaCells::spend(qint64 effort) { return (m_effort += effort) <= kMostEffort; }

bool FormulaCells::goDown() { return ++m_depth <= kDeepestFormula; }

FormulaOutcome reckonedFormula(const QString &formula, int sheet, FormulaCells &cells)
{
    return FormulaLine(cells, sheet, formula).result();
}

} // namespace dondoc::exchange
