// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// PlaceholderMeanings: what the program puts in for a placeholder, for the tool tips of the settings.
#include "views/pages/settings/placeholdermeanings.h"

#include <QCoreApplication>

namespace dondoc::views {

namespace {

struct Meaning {
    const char *name;
    const char *text;
};

/// Of the names that every sentence may use.
constexpr Meaning kMeanings[] = {
    {"period", QT_TRANSLATE_NOOP("dondoc::views::SentencesForm", "the period reported on")},
    {"longer",
     QT_TRANSLATE_NOOP("dondoc::views::SentencesForm", "the longer period written with the quarter")},
    {"next", QT_TRANSLATE_NOOP("dondoc::views::SentencesForm", "the period after")},
    {"before", QT_TRANSLATE_NOOP("dondoc::views::SentencesForm", "the period before")},
    {"word", QT_TRANSLATE_NOOP("dondoc::views::SentencesForm", "month, quarter, year or period")},
    {"year", QT_TRANSLATE_NOOP("dondoc::views::SentencesForm", "the year")},
    {"nextyear", QT_TRANSLATE_NOOP("dondoc::views::SentencesForm", "the year after")},
    {"cutoff", QT_TRANSLATE_NOOP("dondoc::views::SentencesForm", "the last day counted")},
    {"until", QT_TRANSLATE_NOOP("dondoc::views::SentencesForm", "the day until which reports were received")},
    {"deadline", QT_TRANSLATE_NOOP("dondoc::views::SentencesForm", "the agencies' deadline")},
    {"office", QT_TRANSLATE_NOOP("dondoc::views::SentencesForm", "the reporting department")},
    {"plan", QT_TRANSLATE_NOOP("dondoc::views::SentencesForm", "the plan with number and date")},
    {"planshort", QT_TRANSLATE_NOOP("dondoc::views::SentencesForm", "the plan, short")},
    {"subject", QT_TRANSLATE_NOOP("dondoc::views::SentencesForm", "the plan's title")},
    {"plantitle", QT_TRANSLATE_NOOP("dondoc::views::SentencesForm", "the plan's title behind “về”")},
    {"topic",
     QT_TRANSLATE_NOOP("dondoc::views::SentencesForm", "the plan's title behind “về”, in a few words")},
    {"span", QT_TRANSLATE_NOOP("dondoc::views::SentencesForm", "the quarter whose states are told")},
    {"issuer", QT_TRANSLATE_NOOP("dondoc::views::SentencesForm", "who issued the plan")},
    {"ofquarter",
     QT_TRANSLATE_NOOP("dondoc::views::SentencesForm", "the last quarter of a longer period, or blank")},
    {"addressee", QT_TRANSLATE_NOOP("dondoc::views::SentencesForm", "to whom the report is addressed")},
};

} // namespace

QString meaningOf(const QString &name)
{
    for (const Meaning &each : kMeanings) {
        if (name == QLatin1String(each.name))
            return QCoreApplication::translate("dondoc::views::SentencesForm", each.text);
    }
    return QCoreApplication::translate("dondoc::views::SentencesForm",
                                       "a number or words of this sentence alone");
}

} // namespace dondoc::views
