// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SaidPeriod: which time a text says that it reports on, as people write it in titles and names of files.
#pragma once

#include "models/domain/period/period.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace dondoc::reading {

/// The first time named in the texts that is neither the period nor the longer one that it is asked for as
/// one with: "quý III năm 2025", "từ 15/6/2025 đến 14/9/2025"; blank where they name none, or name one of
/// these two as well. A quarter without its year is of the period's. What stands behind "phương hướng" is of
/// the time to come.
QString otherPeriodSaid(const QStringList &texts, const Period &period, const std::optional<Period> &longer);

/// True where the text names a time in its beginning, this one or another: "Quý III", "9 tháng", "năm 2024".
bool namesTime(const QString &text, const Period &period);

/// Of the titles of a report or a form ("BÁO CÁO KẾT QUẢ …", "BIỂU SỐ LIỆU …") alone: the period of one that
/// says another and nothing of this one, or two quarters at once, whatever the lines around it say. Blank:
/// there is none.
QString otherPeriodTitled(const QStringList &texts, const Period &period,
                          const std::optional<Period> &longer);

} // namespace dondoc::reading
