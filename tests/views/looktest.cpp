// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// The program's colours: readable on light and dark ground, and every state told apart by more than colour.
#include "models/tables/labels.h"
#include "tests/support/catch.h"
#include "views/widgets/theme.h"

#include <QSet>

#include <cmath>

using namespace dondoc;
using namespace dondoc::views;

namespace {

QPalette palette(const QColor &ground, const QColor &ink)
{
    QPalette palette(ground, ground);
    palette.setColor(QPalette::Base, ground);
    palette.setColor(QPalette::Text, ink);
    return palette;
}

double luminance(const QColor &colour)
{
    const auto part = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

/// As WCAG 2 defines it.
double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

} // namespace

TEST_CASE("every state's colour has a contrast of 4.5 on light and on dark ground, rows' second ground too")
{
    const QColor grounds[] = {QColor(255, 255, 255), QColor(247, 247, 247), QColor(239, 239, 239),
                              QColor(30, 30, 30), QColor(45, 45, 45)};
    for (const QColor &ground : grounds) {
        const QPalette colours = palette(ground, theme::isDark(palette(ground, {})) ? Qt::white : Qt::black);
        CAPTURE(ground.name());
        for (int state = 0; state <= int(ProgressState::NothingArose); ++state) {
            CAPTURE(state);
            CHECK(contrast(theme::of(ProgressState(state), colours).colour, ground) >= 4.5);
        }
        CHECK(contrast(theme::quiet(colours), ground) >= 4.5);
        CHECK(contrast(theme::warningText(colours), theme::warningGround(colours)) >= 4.5);
    }
}

TEST_CASE("a state is told by its word as well as its colour, and only a missing report has no sign")
{
    QSet<QString> words;
    for (int state = 0; state <= int(ProgressState::NothingArose); ++state) {
        const ProgressState which = ProgressState(state);
        words.insert(tables::Labels::of(which));
        CHECK(theme::of(which, {}).sign.isNull() == (which == ProgressState::NoReport));
    }
    CHECK(words.size() == int(ProgressState::NothingArose) + 1);
}
