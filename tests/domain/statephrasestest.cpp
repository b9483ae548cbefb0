// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// What a free phrase in the place of a state is taken for: known words alone count without a word.
#include "models/domain/intake/stateparsing.h"

#include "tests/support/catch.h"

#include <array>

using namespace dondoc;
using namespace Qt::StringLiterals;

namespace {

struct Phrase {
    const char16_t *text;
    EntryState state;
};

// Words of a state beside words that deny it, part it or put it off.
constexpr std::array kHeld{
    u"Khó hoàn thành",
    u"Cam kết hoàn thành",
    u"Xin lùi thời gian hoàn thành",
    u"Chờ hoàn thành",
    u"Hoàn thành dự thảo",
    u"Đã hoàn thành một số nội dung",
    u"Hoàn thành (dự kiến)",
    u"Hoàn thành kế hoạch quý III",
    u"Đề nghị hoàn thành",
    u"Bị dừng hoàn thành",
    u"Quyết tâm hoàn thành",
    u"Phấn đấu hoàn thành",
    u"Đủ điều kiện hoàn thành",
    u"Mới hoàn thành khâu khảo sát",
    u"Chưa thể hoàn thành",
    u"Không thể hoàn thành",
    u"Không có điều kiện hoàn thành",
    u"Hoàn thành 2026",
    u"Hoàn thành trong tháng 01/2026",
    u"Hoàn thành 1/3 nội dung",
    u"hoàn thành 1/2",
    u"Hoàn thành bước 1",
    u"Hoàn thành?",
    u"Không phát sinh, hoàn thành",
    u"Hoàn thành / Đang thực hiện",
    u"Hoàn thành, đang trình ký",
    u"Đang thực hiện (đã hoàn thành)",
    u"[ ] Hoàn thành [x] Đang thực hiện",
    u"Yêu cầu hoàn thành trước 31/12",
    u"Thời hạn hoàn thành: 31/12/2025",
    u"Tiếp tục hoàn thành",
    u"Trễ hạn, hoàn thành",
    u"Sẽ hoàn thành",
    u"Dự kiến hoàn thành trong tháng 12",
    u"Đang xin tạm dừng",
    u"Không còn phát sinh, chưa triển khai",
    u"Gần như hoàn thành",
    u"Không thực hiện",
    u"Đã hoàn thành phần việc của xã",
    u"Hoàn thành đúng hạn nếu được cấp kinh phí",
    u"Ban hành kế hoạch và hướng dẫn các bản, tiểu khu, hoàn thành việc rà soát diện tích",
};

constexpr std::array kPlain{
    Phrase{u"Hoàn thành./.", EntryState::Done},
    Phrase{u"Đã hoàn thành 100%", EntryState::Done},
    Phrase{u"Hoàn thành (100%)", EntryState::Done},
    Phrase{u"Hoàn thành (Báo cáo số 45/BC-UBND ngày 10/12/2025)", EntryState::Done},
    Phrase{u"Đã hoàn thành tại Quyết định số 12/QĐ-UBND", EntryState::Done},
    Phrase{u"Nhiệm vụ đã hoàn thành", EntryState::Done},
    Phrase{u"Hoàn thành rồi", EntryState::Done},
    Phrase{u"Đang thực hiện (quá hạn)", EntryState::UnderWay},
    Phrase{u"Đang thực hiện tốt", EntryState::UnderWay},
    Phrase{u"Nhiệm vụ chưa hoàn thành", EntryState::UnderWay},
    Phrase{u"Trong kỳ không phát sinh", EntryState::NothingArose},
    Phrase{u"Tạm dừng.", EntryState::Suspended},
};

// More is said than the state: it is taken, and the words are shown.
constexpr std::array kDoubtful{
    Phrase{u"Hoàn thành việc trồng rừng", EntryState::Done},
    Phrase{u"Đang thực hiện ở các bản", EntryState::UnderWay},
    Phrase{u"Đang thực hiện, dự kiến hoàn thành tháng 12", EntryState::UnderWay},
    Phrase{u"Chưa triển khai do thiếu kinh phí", EntryState::NotStarted},
    Phrase{u"Chưa triển khai vì không có kinh phí", EntryState::NotStarted},
    Phrase{u"Chưa hoàn thành kế hoạch", EntryState::UnderWay},
    Phrase{u"Tạm dừng, chưa hoàn thành", EntryState::Suspended},
    Phrase{u"Hoàn thành một phần", EntryState::UnderWay},
    Phrase{u"Cơ bản hoàn thành", EntryState::UnderWay},
    Phrase{u"Sắp hoàn thành", EntryState::UnderWay},
    Phrase{u"Hoàn thành 99%", EntryState::UnderWay},
    Phrase{u"Hoàn thành 0%", EntryState::NotStarted},
};

QString shown(const std::optional<reading::State> &read)
{
    return read ? QString::number(int(read->state)) + (read->sure ? u" sure"_s : u" doubtful"_s) : u"none"_s;
}

} // namespace

TEST_CASE("Words beside a state that limit it leave it open", "[reading]")
{
    for (const char16_t *const text : kHeld) {
        const QString phrase = QString::fromUtf16(text);
        CAPTURE(phrase.toStdString());
        CHECK(shown(reading::state(phrase)).toStdString() == "none");
        CHECK(reading::holdsState(phrase));
    }
    for (const QString &text : {u"x"_s, u"tốt"_s, u"12/KH-UBND"_s, u"Tiếp tục hoàn thiện"_s, u""_s})
        CHECK_FALSE(reading::holdsState(text));
}

TEST_CASE("A state and harmless words are that state", "[reading]")
{
    for (const Phrase &phrase : kPlain) {
        const QString text = QString::fromUtf16(phrase.text);
        CAPTURE(text.toStdString());
        CHECK(shown(reading::state(text)).toStdString()
              == shown(reading::State{phrase.state, true}).toStdString());
    }
}

TEST_CASE("A state and words of its own are doubtful", "[reading]")
{
    for (const Phrase &phrase : kDoubtful) {
        const QString text = QString::fromUtf16(phrase.text);
        CAPTURE(text.toStdString());
        CHECK(shown(reading::state(text)).toStdString()
              == shown(reading::State{phrase.state, false}).toStdString());
    }
}

TEST_CASE("The share beside a state is read", "[reading]")
{
    CHECK(reading::shareIn(u"Hoàn thành 30%"_s) == 30.0);
    CHECK(reading::shareIn(u"Đạt 72,5 %"_s) == 72.5);
    CHECK_FALSE(reading::shareIn(u"Hoàn thành"_s));
}
