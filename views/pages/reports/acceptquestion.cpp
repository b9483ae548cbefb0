// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// AcceptQuestion: faults that hold rows back, and those that do not.
#include "views/pages/reports/acceptquestion.h"

#include "models/domain/intake/submissionjudge.h"
#include "views/messages/messages.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace dondoc::views {

namespace {

struct AcceptWords {
    Q_DECLARE_TR_FUNCTIONS(dondoc::views::AcceptQuestion)
};

constexpr qsizetype kMostLines = 12; ///< a box is no list

struct ToldFaults {
    QStringList leftOut;  ///< what they tell of is not recorded
    QStringList recorded; ///< as they stand
    QStringList rivals;   ///< nothing is wrong in the file: others of its agency are there
};

/// What an agency wrote with letters lost is recorded as it stands, so is what is read in either way.
bool isNotTaken(const Issue &issue)
{
    switch (issue.kind) {
    case IssueKind::LettersReplaced:
    case IssueKind::LetterUnreadable:
    case IssueKind::NumberStylesMixed:
        return false;
    case IssueKind::FigureNegative:
        return true;
    default:
        return tellsLeftOut(issue);
    }
}

ToldFaults toldFaults(const Submission &submission)
{
    ToldFaults faults;
    const QList<Issue> all = faultsOf(submission);
    for (const Issue &issue : all) {
        const QString where = issue.place.isEmpty() ? QString() : issue.place + QStringLiteral(": ");
        const bool isHeldBack = !issue.taskNumber.isEmpty() && submission.heldBack.contains(issue.taskNumber);
        QStringList &told = issue.kind == IssueKind::SeveralFiles ? faults.rivals
            : isHeldBack || isNotTaken(issue)                     ? faults.leftOut
                                                                  : faults.recorded;
        told.append(where + Messages::sentence(issue));
    }
    return faults;
}

QString listed(const QString &title, const QStringList &lines)
{
    QStringList shown = lines.mid(0, kMostLines);
    if (lines.size() > kMostLines)
        shown.append(AcceptWords::tr("… and %n more", nullptr, int(lines.size() - kMostLines)));
    return title + QStringLiteral("\n– ") + shown.join(QStringLiteral("\n– "));
}

/// What yes writes and what it leaves out.
QString questionOf(const ToldFaults &faults)
{
    if (faults.leftOut.isEmpty() && faults.recorded.isEmpty())
        return AcceptWords::tr("There is another file of this agency. Accept this one? It becomes the newest "
                               "version, which counts.");
    if (faults.leftOut.isEmpty())
        return AcceptWords::tr(
            "Something in this report is wrong. Accept it as in the file, with what is wrong?");
    return faults.recorded.isEmpty()
        ? AcceptWords::tr("Something in this report is wrong. Accept it without what is left out below?")
        : AcceptWords::tr("Something in this report is wrong. Accept it without what is left out below, and "
                          "the rest as in the file?");
}

} // namespace

bool mayAccept(const Submission &submission, QWidget *parent)
{
    if (!hasFault(submission))
        return true;
    const ToldFaults faults = toldFaults(submission);
    QStringList told;
    if (!faults.leftOut.isEmpty())
        told.append(listed(submission.heldBack.isEmpty()
                               ? AcceptWords::tr("Not recorded, until it is mended:")
                               : AcceptWords::tr("Not recorded (tasks %1), until it is mended:")
                                     .arg(submission.heldBack.join(QStringLiteral(", "))),
                           faults.leftOut));
    if (!faults.recorded.isEmpty())
        told.append(listed(AcceptWords::tr("Wrong, and written as in the file:"), faults.recorded));
    if (!faults.rivals.isEmpty())
        told.append(faults.rivals.join(u'\n'));
    QMessageBox box(QMessageBox::Question, AcceptWords::tr("Accept the report"), questionOf(faults),
                    QMessageBox::Cancel, parent);
    box.setInformativeText(told.join(QStringLiteral("\n\n")));
    const QAbstractButton *yes = box.addButton(AcceptWords::tr("&Accept"), QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == yes;
}

QString acceptedInWords(const QList<Submission> &taken)
{
    const auto written = [&taken](bool isReport) {
        return std::count_if(taken.cbegin(), taken.cend(), [isReport](const Submission &each) {
            return each.verdict == Verdict::Accepted && each.hasTable == isReport;
        });
    };
    const auto reports = written(true);
    const auto documents = written(false);
    QStringList said;
    if (reports > 0 || documents == 0)
        said.append(AcceptWords::tr("Accepted %n report(s).", nullptr, int(reports)));
    if (documents > 0)
        said.append(
            AcceptWords::tr("Kept %n document(s) in which nothing could be read.", nullptr, int(documents)));
    if (const auto known = taken.size() - reports - documents; known > 0)
        said.append(AcceptWords::tr("%n stood in the data already.", nullptr, int(known)));
    if (taken.size() == 1 && !taken.constFirst().heldBack.isEmpty())
        said.append(AcceptWords::tr("Not recorded, since something in them is wrong: tasks %1.")
                        .arg(taken.constFirst().heldBack.join(QStringLiteral(", "))));
    return said.join(u' ');
}

} // namespace dondoc::views
