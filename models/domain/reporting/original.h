// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Original: a file as an agency sent it, kept unchanged beside the data file under the name of its SHA-256.
#pragma once

#include "models/domain/basics/fields.h"
#include "models/domain/plan/agency.h"

#include <QDateTime>
#include <QString>

namespace dondoc {

struct Original {
    Id id = 0;
    int version = 1;
    Id reportId = 0;  ///< the agency report that was read from it or that it belongs to
    QString name;     ///< as it came: "BC xã Phiêng Khoài.xlsx"
    QString sha256;   ///< 64 hexadecimal digits, lower case
    qint64 size = 0;  ///< bytes
    QDateTime keptAt; ///< UTC
    friend bool operator==(const Original &, const Original &) = default;
};

template <> struct Fields<Original> {
    using enum FieldKind;
    using enum FieldUse;
    static constexpr std::tuple all{Field("id", &Original::id, Row, Fixed),
                                    Field("version", &Original::version, Row, Fixed),
                                    Field("report", &Original::reportId, Number, Fixed, "report_id"),
                                    Field("name", &Original::name, Line, Fixed),
                                    Field("sha256", &Original::sha256, Line, Fixed),
                                    Field("size", &Original::size, Number, Fixed),
                                    Field("kept_at", &Original::keptAt, Instant, Fixed)};
};

} // namespace dondoc
