// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// LetterTableModel: the letters of a period as they were sent, and the messages that were copied.
#pragma once

#include "models/domain/assessment/assessedperiod.h"
#include "models/tables/rowmodel.h"

namespace dondoc::tables {

struct LetterRow : RowBase {
    const SentLetter *letter = nullptr;
    QString about; ///< subject of a letter, text of a message
};

/// IdRole: the stored id as a number. Letters first, then messages; the newest on top of each.
class LetterTableModel : public RowModel<LetterRow>
{
    Q_OBJECT

public:
    enum Column { Kind, Number, SentOn, Addressees, About, ColumnCount };

    explicit LetterTableModel(QObject *parent = nullptr);
    void setQuarter(const AssessedPeriodPtr &quarter);

private:
    AssessedPeriodPtr m_quarter; ///< rows point into it
};

/// The letter of that id; null where there is none.
const SentLetter *findLetter(const PeriodSnapshot &data, const QString &id);

} // namespace dondoc::tables
