// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FormReader: makes forms of what the sheets of a workbook say.
#include "models/exchange/forms/formreader.h"

#include "models/domain/text/text.h"
#include "models/exchange/forms/headfields.h"
#include "models/exchange/forms/lostheader.h"
#include "models/exchange/forms/markreader.h"
#include "models/exchange/forms/rowjoiner.h"
#include "models/exchange/forms/valuereader.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace dondoc::exchange {

using namespace Qt::StringLiterals;

namespace {

/// What one sheet says.
struct SheetReading {
    QString name;
    HeadFields head;
    ReadTable table;
    QList<ReadValue> figures;
    QList<Issue> issues; ///< of cells and of what stands above the table
    bool byOrder = false;
    bool hidden = false;
    bool marked = false;    ///< it has the form's hidden column
    bool ofFigures = false; ///< it has a table of indicators and none of tasks

    bool hasRows() const { return !table.rows.isEmpty(); }
    bool isFilled() const
    {
        return !table.answers.isEmpty()
            || std::any_of(table.rows.begin(), table.rows.end(),
                           [](const ReadRow &row) { return row.saysAnything(); });
    }
};

/// What reading a sheet needs, made once for a workbook.
struct Tools {
    Tools(const FormContext &form, const FormMarks &marks)
        : context(form), tasks(form.tasks), taskTitles(ColumnTitles::ofTasks(form.period, form.longer)),
          figureTitles(ColumnTitles::ofFigures(form.period)),
          shape{form.longer && marks.version != form::kFirstVersion,
                periods::closesYear(form.period) && (marks.version == 0 || marks.version >= form::kVersion)}
    {
    }
    const FormContext &context;
    TaskFinder tasks;
    ColumnTitles taskTitles;
    ColumnTitles figureTitles;
    form::Shape shape; ///< of a form that lost its headings
    EncodingTally tally;
};

bool isGuide(const QString &name)
{
    static const QString kGuide = text::searchKey(QString::fromUtf16(form::kGuideSheet));
    return text::searchKey(name).startsWith(kGuide);
}

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
    if (!tables.tasks.exists() && !tables.figures.exists() && !isGuide(grid.name())) {
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

void readHeadOf(const SheetGrid &grid, const Tables &tables, const Period &period, SheetReading *reading)
{
    const bool table = tables.tasks.exists() || tables.figures.exists();
    int end = table ? grid.rowCount() : (isGuide(grid.name()) || reading->hidden ? 0 : grid.rowCount());
    for (const Header &header : {tables.tasks, tables.figures})
        end = header.exists() ? std::min(end, header.first) : end;
    readHead(grid, end, period, &reading->head, &reading->issues);
    if (!table)
        dropCrowd(&reading->head);
}

SheetReading readSheet(const Sheet &sheet, Tools *tools)
{
    SheetReading reading;
    const SheetGrid grid(sheet, &tools->tally, &reading.issues);
    reading.name = grid.name();
    reading.hidden = sheet.hidden;
    const Tables tables = tablesOf(grid, *tools);
    readHeadOf(grid, tables, tools->context.period, &reading);
    if (tables.tasks.exists())
        reading.table = readRows(grid, tables.tasks, tables.tasksEnd(grid.rowCount()), tools->tasks,
                                 tools->taskTitles, tools->context.period);
    if (tables.figures.exists())
        reading.figures
            = readFigures(grid, tables.figures, tables.figuresEnd(grid.rowCount()), &reading.issues);
    reading.ofFigures = tables.figures.exists() && !tables.tasks.exists();
    reading.byOrder = tables.byOrder;
    reading.marked = !tables.byOrder && tables.tasks.at(int(FormColumn::Mark)) > 0;
    return reading;
}

/// Whose sheet it is, as far as it says; blank where it does not.
QString ownerKey(const SheetReading &reading)
{
    static const QRegularExpression kCommon(
        u"^(?:nhiem vu|bang|sheet|trang|bieu|mau|table|chi tieu|phan|phu luc|\\d)|copy|ban sao|ban nhap|ban cu"_s);
    if (!reading.head.agency.isEmpty())
        return text::searchKey(reading.head.agency);
    const QString key = text::searchKey(reading.name);
    return key.contains(kCommon) ? QString() : key;
}

// By its own field, or by a name that only a body bears: "Sở Tài chính", "SCT".
bool namesOwner(const SheetReading &reading)
{
    static const QRegularExpression kBody(u"^(?:so|xa|phuong|ubnd|uy ban|trung tam|tt|bao|mttq)\\b"_s);
    static const QRegularExpression kSymbol(u"^[A-ZĐ][A-ZĐa-z]*[A-ZĐ]$"_s);
    return !reading.head.agency.isEmpty() || text::searchKey(reading.name).contains(kBody)
        || reading.name.contains(kSymbol);
}

/// Sheets of one agency; the first is its own.
using SheetGroup = QList<const SheetReading *>;

// Sheets that name their agency stand for themselves; others go with the first.
QList<SheetGroup> groupsOf(const QList<SheetReading> &readings)
{
    QList<SheetGroup> groups;
    QStringList owners;
    for (const SheetReading &reading : readings) {
        if (!reading.isFilled())
            continue;
        const QString owner = ownerKey(reading);
        const qsizetype known = owner.isEmpty() ? (groups.isEmpty() ? -1 : 0) : owners.indexOf(owner);
        if (known >= 0) {
            groups[known].append(&reading);
        } else {
            groups.append(SheetGroup{&reading});
            owners.append(owner);
        }
    }
    return groups;
}

// One form: its rows may stand in sheets of any name.
bool isOneForm(const QList<SheetGroup> &groups)
{
    QSet<QString> seen;
    for (const SheetGroup &group : groups) {
        QSet<QString> own;
        for (const SheetReading *reading : group) {
            for (const ReadRow &row : reading->table.rows) {
                if (row.saysAnything())
                    own.insert(row.entry.taskNumber);
            }
        }
        if (seen.intersects(own))
            return false;
        seen.unite(own);
    }
    const auto named = std::count_if(groups.begin(), groups.end(),
                                     [](const SheetGroup &group) { return namesOwner(*group.constFirst()); });
    return named < 2;
}

void takeFirst(const QString &from, QString *to)
{
    if (to->isEmpty())
        *to = from;
}

void takeHead(const HeadFields &head, ReadForm *form)
{
    takeFirst(head.number, &form->report.number);
    takeFirst(head.planNumber, &form->report.localPlanNumber);
    if (!form->report.signedOn.isValid())
        form->report.signedOn = head.signedOn;
    if (!form->report.localPlanDate.isValid())
        form->report.localPlanDate = head.planDate;
}

void takeSheet(const SheetReading &reading, ReadForm *form)
{
    takeHead(reading.head, form);
    form->agencyHints += agencyHints(reading.head, reading.name);
    form->figures += reading.figures;
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

void tellMarks(const FormMarks &marks, const Period &period, bool ours, QList<Issue> *issues)
{
    if (marks == FormMarks{} && ours)
        issues->append({Severity::Note, IssueKind::MarksLost, {}, {}, {}, {}});
    if (marks.version > form::kVersion)
        issues->append(
            {Severity::Warning, IssueKind::FormVersionNewer, {QString::number(marks.version)}, {}, {}, {}});
    const QString read = periods::key(period);
    if (!marks.periodKey.isEmpty() && marks.periodKey != read)
        issues->append({Severity::Error, IssueKind::FormOfOtherPeriod, {marks.periodKey, read}, {}, {}, {}});
}

void tellEncodings(const EncodingTally &tally, QList<Issue> *issues)
{
    const std::pair<int, QString> counts[] = {{tally.tcvn3, u"TCVN3"_s}, {tally.vni, u"VNI"_s}};
    for (const auto &[count, name] : counts) {
        if (count > 0)
            issues->append({Severity::Note,
                            IssueKind::LegacyEncodingConverted,
                            {QString::number(count), name},
                            {},
                            {},
                            {}});
    }
}

// The sheets of tasks by agency; all as one where none is filled or they belong together.
QList<SheetGroup> formGroups(const QList<SheetReading> &readings)
{
    QList<SheetGroup> groups = groupsOf(readings);
    if (groups.isEmpty()) {
        for (const SheetReading &reading : readings) {
            if (reading.hasRows())
                groups = {SheetGroup{&reading}};
            if (reading.hasRows())
                break;
        }
    }
    if (groups.size() > 1 && isOneForm(groups)) {
        for (const SheetGroup &group : groups.mid(1))
            groups[0] += group;
        groups.resize(1);
    }
    return groups;
}

// A sheet of indicators that names its agency, in a workbook that many share.
bool isOwnedFigures(const SheetReading &reading, const FormMarks &marks)
{
    return reading.ofFigures && !reading.head.agency.isEmpty() && marks.agencyCode.isEmpty();
}

// Figures go with the tasks of their agency; of one that told no task, they are a form of their own.
void giveFigures(const QList<SheetReading> &readings, const FormMarks &marks, QList<SheetGroup> *groups)
{
    const bool filled = std::any_of(readings.begin(), readings.end(),
                                    [](const SheetReading &reading) { return reading.isFilled(); });
    QList<SheetGroup> own = filled ? std::exchange(*groups, {}) : QList<SheetGroup>();
    for (const SheetReading &reading : readings) {
        if (!isOwnedFigures(reading, marks) || reading.figures.isEmpty())
            continue;
        const auto sameOwner
            = [&](const SheetReading *other) { return ownerKey(*other) == ownerKey(reading); };
        const auto group = std::find_if(own.begin(), own.end(), [&](const SheetGroup &each) {
            return std::any_of(each.begin(), each.end(), sameOwner);
        });
        if (group != own.end())
            group->append(&reading);
        else
            own.append(SheetGroup{&reading});
    }
    if (!own.isEmpty())
        *groups = own;
}

// Covers, and figures of nobody in particular, which go with the first form.
SheetGroup sheetsBeside(const QList<SheetReading> &readings, const FormMarks &marks)
{
    SheetGroup beside;
    for (const SheetReading &reading : readings) {
        const bool silent = reading.hidden && reading.figures.isEmpty();
        if (!reading.hasRows() && !isGuide(reading.name) && !silent && !isOwnedFigures(reading, marks))
            beside.append(&reading);
    }
    return beside;
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

// Told once for the file: a stranger's rows of a table without any known row are no news then.
QList<Issue> issuesOfFile(const Workbook &workbook, const FormMarks &marks, const Tools &tools,
                          const QList<SheetReading> &readings)
{
    QList<Issue> issues;
    const bool none = std::none_of(readings.begin(), readings.end(),
                                   [](const SheetReading &reading) { return reading.hasRows(); });
    const bool ours = std::any_of(readings.begin(), readings.end(),
                                  [](const SheetReading &reading) { return reading.marked; });
    if (none)
        issues.append({Severity::Error, IssueKind::FormWithoutRows, {}, {}, {}, {}});
    if (workbook.truncated)
        issues.append({Severity::Warning, IssueKind::WorkbookTruncated, {}, {}, {}, {}});
    tellMarks(marks, tools.context.period, ours, &issues);
    tellEncodings(tools.tally, &issues);
    return issues;
}

} // namespace

QList<ReadForm> readForms(const Workbook &workbook, const FormContext &context)
{
    const FormMarks marks = readMarks(workbook);
    Tools tools(context, marks);
    tools.tally.usual = usualEncoding(workbook);
    const QList<SheetReading> readings = readSheets(workbook, &tools);
    QList<SheetGroup> groups = formGroups(readings);
    giveFigures(readings, marks, &groups);
    if (groups.isEmpty())
        groups.append(SheetGroup());
    const QList<Issue> common = issuesOfFile(workbook, marks, tools, readings);
    QList<ReadForm> forms;
    for (const SheetGroup &group : std::as_const(groups)) {
        ReadForm form
            = formOf(group, forms.isEmpty() ? sheetsBeside(readings, marks) : SheetGroup(), context);
        form.marks = marks;
        form.issues = common + form.issues;
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
