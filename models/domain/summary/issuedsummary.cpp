// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// IssuedSummary: read from the figures and the text that were kept with an issue.
#include "models/domain/summary/issuedsummary.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

/// The first in the paragraph on receipts is that of all agencies; those of each kind follow.
std::optional<int> printedReceipt(const QJsonArray &figures, const QString &rule)
{
    for (const QJsonValue &value : figures) {
        const QJsonObject figure = value.toObject();
        if (figure.value(u"block"_s).toString() != issuedblocks::kReceipt
            || figure.value(u"rule"_s).toString() != rule)
            continue;
        bool isNumber = false;
        const int count = figure.value(u"text"_s).toString().toInt(&isNumber);
        return isNumber ? std::optional<int>(count) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace

IssuedSummary issuedSummary(const QString &periodKey, const SummaryReport &report)
{
    IssuedSummary issued{.periodKey = periodKey,
                         .number = report.number,
                         .issuedOn = report.issuedOn,
                         .issuedAt = report.issuedAt,
                         .dataUntil = report.dataUntil,
                         .asked = {},
                         .received = {},
                         .blocks = {}};
    const QJsonObject kept = QJsonDocument::fromJson(report.figuresJson.toUtf8()).object();
    const QJsonArray figures = kept.value(u"figures"_s).toArray();
    issued.asked = printedReceipt(figures, u"receipt.asked"_s);
    issued.received = printedReceipt(figures, u"receipt.received"_s);
    const QJsonObject body = kept.value(u"body"_s).toObject();
    for (const QString &key : body.keys()) {
        if (key.startsWith(issuedblocks::kProposals))
            issued.blocks.append(key);
    }
    return issued;
}

} // namespace dondoc
