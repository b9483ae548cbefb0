// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// TaskRules: a rule for each kind of cell.
#include "models/exchange/forms/taskrules.h"

#include "models/domain/plan/planspan.h"
#include "models/exchange/forms/formlayout.h"

namespace dondoc::exchange {

using namespace Qt::StringLiterals;

InputRule stateRule(const Task &task)
{
    return {.kind = InputRule::Kind::Words,
            .words = form::stateWords(task.deadline.kind),
            .title = u"Trạng thái"_s,
            .prompt
            = u"Chọn một trạng thái trong danh sách. Trong kỳ không có nội dung của nhiệm vụ thì chọn "
              "“Không phát sinh”."_s,
            .error = u"Trạng thái không có trong danh sách. Đề nghị chọn một trong các trạng thái của danh "
                     "sách. Giữ nội dung vừa ghi?"_s};
}

InputRule forecastRule()
{
    return {.kind = InputRule::Kind::Words,
            .words = form::forecastWords(),
            .title = u"Ước hoàn thành trong năm"_s,
            .prompt
            = u"Nhiệm vụ chưa hoàn thành: chọn Có nếu ước hoàn thành đến hết ngày 31/12, nếu không thì "
              "chọn Không."_s,
            .error = u"Chọn Có hoặc Không. Giữ nội dung vừa ghi?"_s};
}

InputRule yearBeforeRule(int year)
{
    return {.title = u"Kết quả bổ sung năm %1"_s.arg(year),
            .prompt
            = u"Kết quả thực hiện nhiệm vụ đến hết năm %1. Không có bổ sung so với kỳ báo cáo trước thì "
              "để trống."_s.arg(year)};
}

InputRule percentRule()
{
    return {.kind = InputRule::Kind::Percent,
            .strict = true,
            .title = u"Tỷ lệ hoàn thành"_s,
            .prompt = u"Ghi số từ 0 đến 100, không ghi dấu %."_s,
            .error = u"Tỷ lệ hoàn thành là số từ 0 đến 100."_s};
}

InputRule dateRule(const QString &title, const QString &prompt)
{
    return {.kind = InputRule::Kind::Date,
            .title = title,
            .prompt = prompt,
            .error
            = u"Ngày ghi theo dạng ngày/tháng/năm, từ năm 2020 đến năm 2100, ví dụ 05/12/2025. Giữ nội "
              "dung vừa ghi?"_s};
}

InputRule resultRule()
{
    return {.title = u"Kết quả thực hiện"_s,
            .prompt = u"Nêu ngắn gọn việc đã làm và số liệu cụ thể trong kỳ. Nội dung dài thì kéo giãn dòng; "
                      "xuống dòng trong ô bằng Alt+Enter."_s};
}

InputRule estimateRule(const Period &period)
{
    return {.title = u"Ước thực hiện"_s,
            .prompt = u"Kết quả ước đạt %1; không có thì để trống."_s.arg(estimateSpan(period))};
}

InputRule quarterRule(const Period &quarter)
{
    const QString title = periods::bareTitle(quarter);
    return {.title = u"Kết quả "_s + title,
            .prompt
            = u"Chỉ nêu việc đã làm và số liệu của %1, không cộng các quý trước. Nội dung dài thì kéo "
              "giãn dòng; xuống dòng trong ô bằng Alt+Enter."_s.arg(title)};
}

InputRule longerRule(const Period &longer)
{
    const QString title = wholeTitle(longer);
    return {.title = u"Kết quả "_s + title,
            .prompt = u"Nêu kết quả chung của %1, gồm cả các quý trước. Không có gì thêm so với kết quả của "
                      "quý thì để trống."_s.arg(title)};
}

InputRule productRule()
{
    return {.title = u"Sản phẩm"_s,
            .prompt
            = u"Ghi số, ký hiệu văn bản trình hoặc ban hành sản phẩm của nhiệm vụ; chưa có thì để trống."_s};
}

InputRule causeRule()
{
    return {.title = u"Nguyên nhân"_s,
            .prompt
            = u"Ghi rõ từng loại, ví dụ: Khách quan: lượng mưa thấp; chủ quan: chưa nạo vét mương."_s};
}

} // namespace dondoc::exchange
