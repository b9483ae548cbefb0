// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FigureName: one table of rules, and of states for the rules that count by state.
#include "models/report/document/figurename.h"

#include "models/domain/assessment/assessment.h"
#include "models/domain/assessment/statelabels.h"
#include "models/domain/period/period.h"
#include "models/domain/text/text.h"

#include <algorithm>
#include <iterator>

namespace dondoc::report {

using namespace Qt::StringLiterals;

namespace {

struct Named {
    QStringView rule;
    QStringView name;
};

constexpr Named kNames[] = {
    {u"localplans.asked", u"số xã, phường thuộc diện gửi kế hoạch"},
    {u"localplans.issued", u"số xã, phường đã gửi kế hoạch"},
    {u"localplans.missing", u"số xã, phường chưa gửi kế hoạch"},
    {u"receipt.asked", u"số cơ quan, đơn vị thuộc diện báo cáo"},
    {u"receipt.received", u"số cơ quan, đơn vị đã gửi báo cáo"},
    {u"receipt.on_time", u"số báo cáo gửi đúng hạn"},
    {u"receipt.late", u"số báo cáo gửi sau thời hạn"},
    {u"receipt.complete", u"số báo cáo nêu đủ nhiệm vụ được giao"},
    {u"receipt.incomplete", u"số báo cáo chưa đầy đủ"},
    {u"receipt.missing", u"số cơ quan, đơn vị chưa gửi báo cáo"},
    {u"receipt.supplement_asked", u"số cơ quan, đơn vị được đề nghị bổ sung báo cáo"},
    {u"receipt.provisional", u"số cơ quan, đơn vị mới báo nhanh, chờ văn bản"},
    {u"receipt.form_only", u"số cơ quan, đơn vị mới gửi biểu mẫu, chưa có văn bản"},
    {u"receipt.coordinating", u"số cơ quan, đơn vị phối hợp gửi báo cáo"},
    {u"tasks.total", u"số nhiệm vụ"},
    {u"tasks.continuous", u"số nhiệm vụ thường xuyên"},
    {u"tasks.with_deadline", u"số nhiệm vụ có thời hạn"},
    {u"tasks.yearly", u"số nhiệm vụ hằng năm"},
    {u"tasks.no_deadline", u"số nhiệm vụ chưa ấn định thời hạn"},
    {u"tasks.with_content", u"số nhiệm vụ có kết quả"},
    {u"tasks.due", u"số nhiệm vụ đã đến hạn"},
    {u"tasks.due_done", u"số nhiệm vụ đến hạn đã hoàn thành"},
    {u"tasks.due_nothing", u"số nhiệm vụ đến hạn không phát sinh nội dung"},
    {u"tasks.due_open", u"số nhiệm vụ đến hạn chưa hoàn thành"},
    {u"tasks.due_silent", u"số nhiệm vụ đến hạn chưa có báo cáo"},
    {u"task.lastyear_told", u"số cơ quan, đơn vị báo cáo bổ sung kết quả năm trước"},
    {u"task.lastyear_done", u"số cơ quan, đơn vị hoàn thành theo kết quả bổ sung"},
    {u"tasks.closed_done", u"số nhiệm vụ hằng năm của năm trước đã hoàn thành"},
    {u"tasks.closed_added", u"số nhiệm vụ hằng năm của năm trước hoàn thành theo kết quả bổ sung"},
    {u"tasks.closed_open", u"số nhiệm vụ hằng năm của năm trước chưa hoàn thành"},
    {u"tasks.closed_hoped", u"số nhiệm vụ hằng năm của năm trước đã ước hoàn thành, chưa có báo cáo bổ sung"},
    {u"tasks.closed_silent", u"số nhiệm vụ hằng năm của năm trước chưa có báo cáo"},
    {u"tasks.yearly_silent", u"số nhiệm vụ hằng năm chưa có báo cáo"},
    {u"tasks.closed_nothing", u"số nhiệm vụ hằng năm của năm trước không phát sinh nội dung"},
    {u"tasks.expected_done", u"số nhiệm vụ hằng năm ước hoàn thành đến hết năm"},
    {u"tasks.done", u"số nhiệm vụ hoàn thành"},
    {u"tasks.overdue", u"số nhiệm vụ quá hạn"},
    {u"tasks.overdue_silent", u"số nhiệm vụ quá hạn, chưa có báo cáo"},
    {u"tasks.overdue_since", u"số nhiệm vụ quá hạn, đã hoàn thành sau thời điểm chốt số liệu"},
    {u"tasks.told", u"số nhiệm vụ có tiến độ theo báo nhanh"},
    {u"tasks.not_started", u"số nhiệm vụ chưa triển khai"},
    {u"task.asked", u"số cơ quan, đơn vị được giao"},
    {u"task.reported", u"số cơ quan, đơn vị có báo cáo"},
    {u"task.done_before", u"số cơ quan, đơn vị đã hoàn thành từ kỳ trước"},
    {u"task.active", u"số cơ quan, đơn vị có hoạt động"},
    {u"task.nothing_arose", u"số cơ quan, đơn vị không phát sinh nội dung"},
    {u"task.overdue_days", u"số ngày quá hạn"},
    {u"task.delivered_late", u"số ngày chậm so với thời hạn"},
    {u"indicators.told", u"số chỉ tiêu có số liệu"},
    {u"obstacles.joined", u"số nhóm khó khăn, vướng mắc"},
    {u"obstacles.joined.raisers", u"số cơ quan, đơn vị phản ánh khó khăn, vướng mắc"},
    {u"obstacles.before", u"số nhóm khó khăn, vướng mắc từ các kỳ trước"},
    {u"obstacles.before.raisers", u"số cơ quan, đơn vị đã phản ánh từ các kỳ trước"},
    {u"obstacle.raised", u"số cơ quan, đơn vị phản ánh"},
    {u"obstacle.unreported", u"số cơ quan, đơn vị phản ánh, chưa gửi báo cáo"},
    {u"obstacle.earlier", u"số cơ quan, đơn vị đã phản ánh từ các kỳ trước"},
    {u"causes.named", u"số cơ quan, đơn vị nêu nguyên nhân"},
    {u"obstacles.rest", u"số nhóm khó khăn, vướng mắc khác"},
    {u"obstacles.rest.raisers", u"số cơ quan, đơn vị phản ánh nội dung khác"},
    {u"obstacles.office", u"số nội dung thuộc thẩm quyền của cơ quan báo cáo"},
    {u"obstacles.carried_over", u"số kiến nghị của kỳ trước"},
    {u"obstacles.answered", u"số kiến nghị đã được trả lời"},
    {u"obstacles.unanswered", u"số kiến nghị chưa được trả lời"},
    {u"proposals.rest", u"số kiến nghị khác"},
    {u"proposal.raised", u"số cơ quan, đơn vị kiến nghị"},
};

QString ruleName(const QString &rule)
{
    const auto found = std::find_if(std::begin(kNames), std::end(kNames),
                                    [&rule](const Named &each) { return each.rule == rule; });
    return found == std::end(kNames) ? QString() : found->name.toString();
}

/// "số nhiệm vụ quá hạn" of "tasks.state.overdue", "số cơ quan, đơn vị đang thực hiện" of
/// "task.state.under_way".
QString stateName(const QString &rule)
{
    for (const auto &[prefix, counted] : {std::pair{u"tasks.state."_s, u"số nhiệm vụ "_s},
                                          std::pair{u"task.state."_s, u"số cơ quan, đơn vị "_s}}) {
        const auto state = fromKeyword<ProgressState>(rule.mid(prefix.size()));
        if (state && rule.startsWith(prefix))
            return counted + text::lowerFirst(printedWord(*state));
    }
    return {};
}

/// Of a figure that stands beside the period's own one: "… quý III", "… kỳ trước", "mức thay đổi …".
QString comparedName(const QString &rule)
{
    const qsizetype dot = rule.lastIndexOf(u'.');
    const QString name = ruleName(rule.left(dot));
    const QString what = rule.mid(dot + 1);
    if (name.isEmpty())
        return {};
    if (what == "before"_L1)
        return name + u" kỳ trước"_s;
    if (what == "change"_L1)
        return u"mức thay đổi "_s + name;
    const Result<Period> period = periods::parse(what);
    return period ? name + u' ' + periods::bareTitle(*period) : QString();
}

} // namespace

QString figureName(const QString &rule, const QString &taskNumber)
{
    QString name = ruleName(rule);
    if (name.isEmpty())
        name = stateName(rule);
    if (name.isEmpty())
        name = comparedName(rule);
    return name.isEmpty() || taskNumber.isEmpty() ? name : name + u" nhiệm vụ "_s + taskNumber;
}

} // namespace dondoc::report
