// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// CellReader: a function for each kind of column.
#include "models/exchange/forms/cellreader.h"

#include "models/domain/intake/amountparsing.h"
#include "models/domain/intake/dateparsing.h"
#include "models/domain/intake/percentparsing.h"
#include "models/domain/intake/stateparsing.h"
#include "models/domain/text/numbers.h"
#include "models/domain/text/text.h"

#include <cmath>

namespace dondoc::exchange {

using namespace Qt::StringLiterals;

namespace {

// A mark, whichever the keyboard gave (u"\uF0FC" is the tick of Wingdings), a 1 of who counts, or the state
// itself in words.
bool isTick(const Tick &tick)
{
    static const QStringList kMarks{u"x"_s,      u"v"_s,      u"\u2713"_s, u"\u2714"_s,
                                    u"\u221A"_s, u"\u2611"_s, u"\u2612"_s, u"\u2717"_s,
                                    u"\u00D7"_s, u"\u25CF"_s, u"\uF0FC"_s, u"\u00FC"_s,
                                    u"1"_s,      u"*"_s,      u"+"_s,      u"có"_s};
    if (kMarks.contains(tick.text.toLower()))
        return true;
    const std::optional<reading::State> read = reading::state(tick.text);
    return read && read->sure && read->state == tick.state;
}

/// A row on its way into an entry.
class EntryReader
{
public:
    EntryReader(const QString &taskNumber, const RowCells &row, const Period &period, QList<Issue> *issues)
        : m_row(row), m_period(period), m_issues(issues)
    {
        m_entry.taskNumber = taskNumber;
    }

    TaskEntry read()
    {
        for (QString TaskEntry::*const text : textsOf<TaskEntry, FieldKind::Text>()) {
            if (const auto column = form::columnOf(text))
                m_entry.*text = m_row.text(*column);
        }
        readState();
        readPercent();
        readForecast();
        readProduct();
        return m_entry;
    }

private:
    void tell(Severity severity, IssueKind kind, FormColumn column, const QStringList &arguments)
    {
        m_issues->append({severity, kind, arguments, {}, m_entry.taskNumber, m_row.places.value(column)});
    }

    void tellState(FormColumn column, const QString &text, EntryState state)
    {
        const QString shown
            = QString(text).replace(u'\uF0FC', u'\u2713'); // else it is a blank to all but Wingdings
        tell(Severity::Warning, IssueKind::StateDoubtful, column,
             {m_entry.taskNumber, shown, form::stateWord(state)});
    }

    void readState()
    {
        const QString text = m_row.text(FormColumn::State);
        if (text.isEmpty()) {
            m_row.ticks.isEmpty() ? stateFromResult() : stateFromTicks();
            return;
        }
        const std::optional<reading::State> read = reading::state(text);
        m_entry.state = read ? read->state : EntryState::Unset;
        if (!read) // "khó hoàn thành" holds the row back
            tell(reading::holdsState(text) ? Severity::Error : Severity::Warning,
                 IssueKind::StateNotUnderstood, FormColumn::State, {m_entry.taskNumber, text});
        else if (!read->sure)
            tellState(FormColumn::State, text, read->state);
        keepProse(text, read && read->sure);
    }

    // What stands in the state's column and is more than a state must not be lost.
    void keepProse(const QString &text, bool sure)
    {
        constexpr qsizetype kLongState = 40;
        if (m_entry.result.isEmpty() && (text.size() > kLongState || (!sure && text.contains(u' '))))
            m_entry.result = text;
    }

    // Two ticks say nothing: which of them is meant only the agency knows.
    void stateFromTicks()
    {
        const Tick &tick = m_row.ticks.constFirst();
        if (m_row.ticks.size() > 1) {
            QStringList titles;
            for (const Tick &each : m_row.ticks)
                titles.append(each.title);
            m_issues->append({Severity::Warning,
                              IssueKind::StateNotUnderstood,
                              {m_entry.taskNumber, titles.join(u", "_s)},
                              {},
                              m_entry.taskNumber,
                              tick.place});
            keepProseOfTicks();
            return;
        }
        m_entry.state = tick.state;
        if (isTick(tick))
            return;
        m_issues->append({Severity::Warning,
                          IssueKind::StateDoubtful,
                          {m_entry.taskNumber, tick.text, form::stateWord(tick.state)},
                          {},
                          m_entry.taskNumber,
                          tick.place});
        keepProseOfTicks();
    }

    void keepProseOfTicks()
    {
        QStringList said;
        for (const Tick &each : m_row.ticks) {
            if (!isTick(each))
                said.append(each.text);
        }
        keepProse(said.join(u'\n'), false);
    }

    // "Không phát sinh" written as the result.
    void stateFromResult()
    {
        constexpr qsizetype kShort = 30;
        if (m_entry.result.size() > kShort)
            return;
        const std::optional<reading::State> read = reading::state(m_entry.result);
        if (!read || !read->sure)
            return;
        m_entry.state = read->state;
        tellState(FormColumn::Result, m_entry.result, read->state);
    }

    void readForecast()
    {
        const QString text = m_row.text(FormColumn::YearForecast);
        if (text.isEmpty())
            return;
        if (const std::optional<bool> read = reading::yesOrNo(text))
            m_entry.yearForecast = *read ? YearForecast::Done : YearForecast::NotDone;
        else
            tell(Severity::Warning, IssueKind::AnswerNotUnderstood, FormColumn::YearForecast,
                 {text, form::forecastWords().join(u" · "_s)});
    }

    void readPercent()
    {
        constexpr double kMost = 1e6;
        const Cell cell = m_row.cells.value(FormColumn::Percent);
        if (cell.text.isEmpty())
            return takeShareOfState();
        const bool shown = cell.look == NumberLook::Percent; // "70%" stands there, whatever is stored
        const std::optional<reading::Percent> read
            = reading::percent(cell.text, shown ? std::nullopt : cell.number);
        if (reading::isOfOtherUnit(cell.text, u"%"_s)) {
            tell(Severity::Error, IssueKind::AmountOfOtherUnit, FormColumn::Percent, {cell.text, u"%"_s});
            return;
        }
        if (!read || cell.date.isValid() || std::abs(read->value) > kMost) {
            tell(Severity::Warning, IssueKind::NumberNotUnderstood, FormColumn::Percent, {cell.text});
            return;
        }
        m_entry.percent = int(std::lround(read->value));
        const bool rounded = std::abs(read->value - *m_entry.percent) > 1e-9;
        if (read->doubtful || rounded)
            tell(read->doubtful ? Severity::Warning : Severity::Note, IssueKind::NumberDoubtful,
                 FormColumn::Percent, {cell.text, QString::number(*m_entry.percent) + u'%'});
    }

    // "Hoàn thành 30%" is told as doubtful already.
    void takeShareOfState()
    {
        const std::optional<double> share = reading::shareIn(m_row.text(FormColumn::State));
        if (share && *share > 0 && *share < 100)
            m_entry.percent = int(std::lround(*share));
    }

    void readProduct()
    {
        if (const QString written = m_row.text(FormColumn::ProductNumber); !written.isEmpty()) {
            const reading::DocumentNumber product = reading::documentNumber(written, m_period);
            const bool isNone = text::saysNone(product.number);
            m_entry.productNumber = isNone ? QString() : product.number;
            if (!isNone && reading::isNoNumber(product.number))
                tell(Severity::Warning, IssueKind::NumberSaysNone, FormColumn::ProductNumber, {written});
            m_entry.productDate = product.date;
            if (product.doubtful)
                tellDate(FormColumn::ProductNumber, product.date);
        }
        readProductDate();
    }

    void tellDate(FormColumn column, const QDate &date)
    {
        tell(Severity::Warning, IssueKind::DateDoubtful, column, {m_row.text(column), numbers::date(date)});
    }

    void readProductDate()
    {
        const Cell cell = m_row.cells.value(FormColumn::ProductDate);
        if (cell.text.isEmpty())
            return;
        if (cell.date.isValid()) {
            m_entry.productDate = cell.date;
            return;
        }
        const std::optional<reading::Date> read = reading::date(cell.text, m_period);
        if (read)
            m_entry.productDate = read->date;
        if (!read)
            tell(Severity::Warning, IssueKind::DateNotUnderstood, FormColumn::ProductDate, {cell.text});
        else if (read->doubtful)
            tellDate(FormColumn::ProductDate, read->date);
    }

    TaskEntry m_entry;
    const RowCells &m_row;
    const Period &m_period;
    QList<Issue> *m_issues;
};

} // namespace

// A number that stands where words are asked for, as it is written in Vietnam.
QString RowCells::text(FormColumn column) const
{
    const Cell cell = cells.value(column);
    return cell.number && !cell.date.isValid() ? QString(cell.text).replace(u'.', u',') : cell.text;
}

TaskEntry readEntry(const QString &taskNumber, const RowCells &row, const Period &period,
                    QList<Issue> *issues)
{
    return EntryReader(taskNumber, row, period, issues).read();
}

} // namespace dondoc::exchange
