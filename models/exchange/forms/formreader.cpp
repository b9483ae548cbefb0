// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FormReader: makes forms of what the sheets of a workbook say.
#include "models/exchange/forms/formreader.h"

#include "models/domain/text/text.h"
#include "models/exchange/forms/celldoubts.h"
#include "models/exchange/forms/documenthead.h"
#include "models/exchange/forms/headfields.h"
#include "models/exchange/forms/loosetext.h"
#include "models/exchange/forms/lostheader.h"
#include "models/exchange/forms/markreader.h"
#include "models/exchange/forms/othertimes.h"
#include "models/exchange/forms/prosereader.h"
#include "models/exchange/forms/rowjoiner.h"
#include "models/exchange/forms/sheetgroups.h"
#include "models/exchange/forms/sheetrest.h"
#include "models/exchange/forms/valuereader.h"

#include <algorithm>
#include <limits>

namespace dondoc::exchange {

using namespace Qt::StringLiterals;

namespace {

/// What reading a sheet needs, made once for a workbook.
struct Tools {
    Tools(const FormContext &form, const FormMarks &marks)
        : context(form), tasks(form.tasks), taskTitles(ColumnTitles::ofTasks(form.period, form.longer)),
          figureTitles(ColumnTitles::ofFigures(form.period)),
          units(form.indicators), shape{form.longer && marks.version != form::kFirstVersion,
                                        periods::closesYear(form.period)
                                            && (marks.version == 0 || marks.version >= form::kVersion)}
    {
    }
    const FormContext &context;
    TaskFinder tasks;
    ColumnTitles taskTitles;
    ColumnTitles figureTitles;
    AskedUnits units;
    form::Shape shape;                                ///< of a form that lost its headings
    Header before;                                    ///< of the tasks of an earlier sheet
    int proseAbove = std::numeric_limits<int>::max(); ///< the first table of tasks or indicators
    EncodingTally tally;
};

/// The headings of a sheet's tables; one sheet may have both, one under the other.
struct Tables {
    Header tasks;
    Header figures;
    bool byOrder = false;
    int tasksEnd(int rows) const { return figures.first > tasks.last ? figures.first : rows; }
    int figuresEnd(int rows) const { return tasks.first > figures.last ? tasks.first : rows; }
};

Tables tablesOf(const SheetGrid &grid, const Tools &tools)
{
    Tables tables{findTaskHeader(grid, tools.taskTitles), findFigureHeader(grid, tools.figureTitles)};
    const bool same = tables.tasks.exists() && tables.figures.exists()
        && tables.tasks.first <= tables.figures.last && tables.figures.first <= tables.tasks.last;
    if (same && tables.figures.score() >= tables.tasks.score())
        tables.tasks = {};
    else if (same)
        tables.figures = {};
    if (tables.tasks.exists() || tables.figures.exists() || isGuide(grid.name()))
        return tables;
    tables.tasks = headerAsBefore(grid, tools.tasks, tools.before);
    if (!tables.tasks.exists()) {
        tables.tasks = headerByOrder(grid, tools.tasks, form::columnsOf(tools.shape));
        tables.byOrder = tables.tasks.exists();
    }
    return tables;
}

// A list of agencies to choose from names all of them.
void dropCrowd(HeadFields *head)
{
    constexpr qsizetype kCrowd = 12;
    if (head->hints.size() > kCrowd)
        head->hints.clear();
}

QStringList titlesOf(const SheetGrid &grid, int end)
{
    constexpr int kMostTitleRows = 40;
    QStringList titles{grid.name()};
    for (int index = 0; index < std::min(end, kMostTitleRows); ++index) {
        for (int column = 1; column <= grid.width(); ++column) {
            if (const QString text = grid.text(index, column); !text.isEmpty())
                titles.append(text);
        }
    }
    return titles;
}

void readParagraphs(const SheetGrid &grid, const Tools &tools, SheetReading *reading)
{
    reading->prose = true;
    const ReadProse prose = readProse(grid, tools.tasks, tools.taskTitles, tools.context.period);
    reading->table = prose.table;
    int end = documentHeadEnd(grid, tools.proseAbove);
    if (prose.first >= 0)
        end = std::min(end, prose.first);
    readHead(grid, end, tools.context.period, &reading->head, &reading->issues);
    reading->titles = titlesOf(grid, end);
    LooseRows loose = rowsBetween(0, grid.rowCount());
    loose.headEnd = end;
    loose.indexes.removeIf([&prose](int index) { return prose.placed.contains(index); });
    reading->loose = looseText(grid, loose);
}

void readHeadOf(const SheetGrid &grid, const Tables &tables, const Period &period, SheetReading *reading)
{
    const bool table = tables.tasks.exists() || tables.figures.exists();
    int end = table ? grid.rowCount() : (isGuide(grid.name()) || reading->hidden ? 0 : grid.rowCount());
    for (const Header &header : {tables.tasks, tables.figures})
        end = header.exists() ? std::min(end, header.first) : end;
    readHead(grid, end, period, &reading->head, &reading->issues);
    reading->titles = titlesOf(grid, end);
    if (!table)
        dropCrowd(&reading->head);
}

void tellLostTable(const SheetGrid &grid, const TaskFinder &tasks, QList<Issue> *issues)
{
    const int count = isGuide(grid.name()) ? 0 : tasksWithoutHeader(grid, tasks);
    if (count > 0)
        issues->append({Severity::Warning,
                        IssueKind::TableWithoutHeadings,
                        {QString::number(count)},
                        {},
                        {},
                        grid.name()});
}

// Columns that were told by their order, with nothing in them, are another table's where one came before.
void readTaskTable(const SheetGrid &grid, const Tables &tables, Tools *tools, SheetReading *reading)
{
    if (tables.tasks.exists())
        reading->table = readRows(grid, tables.tasks, tables.tasksEnd(grid.rowCount()), tools->tasks,
                                  tools->taskTitles, tools->context.period);
    if (tables.tasks.exists() && !(tables.byOrder && tools->before.exists() && !reading->isFilled())) {
        tools->before = tables.tasks;
        return;
    }
    reading->table = {};
    tellLostTable(grid, tools->tasks, &reading->issues);
}

void readFigureTable(const Sheet &sheet, const SheetGrid &grid, const Tables &tables, const Tools &tools,
                     SheetReading *reading)
{
    const int end = tables.figuresEnd(grid.rowCount());
    reading->figures = readFigures(grid, tables.figures, end, tools.units, &reading->issues);
    reading->issues += takeFigureNotes(grid, tables.figures, end, &reading->figures);
    reading->given = givenCells(grid, tables.figures, end);
    reading->issues += mergedFigures(sheet, grid, tables.figures, end);
}

SheetReading readSheet(const Sheet &sheet, Tools *tools)
{
    SheetReading reading;
    const SheetGrid grid(sheet, &tools->tally, &reading.issues);
    reading.name = grid.name();
    reading.hidden = sheet.hidden;
    reading.issues += hiddenTexts(sheet, reading.name);
    if (sheet.prose) {
        readParagraphs(grid, *tools, &reading);
        reading.issues += noteDoubts(sheet, grid, reading.table, tools->context.period);
        return reading;
    }
    const Tables tables = tablesOf(grid, *tools);
    if (tables.tasks.exists() || tables.figures.exists())
        tools->proseAbove = std::min(tools->proseAbove, sheet.proseAbove);
    readHeadOf(grid, tables, tools->context.period, &reading);
    readTaskTable(grid, tables, tools, &reading);
    if (tables.figures.exists())
        readFigureTable(sheet, grid, tables, *tools, &reading);
    reading.issues += otherTimeColumns(grid, tables.tasks, tables.tasksEnd(grid.rowCount()));
    reading.issues += otherTimeColumns(grid, tables.figures, tables.figuresEnd(grid.rowCount()));
    reading.ofFigures = tables.figures.exists() && !tables.tasks.exists();
    reading.byOrder = tables.byOrder;
    reading.issues
        += cellDoubts(sheet, grid, {tables.tasks, tables.figures, reading.table}, tools->context.period);
    if (!isGuide(reading.name) && !reading.hidden)
        reading.issues += textBesideTables(grid, {tables.tasks, tables.figures, reading.table}, tools->units);
    reading.marked = !tables.byOrder && tables.tasks.at(int(FormColumn::Mark)) > 0;
    return reading;
}

bool hasContent(const SheetReading &reading) { return reading.isFilled() || !reading.figures.isEmpty(); }

void takeFirst(const QString &from, QString *to)
{
    if (to->isEmpty())
        *to = from;
}

// "45/BC-UBND" above, "45" in the form: the same. Which of two is the document's only the agency knows.
void tellOtherNumber(const HeadFields &head, ReadForm *form)
{
    QStringList others = head.otherNumbers;
    if (head.number != form->report.number)
        others.prepend(head.number);
    for (const QString &other : std::as_const(others)) {
        if (!other.isEmpty() && !isSameDocument(other, form->report.number))
            form->issues.append({Severity::Error, IssueKind::HeadDiffers, {form->report.number, other}});
    }
}

void takeHead(const HeadFields &head, ReadForm *form)
{
    takeFirst(head.number, &form->report.number);
    tellOtherNumber(head, form);
    takeFirst(head.planNumber, &form->report.localPlanNumber);
    if (!form->report.signedOn.isValid())
        form->report.signedOn = head.signedOn;
    if (!form->report.localPlanDate.isValid())
        form->report.localPlanDate = head.planDate;
}

void takeSheet(const SheetReading &reading, ReadForm *form)
{
    takeHead(reading.head, form);
    form->agencyHints += agencyHints(reading.head, reading.prose ? QString() : reading.name);
    if (!reading.head.agency.isEmpty() && hasContent(reading))
        form->senders.append({reading.name, reading.head.agency});
    form->figures += reading.figures;
    form->given += reading.given;
    form->issues += reading.issues;
    if (reading.byOrder && reading.hasRows())
        form->issues.append({Severity::Warning, IssueKind::FormHeadingsLost, {}, {}, {}, reading.name});
}

void takeTables(const SheetGroup &group, const FormContext &context, ReadForm *form)
{
    QList<ReadTable> tables;
    int copied = 0;
    for (const SheetReading *reading : group) {
        tables.append(reading->table);
        copied += reading->table.copied;
    }
    joinRows(tables, context.tasks, form);
    if (copied > 0)
        form->issues.append(
            {Severity::Note, IssueKind::CopiedFromPrevious, {QString::number(copied)}, {}, {}, {}});
}

ReadForm formOf(const SheetGroup &group, const SheetGroup &beside, const FormContext &context)
{
    ReadForm form;
    for (const SheetReading *reading : group)
        takeSheet(*reading, &form);
    for (const SheetReading *reading : beside)
        takeSheet(*reading, &form);
    form.agencyHints.removeDuplicates();
    takeTables(group, context, &form);
    return form;
}

QString periodInWords(const QString &key)
{
    const auto period = periods::parse(key);
    return period ? periods::title(*period) : key;
}

void tellMarks(const FormMarks &marks, const Period &period, bool ours, QList<Issue> *issues)
{
    if (marks == FormMarks{} && ours)
        issues->append({Severity::Note, IssueKind::MarksLost, {}, {}, {}, {}});
    if (marks.version > form::kVersion)
        issues->append(
            {Severity::Warning, IssueKind::FormVersionNewer, {QString::number(marks.version)}, {}, {}, {}});
    const QString read = periods::key(period);
    if (!marks.periodKey.isEmpty() && marks.periodKey != read)
        issues->append({Severity::Error,
                        IssueKind::FormOfOtherPeriod,
                        {periodInWords(marks.periodKey), periods::title(period)}});
}

QList<SheetReading> readSheets(const Workbook &workbook, Tools *tools)
{
    QList<SheetReading> readings;
    for (const Sheet &sheet : workbook.sheets) {
        if (!isMarkSheet(sheet))
            readings.append(readSheet(sheet, tools));
    }
    return readings;
}

// Where tables tell of tasks, prose that does so too is named and left alone; what else it says is told.
void leaveOutProse(QList<SheetReading> *readings)
{
    const auto holds = [readings](auto says) {
        return std::any_of(readings->cbegin(), readings->cend(),
                           [&says](const SheetReading &reading) { return !reading.prose && says(reading); });
    };
    const bool tables = holds([](const SheetReading &reading) { return reading.isFilled(); });
    const bool figures = holds([](const SheetReading &reading) { return !reading.figures.isEmpty(); });
    for (SheetReading &reading : *readings) {
        if (reading.prose && (tables || (figures && !reading.isFilled())))
            reading.issues += reading.loose;
        if (!tables || !reading.prose)
            continue;
        QStringList tasks;
        for (const ReadRow &row : std::as_const(reading.table.rows))
            tasks += row.saysAnything() ? QStringList{row.entry.taskNumber} : QStringList();
        reading.table = {};
        if (!tasks.isEmpty())
            reading.issues.append({Severity::Warning,
                                   IssueKind::ProseBesideTable,
                                   {tasks.join(u", "_s)},
                                   {},
                                   {},
                                   reading.name});
    }
}

// Told once for the file: a stranger's rows of a table without any known row are no news then.
QList<Issue> issuesOfFile(const Workbook &workbook, const FormMarks &marks, const Tools &tools,
                          const QList<SheetReading> &readings)
{
    QList<Issue> issues;
    const bool none = std::none_of(readings.begin(), readings.end(), [](const SheetReading &reading) {
        return reading.hasRows() || !reading.figures.isEmpty();
    });
    const bool ours = std::any_of(readings.begin(), readings.end(),
                                  [](const SheetReading &reading) { return reading.marked; });
    if (tools.tally.lost.wereReplaced())
        issues.append(tools.tally.lost.replaced());
    else if (none)
        issues.append({Severity::Error, IssueKind::FormWithoutRows, {}, {}, {}, {}});
    if (workbook.truncated)
        issues.append({Severity::Warning, IssueKind::WorkbookTruncated, {}, {}, {}, {}});
    for (const QString &sheet : workbook.missing)
        issues.append({Severity::Warning, IssueKind::SheetMissing, {sheet}, {}, {}, sheet});
    tellMarks(marks, tools.context.period, ours, &issues);
    return issues + encodingIssues(workbook, tools.tally);
}

// Each may name whose the pages are, beside what the tables say.
void addPageSenders(const QStringList &pageHeads, ReadForm *form)
{
    for (const QString &head : pageHeads)
        form->senders.append({u"Đầu trang"_s, head});
}

} // namespace

QList<ReadForm> readForms(const Workbook &workbook, const FormContext &context)
{
    const FormMarks marks = readMarks(workbook);
    Tools tools(context, marks);
    tools.tally = tallyFor(workbook);
    QList<SheetReading> readings = readSheets(workbook, &tools);
    leaveOutProse(&readings);
    const QList<Issue> leftOut = leaveOutSheets(readings, context);
    QList<SheetGroup> groups = formGroups(readings, marks);
    if (groups.isEmpty())
        groups.append(SheetGroup());
    const QList<Issue> common = issuesOfFile(workbook, marks, tools, readings) + leftOut;
    const QString otherPeriod = otherPeriodOf(readings, workbook.pageHeads, context);
    QList<ReadForm> forms;
    for (const SheetGroup &group : std::as_const(groups)) {
        ReadForm form
            = formOf(group, forms.isEmpty() ? sheetsBeside(readings, marks) : SheetGroup(), context);
        form.marks = marks;
        if (marks == FormMarks{})
            form.given.clear(); // another's table has a plan of its own
        form.otherPeriod = otherPeriod;
        form.issues = common + form.issues;
        if (groups.size() == 1)
            addPageSenders(workbook.pageHeads, &form);
        forms.append(form);
    }
    return forms;
}

ReadForm readForm(const Workbook &workbook, const FormContext &context)
{
    const QList<ReadForm> forms = readForms(workbook, context);
    ReadForm form = forms.constFirst();
    if (forms.size() > 1)
        form.issues.prepend(
            {Severity::Warning, IssueKind::SeveralForms, {QString::number(forms.size())}, {}, {}, {}});
    return form;
}

} // namespace dondoc::exchange
