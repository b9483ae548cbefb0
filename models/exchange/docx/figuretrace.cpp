// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FigureTrace: follows each figure through the comparison of the words.
#include "models/exchange/docx/figuretrace.h"

#include "models/domain/text/worddiff.h"
#include "models/exchange/docx/blockmarks.h"

#include <algorithm>
#include <optional>

namespace dondoc::exchange {

namespace {

struct Span {
    qsizetype begin = 0;
    qsizetype end = 0;
};

struct FigureSpan {
    Span at;
    StyledRun figure;
};

/// For each token of the first text where it stands in the second: kept, or the number that took its place.
class TokenMap
{
public:
    TokenMap(const QString &before, const QString &after) : m_compared(before, after)
    {
        m_targets.fill(-1, m_compared.beforeTokens.size());
        qsizetype from = 0;
        qsizetype to = 0;
        for (const TokenChange &change : std::as_const(m_compared.changes)) {
            keep(from, to, change.before - from);
            replaceNumbers(change);
            from = change.before + change.beforeCount;
            to = change.after + change.afterCount;
        }
        keep(from, to, m_compared.beforeTokens.size() - from);
    }

    /// Where a stretch of the first text stands in the second; none where a part of it is gone.
    std::optional<Span> target(Span of) const
    {
        const QList<TextToken> &tokens = m_compared.beforeTokens;
        const auto first
            = std::lower_bound(tokens.cbegin(), tokens.cend(), of.begin,
                               [](const TextToken &token, qsizetype at) { return token.begin < at; });
        qsizetype next = -1;
        std::optional<Span> found;
        for (auto token = first; token != tokens.cend() && token->end <= of.end; ++token) {
            const qsizetype at = m_targets.at(token - tokens.cbegin());
            if (at < 0 || (found && at != next))
                return std::nullopt;
            const TextToken &there = m_compared.afterTokens.at(at);
            found = Span{found ? found->begin : there.begin, there.end};
            next = at + 1;
        }
        return found;
    }

private:
    void keep(qsizetype from, qsizetype to, qsizetype count)
    {
        for (qsizetype i = 0; i < count; ++i)
            m_targets[from + i] = to + i;
    }

    void replaceNumbers(const TokenChange &change)
    {
        qsizetype to = change.after;
        for (qsizetype at = change.before; at < change.before + change.beforeCount; ++at) {
            if (!m_compared.beforeTokens.at(at).isNumber)
                continue;
            while (to < change.after + change.afterCount && !m_compared.afterTokens.at(to).isNumber)
                ++to;
            if (to == change.after + change.afterCount)
                return;
            m_targets[at] = to++;
        }
    }

    TextComparison m_compared;
    QList<qsizetype> m_targets; ///< -1: gone
};

QString textAt(const QString &text, Span span) { return text.mid(span.begin, span.end - span.begin); }

/// "013.119" and "13119" are the same number.
QString figureValueOf(const QString &figure)
{
    QString digits = comparableText(figure);
    digits.remove(QLatin1Char('.'));
    qsizetype zeros = 0;
    while (zeros + 1 < digits.size() && digits.at(zeros) == QLatin1Char('0')
           && digits.at(zeros + 1).isDigit())
        ++zeros;
    return digits.mid(zeros);
}

void tell(const FigureSpan &span, const QString &old, const QString &proposed, const QString &data,
          QList<Contradiction> &contradictions)
{
    const bool touched = figureValueOf(old) != figureValueOf(proposed);
    if (touched && figureValueOf(proposed) != figureValueOf(data))
        contradictions.append({old, proposed, data, span.figure.rule, span.figure.taskNumber});
}

/// Cuts runs where figures begin and end.
class Cutter
{
public:
    explicit Cutter(const QList<FigureSpan> &spans) : m_spans(spans) { }

    QList<StyledRun> cut(const QList<StyledRun> &runs)
    {
        for (const StyledRun &run : runs)
            cutRun(run);
        return m_made;
    }

private:
    void cutRun(const StyledRun &run)
    {
        qsizetype at = 0;
        while (at < run.text.size()) {
            while (m_next < m_spans.size() && m_spans.at(m_next).at.end <= m_position)
                ++m_next;
            const bool any = m_next < m_spans.size();
            const Span span = any ? m_spans.at(m_next).at : Span();
            const bool inside = any && span.begin <= m_position;
            const qsizetype left = run.text.size() - at;
            const qsizetype length
                = !any ? left : std::min(left, (inside ? span.end : span.begin) - m_position);
            append(run, run.text.mid(at, length), inside);
            at += length;
            m_position += length;
        }
    }

    void append(const StyledRun &run, const QString &text, bool inside)
    {
        const bool goesOn = inside && m_inside == m_next;
        m_inside = inside ? m_next : -1;
        if (goesOn) {
            m_made.last().text += text;
            return;
        }
        StyledRun piece = inside ? m_spans.at(m_next).figure : StyledRun();
        piece.text = text;
        piece.bold = run.bold;
        piece.italic = run.italic;
        m_made.append(piece);
    }

    QList<FigureSpan> m_spans;
    QList<StyledRun> m_made;
    qsizetype m_position = 0;
    qsizetype m_next = 0;    ///< span that is in or before the position
    qsizetype m_inside = -1; ///< span that the last piece belongs to
};

} // namespace

TracedText traceFigures(const QList<StyledRun> &present, const QList<StyledRun> &proposed,
                        const QString &sent)
{
    const QString presentText = plainText(present);
    const QString proposedText = plainText(proposed);
    const TokenMap toProposed(presentText, proposedText);
    const TokenMap toSent(presentText, sent);
    TracedText traced;
    QList<FigureSpan> spans;
    qsizetype position = 0;
    for (const StyledRun &run : present) {
        const Span here{position, position + run.text.size()};
        position = here.end;
        const std::optional<Span> there = run.rule.isEmpty() ? std::nullopt : toProposed.target(here);
        if (!there)
            continue;
        const std::optional<Span> then = sent.isEmpty() ? std::nullopt : toSent.target(here);
        const QString old = then ? textAt(sent, *then) : run.text;
        const QString now = textAt(proposedText, *there);
        FigureSpan span{*there, run};
        span.figure.seen = figureValueOf(old) == figureValueOf(now) ? old : run.text;
        tell(span, old, now, run.text, traced.contradictions);
        spans.append(span);
    }
    traced.runs = Cutter(spans).cut(proposed);
    return traced;
}

} // namespace dondoc::exchange
