// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// XlsxNotes: what stands beside the cells of a worksheet: notes, and the conversations of newer versions.
#pragma once

#include "models/exchange/sheets/gridbuilder.h"
#include "models/exchange/sheets/ooxmlpackage.h"

#include <QHash>

namespace dondoc::exchange {

/// Names by the ids of who takes part in conversations; of the workbook's relationships. FileDamaged,
/// FileTooLarge, FileProtected.
Result<QHash<QString, QString>> readPersons(const Archive &archive, const QList<Relationship> &ofWorkbook);
/// Into the sheet that the grid has begun; part: the worksheet's. FileDamaged, FileTooLarge, FileProtected.
Result<void> readNotes(const Archive &archive, const QString &part, const QHash<QString, QString> &persons,
                       GridBuilder &grid);

} // namespace dondoc::exchange
