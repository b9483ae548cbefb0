// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// WorkbookWriter: libxlsxwriter behind values; its faults are looked at once, at the end.
#include "models/exchange/sheets/workbookwriter.h"

#include "models/domain/text/text.h"
#include "models/exchange/sheets/quieterrors.h"
#include "models/exchange/sheets/textwidth.h"
#include "models/exchange/sheets/workbookchart.h"
#include "models/exchange/sheets/workbooklooks.h"
#include "models/exchange/sheets/zipwriter.h"

#include <QDir>
#include <QFile>
#include <QXmlStreamReader>

#include <xlsxwriter.h>

#include <algorithm>

namespace dondoc::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int kA4 = 9; // of libxlsxwriter's table of papers
constexpr double kTallestRow = 409;
constexpr double kLineFactor = 1.32; // from the size of letters to the height of a line
constexpr double kRowPadding = 5;

// strerror(ENOSPC); the library tells of its files only that they could not be written.
const QLatin1String kNoSpace("No space left on device");

Error noRoom(const QString &why) { return {ErrorCode::NoTemporaryRoom, QDir::tempPath(), why}; }

bool isOfFiles(int fault) { return fault >= LXW_ERROR_CREATING_XLSX_FILE && fault <= LXW_ERROR_ZIP_CLOSE; }

QByteArray fit(const QString &text)
{
    const QString whole = text::normalized(text);
    if (whole.size() <= kLongestCellText)
        return whole.toUtf8();
    return (text::shortened(whole, kLongestCellText) + u" (nội dung dài hơn ô của bảng tính, đã lược bớt)"_s)
        .toUtf8();
}

lxw_datetime lxwDate(int year, int month, int day)
{
    lxw_datetime date{};
    date.year = year;
    date.month = month;
    date.day = day;
    return date;
}

uint8_t ruleTypeOf(InputRule::Kind kind)
{
    switch (kind) {
    case InputRule::Kind::Words:
        return LXW_VALIDATION_TYPE_LIST;
    case InputRule::Kind::Range:
        return LXW_VALIDATION_TYPE_LIST_FORMULA;
    case InputRule::Kind::Percent:
    case InputRule::Kind::Amount:
        return LXW_VALIDATION_TYPE_DECIMAL;
    case InputRule::Kind::Date:
        return LXW_VALIDATION_TYPE_DATE;
    case InputRule::Kind::Any:
        break;
    }
    return LXW_VALIDATION_TYPE_ANY;
}

lxw_data_validation limitsOf(InputRule::Kind kind)
{
    lxw_data_validation limits{};
    limits.validate = ruleTypeOf(kind);
    if (kind == InputRule::Kind::Percent || kind == InputRule::Kind::Amount || kind == InputRule::Kind::Date)
        limits.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
    limits.minimum_datetime = lxwDate(2020, 1, 1);
    limits.maximum_datetime = lxwDate(2100, 12, 31);
    limits.maximum_number = kind == InputRule::Kind::Percent ? 100 : 1e15;
    return limits;
}

/// libxlsxwriter has no word for sheets that only programs can show.
void makeVeryHidden(QByteArray &workbookXml, const QString &name)
{
    const qsizetype at = workbookXml.indexOf("<sheet name=\"" + name.toUtf8() + '"');
    const qsizetype state = workbookXml.indexOf("state=\"hidden\"", at);
    if (at >= 0 && state >= 0)
        workbookXml.replace(state, qsizetype(sizeof "state=\"hidden\"") - 1, "state=\"veryHidden\"");
}

} // namespace

void FormSheet::text(int row, int column, const QString &text, FormLook look)
{
    if (text.isEmpty())
        return blank(row, column, look);
    m_book.noteCell(m_sheet, row, column);
    m_book.note(worksheet_write_string(m_sheet, lxw_row_t(row), lxw_col_t(column), fit(text).constData(),
                                       m_book.format(look)));
}

void FormSheet::number(int row, int column, double value, FormLook look)
{
    constexpr int kDigits = 12;
    const double entered = QString::number(value, 'g', kDigits).toDouble();
    m_book.noteCell(m_sheet, row, column);
    m_book.note(
        worksheet_write_number(m_sheet, lxw_row_t(row), lxw_col_t(column), entered, m_book.format(look)));
}

void FormSheet::date(int row, int column, const QDate &day, FormLook look)
{
    lxw_datetime date = lxwDate(day.year(), day.month(), day.day());
    m_book.noteCell(m_sheet, row, column);
    m_book.note(
        worksheet_write_datetime(m_sheet, lxw_row_t(row), lxw_col_t(column), &date, m_book.format(look)));
}

void FormSheet::blank(int row, int column, FormLook look)
{
    m_book.noteCell(m_sheet, row, column);
    m_book.note(worksheet_write_blank(m_sheet, lxw_row_t(row), lxw_col_t(column), m_book.format(look)));
}

void FormSheet::merged(int row, int firstColumn, int lastColumn, const QString &text, FormLook look)
{
    for (int each = firstColumn; each <= lastColumn; ++each)
        m_book.noteCell(m_sheet, row, each);
    m_book.note(worksheet_merge_range(m_sheet, lxw_row_t(row), lxw_col_t(firstColumn), lxw_row_t(row),
                                      lxw_col_t(lastColumn), fit(text).constData(), m_book.format(look)));
}

void FormSheet::rule(int firstRow, int lastRow, int column, const InputRule &rule)
{
    QByteArray title = rule.title.toUtf8();
    QByteArray prompt = rule.prompt.toUtf8();
    QByteArray error = rule.error.toUtf8();
    QByteArray range = rule.range.toUtf8();
    QByteArrayList words;
    for (const QString &word : rule.words)
        words.append(word.toUtf8());
    QList<char *> list;
    for (QByteArray &word : words)
        list.append(word.data());
    list.append(nullptr);

    lxw_data_validation validation = limitsOf(rule.kind);
    validation.error_type = rule.strict ? LXW_VALIDATION_ERROR_TYPE_STOP : LXW_VALIDATION_ERROR_TYPE_WARNING;
    validation.value_list = rule.words.isEmpty() ? nullptr : list.data();
    validation.value_formula = rule.range.isEmpty() ? nullptr : range.data();
    validation.input_title = prompt.isEmpty() ? nullptr : title.data();
    validation.input_message = prompt.isEmpty() ? nullptr : prompt.data();
    validation.error_title = title.data();
    validation.error_message = error.isEmpty() ? nullptr : error.data();
    m_book.note(worksheet_data_validation_range(m_sheet, lxw_row_t(firstRow), lxw_col_t(column),
                                                lxw_row_t(lastRow), lxw_col_t(column), &validation));
}

void FormSheet::rowHeight(int row, double points)
{
    m_book.note(worksheet_set_row(m_sheet, lxw_row_t(row), std::min(points, kTallestRow), nullptr));
}

void FormSheet::columnWidth(int column, double characters, bool hidden)
{
    lxw_row_col_options options{};
    options.hidden = hidden;
    m_book.note(worksheet_set_column_opt(m_sheet, lxw_col_t(column), lxw_col_t(column), characters, nullptr,
                                         &options));
}

void FormSheet::layPage(const FormPage &page)
{
    if (page.landscape)
        worksheet_set_landscape(m_sheet);
    worksheet_set_paper(m_sheet, kA4);
    worksheet_set_margins(m_sheet, 0.4, 0.4, 0.5, 0.6); // inches
    worksheet_fit_to_pages(m_sheet, 1, 0);
    worksheet_center_horizontally(m_sheet);
    worksheet_gridlines(m_sheet, LXW_HIDE_ALL_GRIDLINES);
    if (page.countedAlone)
        worksheet_set_start_page(m_sheet, 1);
    m_book.note(worksheet_set_footer(m_sheet,
                                     page.countedAlone ? "&C&\"Times New Roman,Regular\"&10Trang &P"
                                                       : "&C&\"Times New Roman,Regular\"&10Trang &P/&N"));
    if (page.repeatedRow >= 0)
        m_book.note(worksheet_repeat_rows(m_sheet, lxw_row_t(page.repeatedRow), lxw_row_t(page.repeatedRow)));
    if (page.frozenRows > 0)
        worksheet_freeze_panes(m_sheet, lxw_row_t(page.frozenRows), lxw_col_t(page.frozenColumns));
}

void FormSheet::protect()
{
    lxw_protection allowed{};
    allowed.format_columns = LXW_TRUE;
    allowed.format_rows = LXW_TRUE;
    allowed.sort = LXW_TRUE;
    allowed.autofilter = LXW_TRUE;
    worksheet_protect(m_sheet, nullptr, &allowed);
}

void FormSheet::hide() { worksheet_hide(m_sheet); }

void FormSheet::select(int row, int column)
{
    worksheet_set_selection(m_sheet, lxw_row_t(row), lxw_col_t(column), lxw_row_t(row), lxw_col_t(column));
}

void FormSheet::chart(const report::Chart &chart, int headRow, int row, int column)
{
    lxw_chart *drawn = makeChart(m_book.m_book, m_sheet, chart, headRow);
    if (!drawn)
        return m_book.note(LXW_ERROR_MEMORY_MALLOC_FAILED);
    lxw_chart_options options{};
    options.x_scale = 1.6;
    options.y_scale = 1.4;
    m_book.note(worksheet_insert_chart_opt(m_sheet, lxw_row_t(row), lxw_col_t(column), drawn, &options));
}

void FormSheet::allowNumbersAsText(const QString &range)
{
    m_book.note(
        worksheet_ignore_errors(m_sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, range.toUtf8().constData()));
}

Result<std::unique_ptr<WorkbookWriter>> WorkbookWriter::create(const QString &title, const QDateTime &created)
{
    std::unique_ptr<WorkbookWriter> book(new WorkbookWriter(created));
    if (!book->m_folder.isValid())
        return noRoom(book->m_folder.errorString());
    if (!book->start(title))
        return noRoom(kNoSpace);
    return book;
}

bool WorkbookWriter::start(const QString &title)
{
    // UTF-8 on Windows too: there the library is built to open such paths, which it does not do by itself.
    QByteArray folder = m_folder.path().toUtf8();
    lxw_workbook_options options{};
    options.tmpdir = folder.data();
    m_book = workbook_new_opt(m_folder.filePath(u"form.xlsx"_s).toUtf8().constData(), &options);
    if (!m_book)
        return false;
    QByteArray titleText = fit(title);
    QByteArray author("Đôn Đốc " DONDOC_VERSION);
    lxw_doc_properties properties{};
    properties.title = titleText.data();
    properties.author = author.data();
    properties.created = std::max<time_t>(1, time_t(m_created.toSecsSinceEpoch())); // 0 would be now
    note(workbook_set_properties(m_book, &properties));
    setDefaultFont(m_book);
    makeFormats();
    return true;
}

WorkbookWriter::~WorkbookWriter()
{
    if (m_book)
        lxw_workbook_free(m_book);
}

void WorkbookWriter::makeFormats()
{
    for (size_t i = 0; i < m_formats.size(); ++i)
        m_formats[i] = makeFormat(m_book, FormLook(i));
}

FormSheet WorkbookWriter::addSheet(const QString &name)
{
    lxw_worksheet *sheet = workbook_add_worksheet(m_book, name.toUtf8().constData());
    if (!sheet) {
        note(LXW_ERROR_INVALID_SHEETNAME_CHARACTER);
        sheet
            = workbook_add_worksheet(m_book, nullptr); // the rest is written into a sheet that is thrown away
    }
    return {*this, sheet};
}

FormSheet WorkbookWriter::addVeryHiddenSheet(const QString &name)
{
    FormSheet sheet = addSheet(name);
    sheet.hide();
    m_veryHidden.append(name);
    return sheet;
}

void WorkbookWriter::note(int fault)
{
    if (m_fault == LXW_NO_ERROR)
        m_fault = fault;
}

void WorkbookWriter::noteCell(const lxw_worksheet *sheet, int row, int column)
{
    m_cells.insert({sheet, quint64(row) << 32 | quint64(column)});
}

/// The library ignores that a sheet's temporary file could not be written; then the XML ends early, or a
/// block is missing in its midst and cells with it.
Result<void> WorkbookWriter::checkWhole(const QList<ZipPart> &parts) const
{
    qsizetype cells = 0;
    bool wellFormed = true;
    for (const ZipPart &part : parts) {
        QXmlStreamReader xml(part.bytes);
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "c"_L1
                && part.name.startsWith("xl/worksheets/"_L1))
                ++cells;
        }
        wellFormed = wellFormed && !xml.hasError();
    }
    if (wellFormed && cells == m_cells.size())
        return {};
    return noRoom(kNoSpace);
}

Result<QByteArray> WorkbookWriter::bytesOfFile() const
{
    QFile file(m_folder.filePath(u"form.xlsx"_s));
    if (!file.open(QIODevice::ReadOnly))
        return noRoom(file.errorString());
    return file.readAll();
}

Result<QByteArray> WorkbookWriter::finished()
{
    if (m_book) {
        const QuietErrors quiet;
        note(workbook_close(std::exchange(m_book, nullptr))); // frees it, whatever it answers
    }
    if (isOfFiles(m_fault))
        return noRoom(kNoSpace);
    if (m_fault != LXW_NO_ERROR)
        return Error{ErrorCode::WriteFailed, u"xlsx"_s, QString::fromUtf8(lxw_strerror(lxw_error(m_fault)))};
    const Result<QByteArray> bytes = bytesOfFile();
    if (!bytes)
        return bytes;
    Result<QList<ZipPart>> parts = unzipped(*bytes);
    if (!parts)
        return parts.error();
    if (const auto whole = checkWhole(*parts); !whole)
        return whole.error();
    for (ZipPart &part : *parts) {
        for (const QString &name : std::as_const(m_veryHidden)) {
            if (part.name == "xl/workbook.xml"_L1)
                makeVeryHidden(part.bytes, name);
        }
    }
    return zipped(*parts, m_created);
}

double columnTextMm(double characters)
{
    // Excel's column: 7 pixels a character of the default font and 5 around them, at 96 to the inch.
    return (characters * 7 + 5) * 25.4 / 96 - 1.6;
}

double heightFor(const QString &text, double characters, const report::TextStyle &style)
{
    const int lines = lineCount(text, style, columnTextMm(characters));
    return lines * style.sizePt * kLineFactor + kRowPadding;
}

} // namespace dondoc::exchange
