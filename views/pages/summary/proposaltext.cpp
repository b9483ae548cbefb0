// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ProposalText: written with a cursor, so that a reviewer's words are never taken as markup.
#include "views/pages/summary/proposaltext.h"

#include "models/domain/text/text.h"
#include "models/domain/text/worddiff.h"
#include "views/widgets/theme.h"

#include <QPalette>
#include <QTextCursor>
#include <QTextDocument>

namespace dondoc::views {

namespace {

constexpr int kFirstWords = 70; // characters of a block in the list
constexpr QChar kWarning(0x26A0);

QString joined(const QList<StyledRun> &first, const QList<QList<StyledRun>> &rest)
{
    QString all = plainText(first);
    for (const QList<StyledRun> &runs : rest)
        all += QLatin1Char('\n') + plainText(runs);
    return all;
}

QString firstWords(const QString &words) { return text::shortened(words.simplified(), kFirstWords); }

QTextCharFormat pieceFormat(DiffKind kind, const QPalette &palette)
{
    QTextCharFormat format;
    format.setForeground(palette.color(QPalette::Text));
    if (kind == DiffKind::Deleted) {
        format.setForeground(theme::of(ProgressState::Overdue, palette).colour);
        format.setFontStrikeOut(true);
    } else if (kind == DiffKind::Inserted) {
        format.setForeground(theme::of(ProgressState::DoneOnTime, palette).colour);
        format.setFontUnderline(true);
    }
    return format;
}

void writePiece(const DiffPiece &piece, const QPalette &palette, QTextCursor &cursor)
{
    const QTextCharFormat format = pieceFormat(piece.kind, palette);
    if (piece.kind == DiffKind::Kept) {
        cursor.insertText(piece.text, format);
        return;
    }
    const QString words = piece.text.trimmed();
    const QString sign(piece.kind == DiffKind::Deleted ? QChar(0x2212) : QLatin1Char('+'));
    QTextCharFormat bracket; // a line through the sign would hide it
    bracket.setForeground(format.foreground());
    cursor.insertText(QLatin1Char('[') + sign, bracket);
    cursor.insertText(words, format);
    cursor.insertText(QStringLiteral("]"), bracket);
    if (words.size() < piece.text.size())
        cursor.insertText(QStringLiteral(" "), pieceFormat(DiffKind::Kept, palette));
}

} // namespace

QString ProposalText::kind(const Proposal &proposal)
{
    switch (proposal.kind) {
    case ProposalKind::Changed:
        return tr("Change");
    case ProposalKind::Moved:
        return tr("Move");
    case ProposalKind::Added:
        return proposal.style == RunStyle::Table ? tr("New table") : tr("New paragraph");
    case ProposalKind::Deleted:
        return tr("Deletion");
    case ProposalKind::Noted:
        break;
    }
    return tr("Remark");
}

QString ProposalText::line(const Proposal &proposal)
{
    const QString words = plainText(proposal.before.isEmpty() ? proposal.proposed : proposal.before);
    QString line = words.isEmpty() ? kind(proposal) : tr("%1: %2").arg(kind(proposal), firstWords(words));
    QStringList who = proposal.authors;
    for (const ReviewComment &comment : proposal.comments)
        who.append(comment.author);
    who.removeDuplicates();
    if (!who.isEmpty())
        line += QStringLiteral(" – ") + who.join(QStringLiteral(", "));
    return isPlain(proposal) || isTold(proposal) ? line : kWarning + QLatin1Char(' ') + line;
}

QString ProposalText::sentence(const Contradiction &contradiction)
{
    return tr("%1 was changed to %2, the data say %3")
        .arg(contradiction.old, contradiction.proposed, contradiction.data);
}

QString ProposalText::commentLine(const ReviewComment &comment)
{
    if (comment.reply)
        return QStringLiteral("    \u21B3 ") + tr("Answer of %1: %2").arg(comment.author, comment.text);
    return comment.resolved ? tr("Comment of %1, resolved: %2").arg(comment.author, comment.text)
                            : tr("Comment of %1: %2").arg(comment.author, comment.text);
}

QString ProposalText::putInLine(const PutIn &putIn)
{
    switch (putIn.kind) {
    case PutInKind::Footnote:
        return tr("A footnote was put in: %1").arg(putIn.text);
    case PutInKind::Endnote:
        return tr("An endnote was put in: %1").arg(putIn.text);
    case PutInKind::TextBox:
        return tr("A text box was put in: %1").arg(putIn.text);
    case PutInKind::Picture:
        break;
    }
    return putIn.text.isEmpty() ? tr("A picture was put in.")
                                : tr("A picture was put in: %1").arg(putIn.text);
}

QStringList ProposalText::hints(const Proposal &proposal)
{
    QStringList lines;
    for (const Contradiction &contradiction : proposal.contradictions)
        lines.append(kWarning + QLatin1Char(' ') + sentence(contradiction));
    if (proposal.bothChanged)
        lines.append(
            kWarning + QLatin1Char(' ')
            + tr("What stands here now is not what was sent out: it was changed meanwhile, or the file "
                 "no longer tells."));
    if (proposal.struck)
        lines.append(kWarning + QLatin1Char(' ')
                     + tr("Words were struck through by hand, which is read as a wish to delete them."));
    for (const PutIn &putIn : proposal.putIns)
        lines.append(putInLine(putIn));
    if (!proposal.absorbed.isEmpty())
        lines.append(tr("Joined with the paragraph that follows."));
    if (!proposal.rest.isEmpty())
        lines.append(tr("Split into several paragraphs."));
    if (!proposal.afterText.isEmpty())
        lines.append(tr("Stands behind: %1").arg(firstWords(proposal.afterText)));
    if (isTold(proposal) && proposal.before != proposal.proposed)
        lines.append(tr("This place is not part of the summary's text; change it where it comes from."));
    return lines;
}

void ProposalText::writeWords(const Proposal &proposal, const QPalette &palette, QTextCursor &cursor)
{
    const QString after = joined(proposal.proposed, proposal.rest);
    for (const DiffPiece &piece : wordDiff(plainText(proposal.before), after))
        writePiece(piece, palette, cursor);
}

void ProposalText::write(const Proposal &proposal, const QPalette &palette, QTextDocument *document)
{
    document->clear();
    QTextCursor cursor(document);
    QTextCharFormat quiet;
    quiet.setForeground(theme::quiet(palette));
    QTextCharFormat plain;
    plain.setForeground(palette.color(QPalette::Text));
    cursor.insertText(proposal.authors.isEmpty()
                          ? kind(proposal)
                          : tr("%1 by %2").arg(kind(proposal), proposal.authors.join(QStringLiteral(", "))),
                      quiet);
    if (!proposal.before.isEmpty() || !proposal.proposed.isEmpty()) {
        cursor.insertBlock();
        writeWords(proposal, palette, cursor);
    }
    const QStringList lines = hints(proposal);
    for (const QString &line : lines) {
        QTextCharFormat format = plain;
        format.setFontWeight(line.startsWith(kWarning) ? QFont::Bold : QFont::Normal);
        cursor.insertBlock();
        cursor.insertText(line, format);
    }
    for (const ReviewComment &comment : proposal.comments) {
        cursor.insertBlock();
        cursor.insertText(commentLine(comment), comment.resolved ? quiet : plain);
    }
}

} // namespace dondoc::views
