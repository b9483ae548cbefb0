// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SheetGroups: which sheets of a workbook make one form.
#pragma once

#include "models/exchange/forms/formcontext.h"
#include "models/exchange/forms/headfields.h"
#include "models/exchange/forms/readform.h"
#include "models/exchange/forms/rowreader.h"

#include <algorithm>

namespace dondoc::exchange {

/// What one sheet says.
struct SheetReading {
    QString name;
    QStringList titles; ///< its name, and what stands above its tables
    HeadFields head;
    ReadTable table;
    QList<ReadValue> figures;
    QList<GivenCell> given;
    QList<Issue> issues; ///< of cells and of what stands above the table
    QList<Issue> loose;  ///< of prose that is not read since a table is
    bool byOrder = false;
    bool hidden = false;
    bool prose = false;     ///< the paragraphs around a document's tables
    bool marked = false;    ///< it has the form's hidden column
    bool ofFigures = false; ///< it has a table of indicators and none of tasks

    bool hasRows() const { return !table.rows.isEmpty(); }
    bool isFilled() const
    {
        return !table.answers.isEmpty()
            || std::any_of(table.rows.begin(), table.rows.end(),
                           [](const ReadRow &row) { return row.saysAnything(); });
    }
};

/// Sheets of one agency; the first is its own.
using SheetGroup = QList<const SheetReading *>;

/// Takes out what is not to be read, and tells each: sheets whose titles name another period where a filled
/// one's do not, hidden ones where a visible one has rows.
QList<Issue> leaveOutSheets(QList<SheetReading> &readings, const FormContext &context);

/// The period that the titles say, and none of this one; else that which the heads of the pages say so. One
/// sheet of this period, a cover too, speaks for them all, but for one with a title of its own.
QString otherPeriodOf(const QList<SheetReading> &readings, const QStringList &pageHeads,
                      const FormContext &context);

/// The form's sheet of explanations.
bool isGuide(const QString &name);

/// The sheets of each form: those of tasks by agency, all as one where none is filled or they belong
/// together; figures go with the tasks of their agency, of one that told no task they are a form of their
/// own. None where no sheet has rows. They point into readings.
QList<SheetGroup> formGroups(const QList<SheetReading> &readings, const FormMarks &marks);

/// Covers, and figures of nobody in particular, which go with the first form.
SheetGroup sheetsBeside(const QList<SheetReading> &readings, const FormMarks &marks);

} // namespace dondoc::exchange
