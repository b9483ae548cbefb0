// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Plan: how it is cited.
#include "models/domain/plan/plan.h"

#include "models/domain/text/numbers.h"

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

// Wide, and not to be broken: the number is written in by hand or by the clerk's tool.
const QString &gap()
{
    static const QString kGap(8, QChar::Nbsp);
    return kGap;
}

QString orGap(const QString &text) { return text.isEmpty() ? gap() : text; }

} // namespace

QString shortCitation(const Plan &plan)
{
    return u"Kế hoạch số %1/%2"_s.arg(orGap(numbers::documentNumber(numbers::bareNumber(plan.number))),
                                      plan.symbol);
}

QString topic(const Plan &plan)
{
    return plan.shortSubject.isEmpty() ? QString() : u" về "_s + plan.shortSubject;
}

QString citation(const Plan &plan)
{
    return u"%1 ngày %2"_s.arg(shortCitation(plan), orGap(numbers::shortDate(plan.date)));
}

} // namespace dondoc
