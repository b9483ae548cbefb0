// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Text gaps: what the summary's own text lacks before it can be signed.
#include "models/report/checks/textgaps.h"

#include "models/domain/text/numbers.h"
#include "models/domain/text/text.h"
#include "models/report/editing/textoverrides.h"

#include <QRegularExpression>

namespace dondoc::report {

using namespace Qt::StringLiterals;

namespace {

constexpr int kQuotedLength = 60; ///< characters of a text that a sentence quotes

Issue gap(IssueKind kind, const QString &place, const QStringList &arguments = {})
{
    Issue issue{Severity::Warning, kind, arguments};
    issue.place = place;
    return issue;
}

const Section *readBodyOf(const Document &document)
{
    for (const Section &section : document.sections) {
        if (section.key == kBody)
            return &section;
    }
    return nullptr;
}

QList<Issue> ofDecree(const Section &body)
{
    QList<Issue> issues;
    QString last;
    for (const Block &block : body.blocks) {
        const Letterhead *head = std::get_if<Letterhead>(&block);
        if (head && head->addressees.isEmpty())
            issues.append(gap(IssueKind::AddresseeBlank, {}));
        if (inlinesOf(block))
            last = blockKey(block);
    }
    for (const Block &block : body.blocks) {
        if (blockKey(block) == last && !plainText(*inlinesOf(block)).trimmed().endsWith(u"./."_s))
            issues.append(gap(IssueKind::EndMarkMissing, last));
    }
    return issues;
}

QString annexLabelOf(const Section &annex)
{
    for (const Block &block : annex.blocks) {
        const Paragraph *paragraph = std::get_if<Paragraph>(&block);
        if (paragraph && paragraph->style == ParagraphStyle::AnnexNumber)
            return plainText(paragraph->text);
    }
    return {};
}

QList<Issue> ofAnnexes(const Document &document, const QString &text)
{
    QList<Issue> issues;
    for (const Section &section : document.sections) {
        const QString label = section.key == kBody ? QString() : annexLabelOf(section);
        if (label.isEmpty())
            continue;
        // "Phụ lục I" is not mentioned by "Phụ lục II".
        const QRegularExpression mention(u"\\b%1\\b"_s.arg(QRegularExpression::escape(label)),
                                         QRegularExpression::UseUnicodePropertiesOption);
        if (!text.contains(mention))
            issues.append(gap(IssueKind::AnnexNotMentioned, u"closing"_s, {label}));
    }
    return issues;
}

/// Of phụ lục that tell whole tasks: once for a task.
QList<Issue> excerpts(const Document &document)
{
    QList<Issue> issues;
    for (const Section &section : document.sections) {
        for (const Block &block : section.blocks) {
            const Table *table = std::get_if<Table>(&block);
            for (const Row &row : table ? table->rows : QList<Row>()) {
                if (!row.excerpt)
                    continue;
                const Excerpt &excerpt = *row.excerpt;
                issues.append(gap(IssueKind::WordsLeftOut, {},
                                  {annexLabelOf(section), excerpt.taskNumber, numbers::count(excerpt.told),
                                   numbers::count(excerpt.all), excerpt.speaker}));
                issues.last().severity = Severity::Note;
                issues.last().agencyCode = excerpt.agencyCode;
                issues.last().taskNumber = excerpt.taskNumber;
            }
        }
    }
    return issues;
}

/// Of a table that the officer put in: a cell that holds nothing but dots.
QString openCell(const Block &block)
{
    static const QRegularExpression dots(u"^(…|\\.\\.+)+$"_s);
    const Table *table = std::get_if<Table>(&block);
    for (const Row &row : table ? table->header + table->rows : QList<Row>()) {
        for (const Cell &cell : row.cells) {
            const QString text = plainText(cell.text).remove(u' ');
            if (text.contains(dots))
                return text;
        }
    }
    return {};
}

QList<Issue> placeholders(const Section &body)
{
    static const QRegularExpression open(
        u"\\{[^{}]*\\}|\\[[^\\[\\]]*(…|\\.\\.\\.)[^\\[\\]]*\\]|(…|\\.\\.\\.){2,}"_s);
    QList<Issue> issues;
    for (const Block &block : body.blocks) {
        const Inlines *text = inlinesOf(block);
        const QRegularExpressionMatch match = text ? open.match(plainText(*text)) : QRegularExpressionMatch();
        if (match.hasMatch())
            issues.append(gap(IssueKind::PlaceholderLeft, blockKey(block),
                              {text::shortened(match.captured(), kQuotedLength)}));
        else if (const QString dots = openCell(block); !dots.isEmpty())
            issues.append(gap(IssueKind::PlaceholderLeft, blockKey(block), {dots}));
    }
    return issues;
}

QList<Issue> changes(const Document &draft, const QList<TextOverride> &own)
{
    QList<Issue> issues;
    QStringList told;
    const QList<ChangedFigure> figures = staleFigures(draft, own);
    for (const ChangedFigure &figure : figures) {
        issues.append(gap(IssueKind::FigureChanged, figure.key, {figure.printed, figure.data}));
        told.append(figure.key);
    }
    const QStringList drafts = changedDrafts(draft, own);
    for (const TextOverride &each : own) {
        if (drafts.contains(each.key) && !told.contains(each.key))
            issues.append(gap(IssueKind::DraftChanged, each.key,
                              {text::shortened(plainText(each.runs).simplified(), kQuotedLength)}));
    }
    return issues;
}

QList<Issue> lostGaps(const Document &draft, const QList<TextOverride> &own)
{
    QList<Issue> issues;
    for (const TextOverride &each : lostBlocks(draft, own)) {
        const QString words = plainText(each.runs).simplified();
        issues.append(gap(words.isEmpty() ? IssueKind::OmissionLost : IssueKind::OwnTextLost, each.key,
                          {text::shortened(words.isEmpty() ? each.draft : words, kQuotedLength)}));
    }
    return issues;
}

} // namespace

QList<Issue> findTextGaps(const Document &draft, const Document &printed, const QList<TextOverride> &own)
{
    const Section *body = readBodyOf(printed);
    if (!body)
        return {};
    Document text;
    text.sections = {*body};
    return ofDecree(*body) + changes(draft, own) + lostGaps(draft, own) + ofAnnexes(printed, allText(text))
        + placeholders(*body) + excerpts(printed);
}

QList<Issue> findSubmissionGaps(const QList<ChangedBlock> &changed)
{
    QList<Issue> issues;
    for (const ChangedBlock &block : changed) {
        if (!isOpen(block))
            continue;
        issues.append(gap(IssueKind::ChangedSinceSubmission, block.key, {figuresInWords(block)}));
        issues.last().severity = Severity::Note;
    }
    return issues;
}

} // namespace dondoc::report
