// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Sentence preview: the report composed with the sentence between two marks, and what stands between them.
#include "models/report/sentencepreview.h"

#include "models/domain/summary/annex.h"
#include "models/report/composer.h"
#include "models/report/drafting/context/composeoptions.h"

namespace dondoc::report {

namespace {

// Of the private use area: no text of an agency is cut at them by chance.
constexpr QChar kBegin(0xE0A0);
constexpr QChar kEnd(0xE0A1);

} // namespace

QString sentencePreview(const PeriodSnapshot &data, const Assessment &assessment, const QString &key,
                        const QString &own)
{
    PeriodSnapshot marked = data;
    marked.sentences.insert(key, kBegin + own + kEnd);
    ComposeOptions options;
    options.annexes = annexKeywords(allAnnexes());
    const QString text = allText(compose(marked, assessment, options));
    const qsizetype begin = text.indexOf(kBegin);
    const qsizetype end = text.indexOf(kEnd, begin + 1);
    return begin < 0 || end < 0 ? QString() : text.mid(begin + 1, end - begin - 1);
}

} // namespace dondoc::report
