// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SheetGroups: by who is named in a sheet, and by which tasks it tells.
#include "models/exchange/forms/sheetgroups.h"

#include "models/domain/intake/saidperiod.h"
#include "models/domain/text/text.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace dondoc::exchange {

using namespace Qt::StringLiterals;

namespace {

/// Whose sheet it is, as far as it says; blank where it does not.
QString ownerKey(const SheetReading &reading)
{
    static const QRegularExpression kCommon(
        u"^(?:nhiem vu|bang|sheet|trang|bieu|mau|table|chi tieu|phan|phu luc|van ban|\\d)|copy|ban sao|ban nhap|ban cu"_s);
    if (!reading.head.agency.isEmpty())
        return text::searchKey(reading.head.agency);
    const QString key = text::searchKey(reading.name);
    return key.contains(kCommon) ? QString() : key;
}

// By its own field, or by a name that only a body bears: "Sở Tài chính", "SCT".
bool namesOwner(const SheetReading &reading)
{
    static const QRegularExpression kBody(u"^(?:so|xa|phuong|ubnd|uy ban|trung tam|tt|bao|mttq)\\b"_s);
    static const QRegularExpression kSymbol(u"^[A-ZĐ][A-ZĐa-z]*[A-ZĐ]$"_s);
    return !reading.head.agency.isEmpty() || text::searchKey(reading.name).contains(kBody)
        || reading.name.contains(kSymbol);
}

// Sheets that name their agency stand for themselves; others go with the first.
QList<SheetGroup> groupsOf(const QList<SheetReading> &readings)
{
    QList<SheetGroup> groups;
    QStringList owners;
    for (const SheetReading &reading : readings) {
        if (!reading.isFilled())
            continue;
        const QString owner = ownerKey(reading);
        const qsizetype known = owner.isEmpty() ? (groups.isEmpty() ? -1 : 0) : owners.indexOf(owner);
        if (known >= 0) {
            groups[known].append(&reading);
        } else {
            groups.append(SheetGroup{&reading});
            owners.append(owner);
        }
    }
    return groups;
}

// One form: its rows may stand in sheets of any name.
bool isOneForm(const QList<SheetGroup> &groups)
{
    QSet<QString> seen;
    for (const SheetGroup &group : groups) {
        QSet<QString> own;
        for (const SheetReading *reading : group) {
            for (const ReadRow &row : reading->table.rows) {
                if (row.saysAnything())
                    own.insert(row.entry.taskNumber);
            }
        }
        if (seen.intersects(own))
            return false;
        seen.unite(own);
    }
    const auto named = std::count_if(groups.begin(), groups.end(),
                                     [](const SheetGroup &group) { return namesOwner(*group.constFirst()); });
    return named < 2;
}

// The sheets of tasks by agency; all as one where none is filled or they belong together.
QList<SheetGroup> taskGroups(const QList<SheetReading> &readings)
{
    QList<SheetGroup> groups = groupsOf(readings);
    if (groups.isEmpty()) {
        for (const SheetReading &reading : readings) {
            if (reading.hasRows())
                groups = {SheetGroup{&reading}};
            if (reading.hasRows())
                break;
        }
    }
    if (groups.size() > 1 && isOneForm(groups)) {
        for (const SheetGroup &group : groups.mid(1))
            groups[0] += group;
        groups.resize(1);
    }
    return groups;
}

// A sheet of indicators that names its agency, in a workbook that many share.
bool isOwnedFigures(const SheetReading &reading, const FormMarks &marks)
{
    return reading.ofFigures && !reading.head.agency.isEmpty() && marks.agencyCode.isEmpty();
}

// Figures go with the tasks of their agency; of one that told no task, they are a form of their own.
void giveFigures(const QList<SheetReading> &readings, const FormMarks &marks, QList<SheetGroup> *groups)
{
    const bool filled = std::any_of(readings.begin(), readings.end(),
                                    [](const SheetReading &reading) { return reading.isFilled(); });
    QList<SheetGroup> own = filled ? std::exchange(*groups, {}) : QList<SheetGroup>();
    for (const SheetReading &reading : readings) {
        const bool silent = reading.figures.isEmpty() && reading.issues.isEmpty();
        if (!isOwnedFigures(reading, marks) || silent)
            continue;
        const auto sameOwner
            = [&](const SheetReading *other) { return ownerKey(*other) == ownerKey(reading); };
        const auto group = std::find_if(own.begin(), own.end(), [&](const SheetGroup &each) {
            return std::any_of(each.begin(), each.end(), sameOwner);
        });
        if (group != own.end())
            group->append(&reading); // what was left out of it is told with the rest
        else if (!reading.figures.isEmpty())
            own.append(SheetGroup{&reading});
    }
    if (!own.isEmpty())
        *groups = own;
}

/// An issue of that kind for each sheet that is taken out.
template <class Unwanted>
QList<Issue> takeOut(QList<SheetReading> &readings, IssueKind kind, Unwanted unwanted)
{
    QList<Issue> told;
    readings.removeIf([&](const SheetReading &reading) {
        const std::optional<QString> why = unwanted(reading);
        if (why)
            told.append({Severity::Warning, kind, {reading.name, *why}, {}, {}, reading.name});
        return why.has_value();
    });
    return told;
}

QList<Issue> leaveOutHidden(QList<SheetReading> &readings)
{
    const bool seen = std::any_of(readings.cbegin(), readings.cend(), [](const SheetReading &reading) {
        return !reading.hidden && reading.hasRows();
    });
    return takeOut(readings, IssueKind::HiddenSheetLeftOut, [seen](const SheetReading &reading) {
        const bool says = reading.isFilled() || !reading.figures.isEmpty();
        return seen && reading.hidden && says ? std::optional(QString()) : std::nullopt;
    });
}

QList<Issue> leaveOutOtherPeriods(QList<SheetReading> &readings, const FormContext &context)
{
    const auto other = [&context](const SheetReading &reading) {
        return reading::otherPeriodSaid(reading.titles, context.period, context.longer);
    };
    const bool ours = std::any_of(readings.cbegin(), readings.cend(), [&other](const SheetReading &reading) {
        return reading.isFilled() && other(reading).isEmpty();
    });
    return takeOut(readings, IssueKind::SheetOfOtherPeriod, [&](const SheetReading &reading) {
        const bool table = reading.hasRows() || !reading.figures.isEmpty(); // a cover speaks for others
        const QString said = ours && table ? other(reading) : QString();
        return said.isEmpty() ? std::nullopt : std::optional(said);
    });
}

} // namespace

bool isGuide(const QString &name)
{
    static const QString kGuide = text::searchKey(QString::fromUtf16(form::kGuideSheet));
    return text::searchKey(name).startsWith(kGuide);
}

QList<Issue> leaveOutSheets(QList<SheetReading> &readings, const FormContext &context)
{
    QList<Issue> told = leaveOutHidden(readings);
    return told + leaveOutOtherPeriods(readings, context);
}

QString otherPeriodOf(const QList<SheetReading> &readings, const QStringList &pageHeads,
                      const FormContext &context)
{
    QStringList titles;
    for (const SheetReading &reading : readings) {
        if (isGuide(reading.name))
            continue;
        titles += reading.titles;
        const QString titled = reading::otherPeriodTitled(reading.titles, context.period, context.longer);
        if ((reading.isFilled() || !reading.figures.isEmpty()) && !titled.isEmpty())
            return titled;
    }
    const QString said = reading::otherPeriodSaid(titles, context.period, context.longer);
    return said.isEmpty() ? reading::otherPeriodSaid(pageHeads, context.period, context.longer) : said;
}

QList<SheetGroup> formGroups(const QList<SheetReading> &readings, const FormMarks &marks)
{
    QList<SheetGroup> groups = taskGroups(readings);
    giveFigures(readings, marks, &groups);
    return groups;
}

SheetGroup sheetsBeside(const QList<SheetReading> &readings, const FormMarks &marks)
{
    SheetGroup beside;
    for (const SheetReading &reading : readings) {
        const bool silent = reading.hidden && reading.figures.isEmpty();
        if (!reading.hasRows() && !isGuide(reading.name) && !silent && !isOwnedFigures(reading, marks))
            beside.append(&reading);
    }
    return beside;
}

} // namespace dondoc::exchange
