// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SubmittedText: kept as JSON with the figures, compared block by block.
#include "models/report/checks/submittedtext.h"

#include "models/domain/summary/runjson.h"
#include "models/report/editing/bodyedits.h"
#include "models/report/editing/bodyparts.h"
#include "models/report/layout/pagemap.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace dondoc::report {

using namespace Qt::StringLiterals;

namespace {

QList<Figure> figuresOfRuns(const QString &key, const QList<StyledRun> &runs)
{
    QList<Figure> figures;
    for (const StyledRun &run : runs) {
        if (!run.rule.isEmpty())
            figures.append({key, run.rule, run.taskNumber, run.text});
    }
    return figures;
}

bool hasWords(const QList<TextOverride> &own, const QString &key)
{
    const TextOverride *block = ownBlock(own, key);
    return block && !saysNothing(*block);
}

} // namespace

BodyText bodyTextOf(const Document &printed)
{
    BodyText text;
    for (const Block &block : bodyBlocks(printed)) {
        if (inlinesOf(block))
            text.insert(blockKey(block), runsOf(withoutMark(block)));
    }
    return text;
}

QString keptJson(const Document &printed, const QList<PrintedPage> &pages)
{
    QJsonObject body;
    const BodyText text = bodyTextOf(printed);
    for (auto each = text.cbegin(); each != text.cend(); ++each)
        body.insert(each.key(), toJson(each.value()));
    const QJsonObject kept{{u"figures"_s, figureArray(figuresOf(printed))},
                           {u"body"_s, body},
                           {u"pages"_s, pageMap(pages)},
                           {u"wording"_s, kWording}};
    return QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

int wordingFromJson(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object().value(u"wording"_s).toInt(1);
}

BodyText bodyTextFromJson(const QString &json)
{
    const QJsonObject body = QJsonDocument::fromJson(json.toUtf8()).object().value(u"body"_s).toObject();
    BodyText text;
    for (auto each = body.constBegin(); each != body.constEnd(); ++each)
        text.insert(each.key(), runsFromJson(each.value().toArray()));
    return text;
}

BodyText submittedText(const PeriodSnapshot &data)
{
    if (data.versions.isEmpty() || isIssued(data))
        return {};
    return bodyTextFromJson(data.versions.constLast().figuresJson);
}

QList<ChangedBlock> changedSinceSubmission(const Document &draft, const QList<TextOverride> &own,
                                           const BodyText &submitted)
{
    if (submitted.isEmpty())
        return {};
    QList<ChangedBlock> changed;
    BodyText rest = submitted;
    const Document printed = withTextOverrides(draft, own);
    for (const Block &block : bodyBlocks(printed)) {
        const QString key = blockKey(block);
        const QList<StyledRun> then = rest.take(key);
        const QList<StyledRun> now = inlinesOf(block) ? runsOf(withoutMark(block)) : QList<StyledRun>();
        if (plainText(then) != plainText(now))
            changed.append({key, then, false, hasWords(own, key),
                            changedFigures(figuresOfRuns(key, then), figuresOfRuns(key, now))});
    }
    QStringList gone = rest.keys();
    std::sort(gone.begin(), gone.end());
    for (const QString &key : std::as_const(gone))
        changed.append({key, rest.value(key), true, hasWords(own, key), {}});
    return changed;
}

bool isOpen(const ChangedBlock &block) { return !block.own && !block.gone && !block.submitted.isEmpty(); }

TextOverride heldBlock(const Document &draft, const QList<TextOverride> &own, const ChangedBlock &block,
                       bool left)
{
    TextOverride held;
    held.key = block.key;
    // Words that were just taken away may be stored still.
    if (const TextOverride *stored = ownBlock(own, block.key))
        held = *stored;
    const Block *drafted = bodyBlock(draft, block.key);
    if (!drafted)
        return held;
    held.kind = TextOverrideKind::Replaced;
    held.style = styleOf(*drafted);
    held.runs = seenBeside(block.submitted, withoutMark(*drafted));
    for (StyledRun &run : held.runs)
        run.left = left && !run.rule.isEmpty() && run.text != run.seen;
    return keptBeside(held, draft);
}

QString figuresInWords(const ChangedBlock &block)
{
    QStringList told;
    for (const FigureChange &each : block.figures) {
        const auto shown = [](const QString &figure) { return figure.isEmpty() ? u"–"_s : figure; };
        told.append(shown(each.before) + u" → "_s + shown(each.now));
    }
    told.removeDuplicates();
    return told.join(u"; "_s);
}

} // namespace dondoc::report
