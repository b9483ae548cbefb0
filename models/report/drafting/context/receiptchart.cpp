// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Receipt chart: how the reports came in, day by day until the deadline and after it.
#include "models/report/drafting/context/receiptchart.h"

#include "models/domain/text/numbers.h"
#include "models/report/drafting/context/context.h"

#include <QMap>

#include <algorithm>

namespace dondoc::report {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDaysBefore = 20; // before the deadline, each with its own column
constexpr int kDaysAfter = 10;

using Received = QMap<QDate, QStringList>; ///< codes by day

Received receivedByDay(const Assessment &assessment)
{
    Received received;
    for (const AgencyProgress &agency : assessment.agencies) {
        if (!agency.self && agency.received && agency.firstReceived.isValid())
            received[agency.firstReceived].append(agency.agencyCode);
    }
    return received;
}

QString dayText(const QDate &day) { return day.toString(u"dd/MM"_s); }

/// Columns of the chart: what each is called and who reported then.
struct Days {
    QStringList names;
    QList<QStringList> codes;
    int deadline = -1;
};

class DayColumns
{
public:
    DayColumns(const Received &received, const QDate &deadline, const Sentences &sentences)
        : m_received(received), m_deadline(deadline), m_sentences(sentences)
    {
        const QDate pivot = deadline.isValid() ? deadline : received.lastKey();
        m_from = std::max(std::min(received.firstKey(), pivot), pivot.addDays(-kDaysBefore));
        m_to = std::min(std::max(received.lastKey(), pivot), pivot.addDays(kDaysAfter));
    }

    Days made()
    {
        if (m_received.firstKey() < m_from)
            add(u"chart.receipt.before"_s, m_from, {}, m_from.addDays(-1));
        for (QDate day = m_from; day <= m_to; day = day.addDays(1)) {
            if (day == m_deadline)
                m_days.deadline = int(m_days.names.size());
            m_days.names.append(dayText(day));
            m_days.codes.append(m_received.value(day));
        }
        if (m_received.lastKey() > m_to)
            add(u"chart.receipt.after"_s, m_to, m_to.addDays(1), {});
        return m_days;
    }

private:
    void add(const QString &key, const QDate &day, const QDate &first, const QDate &last)
    {
        QStringList codes;
        for (auto each = m_received.constBegin(); each != m_received.constEnd(); ++each) {
            if ((!first.isValid() || each.key() >= first) && (!last.isValid() || each.key() <= last))
                codes += each.value();
        }
        m_days.names.append(plainText(m_sentences.fill(key, {{u"day"_s, words(dayText(day))}})));
        m_days.codes.append(codes);
    }

    const Received &m_received;
    QDate m_deadline;
    const Sentences &m_sentences;
    QDate m_from;
    QDate m_to;
    Days m_days;
};

ChartValue receiptCount(const PeriodSnapshot &data, const QStringList &codes, const QString &rule)
{
    ChartValue value{double(codes.size()), plain(numbers::integer(codes.size()))};
    value.label.figure = FigureRef{rule, periods::key(data.period), {}, codes};
    return value;
}

QList<ChartSeries> receiptSeries(const PeriodSnapshot &data, const Assessment &assessment, const Days &days,
                                 const Sentences &sentences, const Values &values)
{
    const auto name = [&](const QString &key) { return plainText(sentences.fill(key, values)); };
    ChartSeries daily{name(u"chart.receipt.daily"_s), {}, Fill::LightGrey, ChartSeries::Shape::Bars};
    ChartSeries until{name(u"chart.receipt.until"_s), {}, Fill::Black, ChartSeries::Shape::Line};
    ChartSeries asked{name(u"chart.receipt.asked"_s), {}, Fill::White, ChartSeries::Shape::DashedLine};
    QStringList sum;
    for (const QStringList &codes : days.codes) {
        sum += codes;
        daily.values.append(codes.isEmpty() ? ChartValue()
                                            : receiptCount(data, codes, u"receipt.received"_s));
        until.values.append(receiptCount(data, sum, u"receipt.received"_s));
        if (codes.isEmpty())
            until.values.last().label = {}; // as before
        asked.values.append(ChartValue{double(assessment.receipt.asked), {}});
    }
    asked.values.first().label = plain(numbers::integer(assessment.receipt.asked));
    return {daily, until, asked};
}

} // namespace

std::optional<Chart> receiptByDay(const PeriodSnapshot &data, const Assessment &assessment)
{
    const Received received = receivedByDay(assessment);
    if (received.isEmpty())
        return std::nullopt;
    const Sentences sentences(data.sentences);
    Values values = commonValues(data, assessment);
    const ReceiptCounts &figures = assessment.receipt;
    values.insert(u"received"_s, words(numbers::count(figures.received)));
    values.insert(u"asked"_s, words(numbers::count(figures.asked)));
    values.insert(u"ontime"_s, words(numbers::count(figures.onTime)));
    const QDate deadline = assessment.deadlines.agencies;
    const Days days = DayColumns(received, deadline, sentences).made();
    const auto text = [&](const QString &key) { return plainText(sentences.fill(key, values)); };
    Chart chart;
    chart.key = u"chart/receipt"_s;
    chart.title = sentences.fill(u"chart.receipt.title"_s, values);
    chart.note
        = sentences.fill(deadline.isValid() ? u"chart.receipt.note"_s : u"chart.receipt.note.open"_s, values);
    chart.categoryTitle = text(u"chart.receipt.category"_s);
    chart.valueTitle = text(u"chart.receipt.value"_s);
    chart.categories = days.names;
    chart.series = receiptSeries(data, assessment, days, sentences, values);
    chart.markedCategory = days.deadline;
    if (days.deadline >= 0)
        chart.mark = text(u"chart.receipt.mark"_s);
    return chart;
}

} // namespace dondoc::report
