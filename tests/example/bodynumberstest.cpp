// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Every number of the body is found again: in an annex, in the data, or in somebody's words.
#include "models/domain/text/numbers.h"
#include "models/report/composer.h"
#include "models/report/document/document.h"
#include "models/report/drafting/context/composeoptions.h"
#include "tests/example/story.h"
#include "tests/support/catch.h"

#include <QRegularExpression>
#include <QSet>

using namespace dondoc;
using namespace Qt::StringLiterals;

namespace {

/// "62", "2.654,85", "14/12/2025"; a number before a slash is one of its own where no day is meant.
QStringList numbersIn(const QString &text)
{
    static const QRegularExpression kNumber(u"\\d{1,2}/\\d{1,2}/\\d{4}|\\d{1,2}/\\d{4}|\\d+(?:[.,]\\d+)*"_s);
    QStringList numbers;
    for (auto matches = kNumber.globalMatch(text); matches.hasNext();)
        numbers.append(matches.next().captured());
    return numbers;
}

/// Zeros that say nothing are a way of writing: "05", and "905,0" in a column of tenths.
QString plainNumber(QString number)
{
    static const QRegularExpression kZeros(u"^0+(?=\\d)|,0+$"_s);
    return number.remove(kZeros);
}

class KnownNumbers
{
public:
    explicit KnownNumbers(const AssessedPeriod &period, const report::Document &document)
    {
        report::Document annexes = document;
        annexes.sections.removeFirst();
        add(report::allText(annexes));
        addWords(period.data);
        addPlan(period.data);
        addDays(period);
    }

    bool contains(const QString &number) const { return m_numbers.contains(plainNumber(number)); }

private:
    void add(const QString &text)
    {
        for (const QString &number : numbersIn(text))
            m_numbers.insert(plainNumber(number));
    }
    void add(const QDate &day)
    {
        add(numbers::shortDate(day));
        add(day.toString(u"M/yyyy yyyy"_s));
    }
    /// What agencies and officers wrote.
    void addWords(const PeriodSnapshot &data)
    {
        for (const AgencyReport &report : data.reports + data.previous) {
            for (const TaskEntry &entry : report.entries) {
                for (QString TaskEntry::*const field : textsOf<TaskEntry, FieldKind::Text>())
                    add(entry.*field);
                add(entry.productNumber);
                add(entry.productDate);
                add(entry.expectedDate);
                add(QString::number(entry.percent.value_or(0)));
            }
        }
        for (const EarlierAnswer &answer : data.earlierAnswers) {
            add(answer.entry.productNumber);
            add(answer.entry.productDate);
        }
        for (const Obstacle &obstacle : data.obstacles + data.settledBefore)
            add(obstacle.text + u' ' + obstacle.proposal + u' ' + obstacle.answer);
    }
    void addPlan(const PeriodSnapshot &data)
    {
        add(data.plan.title + u' ' + data.plan.legalBasis.join(u' '));
        for (const Task &task : data.tasks) {
            add(QStringList{task.number, task.text, task.shortName, task.deadline.text}.join(u' '));
            add(task.deadline.to);
        }
    }
    void addDays(const AssessedPeriod &period)
    {
        const PeriodDeadlines next
            = deadlines(period.data.plan.regime, periods::nextAsked(period.data.period));
        for (const QDate &day : {period.data.period.from, period.data.period.to, period.assessment.dataUntil,
                                 period.assessment.deadlines.agencies, next.agencies})
            add(day);
        add(u"%1 %2"_s.arg(period.data.period.year).arg(period.data.period.year + 1));
        add(periods::title(period.data.period)); // "6 tháng", "9 tháng"
        add(periods::title(periods::following(period.data.period)));
        if (const auto longer = longerPeriod(period.data))
            add(periods::title(*longer) + periods::title(periods::nextAsked(*longer)));
    }

    QSet<QString> m_numbers;
};

/// A share of numbers before it: "68/82 cơ quan, đơn vị (đạt 82,93%)", "18 nhiệm vụ …, trong đó 08 nhiệm vụ
/// đã hoàn thành (đạt 44,44%)".
bool isShareOf(const QString &percent, const QStringList &before)
{
    for (const QString &part : before) {
        for (const QString &whole : before) {
            if (whole.toLongLong() > 0
                && numbers::percent(part.toLongLong(), whole.toLongLong()) == percent + u'%')
                return true;
        }
    }
    return false;
}

/// What is said of indicators stands in the annex; a difference is of what stands beside it; everything else
/// is as many as there are records behind it.
bool leadsToRecords(const report::Inline &piece, const KnownNumbers &known)
{
    const report::FigureRef &figure = *piece.figure;
    const int number = piece.text.toInt();
    if (figure.rule.startsWith(u"indicator."_s))
        return known.contains(piece.text);
    if (figure.rule.endsWith(u".change"_s) || figure.rule.endsWith(u"_days"_s)
        || figure.rule == u"task.delivered_late"_s)
        return number > 0;
    return figure.records.size() == number;
}

/// Numbers of the block that nothing vouches for.
QStringList strayNumbers(const report::Inlines &pieces, const KnownNumbers &known)
{
    QStringList stray;
    QStringList before;
    for (const report::Inline &piece : pieces) {
        for (const QString &number : numbersIn(piece.text)) {
            const bool found = piece.figure ? leadsToRecords(piece, known)
                                            : known.contains(number) || isShareOf(number, before);
            if (!found)
                stray.append(number + u" ["_s + (piece.figure ? piece.figure->rule : QString()) + u']');
            before.append(number);
        }
    }
    return stray;
}

void checkBody(const AssessedPeriod &period)
{
    const report::Document document = report::compose(period.data, period.assessment, {});
    const KnownNumbers known(period, document);
    qsizetype numbers = 0;
    for (const report::Block &block : document.sections.constFirst().blocks) {
        const auto *paragraph = std::get_if<report::Paragraph>(&block);
        if (!paragraph)
            continue;
        const QString words = report::plainText(paragraph->text);
        numbers += numbersIn(words).size();
        CAPTURE(paragraph->key.toStdString(), words.toStdString());
        CHECK(strayNumbers(paragraph->text, known).join(u"; "_s).toStdString() == std::string());
    }
    CHECK(numbers > 150);
}

} // namespace

TEST_CASE("Every number in the body is found in an annex, in the data or in somebody's words")
{
    const sessions::File file;
    const auto session = file.open();
    for (const Period &quarter : story::quarters())
        story::tell(*session, quarter);
    for (const Period &period :
         {periods::quarter(2025, 3), periods::quarter(2025, 4), periods::quarter(2026, 1),
          periods::quarter(2026, 3), periods::quarter(2027, 2), periods::halfYear(2026, 1),
          periods::wholeYear(2025)}) {
        CAPTURE(periods::key(period).toStdString());
        checkBody(*story::read(*session, period));
    }
}
