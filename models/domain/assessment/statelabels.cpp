// SPDX-License-Identifier: GPL-3.0-or-later
// StateLabels: one table a kind, from the value to its keyword and its printed word.
#include "models/domain/assessment/statelabels.h"

#include <array>

namespace dondoc {

namespace {

template <class Value> struct KeywordOf {
    Value value;
    const char16_t *keyword;
    const char16_t *printed;
};

constexpr std::array kProgress{
    KeywordOf<ProgressState>{ProgressState::NoReport, u"no_report", u"Chưa báo cáo"},
    KeywordOf<ProgressState>{ProgressState::DoneOnTime, u"done_on_time", u"Hoàn thành đúng hạn"},
    KeywordOf<ProgressState>{ProgressState::DoneLate, u"done_late", u"Hoàn thành quá hạn"},
    KeywordOf<ProgressState>{ProgressState::UnderWay, u"under_way", u"Đang thực hiện"},
    KeywordOf<ProgressState>{ProgressState::DueSoon, u"due_soon", u"Sắp đến hạn"},
    KeywordOf<ProgressState>{ProgressState::Overdue, u"overdue", u"Quá hạn"},
    KeywordOf<ProgressState>{ProgressState::NotStarted, u"not_started", u"Chưa triển khai"},
    KeywordOf<ProgressState>{ProgressState::NoDeadline, u"no_deadline", u"Chưa ấn định thời hạn"},
    KeywordOf<ProgressState>{ProgressState::Suspended, u"suspended", u"Tạm dừng"},
    KeywordOf<ProgressState>{ProgressState::NothingArose, u"nothing_arose", u"Không phát sinh"},
};

constexpr std::array kEntry{
    KeywordOf<EntryState>{EntryState::Unset, u"", u"Chưa báo cáo"},
    KeywordOf<EntryState>{EntryState::NotStarted, u"not_started", u"Chưa triển khai"},
    KeywordOf<EntryState>{EntryState::UnderWay, u"under_way", u"Đang thực hiện"},
    KeywordOf<EntryState>{EntryState::Done, u"done", u"Hoàn thành"},
    KeywordOf<EntryState>{EntryState::Suspended, u"suspended", u"Tạm dừng"},
    KeywordOf<EntryState>{EntryState::NothingArose, u"nothing_arose", u"Không phát sinh"},
};

constexpr std::array kReport{
    KeywordOf<ReportState>{ReportState::Asked, u"asked", u""},
    KeywordOf<ReportState>{ReportState::Provisional, u"provisional", u""},
    KeywordOf<ReportState>{ReportState::Received, u"received", u""},
    KeywordOf<ReportState>{ReportState::SupplementAsked, u"supplement_asked", u""},
    KeywordOf<ReportState>{ReportState::Accepted, u"accepted", u""},
};

constexpr std::array kDeadline{
    KeywordOf<DeadlineKind>{DeadlineKind::Continuous, u"continuous", u""},
    KeywordOf<DeadlineKind>{DeadlineKind::Yearly, u"yearly", u""},
    KeywordOf<DeadlineKind>{DeadlineKind::Month, u"month", u""},
    KeywordOf<DeadlineKind>{DeadlineKind::Year, u"year", u""},
    KeywordOf<DeadlineKind>{DeadlineKind::YearRange, u"range", u""},
    KeywordOf<DeadlineKind>{DeadlineKind::Date, u"date", u""},
    KeywordOf<DeadlineKind>{DeadlineKind::None, u"none", u""},
};

constexpr std::array kAgency{
    KeywordOf<AgencyKind>{AgencyKind::Department, u"department", u""},
    KeywordOf<AgencyKind>{AgencyKind::Commune, u"commune", u""},
    KeywordOf<AgencyKind>{AgencyKind::Ward, u"ward", u""},
    KeywordOf<AgencyKind>{AgencyKind::Front, u"front", u""},
    KeywordOf<AgencyKind>{AgencyKind::Centre, u"centre", u""},
    KeywordOf<AgencyKind>{AgencyKind::Press, u"press", u""},
    KeywordOf<AgencyKind>{AgencyKind::Division, u"division", u""},
    KeywordOf<AgencyKind>{AgencyKind::Enterprise, u"enterprise", u""},
    KeywordOf<AgencyKind>{AgencyKind::Other, u"other", u""},
};

template <class Words, class Value> const auto *wordOf(const Words &words, Value value)
{
    for (const auto &word : words) {
        if (word.value == value)
            return &word;
    }
    return &words.front();
}

template <class Words, class Value> QString keywordOf(const Words &words, Value value)
{
    return QString::fromUtf16(wordOf(words, value)->keyword);
}

} // namespace

QString keyword(ProgressState state) { return keywordOf(kProgress, state); }
QString keyword(EntryState state) { return keywordOf(kEntry, state); }
QString keyword(ReportState state) { return keywordOf(kReport, state); }
QString keyword(DeadlineKind kind) { return keywordOf(kDeadline, kind); }
QString keyword(AgencyKind kind) { return keywordOf(kAgency, kind); }

QString printedWord(ProgressState state) { return QString::fromUtf16(wordOf(kProgress, state)->printed); }
QString printedWord(EntryState state) { return QString::fromUtf16(wordOf(kEntry, state)->printed); }

ProgressState progressFromKeyword(const QString &keyword, bool *ok)
{
    for (const auto &word : kProgress) {
        if (keyword != QStringView(word.keyword))
            continue;
        if (ok)
            *ok = true;
        return word.value;
    }
    if (ok)
        *ok = false;
    return ProgressState::NoReport;
}

} // namespace dondoc
