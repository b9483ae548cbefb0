// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
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
    for (QString TaskEntry::*const text : textsOf<TaskEntry, FieldKind::Text>())
        entry.*text = text::normalized(entry.*text);
    for (QString TaskEntry::*const line : textsOf<TaskEntry, FieldKind::Line>())
        entry.*line = text::simplified(entry.*line);
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
    show(frameOf(data));
    m_stored.clear();
    for (const AgencyReport &report : data.reports) {
        m_stored.insert(reportKeyOf(report), report);
        m_unseen.remove(reportKeyOf(report));
    }
    QList<Key> waiting;
    const QList<Key> keys = m_buffers.keys();
    for (const Key &key : keys) {
        EditBuffer<AgencyReport> &buffer = m_buffers[key];
        const AgencyReport before = buffer.stored();
        if (!m_unseen.contains(key)) {
            buffer.rebase(storedOr(key));
        }
        if (!buffer.isPending() && !buffer.isHeld() && isRemoved(key)) {
            m_buffers.remove(key);
        } else if (buffer.isDirty() && buffer.stored() != before) {
            waiting.append(key);
        }
    }
    return waiting;
}

void ReportEdits::show(const QString &frame)
{
    if (frame == m_frame) {
        return;
    }
    m_buffers.removeIf([](const auto &item) { return !item.value().isHeld(); });
    for (EditBuffer<AgencyReport> &each : m_buffers) {
        each.putBack();
    }
    if (!m_buffers.isEmpty()) {
        m_putAway.insert(m_frame, m_buffers);
    }
    m_buffers = m_putAway.take(frame);
    m_unseen.clear();
    m_frame = frame;
}

void ReportEdits::clear()
{
    m_frame.clear();
    m_stored.clear();
    m_buffers.clear();
    m_putAway.clear();
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
    for (auto it = m_buffers.cbegin(); it != m_buffers.cend(); ++it)
        if (it.key().first == agencyCode)
            known.insert(it.key().second);
    if (known.isEmpty())
        known.insert(1);
    QList<int> sorted(known.cbegin(), known.cend());
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

EditBuffer<AgencyReport> &ReportEdits::buffer(const Key &key)
{
    if (!m_buffers.contains(key))
        m_buffers.insert(key, EditBuffer<AgencyReport>(storedOr(key)));
    return m_buffers[key];
}

AgencyReport ReportEdits::value(const Key &key) const
{
    const auto found = m_buffers.constFind(key);
    return found == m_buffers.cend() ? storedOr(key) : found->value();
}

void ReportEdits::edit(const Key &key, const AgencyReport &value) { buffer(key).edit(value); }

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
    m_buffers.insert(key, EditBuffer<AgencyReport>(blankReport(key), next));
    return key;
}

QList<AgencyReport> ReportEdits::take()
{
    QList<AgencyReport> requests;
    for (auto it = m_buffers.begin(); it != m_buffers.end(); ++it) {
        if (isInFlight(it.key().first)) {
            continue;
        }
        it->edit(normalized(it->value()));
        if (const std::optional<AgencyReport> request = it->take()) {
            requests.append(normalized(*request)); // an entry may be blank without what is held of it
        }
    }
    return requests;
}

bool ReportEdits::accept(const AgencyReport &answer)
{
    const Key key = reportKeyOf(answer);
    const auto found = m_buffers.find(key);
    if (found == m_buffers.end() || !found->isInFlight()) {
        return false;
    }
    if (!m_stored.contains(key)) {
        m_unseen.insert(key);
    }
    found->accept(answer);
    return true;
}

bool ReportEdits::refuse(const QString &agencyCode, const Error &error, const QString &reason)
{
    bool awaited = false;
    for (auto it = m_buffers.begin(); it != m_buffers.end(); ++it) {
        if (it.key().first != agencyCode || !it->isInFlight()) {
            continue;
        }
        it->refuse(error, reason);
        awaited = true;
    }
    return awaited;
}

void ReportEdits::retry()
{
    for (EditBuffer<AgencyReport> &each : m_buffers) {
        each.retry();
    }
}

QStringList ReportEdits::heldFields(const Key &key) const
{
    const EditBuffer<AgencyReport> buffer = m_buffers.value(key);
    return buffer.held(Hold::Conflict) + buffer.held(Hold::Refused);
}

QString ReportEdits::refusal(const Key &key) const { return m_buffers.value(key).refusal(); }

QList<Contest<AgencyReport>> ReportEdits::contests(const Key &key) const
{
    return m_buffers.value(key).contests();
}

void ReportEdits::decide(const Key &key, const Contest<AgencyReport> &contest, bool mine)
{
    if (m_buffers.contains(key)) {
        m_buffers[key].decide(contest, mine);
    }
}

bool ReportEdits::isPending(const Key &key) const
{
    const auto found = m_buffers.constFind(key);
    return found != m_buffers.cend() && found->isPending();
}

bool ReportEdits::isInFlight(const QString &agencyCode) const
{
    return std::any_of(m_buffers.keyValueBegin(), m_buffers.keyValueEnd(), [&](const auto &item) {
        return item.first.first == agencyCode && item.second.isInFlight();
    });
}

bool ReportEdits::anyPending() const
{
    return std::any_of(m_buffers.cbegin(), m_buffers.cend(),
                       [](const EditBuffer<AgencyReport> &each) { return each.isPending(); });
}

bool ReportEdits::anyHeld() const
{
    return !m_putAway.isEmpty()
        || std::any_of(m_buffers.cbegin(), m_buffers.cend(),
                       [](const EditBuffer<AgencyReport> &each) { return each.isHeld(); });
}

} // namespace dondoc::edits
