// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ReviewComments: the comments of a Word document, with their answers.
#pragma once

#include "models/domain/basics/result.h"
#include "models/domain/summary/reviewproposal.h"
#include "models/exchange/sheets/archive.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace dondoc::exchange {

class ReviewComments
{
public:
    /// part, extended: the comments, and what is told of their threads; a part that is not there has none.
    /// FileDamaged, FileTooLarge, FileProtected.
    static Result<ReviewComments> read(const Archive &archive, const QString &part, const QString &extended);
    /// The whole thread of the comment of that id: the first, its answers behind it. Nothing where it was
    /// taken before.
    QList<ReviewComment> take(const QString &id);
    /// Those that were not taken.
    QList<ReviewComment> takeAll();

private:
    void add(const QString &id, const QString &paragraph, const ReviewComment &comment);
    void tell(const QString &paragraph, const QString &parent, bool done);
    QString rootOf(const QString &id) const;

    QStringList m_ids; ///< in the file's order
    QHash<QString, ReviewComment> m_comments;
    QHash<QString, QString>
        m_byParagraph; ///< ids by the last paragraph of each, which names it among threads
    QHash<QString, QString> m_parents;
    QSet<QString> m_done;
};

} // namespace dondoc::exchange
