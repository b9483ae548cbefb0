// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ReviewedFile: mended cells as texts, and back into a submission.
#include "models/domain/intake/reviewedfile.h"

#include "models/domain/intake/submissionedits.h"

#include <QLocale>

#include <algorithm>
#include <tuple>

namespace dondoc {

namespace {

QString keptText(const QString &value) { return value; }
QString keptText(const QDate &value) { return value.toString(Qt::ISODate); }
QString keptText(const std::optional<int> &value) { return value ? QString::number(*value) : QString(); }
QString keptText(const std::optional<double> &value)
{
    return value ? QString::number(*value, 'g', QLocale::FloatingPointShortest) : QString();
}
template <HasKeywords Enumeration> QString keptText(Enumeration value) { return keyword(value); }

// False where the text is no value of the field.
bool takeKept(const QString &text, QString &value)
{
    value = text;
    return true;
}

bool takeKept(const QString &text, QDate &value)
{
    value = QDate::fromString(text, Qt::ISODate);
    return text.isEmpty() || value.isValid();
}

bool takeKept(const QString &text, std::optional<int> &value)
{
    bool isNumber = true;
    const int number = text.isEmpty() ? 0 : text.toInt(&isNumber);
    value = text.isEmpty() || !isNumber ? std::nullopt : std::optional(number);
    return isNumber;
}

bool takeKept(const QString &text, std::optional<double> &value)
{
    bool isNumber = true;
    const double number = text.isEmpty() ? 0 : text.toDouble(&isNumber);
    value = text.isEmpty() || !isNumber ? std::nullopt : std::optional(number);
    return isNumber;
}

template <HasKeywords Enumeration> bool takeKept(const QString &text, Enumeration &value)
{
    const auto known = fromKeyword<Enumeration>(text);
    value = known.value_or(value);
    return known.has_value();
}

/// The fields in which the mended value is another one.
template <HasFields T>
QList<ReviewedCell> keptCells(const QString &row, bool isFigure, const T &file, const T &now)
{
    QList<ReviewedCell> cells;
    forEachField<T>([&](const auto &field) {
        if constexpr (requires { keptText(now.*field.member); }) {
            if (!(file.*field.member == now.*field.member))
                cells.append({row, isFigure, QLatin1String(field.key), keptText(now.*field.member)});
        }
    });
    return cells;
}

template <HasFields T> bool takeKeptCell(T &value, const ReviewedCell &cell)
{
    bool taken = false;
    forEachField<T>([&](const auto &field) {
        if constexpr (requires { takeKept(cell.value, value.*field.member); }) {
            if (cell.field == QLatin1String(field.key))
                taken = takeKept(cell.value, value.*field.member);
        }
    });
    return taken;
}

bool takeKeptEntry(Submission &submission, const ReviewedCell &cell)
{
    const TaskEntry *file = rowInFile(submission, cell.row);
    if (!file)
        return false;
    MendedRow mended = submission.mended.value(cell.row, MendedRow{*file, false});
    if (cell.field == kLeftOutKey)
        mended.leftOut = true;
    else if (!takeKeptCell(mended.entry, cell))
        return false;
    // Not by mend(): two rows that were given each other's task would stand in each other's way.
    submission.mended.insert(cell.row, mended);
    return true;
}

bool takeKeptFigure(Submission &submission, const ReviewedCell &cell)
{
    IndicatorValue figure = figureNow(submission, cell.row);
    if (!takeKeptCell(figure, cell))
        return false;
    mendFigure(submission, figure);
    return true;
}

bool isEarlier(const ReviewedCell &a, const ReviewedCell &b)
{
    return std::tie(a.isFigure, a.row, a.field) < std::tie(b.isFigure, b.row, b.field);
}

QStringList letterOf(const Submission &submission)
{
    const auto at = std::find_if(submission.found.cbegin(), submission.found.cend(),
                                 [](const Issue &issue) { return issue.kind == IssueKind::CameByMail; });
    return at == submission.found.cend() ? QStringList() : at->arguments;
}

} // namespace

bool isUnderReview(const Submission &submission)
{
    return !submission.sha256.isEmpty() && submission.verdict != Verdict::Accepted && !submission.skipped;
}

ReviewedFile reviewedFile(const Submission &submission)
{
    ReviewedFile kept{.shown = submission.file,
                      .name = submission.original.name,
                      .sha256 = submission.sha256,
                      .part = submission.part,
                      .receivedOn = submission.read.receivedOn,
                      .letter = letterOf(submission),
                      .agencyCode = submission.agencyCode,
                      .consented = submission.consented,
                      .cells = {}};
    for (const auto &[row, mended] : submission.mended.asKeyValueRange()) {
        if (const TaskEntry *file = rowInFile(submission, row))
            kept.cells += keptCells(row, false, *file, mended.entry);
        if (mended.leftOut)
            kept.cells.append({row, false, kLeftOutKey, QStringLiteral("1")});
    }
    for (const auto &[code, figure] : submission.mendedFigures.asKeyValueRange())
        kept.cells += keptCells(code, true, figureInFile(submission, code), figure);
    std::sort(kept.cells.begin(), kept.cells.end(), isEarlier);
    return kept;
}

QMap<int, Submission> receivedAnew(const QList<Submission> &all, const QDate &day,
                                   const std::function<Submission(const Submission &)> &judged)
{
    QMap<int, Submission> anew;
    for (int place = 0; place < all.size(); ++place) {
        Submission each = all.at(place);
        if (!isUnderReview(each) || each.read.receivedOn == day)
            continue;
        each.read.receivedOn = day;
        anew.insert(place, judged(each));
    }
    return anew;
}

QList<ReviewedCell> decideAgain(Submission &submission, const ReviewedFile &kept)
{
    if (!kept.agencyCode.isEmpty())
        submission.agencyCode = kept.agencyCode;
    submission.consented = kept.consented;
    QList<ReviewedCell> lost;
    for (const ReviewedCell &cell : kept.cells) {
        const bool fits = cell.isFigure ? takeKeptFigure(submission, cell) : takeKeptEntry(submission, cell);
        if (!fits)
            lost.append(cell);
    }
    return lost;
}

} // namespace dondoc
