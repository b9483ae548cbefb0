// SPDX-License-Identifier: GPL-3.0-or-later
// StateLabels: one table a kind, from the value to its keyword and its printed word.
#include "models/domain/assessment/statelabels.h"

#include <array>

namespace dondoc {

namespace {

template <class Value> struct StateLabel {
    Value value;
    const char16_t *keyword;
    const char16_t *printed;
};

constexpr std::array kProgress{
    StateLabel<ProgressState>{ProgressState::NoReport, u"no_report", u"Chưa báo cáo"},
    StateLabel<ProgressState>{ProgressState::DoneOnTime, u"done_on_time", u"Hoàn thành đúng hạn"},
    StateLabel<ProgressState>{ProgressState::DoneLate, u"done_late", u"Hoàn thành quá hạn"},
    StateLabel<ProgressState>{ProgressState::UnderWay, u"under_way", u"Đang thực hiện"},
    StateLabel<ProgressState>{ProgressState::DueSoon, u"due_soon", u"Sắp đến hạn"},
    StateLabel<ProgressState>{ProgressState::Overdue, u"overdue", u"Quá hạn"},
    StateLabel<ProgressState>{ProgressState::NotStarted, u"not_started", u"Chưa triển khai"},
    StateLabel<ProgressState>{ProgressState::NoDeadline, u"no_deadline", u"Chưa ấn định thời hạn"},
    StateLabel<ProgressState>{ProgressState::Suspended, u"suspended", u"Tạm dừng"},
    StateLabel<ProgressState>{ProgressState::NothingArose, u"nothing_arose", u"Không phát sinh"},
};

constexpr std::array kEntry{
    StateLabel<EntryState>{EntryState::Unset, u"", u"Chưa báo cáo"},
    StateLabel<EntryState>{EntryState::NotStarted, u"not_started", u"Chưa triển khai"},
    StateLabel<EntryState>{EntryState::UnderWay, u"under_way", u"Đang thực hiện"},
    StateLabel<EntryState>{EntryState::Done, u"done", u"Hoàn thành"},
    StateLabel<EntryState>{EntryState::Suspended, u"suspended", u"Tạm dừng"},
    StateLabel<EntryState>{EntryState::NothingArose, u"nothing_arose", u"Không phát sinh"},
};

constexpr std::array kReport{
    StateLabel<ReportState>{ReportState::Asked, u"asked", u""},
    StateLabel<ReportState>{ReportState::Provisional, u"provisional", u""},
    StateLabel<ReportState>{ReportState::Received, u"received", u""},
    StateLabel<ReportState>{ReportState::SupplementAsked, u"supplement_asked", u""},
    StateLabel<ReportState>{ReportState::Accepted, u"accepted", u""},
};

constexpr std::array kDeadline{
    StateLabel<DeadlineKind>{DeadlineKind::Continuous, u"continuous", u""},
    StateLabel<DeadlineKind>{DeadlineKind::Yearly, u"yearly", u""},
    StateLabel<DeadlineKind>{DeadlineKind::Month, u"month", u""},
    StateLabel<DeadlineKind>{DeadlineKind::Year, u"year", u""},
    StateLabel<DeadlineKind>{DeadlineKind::YearRange, u"range", u""},
    StateLabel<DeadlineKind>{DeadlineKind::Date, u"date", u""},
    StateLabel<DeadlineKind>{DeadlineKind::None, u"none", u""},
};

constexpr std::array kAgency{
    StateLabel<AgencyKind>{AgencyKind::Department, u"department", u""},
    StateLabel<AgencyKind>{AgencyKind::Commune, u"commune", u""},
    StateLabel<AgencyKind>{AgencyKind::Ward, u"ward", u""},
    StateLabel<AgencyKind>{AgencyKind::Front, u"front", u""},
    StateLabel<AgencyKind>{AgencyKind::Centre, u"centre", u""},
    StateLabel<AgencyKind>{AgencyKind::Press, u"press", u""},
    StateLabel<AgencyKind>{AgencyKind::Division, u"division", u""},
    StateLabel<AgencyKind>{AgencyKind::Enterprise, u"enterprise", u""},
    StateLabel<AgencyKind>{AgencyKind::Other, u"other", u""},
};

template <class Labels, class Value> const auto *stateLabelOf(const Labels &labels, Value value)
{
    for (const auto &label : labels) {
        if (label.value == value)
            return &label;
    }
    return &labels.front();
}

template <class Labels, class Value> QString keywordOf(const Labels &labels, Value value)
{
    return QString::fromUtf16(stateLabelOf(labels, value)->keyword);
}

} // namespace

QString keyword(ProgressState state) { return keywordOf(kProgress, state); }
QString keyword(EntryState state) { return keywordOf(kEntry, state); }
QString keyword(ReportState state) { return keywordOf(kReport, state); }
QString keyword(DeadlineKind kind) { return keywordOf(kDeadline, kind); }
QString keyword(AgencyKind kind) { return keywordOf(kAgency, kind); }

QString printedWord(ProgressState state)
{
    return QString::fromUtf16(stateLabelOf(kProgress, state)->printed);
}
QString printedWord(EntryState state) { return QString::fromUtf16(stateLabelOf(kEntry, state)->printed); }

ProgressState progressFromKeyword(const QString &keyword, bool *ok)
{
    for (const auto &label : kProgress) {
        if (keyword != QStringView(label.keyword))
            continue;
        if (ok)
            *ok = true;
        return label.value;
    }
    if (ok)
        *ok = false;
    return ProgressState::NoReport;
}

} // namespace dondoc
