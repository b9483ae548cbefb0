// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Addressees: whom a letter goes to, and how the request calls them together.
#include "models/report/drafting/letters/letteraddressees.h"

#include "models/domain/text/text.h"

#include <algorithm>

namespace dondoc::report {

using namespace Qt::StringLiterals;

namespace {

bool lacksTasks(const AgencyProgress &agency) { return agency.received && !agency.complete(); }

bool isAddressed(LetterKind kind, const PeriodSnapshot &data, const Assessment &assessment,
                 const AgencyProgress &agency)
{
    if (agency.self)
        return false;
    if (kind == LetterKind::Request)
        return true;
    if (kind == LetterKind::Reminder)
        return !agency.received || agency.formOnly || lacksTasks(agency);
    const AgencyReport *report = currentReport(data, assessment, agency.agencyCode);
    return lacksTasks(agency) || (report && report->state == ReportState::SupplementAsked);
}

/// Asked to cooperate beside those who are asked to report (rule 1 of the field).
bool coordinates(const PeriodSnapshot &data, const Agency &agency)
{
    return std::any_of(data.assignments.begin(), data.assignments.end(), [&](const Assignment &assignment) {
        return assignment.role == Role::Coordinate && assignment.kind == AssigneeKind::Agency
            && assignment.code == agency.code && findTask(data, assignment.taskNumber);
    });
}

QStringList cooperatingFronts(const PeriodSnapshot &data)
{
    QStringList codes;
    for (const Agency &agency : data.agencies) {
        if (agency.kind == AgencyKind::Front && coordinates(data, agency))
            codes.append(agency.code);
    }
    return codes;
}

/// "Tài chính" of "Sở Tài chính"; the whole name of others.
QString withoutKind(const QString &name) { return name.startsWith(u"Sở "_s) ? name.mid(3) : name; }

} // namespace

QStringList addresseesOf(LetterKind kind, const PeriodSnapshot &data, const Assessment &assessment)
{
    QStringList codes = kind == LetterKind::Request ? cooperatingFronts(data) : QStringList();
    for (const AgencyProgress &agency : assessment.agencies) {
        if (isAddressed(kind, data, assessment, agency))
            codes.append(agency.agencyCode);
    }
    return codes;
}

QStringList collectiveNames(const Context &context, const QStringList &codes)
{
    QStringList fronts;
    QStringList departments;
    QStringList names;
    bool communes = false;
    for (const QString &code : codes) {
        const Agency *agency = agencyOf(context, code);
        if (!agency)
            continue;
        if (isCommuneLevel(*agency))
            communes = true;
        else if (agency->kind == AgencyKind::Front)
            fronts.append(agency->name);
        else if (agency->kind == AgencyKind::Department)
            departments.append(withoutKind(agency->name));
        else
            names.append(agency->name);
    }
    if (departments.size() > 1)
        names.prepend(u"Các sở: "_s + departments.join(u"; "_s));
    else if (!departments.isEmpty())
        names.prepend(u"Sở "_s + departments.constFirst());
    if (communes)
        names.append(filledText(context, u"letter.communes"_s));
    return fronts + names;
}

QStringList ownNames(const Context &context, const QStringList &codes)
{
    QStringList names;
    for (const QString &code : codes) {
        if (const Agency *agency = agencyOf(context, code))
            names.append(nameAsAuthor(*agency));
    }
    return names;
}

Cooperating askedToCooperate(const Context &context, const QStringList &codes)
{
    QStringList front;
    QStringList press;
    QStringList others;
    for (const QString &code : codes) {
        const Agency *agency = agencyOf(context, code);
        if (!agency || agency->address != Address::RequestCooperation)
            continue;
        QStringList &place = agency->kind == AgencyKind::Front ? front
            : agency->kind == AgencyKind::Press                ? press
                                                               : others;
        place.append(nameInSentence(*agency));
    }
    return {text::joinedWithAnd(front), text::joinedWithAnd(press), text::joinedWithAnd(others)};
}

} // namespace dondoc::report
