// SPDX-License-Identifier: GPL-3.0-or-later
// Words of the states: keywords for open data, Vietnamese for paper.
#include "models/domain/assessment/progress.h"

#include <array>

namespace dondoc {

namespace {

template <class Value> struct Word {
    Value value;
    const char16_t *keyword;
    const char16_t *printed;
};

constexpr std::array kProgress{
    Word<ProgressState>{ProgressState::NoReport, u"no_report", u"Chưa báo cáo"},
    Word<ProgressState>{ProgressState::DoneOnTime, u"done_on_time", u"Hoàn thành đúng hạn"},
    Word<ProgressState>{ProgressState::DoneLate, u"done_late", u"Hoàn thành quá hạn"},
    Word<ProgressState>{ProgressState::UnderWay, u"under_way", u"Đang thực hiện"},
    Word<ProgressState>{ProgressState::DueSoon, u"due_soon", u"Sắp đến hạn"},
    Word<ProgressState>{ProgressState::Overdue, u"overdue", u"Quá hạn"},
    Word<ProgressState>{ProgressState::NotStarted, u"not_started", u"Chưa triển khai"},
    Word<ProgressState>{ProgressState::NoDeadline, u"no_deadline", u"Chưa ấn định thời hạn"},
    Word<ProgressState>{ProgressState::Suspended, u"suspended", u"Tạm dừng"},
    Word<ProgressState>{ProgressState::NothingArose, u"nothing_arose", u"Không phát sinh"},
};

constexpr std::array kEntry{
    Word<EntryState>{EntryState::Unset, u"", u"Chưa báo cáo"},
    Word<EntryState>{EntryState::NotStarted, u"not_started", u"Chưa triển khai"},
    Word<EntryState>{EntryState::UnderWay, u"under_way", u"Đang thực hiện"},
    Word<EntryState>{EntryState::Done, u"done", u"Hoàn thành"},
    Word<EntryState>{EntryState::Suspended, u"suspended", u"Tạm dừng"},
    Word<EntryState>{EntryState::NothingArose, u"nothing_arose", u"Không phát sinh"},
};

constexpr std::array kReport{
    Word<ReportState>{ReportState::Asked, u"asked", u""},
    Word<ReportState>{ReportState::Provisional, u"provisional", u""},
    Word<ReportState>{ReportState::Received, u"received", u""},
    Word<ReportState>{ReportState::SupplementAsked, u"supplement_asked", u""},
    Word<ReportState>{ReportState::Accepted, u"accepted", u""},
};

constexpr std::array kDeadline{
    Word<DeadlineKind>{DeadlineKind::Continuous, u"continuous", u""},
    Word<DeadlineKind>{DeadlineKind::Yearly, u"yearly", u""},
    Word<DeadlineKind>{DeadlineKind::Month, u"month", u""},
    Word<DeadlineKind>{DeadlineKind::Year, u"year", u""},
    Word<DeadlineKind>{DeadlineKind::YearRange, u"range", u""},
    Word<DeadlineKind>{DeadlineKind::Date, u"date", u""},
    Word<DeadlineKind>{DeadlineKind::None, u"none", u""},
};

constexpr std::array kAgency{
    Word<AgencyKind>{AgencyKind::Department, u"department", u""},
    Word<AgencyKind>{AgencyKind::Commune, u"commune", u""},
    Word<AgencyKind>{AgencyKind::Ward, u"ward", u""},
    Word<AgencyKind>{AgencyKind::Front, u"front", u""},
    Word<AgencyKind>{AgencyKind::Centre, u"centre", u""},
    Word<AgencyKind>{AgencyKind::Press, u"press", u""},
    Word<AgencyKind>{AgencyKind::Division, u"division", u""},
    Word<AgencyKind>{AgencyKind::Enterprise, u"enterprise", u""},
    Word<AgencyKind>{AgencyKind::Other, u"other", u""},
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
