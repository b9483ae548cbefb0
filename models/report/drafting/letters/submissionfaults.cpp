// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SubmissionFaults: issues of reading become requests to the sender.
#include "models/report/drafting/letters/submissionfaults.h"

#include "models/domain/text/numbers.h"
#include "models/domain/text/text.h"
#include "models/report/drafting/context/wording.h"

#include <QRegularExpression>

#include <algorithm>

namespace dondoc::report {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestQuoted = 80; ///< characters of what stands in a cell

/// names: of the issue's arguments in their order; blank ones are not said.
struct FaultSentence {
    IssueKind kind;
    QString key;
    QStringList names;
};

const QList<FaultSentence> &faultSentences()
{
    using K = IssueKind;
    static const QList<FaultSentence> kSentences{
        {K::FormWithoutRows, u"fault.rows"_s, {}},
        {K::FormOfOtherPeriod, u"fault.period"_s, {u"said"_s}},
        {K::FormSaysOtherPeriod, u"fault.period"_s, {u"said"_s}},
        {K::LettersReplaced, u"fault.letters"_s, {u"n"_s, u"said"_s}},
        {K::LetterUnreadable, u"fault.letter"_s, {u"said"_s}},
        {K::FormulaFault, u"fault.formula"_s, {u"said"_s}},
        {K::FormulaWithoutResult, u"fault.formula.result"_s, {u"said"_s}},
        {K::TableWithoutHeadings, u"fault.headings"_s, {}},
        {K::FormHeadingsLost, u"fault.headings"_s, {}},
        {K::RowNotUnderstood, u"fault.row"_s, {u"said"_s}},
        {K::RowDoubtful, u"fault.row.doubtful"_s, {u"task"_s, u"said"_s}},
        {K::DoubledRow, u"fault.row.doubled"_s, {u"task"_s}},
        {K::MergedOverTasks, u"fault.merged"_s, {u"tasks"_s}},
        {K::UnknownColumnText, u"fault.column"_s, {u"column"_s, u"said"_s}},
        {K::StateNotUnderstood, u"fault.state"_s, {u"task"_s, u"said"_s}},
        {K::StateDoubtful, u"fault.state"_s, {u"task"_s, u"said"_s}},
        {K::AnswerNotUnderstood, u"fault.answer"_s, {u"said"_s, u"choices"_s}},
        {K::NumberNotUnderstood, u"fault.number"_s, {u"said"_s}},
        {K::NumberDoubtful, u"fault.number.doubtful"_s, {u"said"_s, u"read"_s}},
        {K::PointDoubtful, u"fault.number.doubtful"_s, {u"said"_s, u"read"_s}},
        {K::AmountConverted, u"fault.number.doubtful"_s, {u"said"_s, u"read"_s}},
        {K::AmountOfOtherUnit, u"fault.unit"_s, {u"said"_s, u"unit"_s}},
        {K::FigureNotAsked, u"fault.figure.unknown"_s, {u"said"_s}},
        {K::FigureNegative, u"fault.figure.negative"_s, {QString(), u"figure"_s}},
        {K::PartOverCumulative, u"fault.figure.part"_s, {QString(), u"figure"_s}},
        {K::FigureOverProvince, u"fault.figure.far"_s, {QString(), u"figure"_s, u"said"_s}},
        {K::FigureFarOff, u"fault.figure.far"_s, {QString(), u"figure"_s, u"said"_s}},
        {K::FigureImpossible, u"fault.figure.impossible"_s, {QString(), u"figure"_s, u"said"_s}},
        {K::EstimateUnderCumulative, u"fault.figure.estimate"_s, {QString(), u"figure"_s}},
        {K::PartOverWhole, u"fault.figure.whole"_s, {QString(), u"figure"_s, u"said"_s, u"whole"_s}},
        {K::CumulativeFell, u"fault.figure.fell"_s, {QString(), u"figure"_s}},
        {K::DateNotUnderstood, u"fault.date"_s, {u"said"_s}},
        {K::DateDoubtful, u"fault.date.doubtful"_s, {u"said"_s, u"read"_s}},
        {K::DayMonthDoubtful, u"fault.date.doubtful"_s, {u"said"_s, u"read"_s}},
        {K::DateAhead, u"fault.date.ahead"_s, {u"said"_s}},
        {K::DateOrder, u"fault.date.order"_s, {}},
        {K::PercentOutOfRange, u"fault.percent"_s, {QString(), u"task"_s, u"said"_s}},
        {K::TaskNotLed, u"fault.notled"_s, {QString(), u"task"_s}},
        {K::HeadingWithEntry, u"fault.heading"_s, {u"task"_s}},
        {K::StateWithoutText, u"fault.text.missing"_s, {QString(), u"task"_s}},
        {K::TextWithoutState, u"fault.state.missing"_s, {QString(), u"task"_s}},
        {K::DoneWithoutDate, u"fault.done"_s, {QString(), u"task"_s}},
        {K::CopiedFromPrevious, u"fault.previous"_s, {u"n"_s}},
        {K::SameAsPrevious, u"fault.previous"_s, {QString(), u"n"_s}},
    };
    return kSentences;
}

const FaultSentence *sentenceOf(IssueKind kind)
{
    const QList<FaultSentence> &all = faultSentences();
    const auto found = std::find_if(all.cbegin(), all.cend(),
                                    [kind](const FaultSentence &each) { return each.kind == kind; });
    return found == all.cend() ? nullptr : &*found;
}

/// Of the tables of a Word document nobody knows the names of cells.
bool isTextDocument(const QString &file)
{
    return file.endsWith(".docx"_L1, Qt::CaseInsensitive) || file.endsWith(".odt"_L1, Qt::CaseInsensitive);
}

/// 1 of "A", 27 of "AA".
int columnNumber(const QString &letters)
{
    constexpr int kLetters = 26;
    int number = 0;
    for (const QChar letter : letters)
        number = number * kLetters + letter.unicode() - u'A' + 1;
    return number;
}

/// "Nhiệm vụ!C7" → "Trang tính “Nhiệm vụ”, ô C7"; blank where no cell is told.
QString cellInWords(const Context &context, const QString &place, const QString &file)
{
    static const QRegularExpression kPlace(u"^(.*)!([A-Z]+)(\\d+)$"_s);
    const QRegularExpressionMatch match = kPlace.match(place);
    if (!match.hasMatch())
        return {};
    const bool isDocument = isTextDocument(file);
    return filledText(context, isDocument ? u"fault.cell.document"_s : u"fault.cell"_s,
                      {{u"sheet"_s, words(match.captured(1))},
                       {u"cell"_s, words(match.captured(2) + match.captured(3))},
                       {u"row"_s, words(match.captured(3))},
                       {u"column"_s, words(QString::number(columnNumber(match.captured(2))))}});
}

QString faultLine(const Context &context, const Issue &issue, const QString &file)
{
    const FaultSentence *sentence = sentenceOf(issue.kind);
    if (!sentence)
        return {};
    Values values;
    for (qsizetype at = 0; at < sentence->names.size(); ++at) {
        const QString said = abridged(cleaned(issue.arguments.value(at)), kLongestQuoted);
        if (!sentence->names.at(at).isEmpty())
            values.insert(sentence->names.at(at), words(said));
    }
    const QString cell = cellInWords(context, issue.place, file);
    const QString what = filledText(context, sentence->key, values);
    return cell.isEmpty() ? text::upperFirst(what) : cell + u": "_s + what;
}

/// Row before row, as one goes through a sheet; faults without a cell last.
bool isBefore(const Issue &one, const Issue &other)
{
    static const QRegularExpression kCell(u"^(.*)!([A-Z]+)(\\d+)$"_s);
    const auto order = [](const Issue &issue) {
        const QRegularExpressionMatch match = kCell.match(issue.place);
        return std::tuple(!match.hasMatch(), match.captured(1), match.captured(3).toInt(),
                          columnNumber(match.captured(2)));
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
