// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// WorkbookWriter: a workbook being written with libxlsxwriter, its looks and the rules of its cells. Rows and
// columns count from 0 here, as the library counts.
#pragma once

#include "models/domain/basics/result.h"
#include "models/report/layout/pages.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QSet>
#include <QStringList>
#include <QTemporaryDir>

#include <array>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace dondoc::exchange {

struct ZipPart;

/// Looks of cells; fonts, borders, fills and locks of each stand in one table.
enum class FormLook {
    Title,
    PageTitle,
    Line,
    PageLine,
    StrongLine,
    Warning,
    FieldTitle,
    FieldTitleRight,
    FieldValue,
    FillField,
    FillFieldDate,
    ColumnHead,
    GroupNumber, ///< heading rows: first, middle and last cell of what reads as one
    GroupText,
    GroupEnd,
    Text,
    Centre,
    Reference,
    CentredFigure,
    Figure,
    OneDecimalFigure,
    DecimalFigure,
    PercentFigure,
    Date,
    BoxedGroup, ///< a heading row's text over the rest of the table
    FillText,
    FillCentre,
    FillDate,
    FillFigure,
    Closed, ///< a cell of a column to fill that this row has no use for
    Mark,
    Guide,
    GuideTitle,
    Count,
};

/// Letters of cells to read and to fill, for estimates of heights.
inline constexpr report::TextStyle kFormText{12, false, false};
inline constexpr report::TextStyle kGuideText{12, false, false};

/// Characters of a text; a cell takes 32767, and what is longer is cut and says so.
inline constexpr int kLongestCellText = 32000;

/// What may be typed into a cell. Pasting is never held back by it.
struct InputRule {
    enum class Kind { Any, Words, Range, Percent, Date, Amount };
    Kind kind = Kind::Any;
    QStringList words = {}; ///< Words
    QString range = {};     ///< Range: "=danhmuc!$B$1:$B$75"
    bool strict = false;    ///< else the user may keep what was typed
    QString title = {};     ///< at most 32 characters
    QString prompt = {};    ///< shown when the cell is entered; at most 255, blank: none
    QString error = {};     ///< shown when something else is typed; at most 255
};

/// A page as it is printed.
struct FormPage {
    bool landscape = true;
    int repeatedRow = -1; ///< printed on every page; -1: none
    int frozenRows = 0;
    int frozenColumns = 0;
    bool countedAlone = false; ///< its pages are numbered from 1, without their total
};

class WorkbookWriter;

/// One sheet of a WorkbookWriter. Faults are kept by the book until finished().
class FormSheet
{
public:
    FormSheet(WorkbookWriter &book, lxw_worksheet *sheet) : m_book(book), m_sheet(sheet) { }

    void text(int row, int column, const QString &text, FormLook look);
    /// To 12 significant digits: more than anybody enters, less than what sums of them leave behind.
    void number(int row, int column, double value, FormLook look);
    void date(int row, int column, const QDate &day, FormLook look);
    void blank(int row, int column, FormLook look);
    /// Blank text leaves the area blank.
    void merged(int row, int firstColumn, int lastColumn, const QString &text, FormLook look);
    void rule(int firstRow, int lastRow, int column, const InputRule &rule);
    void rowHeight(int row, double points);
    void columnWidth(int column, double characters, bool hidden = false);
    void layPage(const FormPage &page);
    /// Locked but for the cells to fill; rows and columns may be sized, no password.
    void protect();
    void hide();
    void select(int row, int column);
    /// A chart over a table of this sheet (workbookchart.h), its top left corner in that cell.
    void chart(const report::Chart &chart, int headRow, int row, int column);
    /// Numbers of tasks are text and mean to be.
    void allowNumbersAsText(const QString &range);

private:
    WorkbookWriter &m_book;
    lxw_worksheet *m_sheet;
};

class WorkbookWriter
{
public:
    /// title: in the document's properties, with the instant of creation. NoTemporaryRoom.
    static Result<std::unique_ptr<WorkbookWriter>> create(const QString &title, const QDateTime &created);
    ~WorkbookWriter();
    Q_DISABLE_COPY_MOVE(WorkbookWriter)

    /// name: at most 31 characters, none of []:*?/\, unique.
    FormSheet addSheet(const QString &name);
    /// A sheet that only programs can show.
    FormSheet addVeryHiddenSheet(const QString &name);

    /// Ends the workbook, whole or not at all. NoTemporaryRoom, WriteFailed (what: "xlsx", detail: the
    /// library's words), Internal.
    Result<QByteArray> finished();

private:
    friend class FormSheet;
    explicit WorkbookWriter(const QDateTime &created) : m_created(created) { }
    bool start(const QString &title);
    void note(int fault); ///< an lxw_error; the first one is kept
    /// A cell that must be there in the end.
    void noteCell(const lxw_worksheet *sheet, int row, int column);
    lxw_format *format(FormLook look) const { return m_formats.at(size_t(look)); }
    void makeFormats();
    Result<QByteArray> bytesOfFile() const;
    Result<void> checkWhole(const QList<ZipPart> &parts) const;

    QTemporaryDir m_folder; ///< the library writes to paths only
    lxw_workbook *m_book = nullptr;
    std::array<lxw_format *, size_t(FormLook::Count)> m_formats{};
    QStringList m_veryHidden;
    QDateTime m_created;
    QSet<std::pair<const void *, quint64>> m_cells; ///< sheet; row and column
    int m_fault = 0;
};

/// Width of text in a column of that many characters, in millimetres.
double columnTextMm(double characters);
/// Height of a row, in points, in which the text stands whole in a column of that many characters.
double heightFor(const QString &text, double characters, const report::TextStyle &style);

} // namespace dondoc::exchange
