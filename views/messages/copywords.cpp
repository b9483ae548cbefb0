// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// CopyWords: what a copy of the data file holds, and what restoring it would take away, in words.
#include "views/messages/copywords.h"

#include "models/domain/basics/localday.h"
#include "models/domain/text/numbers.h"
#include "views/messages/changenames.h"

#include <QCoreApplication>
#include <QStringList>

#include <utility>

namespace dondoc::views::copywords {

namespace {

struct CopyWords {
    Q_DECLARE_TR_FUNCTIONS(dondoc::views::CopyWords)
};

QString counted(const QString &name, int copy, int present)
{
    if (copy == present)
        return QStringLiteral("%1: %2").arg(name, numbers::integer(copy));
    return CopyWords::tr("%1: %2 (the open file: %3)")
        .arg(name, numbers::integer(copy), numbers::integer(present));
}

QString stepInWords(const WorkStep &step)
{
    const QString name = changeName(step.label);
    return QStringLiteral("%1, %2: %3")
        .arg(moment(step.at), step.who, name.isEmpty() ? CopyWords::tr("a change") : name);
}

} // namespace

QString moment(const QDateTime &instant)
{
    return CopyWords::tr("%1 on %2")
        .arg(timeInVietnam(instant).toString(QStringLiteral("HH:mm")), numbers::date(dayInVietnam(instant)));
}

QString contents(const CopyComparison &comparison)
{
    const FileContents &copy = comparison.copy;
    const FileContents &present = comparison.present;
    QStringList lines;
    if (copy.last.id)
        lines.append(CopyWords::tr("Last work in it: %1").arg(stepInWords(copy.last)));
    const std::pair<QString, int FileContents::*> kinds[] = {
        {CopyWords::tr("Reports of agencies"), &FileContents::reports},
        {CopyWords::tr("Entries on tasks"), &FileContents::entries},
        {CopyWords::tr("Figures of indicators"), &FileContents::figures},
        {CopyWords::tr("Difficulties and proposals"), &FileContents::obstacles},
        {CopyWords::tr("Letters sent"), &FileContents::letters},
        {CopyWords::tr("Reports issued"), &FileContents::issued},
        {CopyWords::tr("Files received"), &FileContents::originals},
    };
    for (const auto &[name, member] : kinds)
        lines.append(counted(name, copy.*member, present.*member));
    return lines.join(QLatin1Char('\n'));
}

QString loss(const CopyComparison &comparison)
{
    if (!comparison.isSameFile)
        return CopyWords::tr("It is a copy of another data file.");
    if (!comparison.isEarlier)
        return CopyWords::tr(
            "It comes from another line of work: it holds changes that the open file does not "
            "know, and the open file may hold some that it does not.");
    if (comparison.lostSteps == 0)
        return CopyWords::tr("It holds the same work as the open file.");
    return CopyWords::tr("%n step(s) of work came after it and would no longer be in the file.", nullptr,
                         comparison.lostSteps);
}

QString lostSteps(const CopyComparison &comparison)
{
    QStringList lines;
    for (const WorkStep &step : comparison.lost)
        lines.append(stepInWords(step));
    if (comparison.lostSteps > lines.size())
        lines.append(
            CopyWords::tr("… and %n earlier step(s)", nullptr, comparison.lostSteps - int(lines.size())));
    return lines.join(QLatin1Char('\n'));
}

} // namespace dondoc::views::copywords
