// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SheetText: the notation, and how forms are told.
#include "tests/exchange/sheettext.h"

#include "models/domain/assessment/assessment.h"
#include "models/domain/assessment/statelabels.h"
#include "models/domain/text/numbers.h"
#include "models/exchange/forms/formreader.h"
#include "models/exchange/plans/planfile.h"
#include "tests/support/catch.h"

#include <QRegularExpression>

namespace sheettext {

using namespace dondoc;
using namespace dondoc::exchange;
using namespace Qt::StringLiterals;

namespace {

struct KindName {
    IssueKind kind;
    const char *name;
};

#define NAMED(kind)                                                                                          \
    {                                                                                                        \
        IssueKind::kind, #kind                                                                               \
    }
constexpr KindName kNames[] = {
    NAMED(FormWithoutRows),
    NAMED(FormHeadingsLost),
    NAMED(SeveralForms),
    NAMED(WorkbookTruncated),
    NAMED(MarksLost),
    NAMED(FormVersionNewer),
    NAMED(FormOfOtherPeriod),
    NAMED(LegacyEncodingConverted),
    NAMED(FormulaFault),
    NAMED(RowNotUnderstood),
    NAMED(RowDoubtful),
    NAMED(DoubledRow),
    NAMED(SeveralNumbers),
    NAMED(GivenCellChanged),
    NAMED(ColumnDoubled),
    NAMED(ColumnOfOtherTime),
    NAMED(NumberStylesMixed),
    NAMED(CountNotWhole),
    NAMED(HeadDiffers),
    NAMED(HiddenRowRead),
    NAMED(MergedOverTasks),
    NAMED(UnknownColumnText),
    NAMED(StateNotUnderstood),
    NAMED(StateDoubtful),
    NAMED(NumberNotUnderstood),
    NAMED(NumberDoubtful),
    NAMED(NumberSaysNone),
    NAMED(DateNotUnderstood),
    NAMED(DateDoubtful),
    NAMED(CopiedFromPrevious),
    NAMED(AnswerNotUnderstood),
    NAMED(DifficultyNotOpen),
    NAMED(SheetOfOtherPeriod),
    NAMED(HiddenSheetLeftOut),
    NAMED(DoubledEncodingUndone),
    NAMED(LettersReplaced),
    NAMED(LetterUnreadable),
    NAMED(TableWithoutHeadings),
    NAMED(HiddenTextLeftOut),
    NAMED(ParagraphNotPlaced),
    NAMED(ProseBesideTable),
    NAMED(SheetMissing),
    NAMED(FormulaWithoutResult),
    NAMED(FormulaReckoned),
    NAMED(HiddenColumnRead),
    NAMED(CellNoted),
    NAMED(PointDoubtful),
    NAMED(AmountConverted),
    NAMED(AmountOfOtherUnit),
    NAMED(EncodingDoubtful),
    NAMED(DayMonthDoubtful),
    NAMED(DateAhead),
};
#undef NAMED

QString nameOf(IssueKind kind)
{
    for (const KindName &each : kNames) {
        if (each.kind == kind)
            return QString::fromLatin1(each.name);
    }
    return u"?%1"_s.arg(int(kind));
}

QString taskText(const QString &number)
{
    for (const Task &task : context().tasks) {
        if (task.number == number)
            return task.text;
    }
    FAIL("no task " << number.toStdString());
    return {};
}

QString expanded(QString text)
{
    static const QRegularExpression kTask(u"\\{([0-9.]+)\\}"_s);
    for (auto match = kTask.match(text); match.hasMatch(); match = kTask.match(text))
        text.replace(match.capturedStart(), match.capturedLength(), taskText(match.captured(1)));
    return text.replace(u"\\n"_s, u"\n"_s);
}

exchange::Cell cellFrom(const QString &written)
{
    if (written.startsWith(u'#') && written.mid(1).toDouble() != 0)
        return {written.mid(1), written.mid(1).toDouble(), {}};
    if (written.startsWith(u'@'))
        return {written.mid(1), std::nullopt, QDate::fromString(written.mid(1), Qt::ISODate)};
    return {expanded(written), std::nullopt, {}};
}

int columnOf(const QString &letter) { return letter.at(0).unicode() - u'A' + 1; }

QList<MergedArea> takeAreas(QString *line)
{
    static const QRegularExpression kArea(u"([A-Z])(\\d+):([A-Z])(\\d+)"_s);
    const qsizetype plus = line->indexOf(u" +"_s);
    QList<MergedArea> areas;
    if (plus < 0 || !line->mid(plus).contains(kArea))
        return areas;
    auto matches = kArea.globalMatch(line->mid(plus));
    while (matches.hasNext()) {
        const auto match = matches.next();
        areas.append({match.captured(2).toInt(), match.captured(4).toInt(), columnOf(match.captured(1)),
                      columnOf(match.captured(3))});
    }
    line->truncate(plus);
    return areas;
}

void addRow(QString line, int number, Sheet *sheet)
{
    SheetRow row;
    row.number = number;
    sheet->merged += takeAreas(&line);
    row.hidden = line.startsWith(u'~');
    const QStringList cells = line.mid(row.hidden ? 1 : 0).split(u'|');
    for (const QString &cell : cells)
        row.cells.append(cellFrom(cell.trimmed()));
    while (!row.cells.isEmpty() && row.cells.constLast().isBlank())
        row.cells.removeLast();
    if (!row.cells.isEmpty())
        sheet->rows.append(row);
}

void addPart(QStringList *parts, const QString &title, const QString &value)
{
    if (!value.isEmpty())
        parts->append(title + u": "_s + QString(value).replace(u'\n', u'/'));
}

} // namespace

Workbook workbook(const QString &text)
{
    Workbook book;
    int number = 0;
    const QStringList lines = text.trimmed().split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith("== "_L1) || book.sheets.isEmpty()) {
            book.sheets.append(Sheet{});
            const QString name = line.startsWith("== "_L1) ? line.mid(3) : u"Nhiệm vụ"_s;
            book.sheets.last().hidden = name.startsWith(u'~');
            book.sheets.last().name = name.mid(name.startsWith(u'~') ? 1 : 0);
            number = 0;
        }
        if (!line.startsWith("== "_L1))
            addRow(line, ++number, &book.sheets.last());
    }
    return book;
}

const FormContext &context()
{
    static const FormContext kContext{embeddedPlan()->tasks, periods::quarter(2025, 4), std::nullopt,
                                      embeddedPlan()->indicators};
    return kContext;
}

ReadForm read(const QString &text) { return readForm(workbook(text), context()); }

QString entries(const ReadForm &form)
{
    QStringList lines;
    for (const TaskEntry &entry : form.report.entries) {
        QStringList parts{entry.taskNumber
                          + (entry.state == EntryState::Unset ? QString() : u' ' + keyword(entry.state))};
        addPart(&parts, u"result"_s, entry.result);
        addPart(&parts, u"last year"_s, keyword(entry.lastYearState));
        addPart(&parts, u"closed by"_s, entry.lastYearResult);
        addPart(&parts, u"estimate"_s, entry.estimate);
        addPart(&parts, u"forecast"_s, keyword(entry.yearForecast));
        addPart(&parts, u"percent"_s, entry.percent ? QString::number(*entry.percent) : QString());
        addPart(&parts, u"difficulty"_s, entry.difficulty);
        addPart(&parts, u"cause"_s, entry.cause);
        addPart(&parts, u"proposal"_s, entry.proposal);
        addPart(&parts, u"product"_s, entry.productNumber);
        addPart(&parts, u"on"_s, numbers::date(entry.productDate));
        lines.append(parts.join(u"; "_s));
    }
    return lines.join(u'\n');
}

QString issues(const ReadForm &form)
{
    QStringList lines;
    for (const Issue &issue : form.issues) {
        QString line = nameOf(issue.kind);
        if (!issue.taskNumber.isEmpty())
            line += u' ' + issue.taskNumber;
        if (!issue.arguments.isEmpty())
            line += u" ["_s + issue.arguments.join(u", "_s) + u']';
        if (!issue.place.isEmpty())
            line += u' ' + issue.place;
        lines.append(line);
    }
    return lines.join(u'\n');
}

QString kinds(const ReadForm &form)
{
    QStringList names;
    for (const Issue &issue : form.issues)
        names.append(nameOf(issue.kind));
    return names.join(u' ');
}

} // namespace sheettext
