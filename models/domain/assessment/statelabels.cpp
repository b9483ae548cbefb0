// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// StateLabels: the printed word of each state.
#include "models/domain/assessment/statelabels.h"

#include <array>

namespace dondoc {

namespace {

template <class State> struct StateLabel {
    State value;
    const char16_t *text;
};

constexpr std::array kProgress{
    StateLabel<ProgressState>{ProgressState::NoReport, u"Chưa báo cáo"},
    StateLabel<ProgressState>{ProgressState::DoneOnTime, u"Hoàn thành đúng hạn"},
    StateLabel<ProgressState>{ProgressState::DoneLate, u"Hoàn thành quá hạn"},
    StateLabel<ProgressState>{ProgressState::UnderWay, u"Đang thực hiện"},
    StateLabel<ProgressState>{ProgressState::DueSoon, u"Sắp đến hạn"},
    StateLabel<ProgressState>{ProgressState::Overdue, u"Quá hạn"},
    StateLabel<ProgressState>{ProgressState::NotStarted, u"Chưa triển khai"},
    StateLabel<ProgressState>{ProgressState::NoDeadline, u"Chưa ấn định thời hạn"},
    StateLabel<ProgressState>{ProgressState::Suspended, u"Tạm dừng"},
    StateLabel<ProgressState>{ProgressState::NothingArose, u"Không phát sinh"},
};
static_assert(coversAll<ProgressState>(kProgress));

constexpr std::array kEntry{
    StateLabel<EntryState>{EntryState::Unset, u"Chưa báo cáo"},
    StateLabel<EntryState>{EntryState::NotStarted, u"Chưa triển khai"},
    StateLabel<EntryState>{EntryState::UnderWay, u"Đang thực hiện"},
    StateLabel<EntryState>{EntryState::Done, u"Hoàn thành"},
    StateLabel<EntryState>{EntryState::Suspended, u"Tạm dừng"},
    StateLabel<EntryState>{EntryState::NothingArose, u"Không phát sinh"},
};
static_assert(coversAll<EntryState>(kEntry));

} // namespace

QString printedWord(ProgressState state) { return QString::fromUtf16(kProgress.at(size_t(state)).text); }
QString printedWord(EntryState state) { return QString::fromUtf16(kEntry.at(size_t(state)).text); }

} // namespace dondoc
