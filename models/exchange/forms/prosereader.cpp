// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ProseReader: goes down the paragraphs, with the task and the column of a form that they tell of in mind.
#include "models/exchange/forms/prosereader.h"

#include "models/domain/intake/stateparsing.h"
#include "models/domain/text/text.h"
#include "models/exchange/forms/cellreader.h"
#include "models/exchange/forms/loosetext.h"
#include "models/exchange/forms/proseoutline.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace dondoc::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostParagraphIssues = 200;
constexpr int kShownOfParagraph = 80;

/// A paragraph that begins with a task, or with several.
struct Spoken {
    QStringList numbers; ///< none: it does not
    QString rest;        ///< what stands behind
    bool sure = true;
    bool unclear = false; ///< of several, and not known which
};

/// "4.1, 4.2 và nhiệm vụ 4.3".
const QString kTaskWord = u"(?:nhiệm vụ|nv)\\s*(?:số\\s*)?"_s;
const QString kTaskNumber = u"\\d{1,2}(?:\\.\\d{1,2})?"_s;
const QString kTaskNumbers
    = kTaskNumber + u"(?:\\s*(?:,|;|và)\\s*(?:"_s + kTaskWord + u")?"_s + kTaskNumber + u"(?![\\d/]))*"_s;

QStringList numbersIn(const QString &list)
{
    static const QRegularExpression kEach(kTaskNumber);
    QStringList numbers;
    for (auto match = kEach.globalMatch(list); match.hasNext();)
        numbers.append(match.next().captured());
    numbers.removeDuplicates();
    return numbers;
}

QString withoutDash(const QString &line)
{
    static const QRegularExpression kDash(u"^[\\s\\-–+•*]+"_s);
    return QString(line).remove(kDash);
}

QString withoutStops(const QString &rest)
{
    static const QRegularExpression kStops(u"^[\\s.:;,–-]+"_s);
    return QString(rest).remove(kStops);
}

class ProseReader
{
public:
    ProseReader(const SheetGrid &grid, const TaskFinder &tasks, const ColumnTitles &titles,
                const Period &period)
        : m_grid(grid), m_tasks(tasks), m_titles(titles), m_period(period)
    {
    }

    ReadProse read()
    {
        for (m_index = 0; m_index < m_grid.rowCount(); ++m_index) {
            const QString line = lineAt(m_index);
            if (m_read.first >= 0 && endsProse(line))
                break;
            if (std::any_of(line.begin(), line.end(), [](QChar c) { return c.isLetter(); }))
                readLine(line);
        }
        makeRows();
        return m_read;
    }

private:
    QString lineAt(int index) const
    {
        QStringList parts;
        for (const Cell &cell : m_grid.row(index).cells)
            parts.append(cell.text);
        return parts.join(u' ').simplified();
    }

    void readLine(const QString &line)
    {
        const Spoken spoken = spokenAt(line);
        const std::optional<ProsePart> part = partBegunBy(line);
        if (!spoken.numbers.isEmpty() && (spoken.sure || !part))
            return beginTasks(spoken, line);
        if (spoken.unclear) {
            m_told.clear();
            return m_read.first < 0 ? void() : tellNotPlaced(line);
        }
        if (part) {
            begin();
            m_part = *part;
            m_told.clear();
            return;
        }
        const QString text = withoutDash(line);
        if (!m_told.isEmpty() && !readLabelled(text))
            add(m_column, line);
        else if (m_told.isEmpty() && !placeByMention(text) && m_read.first >= 0)
            tellNotPlaced(line);
    }

    void begin() { m_read.first = m_read.first < 0 ? m_index : m_read.first; }

    bool ofAllTasks() const
    {
        return m_part == ProsePart::Difficulties || m_part == ProsePart::Causes
            || m_part == ProsePart::Proposals;
    }

    FormColumn columnOfPart() const
    {
        if (m_part == ProsePart::Difficulties)
            return FormColumn::Difficulty;
        if (m_part == ProsePart::Causes)
            return FormColumn::Cause;
        return m_part == ProsePart::Proposals ? FormColumn::Proposal : FormColumn::Result;
    }

    // "Nhiệm vụ 4.1: …", "4.1. Thực hiện …", "- Thực hiện phát triển …: …".
    Spoken spokenAt(const QString &line) const
    {
        static const QRegularExpression kNumber(u"^[\\s\\-–+•*]*(?<word>"_s + kTaskWord + u")?(?<number>"_s
                                                    + kTaskNumber
                                                    + u")(?<stop>\\s*[.:)\\-–])?(?![\\d/])\\s*"_s,
                                                QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression kSeveral(u"^(?:,|;|và|đến)?\\s*(?:nhiệm vụ\\s*)?\\d{1,2}\\.\\d"_s);
        if (m_part == ProsePart::Closed)
            return {};
        const QRegularExpressionMatch match = kNumber.match(line);
        const QString number = match.captured(u"number"_s);
        if (!m_tasks.hasNumber(number))
            return byName(line);
        const QString rest = line.mid(match.capturedEnd());
        const bool own = m_tasks.speaksOf(number, rest);
        if (rest.contains(kSeveral))
            return severalAt(line);
        if (own)
            return {{number}, m_tasks.behind(number, rest), true};
        const bool named = !match.captured(u"word"_s).isEmpty();
        const bool stop = !match.captured(u"stop"_s).isEmpty();
        return named || (stop && mayBeNumber(number)) ? Spoken{{number}, rest, named || number.contains(u'.')}
                                                      : byName(line);
    }

    // "Các nhiệm vụ 4.1, 4.2: …"; with a span, or a task that is none, it is left to the reader.
    Spoken severalAt(const QString &line) const
    {
        static const QRegularExpression kHead(u"^[\\s\\-–+•*]*(?:"_s + kTaskWord + u")?(?<numbers>"_s
                                                  + kTaskNumbers + u")\\s*:\\s*"_s,
                                              QRegularExpression::CaseInsensitiveOption);
        const QRegularExpressionMatch match = kHead.match(line);
        const QStringList numbers = numbersIn(match.captured(u"numbers"_s));
        if (!areTasks(numbers))
            return {.numbers = {}, .rest = {}, .sure = false, .unclear = true};
        return {numbers, line.mid(match.capturedEnd()), true};
    }

    bool areTasks(const QStringList &numbers) const
    {
        return !numbers.isEmpty()
            && std::all_of(numbers.cbegin(), numbers.cend(), [this](const QString &number) {
                   return m_tasks.hasNumber(number) && !m_tasks.isHeading(number);
               });
    }

    // A plain number counts paragraphs, except where tasks are told one by one.
    bool mayBeNumber(const QString &number) const
    {
        return m_part != ProsePart::Beside && (number.contains(u'.') || m_part == ProsePart::Tasks);
    }

    Spoken byName(const QString &line) const
    {
        constexpr qsizetype kTelling = 20;
        const QString text = withoutDash(line);
        const qsizetype colon = text.indexOf(u':');
        const QString name = colon < 0 ? text : text.left(colon);
        const TaskGuess guess = name.size() < kTelling ? TaskGuess() : m_tasks.byText(name);
        if (!guess.found() || (m_part == ProsePart::Beside && !guess.sure))
            return {};
        return {
            {guess.number}, colon < 0 ? m_tasks.behind(guess.number, text) : text.mid(colon + 1), guess.sure};
    }

    void beginTasks(const Spoken &spoken, const QString &line)
    {
        begin();
        m_told = areTasks(spoken.numbers) ? spoken.numbers : QStringList();
        m_column = columnOfPart();
        const QString rest = withoutStops(spoken.rest);
        if (m_told.isEmpty()) {
            if (!rest.isEmpty())
                tellNotPlaced(line);
            return;
        }
        if (!spoken.sure)
            tell(Severity::Warning, IssueKind::RowDoubtful,
                 {m_told.constFirst(), text::shortened(line, kShownOfParagraph)});
        note();
        m_read.placed.append(m_index);
        if (!rest.isEmpty() && !readLabelled(rest))
            takeStateAndResult(rest);
        if (ofAllTasks())
            m_told.clear();
    }

    void note()
    {
        for (const QString &task : std::as_const(m_told)) {
            if (!m_begun.contains(task))
                m_order.append(task);
            m_begun.insert(task, m_begun.value(task, m_index));
        }
        if (m_told.size() > 1)
            tell(Severity::Note, IssueKind::MergedOverTasks, {m_told.join(u", "_s)});
    }

    // "Kết quả: …" of the task that is told of; a label alone is for the paragraphs below it.
    bool readLabelled(const QString &text)
    {
        constexpr qsizetype kLongLabel = 60;
        const qsizetype colon = text.indexOf(u':');
        const QString label = colon < 0 ? text : text.left(colon);
        if (label.size() > kLongLabel)
            return false;
        const ColumnTitles::Claim claim = m_titles.claim(label);
        const auto column = FormColumn(claim.column);
        const bool filled = claim.column >= 0 && form::filledColumns().contains(column);
        if (!filled || !(claim.exact || (column == FormColumn::Percent && colon > 0)))
            return false;
        m_column = column;
        const QString rest = colon < 0 ? QString() : text.mid(colon + 1).trimmed();
        if (!rest.isEmpty())
            add(column, rest);
        return true;
    }

    // "Đang thực hiện. Đã trồng 12 ha."
    void takeStateAndResult(const QString &text)
    {
        static const QRegularExpression kFirst(u"^([^.;:,(]+)(?:[.;:,]|$)"_s);
        constexpr qsizetype kMostGaps = 3;
        const QRegularExpressionMatch first = kFirst.match(text);
        const QString words = first.captured(1).trimmed();
        const std::optional<reading::State> state
            = words.count(u' ') > kMostGaps ? std::nullopt : reading::state(words);
        if (m_column != FormColumn::Result || !state || !state->sure)
            return add(m_column, text);
        add(FormColumn::State, words);
        if (const QString rest = withoutStops(text.mid(first.capturedEnd())); !rest.isEmpty())
            add(FormColumn::Result, rest);
    }

    // "… (nhiệm vụ số 4.3)" among the difficulties, causes and proposals of all tasks.
    bool placeByMention(const QString &text)
    {
        static const QRegularExpression kMention(kTaskWord + u"("_s + kTaskNumbers + u')',
                                                 QRegularExpression::CaseInsensitiveOption);
        QStringList numbers;
        for (auto match = kMention.globalMatch(text); match.hasNext();)
            numbers += numbersIn(match.next().captured(1));
        numbers.removeDuplicates();
        if (!ofAllTasks() || !areTasks(numbers))
            return false;
        m_told = numbers;
        note();
        add(columnOfPart(), text);
        m_told.clear();
        return true;
    }

    void add(FormColumn column, const QString &text)
    {
        m_read.placed.append(m_index);
        for (const QString &task : std::as_const(m_told)) {
            RowCells &row = m_rows[task];
            QString &said = row.cells[column].text;
            said += (said.isEmpty() ? QString() : u"\n"_s) + text;
            if (!row.places.contains(column))
                row.places.insert(column, m_grid.place(m_index, 1));
        }
    }

    /// Of the task that is told of, if any.
    void tell(Severity severity, IssueKind kind, const QStringList &arguments)
    {
        if (m_read.table.issues.size() < kMostParagraphIssues)
            m_read.table.issues.append(
                {severity, kind, arguments, {}, m_told.value(0), m_grid.place(m_index, 1)});
    }

    void tellNotPlaced(const QString &line)
    {
        tell(ofAllTasks() || namesDifficulty(line) ? Severity::Error : Severity::Warning,
             IssueKind::ParagraphNotPlaced, {text::shortened(line, kShownOfParagraph)});
    }

    void makeRows()
    {
        QList<Issue> issues;
        for (const QString &task : std::as_const(m_order)) {
            const RowCells cells = m_rows.value(task);
            ReadRow row;
            row.entry = readEntry(task, cells, m_period, &issues);
            row.places = cells.places;
            row.place = m_grid.place(m_begun.value(task), 1);
            m_read.table.rows.append(row);
        }
        if (m_read.table.rows.isEmpty())
            m_read.table.issues.clear();
        m_read.table.issues += issues;
    }

    const SheetGrid &m_grid;
    const TaskFinder &m_tasks;
    const ColumnTitles &m_titles;
    const Period &m_period;
    ReadProse m_read;
    int m_index = 0;
    ProsePart m_part = ProsePart::None;
    QStringList m_told; ///< tasks that the paragraphs tell of
    FormColumn m_column = FormColumn::Result;
    QStringList m_order;
    QHash<QString, RowCells> m_rows;
    QHash<QString, int> m_begun; ///< index of the row where a task is first told of
};

} // namespace

ReadProse readProse(const SheetGrid &grid, const TaskFinder &tasks, const ColumnTitles &titles,
                    const Period &period)
{
    return ProseReader(grid, tasks, titles, period).read();
}

} // namespace dondoc::exchange
