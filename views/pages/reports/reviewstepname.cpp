// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ReviewStepName: a sentence for each act; a mended cell by its place in the file.
#include "views/pages/reports/reviewstepname.h"

#include <QCoreApplication>

namespace dondoc::views {

namespace {

using edits::ReviewAct;
using edits::ReviewStep;
using edits::SubmissionList;

struct ReviewSteps {
    Q_DECLARE_TR_FUNCTIONS(dondoc::views::ReviewSteps)
};

QList<ReviewCell> cellsOfStep(const SubmissionList &list, const ReviewStep &step)
{
    const Submission *subject = list.subject(step);
    for (const ReviewStep::Decided &each : step.decided) {
        if (subject && submissionKey(*subject) == each.key)
            return differingCells(*subject, each.before, each.after);
    }
    return {};
}

/// "C7" of "Nhiệm vụ!C7"; blank where the file has no such place.
QString placeOfCell(const Submission &submission, const ReviewCell &cell)
{
    const QString place = cell.isFigure ? submission.figureCells.value(cell.row).value(cell.figure)
                                        : submission.cells.value(cell.row).value(cell.field);
    return place.section(QLatin1Char('!'), -1);
}

QString whoseName(const Submission &submission, const AssessedPeriodPtr &quarter)
{
    const Agency *agency = quarter ? findAgency(quarter->data, submission.agencyCode) : nullptr;
    return agency ? agency->name : submission.file;
}

bool changesLeavingOut(const ReviewStep &step, const QString &row)
{
    return step.decided.constFirst().before.mended.value(row).leftOut
        != step.decided.constFirst().after.mended.value(row).leftOut;
}

QString mendName(const QList<ReviewCell> &cells, const Submission &submission, const ReviewStep &step,
                 const QString &whose)
{
    if (cells.size() != 1)
        return ReviewSteps::tr("mending %n cell(s) of %1", nullptr, int(cells.size())).arg(whose);
    const ReviewCell &cell = cells.constFirst();
    if (!cell.isFigure && changesLeavingOut(step, cell.row))
        return step.decided.constFirst().after.mended.value(cell.row).leftOut
            ? ReviewSteps::tr("leaving out row %1 of %2").arg(cell.row, whose)
            : ReviewSteps::tr("taking row %1 of %2 again").arg(cell.row, whose);
    const QString place = placeOfCell(submission, cell);
    return place.isEmpty() ? ReviewSteps::tr("mending row %1 of %2").arg(cell.row, whose)
                           : ReviewSteps::tr("mending cell %1 of %2").arg(place, whose);
}

QString fileStepName(ReviewAct act, const QString &file)
{
    switch (act) {
    case ReviewAct::AgencyChosen:
        return ReviewSteps::tr("choosing the agency of %1").arg(file);
    case ReviewAct::Consented:
        return ReviewSteps::tr("confirming %1").arg(file);
    case ReviewAct::PutAside:
        return ReviewSteps::tr("putting %1 aside").arg(file);
    case ReviewAct::TakenUp:
        return ReviewSteps::tr("taking up %1 again").arg(file);
    default:
        return ReviewSteps::tr("removing %1 from the list").arg(file);
    }
}

} // namespace

QString reviewStepName(const SubmissionList &list, const ReviewStep *step, const AssessedPeriodPtr &quarter)
{
    const Submission *subject = step ? list.subject(*step) : nullptr;
    if (!subject)
        return {};
    if (step->act == ReviewAct::Mended)
        return mendName(cellsOfStep(list, *step), *subject, *step, whoseName(*subject, quarter));
    const int count = step->count();
    return fileStepName(step->act, count > 1 ? ReviewSteps::tr("%n file(s)", nullptr, count) : subject->file);
}

std::optional<ReviewCell> reviewStepCell(const SubmissionList &list, const ReviewStep &step)
{
    const QList<ReviewCell> cells = cellsOfStep(list, step);
    return cells.size() == 1 ? std::optional(cells.constFirst()) : std::nullopt;
}

} // namespace dondoc::views
