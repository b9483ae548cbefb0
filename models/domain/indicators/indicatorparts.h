// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// IndicatorParts: which indicator is part of which.
#pragma once

#include "models/domain/indicators/indicator.h"

#include <QHash>
#include <QList>
#include <QString>

namespace dondoc {

/// By the code of the part, the indicator that it can never be larger than; pointers into indicators. Plans
/// do not say it: "Diện tích xoài" is part of "Tổng diện tích cây ăn quả" where both add up in one way and
/// have one unit and the part stands under the total's heading, or under one that names what the total counts
/// ("Diện tích một số cây ăn quả"); and what a rate ("Tỷ lệ …") divides is part of what it divides by.
QHash<QString, const Indicator *> wholesByPart(const QList<Indicator> &indicators);

/// Parts of a total of which nothing is counted in two, so that together they are no more than it.
struct DisjointParts {
    const Indicator *whole = nullptr;
    QList<const Indicator *> parts;
};
/// Pointers into indicators: the kinds that stand under a heading which names what the total counts ("Diện
/// tích xoài", "Diện tích nhãn" of "Diện tích một số cây ăn quả"). What is certified or watered may be so
/// twice.
QList<DisjointParts> disjointParts(const QList<Indicator> &indicators);

/// The indicator of people by the code of that of the courses they took: of one heading, counted in "lớp" and
/// in "người" or "lượt người". A course has somebody in it.
QHash<QString, const Indicator *> peopleByCourses(const QList<Indicator> &indicators);

} // namespace dondoc
