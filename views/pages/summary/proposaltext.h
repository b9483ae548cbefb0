// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ProposalText: one proposal in words and colours: who, what was and what is proposed, and what contradicts
// it.
#pragma once

#include "models/domain/summary/reviewproposal.h"

#include <QCoreApplication>

class QPalette;
class QTextCursor;
class QTextDocument;

namespace dondoc::views {

class ProposalText
{
    Q_DECLARE_TR_FUNCTIONS(dondoc::views::ProposalText)

public:
    /// "Change", "Deletion" …
    static QString kind(const Proposal &proposal);
    /// One line for a list: kind, first words, who, and a sign where it contradicts the data.
    static QString line(const Proposal &proposal);
    /// "62 was changed to 63, the data say 62".
    static QString sentence(const Contradiction &contradiction);
    /// Fills the document; deleted words struck through after a minus, new ones underlined after a plus.
    static void write(const Proposal &proposal, const QPalette &palette, QTextDocument *document);

private:
    static void writeWords(const Proposal &proposal, const QPalette &palette, QTextCursor &cursor);
    static QStringList hints(const Proposal &proposal);
    static QString commentLine(const ReviewComment &comment);
    static QString putInLine(const PutIn &putIn);
};

} // namespace dondoc::views
