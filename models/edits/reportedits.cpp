// SPDX-License-Identifier: GPL-3.0-or-later
// ReportEdits: bringing snapshots, typing and answers of the storage together.
#include "models/edits/reportedits.h"

#include "models/domain/text/text.h"

#include <algorithm>

namespace dondoc::edits {

namespace {

ReportEdits::Key reportKeyOf(const AgencyReport &report) { return {report.agencyCode, report.revision}; }

AgencyReport blankReport(const ReportEdits::Key &key)
{
    AgencyReport report;
    report.agencyCode = key.first;
    report.revision = key.second;
    return report;
}

bool isBlank(const TaskEntry &entry)
{
    TaskEntry blank;
    blank.id = entry.id;
    blank.version = entry.version;
    blank.taskNumber = entry.taskNumber;
    return entry.id == 0 && entry == blank;
}

void normalize(TaskEntry &entry)
{
    for (QString *text : {&entry.result, &entry.estimate, &entry.difficulty, &entry.cause, &entry.proposal})
        *text = text::normalized(*text);
    entry.productNumber = text::simplified(entry.productNumber);
}

AgencyReport normalized(AgencyReport report)
{
    report.number = text::simplified(report.number);
    report.supplementReason = text::simplified(report.supplementReason);
    report.localPlanNumber = text::simplified(report.localPlanNumber);
    report.entries.removeIf(isBlank);
    for (TaskEntry &entry : report.entries)
        normalize(entry);
    return report;
}

QString frameOf(const PeriodSnapshot &data) { return data.plan.code + u'|' + periods::key(data.period); }

} // namespace

QList<ReportEdits::Key> ReportEdits::showData(const PeriodSnapshot &data)
{
    if (m_frame != frameOf(data))
        clear();
    m_frame = frameOf(data);
    m_stored.clear();
    for (const AgencyReport &report : data.reports) {
        m_stored.insert(reportKeyOf(report), report);
        m_unseen.remove(reportKeyOf(report));
    }
    QList<Key> waiting;
    const QList<Key> keys = m_drafts.keys();
    for (const Key &key : keys) {
        EditBuffer<AgencyReport> &draft = m_drafts[key];
        const AgencyReport before = draft.stored();
        if (!m_unseen.contains(key))
            draft.rebase(storedOr(key));
        if (!draft.isPending() && isRemoved(key))
            m_drafts.remove(key);
        else if (draft.isDirty() && draft.stored().version != before.version)
            waiting.append(key);
    }
    return waiting;
}

void ReportEdits::clear()
{
    m_frame.clear();
    m_stored.clear();
    m_drafts.clear();
    m_unseen.clear();
}

bool ReportEdits::isRemoved(const Key &key) const
{
    return !m_stored.contains(key) && !m_unseen.contains(key);
}

AgencyReport ReportEdits::storedOr(const Key &key) const { return m_stored.value(key, blankReport(key)); }

QList<int> ReportEdits::revisions(const QString &agencyCode) const
{
    QSet<int> known;
    for (auto it = m_stored.cbegin(); it != m_stored.cend(); ++it)
        if (it.key().first == agencyCode)
            known.insert(it.key().second);
    for (auto it = m_drafts.cbegin(); it != m_drafts.cend(); ++it)
        if (it.key().first == agencyCode)
            known.insert(it.key().second);
    if (known.isEmpty())
        known.insert(1);
    QList<int> sorted(known.cbegin(), known.cend());
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

EditBuffer<AgencyReport> &ReportEdits::draft(const Key &key)
{
    if (!m_drafts.contains(key))
        m_drafts.insert(key, EditBuffer<AgencyReport>(storedOr(key)));
    return m_drafts[key];
}

AgencyReport ReportEdits::value(const Key &key) const
{
    const auto found = m_drafts.constFind(key);
    return found == m_drafts.cend() ? storedOr(key) : found->value();
}

void ReportEdits::edit(const Key &key, const AgencyReport &value) { draft(key).edit(value); }

ReportEdits::Key ReportEdits::addRevision(const QString &agencyCode)
{
    const int newest = revisions(agencyCode).constLast();
    const Key key{agencyCode, newest + 1};
    AgencyReport report = value({agencyCode, newest});
    AgencyReport next = blankReport(key);
    next.state = ReportState::Received;
    next.channel = report.channel;
    next.localPlanNumber = report.localPlanNumber;
    next.localPlanDate = report.localPlanDate;
    next.example = report.example;
    next.entries = report.entries;
    for (TaskEntry &entry : next.entries) {
        entry.id = 0;
        entry.version = 1;
    }
    m_drafts.insert(key, EditBuffer<AgencyReport>(blankReport(key), next));
    return key;
}

QList<AgencyReport> ReportEdits::take()
{
    QList<AgencyReport> requests;
    for (auto it = m_drafts.begin(); it != m_drafts.end(); ++it) {
        if (isUnderWay(it.key().first))
            continue;
        it->edit(normalized(it->value()));
        if (const std::optional<AgencyReport> request = it->take())
            requests.append(*request);
    }
    return requests;
}

bool ReportEdits::accept(const AgencyReport &answer)
{
    const Key key = reportKeyOf(answer);
    const auto found = m_drafts.find(key);
    if (found == m_drafts.end() || !found->isUnderWay())
        return false;
    if (!m_stored.contains(key))
        m_unseen.insert(key);
    found->accept(answer);
    return true;
}

bool ReportEdits::refuse(const QString &agencyCode)
{
    bool awaited = false;
    for (auto it = m_drafts.begin(); it != m_drafts.end(); ++it) {
        if (it.key().first != agencyCode || !it->isUnderWay())
            continue;
        it->refuse();
        awaited = true;
    }
    return awaited;
}

bool ReportEdits::isPending(const Key &key) const
{
    const auto found = m_drafts.constFind(key);
    return found != m_drafts.cend() && found->isPending();
}

bool ReportEdits::isUnderWay(const QString &agencyCode) const
{
    return std::any_of(m_drafts.keyValueBegin(), m_drafts.keyValueEnd(), [&](const auto &item) {
        return item.first.first == agencyCode && item.second.isUnderWay();
    });
}

bool ReportEdits::anyPending() const
{
    return std::any_of(m_drafts.cbegin(), m_drafts.cend(),
                       [](const EditBuffer<AgencyReport> &draft) { return draft.isPending(); });
}

} // namespace dondoc::edits
