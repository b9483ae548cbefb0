// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// AnnexBook: lays the tables of a Document into sheets.
#include "models/exchange/sheets/annexbook.h"

#include "models/exchange/sheets/workbookwriter.h"

#include <QLocale>

#include <algorithm>
#include <optional>

namespace dondoc::exchange {

using namespace Qt::StringLiterals;
using report::ParagraphStyle;

namespace {

/// Of a cell's width in millimetres on the printed page: characters of a spreadsheet's column.
double charactersOf(double widthMm)
{
    constexpr double kPixelsPerMm = 96 / 25.4;
    constexpr double kCharacterPixels = 7;
    constexpr double kPadding = 5;
    return std::max(4.0, (widthMm * kPixelsPerMm - kPadding) / kCharacterPixels);
}

constexpr report::TextStyle kTitleText{14, true, false};
constexpr double kNameCharacters = 44; // of the categories beside a chart's numbers
constexpr double kValueCharacters = 14;
constexpr int kChartRows = 24; // that a chart covers, and a blank one

class AnnexSheet
{
public:
    AnnexSheet(FormSheet sheet, const report::Section &section) : m_sheet(sheet), m_section(section) { }

    void write(const QString &marking)
    {
        if (!marking.isEmpty())
            m_sheet.text(m_row++, 0, marking, FormLook::Warning);
        measureColumns();
        for (const report::Block &block : m_section.blocks) {
            if (const auto *paragraph = std::get_if<report::Paragraph>(&block))
                writeLine(*paragraph);
            else if (const auto *table = std::get_if<report::Table>(&block))
                writeTable(*table);
            else if (const auto *chart = std::get_if<report::Chart>(&block))
                writeChart(*chart);
        }
        FormPage page;
        page.landscape = m_section.orientation == report::Orientation::Landscape;
        page.countedAlone = true;
        page.repeatedRow = m_headRow; // none under charts
        page.frozenRows = m_headRow + 1;
        m_sheet.layPage(page);
    }

private:
    void writeLine(const report::Paragraph &paragraph)
    {
        const bool strong
            = paragraph.style == ParagraphStyle::AnnexNumber || paragraph.style == ParagraphStyle::AnnexTitle;
        const QString text = report::plainText(paragraph.text);
        const double width = widthOf(0, int(m_widths.size()) - 1);
        if (m_widths.size() < 2) {
            m_sheet.text(m_row++, 0, text, strong ? FormLook::Title : FormLook::Line);
            return;
        }
        m_sheet.merged(m_row, 0, int(m_widths.size()) - 1, text,
                       strong ? FormLook::PageTitle : FormLook::PageLine);
        m_sheet.rowHeight(m_row++, heightFor(text, width, strong ? kTitleText : kFormText));
    }

    /// Above a table the head stands in the middle of its columns, which are known before it.
    void measureColumns()
    {
        for (const report::Block &block : m_section.blocks) {
            const auto *table = std::get_if<report::Table>(&block);
            if (!table)
                continue;
            for (const report::Column &column : table->columns)
                m_widths.append(charactersOf(column.widthMm));
            return;
        }
    }

    void writeTable(const report::Table &table)
    {
        m_widths.clear();
        for (const report::Column &column : table.columns)
            m_widths.append(charactersOf(column.widthMm));
        m_looks.clear();
        for (int column = 0; column < m_widths.size(); ++column) {
            m_sheet.columnWidth(column, m_widths.at(column));
            m_looks.append(lookOfColumn(table.rows, column));
        }
        ++m_row;
        for (const report::Row &row : table.header) {
            m_headRow = m_row;
            writeRow(row, true);
        }
        for (const report::Row &row : table.rows)
            writeRow(row, false);
    }

    /// Its numbers as a table, and the chart over them below.
    void writeChart(const report::Chart &chart)
    {
        const QList<report::ChartSeries> series = report::drawnSeries(chart);
        m_sheet.columnWidth(0, kNameCharacters);
        double height = 0;
        for (int column = 1; column <= series.size(); ++column) {
            m_sheet.columnWidth(column, kValueCharacters);
            height = std::max(height, heightFor(series.at(column - 1).name, kValueCharacters, kFormText));
        }
        ++m_row;
        m_sheet.text(m_row++, 0, report::plainText(chart.title), FormLook::StrongLine);
        const int head = m_row++;
        m_sheet.rowHeight(head, height);
        m_sheet.text(head, 0, chart.categoryTitle, FormLook::ColumnHead);
        for (int column = 1; column <= series.size(); ++column)
            m_sheet.text(head, column, series.at(column - 1).name, FormLook::ColumnHead);
        for (int category = 0; category < chart.categories.size(); ++category, ++m_row) {
            const QString &name = chart.categories.at(category);
            m_sheet.rowHeight(m_row, heightFor(name, kNameCharacters, kFormText));
            m_sheet.text(m_row, 0, name, FormLook::Text);
            for (int column = 1; column <= series.size(); ++column)
                writeValue(column, series.at(column - 1).values.at(category));
        }
        if (!plainText(chart.note).isEmpty())
            m_sheet.text(m_row++, 0, report::plainText(chart.note), FormLook::Line);
        m_sheet.chart(chart, head, m_row + 1, 0);
        m_row += kChartRows;
    }

    void writeValue(int column, const report::ChartValue &value)
    {
        if (!value.number)
            return m_sheet.blank(m_row, column, FormLook::Text);
        m_sheet.number(m_row, column, *value.number,
                       value.label.text.contains(u',') ? FormLook::DecimalFigure : FormLook::Figure);
    }

    void writeRow(const report::Row &row, bool head)
    {
        int column = 0;
        double height = 0;
        const FormLook figures = lookOfFigures(row);
        for (const report::Cell &cell : row.cells) {
            const int last = std::min(column + std::max(1, cell.columnSpan), int(m_widths.size())) - 1;
            if (last < column)
                break;
            const QString text = report::plainText(cell.text);
            if (last > column)
                m_sheet.merged(m_row, column, last, text, head ? FormLook::ColumnHead : FormLook::BoxedGroup);
            else
                writeCell(column, cell, head ? FormLook::ColumnHead : lookOf(cell.style, row.emphasised),
                          figures);
            height = std::max(height, heightFor(text, widthOf(column, last), kFormText));
            column = last + 1;
        }
        m_sheet.rowHeight(m_row++, height);
    }

    void writeCell(int column, const report::Cell &cell, FormLook look, FormLook figures)
    {
        const QString text = report::plainText(cell.text);
        const QDate day = QDate::fromString(text, u"dd/MM/yyyy"_s);
        const std::optional<double> number = look == FormLook::ColumnHead ? std::nullopt : numberOf(cell);
        if (day.isValid())
            m_sheet.date(m_row, column, day, FormLook::Date);
        else if (number && m_looks.value(column) != FormLook::Text)
            m_sheet.number(m_row, column, *number,
                           m_looks.at(column) == FormLook::Figure ? figures : m_looks.at(column));
        else
            m_sheet.text(m_row, column, text, look);
    }

    /// As the data have it, else as the page says it.
    std::optional<double> numberOf(const report::Cell &cell) const
    {
        if (cell.number)
            return cell.number;
        const QString text = report::plainText(cell.text);
        const bool percent = text.endsWith(u'%');
        bool sound = false;
        const double number = cell.style == ParagraphStyle::TableCentre
            ? double(text.toUInt(&sound))
            : m_vietnamese.toDouble(percent ? text.chopped(1) : text, &sound);
        const bool plain
            = cell.style == ParagraphStyle::TableNumber || cell.style == ParagraphStyle::TableCentre;
        if (!sound || !plain || (cell.style == ParagraphStyle::TableCentre && text.startsWith(u'0')))
            return std::nullopt;
        return percent ? number / 100 : number;
    }

    /// An indicator's figures have one number of decimals, as many as the one with most.
    static FormLook lookOfFigures(const report::Row &row)
    {
        qsizetype decimals = 0;
        for (const report::Cell &cell : row.cells) {
            const QString text = report::plainText(cell.text);
            const qsizetype comma = text.indexOf(u',');
            if (cell.style == ParagraphStyle::TableNumber && comma >= 0 && !text.endsWith(u'%'))
                decimals = std::max(decimals, text.size() - comma - 1);
        }
        return decimals == 0 ? FormLook::Figure
            : decimals == 1  ? FormLook::OneDecimalFigure
                             : FormLook::DecimalFigure;
    }

    /// One look a column; Figure: the row tells its decimals; Text where a cell is no number and no group's.
    FormLook lookOfColumn(const QList<report::Row> &rows, int column) const
    {
        bool percent = false;
        bool centred = false;
        for (const report::Row &row : rows) {
            const report::Cell *cell = cellAt(row, column);
            const QString text = cell ? report::plainText(cell->text) : QString();
            if (row.emphasised || text.isEmpty())
                continue;
            if (!numberOf(*cell))
                return FormLook::Text;
            percent = percent || text.endsWith(u'%');
            centred = centred || cell->style == ParagraphStyle::TableCentre;
        }
        return percent ? FormLook::PercentFigure : centred ? FormLook::CentredFigure : FormLook::Figure;
    }

    static const report::Cell *cellAt(const report::Row &row, int column)
    {
        int place = 0;
        for (const report::Cell &cell : row.cells) {
            if (place == column)
                return cell.columnSpan > 1 ? nullptr : &cell;
            place += cell.columnSpan;
        }
        return nullptr;
    }

    double widthOf(int first, int last) const
    {
        double all = 0;
        for (int column = first; column <= last; ++column)
            all += m_widths.at(column);
        return all;
    }

    static FormLook lookOf(ParagraphStyle style, bool emphasised)
    {
        if (emphasised)
            return style == ParagraphStyle::TableCentre ? FormLook::GroupNumber : FormLook::BoxedGroup;
        return style == ParagraphStyle::TableCentre ? FormLook::Centre : FormLook::Text;
    }

    FormSheet m_sheet;
    const report::Section &m_section;
    const QLocale m_vietnamese{QLocale::Vietnamese, QLocale::Vietnam};
    QList<double> m_widths;  ///< in characters
    QList<FormLook> m_looks; ///< of numbers, by column
    int m_row = 0;
    int m_headRow = -1;
};

/// "Phụ lục II"; by its key where it has no number.
QString sheetNameOf(const report::Section &section)
{
    for (const report::Block &block : section.blocks) {
        const auto *paragraph = std::get_if<report::Paragraph>(&block);
        if (paragraph && paragraph->style == ParagraphStyle::AnnexNumber)
            return report::plainText(paragraph->text);
    }
    return section.key;
}

bool isAnnex(const report::Section &section) { return section.key.startsWith("PL"_L1); }

} // namespace

QStringList annexesWithCutCells(const report::Document &document)
{
    QStringList names;
    for (const report::Section &section : document.sections) {
        const QString name = sheetNameOf(section);
        for (const report::Block &block : section.blocks) {
            const auto *table = std::get_if<report::Table>(&block);
            const auto isCut = [](const report::Row &row) {
                return std::any_of(row.cells.cbegin(), row.cells.cend(), [](const report::Cell &cell) {
                    return report::plainText(cell.text).size() > kLongestCellText;
                });
            };
            if (isAnnex(section) && table && std::any_of(table->rows.cbegin(), table->rows.cend(), isCut)
                && !names.contains(name))
                names.append(name);
        }
    }
    return names;
}

Result<QByteArray> toAnnexBook(const report::Document &document, const QDateTime &created)
{
    if (std::none_of(document.sections.begin(), document.sections.end(), isAnnex))
        return Error{ErrorCode::Unsupported, u".xlsx"_s, {}};
    Result<std::unique_ptr<WorkbookWriter>> book = WorkbookWriter::create(document.title, created);
    if (!book)
        return book.error();
    for (const report::Section &section : document.sections) {
        if (isAnnex(section))
            AnnexSheet((*book)->addSheet(sheetNameOf(section)), section).write(document.marking);
    }
    return (*book)->finished();
}

} // namespace dondoc::exchange
