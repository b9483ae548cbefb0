// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SentenceModel: the sentences that drafts are made from, under the sections of the report that they stand
// in.
#pragma once

#include "models/tables/rowmodel.h"

namespace dondoc::tables {

/// One sentence as it comes with the program, and as the officer wrote it.
struct SentenceText {
    QString key;
    QString model;
    QString own; ///< blank: the model holds
    friend bool operator==(const SentenceText &, const SentenceText &) = default;
};

struct SentenceRow : RowBase {
    QString text; ///< of the sentence that holds, or the section's title
    bool own = false;
};

/// IdRole: the sentence's key; "section 3" of a section.
class SentenceModel : public RowModel<SentenceRow>
{
    Q_OBJECT

public:
    enum Column { Text, Own, ColumnCount };

    explicit SentenceModel(QObject *parent = nullptr);
    void setSentences(const QList<SentenceText> &sentences);
    /// The key is that of a section, not of a sentence.
    static bool isSection(const QString &id);
};

} // namespace dondoc::tables
