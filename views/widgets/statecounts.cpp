// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Counts by state as a line of text: "✓ Done on time 12  ● Under way 40", in the states' colours.
#include "views/widgets/statecounts.h"

#include "models/domain/text/numbers.h"
#include "models/tables/labels.h"
#include "views/widgets/theme.h"

#include <QStringList>

namespace dondoc::views {

namespace {

constexpr ProgressState kOrder[] = {
    ProgressState::DoneOnTime, ProgressState::DoneLate,  ProgressState::UnderWay,
    ProgressState::DueSoon,    ProgressState::Overdue,   ProgressState::NotStarted,
    ProgressState::NoDeadline, ProgressState::Suspended, ProgressState::NothingArose,
    ProgressState::NoReport,
};

} // namespace

QString countsHtml(const QMap<ProgressState, int> &counts, const QPalette &palette)
{
    QStringList parts;
    for (const ProgressState state : kOrder) {
        if (counts.value(state) == 0)
            continue;
        const StateLook shown = theme::of(state, palette);
        // Blanks that do not break keep sign, word and figure on one line.
        QString words = tables::Labels::of(state).toHtmlEscaped();
        words.replace(QLatin1Char(' '), QLatin1String("&nbsp;"));
        const QString sign = shown.sign.isNull() ? QString() : shown.sign + QStringLiteral("&nbsp;");
        parts.append(QStringLiteral("<span style='color:%1'>%2%3&nbsp;<b>%4</b></span>")
                         .arg(shown.colour.name(), sign, words, numbers::integer(counts.value(state))));
    }
    return parts.join(QStringLiteral(" &nbsp; "));
}

} // namespace dondoc::views
