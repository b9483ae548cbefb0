// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// OoxmlPackage: which part of an Office Open XML file belongs to which.
#pragma once

#include "models/domain/basics/result.h"
#include "models/exchange/sheets/archive.h"

#include <QList>

namespace dondoc::exchange {

struct Relationship {
    QString id;
    QString type;   ///< its last word: "worksheet", "styles"
    QString target; ///< path in the archive
};

/// Those of a part; of the whole file where part is blank. None where there is no list.
/// FileDamaged, FileTooLarge, FileProtected.
Result<QList<Relationship>> relationshipsOf(const Archive &archive, const QString &part);
/// The target of the first one of a type; blank where there is none.
QString targetOf(const QList<Relationship> &relationships, QStringView type);
/// Of the part of a document that has that type, as "footnotes"; where none is told, of its usual name beside
/// the document. Blank where there is none.
QString partBeside(const Archive &archive, const QString &document, QStringView type);
/// The part where reading begins, blank where this is no such file; the part may be missing from the archive.
Result<QString> mainPart(const Archive &archive);

} // namespace dondoc::exchange
