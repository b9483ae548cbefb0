// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SentenceModel: sections by the first word of the key.
#include "models/tables/sentencemodel.h"

#include <array>

namespace dondoc::tables {

namespace {

QVariant sentence(const SentenceRow &row) { return row.text; }
QVariant own(const SentenceRow &row)
{
    return row.own ? QCoreApplication::translate("Columns", "own wording") : QString();
}

constexpr std::array kSentenceColumns{
    ColumnSpec<SentenceRow>{QT_TRANSLATE_NOOP("Columns", "Sentence"), kLeft, sentence},
    ColumnSpec<SentenceRow>{QT_TRANSLATE_NOOP("Columns", "Changed"), kLeft, own},
};
static_assert(kSentenceColumns.size() == SentenceModel::ColumnCount);

struct SectionSpec {
    const char *title;
    const char *families; ///< first words of keys
};

/// In the order of the report; what belongs to none stands under the last.
constexpr SectionSpec kSections[] = {
    {QT_TRANSLATE_NOOP("Columns", "Title, headings, opening and closing"), "report heading opening closing"},
    {QT_TRANSLATE_NOOP("Columns", "I. Direction, and who reported"),
     "localplans receipt coordination compared none"},
    {QT_TRANSLATE_NOOP("Columns", "II.1. Progress of all tasks"), "progress"},
    {QT_TRANSLATE_NOOP("Columns", "II.2. Results by task"), "task states told"},
    {QT_TRANSLATE_NOOP("Columns", "II.3. Indicators"), "indicators"},
    {QT_TRANSLATE_NOOP("Columns", "III. Difficulties, shortcomings and causes"),
     "obstacle obstacles shortcoming cause causes"},
    {QT_TRANSLATE_NOOP("Columns", "IV. Tasks of the next period"), "outlook"},
    {QT_TRANSLATE_NOOP("Columns", "V. Proposals"), "answer answers proposal proposals request"},
    {QT_TRANSLATE_NOOP("Columns", "Annexes"), "annex"},
    {QT_TRANSLATE_NOOP("Columns", "Letters"), "letter"},
    {QT_TRANSLATE_NOOP("Columns", "Others"), ""},
};

int sectionOf(const QString &key)
{
    const QString family = key.section(QLatin1Char('.'), 0, 0);
    int section = 0;
    while (section + 1 < int(std::size(kSections))
           && !QString::fromLatin1(kSections[section].families).split(QLatin1Char(' ')).contains(family))
        ++section;
    return section;
}

SentenceRow sectionRow(int section)
{
    SentenceRow row;
    row.id = QStringLiteral("section %1").arg(section);
    row.text = QCoreApplication::translate("Columns", kSections[section].title);
    row.searchKey = text::searchKey(row.text);
    return row;
}

SentenceRow sentenceRow(const SentenceText &sentence, int parent)
{
    SentenceRow row;
    row.id = sentence.key;
    row.parent = parent;
    row.own = !sentence.own.isEmpty();
    row.text = row.own ? sentence.own : sentence.model;
    row.searchKey = text::searchKey(row.text + QLatin1Char(' ') + sentence.key + QLatin1Char(' ')
                                    + own(row).toString());
    return row;
}

} // namespace

SentenceModel::SentenceModel(QObject *parent) : RowModel(kSentenceColumns, parent) { }

bool SentenceModel::isSection(const QString &id) { return id.startsWith(QLatin1String("section ")); }

void SentenceModel::setSentences(const QList<SentenceText> &sentences)
{
    QList<SentenceRow> rows;
    for (int section = 0; section < int(std::size(kSections)); ++section) {
        const int head = int(rows.size());
        rows.append(sectionRow(section));
        for (const SentenceText &each : sentences) {
            if (sectionOf(each.key) == section)
                rows.append(sentenceRow(each, head));
        }
        if (rows.size() == head + 1)
            rows.removeLast();
    }
    refreshRows(std::move(rows));
}

} // namespace dondoc::tables
