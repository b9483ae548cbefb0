// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SubmissionFaults: issues of reading become requests to the sender.
#include "models/report/drafting/letters/submissionfaults.h"

#include "models/domain/basics/cellplace.h"
#include "models/domain/text/numbers.h"
#include "models/domain/text/text.h"
#include "models/report/drafting/context/context.h"
#include "models/report/drafting/context/wording.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <tuple>

namespace dondoc::report {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestQuoted = 80; ///< characters of what stands in a cell

/// names: of the issue's arguments in their order, between blanks; "-" is not said.
struct FaultSentence {
    IssueKind kind;
    QStringView key;
    QStringView names;
};

constexpr FaultSentence kFaultSentences[] = {
    {IssueKind::FormWithoutRows, u"fault.rows", u""},
    {IssueKind::FormOfOtherPeriod, u"fault.period", u"said"},
    {IssueKind::FormSaysOtherPeriod, u"fault.period", u"said"},
    {IssueKind::LettersReplaced, u"fault.letters", u"n said"},
    {IssueKind::LetterUnreadable, u"fault.letter", u"said"},
    {IssueKind::FormulaFault, u"fault.formula", u"said"},
    {IssueKind::FormulaWithoutResult, u"fault.formula.result", u"said"},
    {IssueKind::TableWithoutHeadings, u"fault.headings", u""},
    {IssueKind::FormHeadingsLost, u"fault.headings", u""},
    {IssueKind::RowNotUnderstood, u"fault.row", u"said"},
    {IssueKind::RowDoubtful, u"fault.row.doubtful", u"task said"},
    {IssueKind::DoubledRow, u"fault.row.doubled", u"task"},
    {IssueKind::MergedOverTasks, u"fault.merged", u"tasks"},
    {IssueKind::UnknownColumnText, u"fault.column", u"column said"},
    {IssueKind::StateNotUnderstood, u"fault.state", u"task said"},
    {IssueKind::StateDoubtful, u"fault.state", u"task said"},
    {IssueKind::AnswerNotUnderstood, u"fault.answer", u"said choices"},
    {IssueKind::NumberNotUnderstood, u"fault.number", u"said"},
    {IssueKind::NumberDoubtful, u"fault.number.doubtful", u"said read"},
    {IssueKind::PointDoubtful, u"fault.number.doubtful", u"said read"},
    {IssueKind::AmountConverted, u"fault.number.doubtful", u"said read"},
    {IssueKind::AmountOfOtherUnit, u"fault.unit", u"said unit"},
    {IssueKind::FigureNotAsked, u"fault.figure.unknown", u"said"},
    {IssueKind::FigureNegative, u"fault.figure.negative", u"- figure"},
    {IssueKind::PartOverCumulative, u"fault.figure.part", u"- figure"},
    {IssueKind::FigureOverProvince, u"fault.figure.far", u"- figure said"},
    {IssueKind::FigureFarOff, u"fault.figure.far", u"- figure said"},
    {IssueKind::FigureImpossible, u"fault.figure.impossible", u"- figure said"},
    {IssueKind::EstimateUnderCumulative, u"fault.figure.estimate", u"- figure"},
    {IssueKind::StockOfTwoFigures, u"fault.figure.stock", u"- figure said read"},
    {IssueKind::PartOverWhole, u"fault.figure.whole", u"- figure said whole"},
    {IssueKind::PartsOverWhole, u"fault.figure.parts", u"- figure said - read"},
    {IssueKind::CoursesOverPeople, u"fault.figure.people", u"- figure said whole read"},
    {IssueKind::SeveralNumbers, u"fault.number.several", u"said"},
    {IssueKind::GivenCellChanged, u"fault.given", u"column said"},
    {IssueKind::VersionLeavesBlank, u"fault.version", u"n tasks"},
    {IssueKind::LocalPlanBeforePlan, u"fault.plan.date", u"- said"},
    {IssueKind::LocalPlanAfterReceipt, u"fault.plan.date", u"- said"},
    {IssueKind::CumulativeFell, u"fault.figure.fell", u"- figure"},
    {IssueKind::DateNotUnderstood, u"fault.date", u"said"},
    {IssueKind::DateDoubtful, u"fault.date.doubtful", u"said read"},
    {IssueKind::DayMonthDoubtful, u"fault.date.doubtful", u"said read"},
    {IssueKind::DateAhead, u"fault.date.ahead", u"said"},
    {IssueKind::DateOrder, u"fault.date.order", u""},
    {IssueKind::PercentOutOfRange, u"fault.percent", u"- task said"},
    {IssueKind::TaskNotLed, u"fault.notled", u"- task"},
    {IssueKind::HeadingWithEntry, u"fault.heading", u"task"},
    {IssueKind::StateWithoutText, u"fault.text.missing", u"- task"},
    {IssueKind::TextWithoutState, u"fault.state.missing", u"- task"},
    {IssueKind::DoneWithoutDate, u"fault.done", u"- task"},
    {IssueKind::CopiedFromPrevious, u"fault.previous", u"n"},
    {IssueKind::SameAsPrevious, u"fault.previous", u"- n"},
    {IssueKind::ColumnDoubled, u"fault.column.doubled", u"column said"},
    {IssueKind::ColumnOfOtherTime, u"fault.column.time", u"column said"},
    {IssueKind::FigureDoubled, u"fault.figure.doubled", u"figure said read"},
    {IssueKind::FigureOfOtherName, u"fault.figure.name", u"figure said"},
    {IssueKind::HiddenTextLeftOut, u"fault.hidden", u"said"},
    {IssueKind::NumberStylesMixed, u"fault.number.styles", u"said read"},
    {IssueKind::CountNotWhole, u"fault.count", u"said unit"},
    {IssueKind::AgencyOtherBody, u"fault.sender", u"said"},
    {IssueKind::SheetOfOtherAgency, u"fault.sheet.agency", u"sheet said"},
    {IssueKind::HeadDiffers, u"fault.document.number", u"said read"},
    {IssueKind::LetterOfOtherPeriod, u"fault.mail.period", u"said"},
    {IssueKind::LetterOfOtherAgency, u"fault.mail.agency", u"said"},
    {IssueKind::LetterDayDiffers, u"fault.mail.day", u"said read"},
    {IssueKind::SignedEarly, u"fault.date.early", u"said"},
    {IssueKind::SignedBeforePeriod, u"fault.date.early", u"said"},
    {IssueKind::NumberSaysNone, u"fault.number.none", u"said"},
    {IssueKind::ProductBeforePlan, u"fault.product.date", u"- task said"},
    {IssueKind::ProductAfterReceipt, u"fault.product.date", u"- task said"},
    {IssueKind::StateDeniesProduct, u"fault.product.state", u"- task"},
    {IssueKind::StateDeniesText, u"fault.state.text", u"- task"},
    {IssueKind::StateDeniesShare, u"fault.state.share", u"- task said"},
};

const FaultSentence *sentenceOf(IssueKind kind)
{
    const auto *const found = std::find_if(std::begin(kFaultSentences), std::end(kFaultSentences),
                                           [kind](const FaultSentence &each) { return each.kind == kind; });
    return found == std::end(kFaultSentences) ? nullptr : found;
}

/// Of the tables of a Word document nobody knows the names of cells.
bool isTextDocument(const QString &file)
{
    return file.endsWith(".docx"_L1, Qt::CaseInsensitive) || file.endsWith(".odt"_L1, Qt::CaseInsensitive);
}

/// "Nhiệm vụ!C7" → "Trang tính “Nhiệm vụ”, ô C7"; blank where no cell is told.
QString cellInWords(const Context &context, const QString &place, const QString &file)
{
    const std::optional<CellPlace> cell = cellPlace(place);
    if (!cell)
        return {};
    const QString row = QString::number(cell->row);
    const bool isDocument = isTextDocument(file);
    return filledText(context, isDocument ? u"fault.cell.document"_s : u"fault.cell"_s,
                      {{u"sheet"_s, words(cell->sheet)},
                       {u"cell"_s, words(cell->column + row)},
                       {u"row"_s, words(row)},
                       {u"column"_s, words(QString::number(columnNumber(cell->column)))}});
}

QString faultLine(const Context &context, const Issue &issue, const QString &file)
{
    const FaultSentence *sentence = sentenceOf(issue.kind);
    if (!sentence)
        return {};
    Values values;
    const QStringList names = sentence->names.toString().split(u' ', Qt::SkipEmptyParts);
    for (qsizetype at = 0; at < names.size(); ++at) {
        const QString said = abridged(cleaned(issue.arguments.value(at)), kLongestQuoted);
        if (names.at(at) != "-"_L1)
            values.insert(names.at(at), words(said));
    }
    const QString cell = cellInWords(context, issue.place, file);
    const QString what = filledText(context, sentence->key.toString(), values);
    return cell.isEmpty() ? text::upperFirst(what) : cell + u": "_s + what;
}

/// Row before row, as one goes through a sheet; faults without a cell last.
bool isBefore(const Issue &one, const Issue &other)
{
    const auto order = [](const Issue &issue) {
        const std::optional<CellPlace> cell = cellPlace(issue.place);
        const CellPlace at = cell.value_or(CellPlace());
        return std::tuple(!cell, at.sheet, at.row, columnNumber(at.column));
    };
    return order(one) < order(other);
}

QStringList linesOf(const Context &context, const Submission &submission)
{
    QList<Issue> issues = submission.issues;
    issues.removeIf([](const Issue &issue) { return issue.severity == Severity::Note; });
    std::stable_sort(issues.begin(), issues.end(), isBefore);
    QStringList lines;
    for (const Issue &issue : issues)
        lines.append(faultLine(context, issue, submission.original.name));
    lines.removeAll(QString());
    lines.removeDuplicates();
    return lines;
}

/// What stands around the faults.
struct FaultFrame {
    QString opening;
    QStringList lines; ///< "1. …;", the last one ends in a full stop
    QString again;
};

FaultFrame frameOf(const Context &context, const Submission &submission, const MessageOptions &options)
{
    const Agency *agency = agencyOf(context, submission.agencyCode);
    QStringList lines = linesOf(context, submission);
    if (!agency || lines.isEmpty())
        return {};
    for (qsizetype at = 0; at < lines.size(); ++at)
        lines[at] = u"%1. %2%3"_s.arg(at + 1).arg(lines.at(at), at + 1 < lines.size() ? u";"_s : u"."_s);
    const QString contact = cleaned(options.contact);
    const Values values{{u"name"_s, words(nameAsAuthor(*agency))},
                        {u"file"_s, words(submission.original.name)},
                        {u"newdeadline"_s, words(numbers::shortDate(options.newDeadline))},
                        {u"contact"_s, words(contact.isEmpty() ? QString() : u" ("_s + contact + u')')}};
    const bool isDated = options.newDeadline.isValid();
    return {filledText(context, u"fault.opening"_s, values), lines,
            filledText(context, isDated ? u"fault.again.until"_s : u"fault.again"_s, values)};
}

} // namespace

QStringList faultLines(const AssessedPeriod &quarter, const Submission &submission)
{
    return linesOf(makeContext(quarter.data, quarter.assessment), submission);
}

QString faultMessage(const AssessedPeriod &quarter, const Submission &submission,
                     const MessageOptions &options)
{
    const Context context = makeContext(quarter.data, quarter.assessment);
    const FaultFrame frame = frameOf(context, submission, options);
    if (frame.lines.isEmpty())
        return {};
    const Agency *agency = agencyOf(context, submission.agencyCode);
    const QString greeting
        = filledText(context, u"message.greeting"_s, {{u"name"_s, words(nameAsAuthor(*agency))}});
    return greeting + u' ' + frame.opening + u'\n' + frame.lines.join(u'\n') + u'\n' + frame.again + u' '
        + filledText(context, u"fault.thanks"_s);
}

QStringList faultParagraphs(const AssessedPeriod &quarter, const Submission &submission,
                            const MessageOptions &options)
{
    const Context context = makeContext(quarter.data, quarter.assessment);
    const FaultFrame frame = frameOf(context, submission, options);
    if (frame.lines.isEmpty())
        return {};
    return QStringList{frame.opening} + frame.lines + QStringList{frame.again.chopped(1) + u"./."_s};
}

} // namespace dondoc::report
