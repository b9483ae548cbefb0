// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// LetterWanting: what an agency has still to send, in the words of a letter.
#pragma once

#include "models/report/drafting/context/context.h"

namespace dondoc::report {

/// Tasks by their numbers, where the head of a column explains these, or by name.
enum class TasksBy { Number, Name };
/// "Chưa gửi báo cáo", "Chưa gửi văn bản (…); chưa có nội dung nhiệm vụ 2": a row of an attached list, or
/// what stands behind the name of the agency.
QString wanting(const Context &context, const QString &code, TasksBy by = TasksBy::Number);
/// What came of it: "Báo cáo số 45/BC-UBND ngày 15/12/2025", else its form; blank where nothing did.
QString receivedDocument(const Context &context, const QString &code);
/// What a supplement asks it for, inside a sentence, with the reason, which is the officer's where there is
/// one: "kết quả thực hiện nhiệm vụ trồng mới (2), lý do: số liệu không khớp".
QString supplementWanted(const Context &context, const QString &code);

} // namespace dondoc::report
