// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// AgencyRecognition: from whom a file came, by its mark, by what stands in it, by its name.
#pragma once

#include "models/domain/plan/agencynames.h"

#include <QString>
#include <QStringList>

namespace dondoc {

enum class RecognisedBy { Nothing, Mark, NameInSheet, FileName };

struct Recognition {
    QString code; ///< blank where nothing or more than one fits
    RecognisedBy by = RecognisedBy::Nothing;
    bool sure = false;         ///< else somebody must confirm it
    bool contradicted = false; ///< mark, sheet and file name speak of different agencies
    QString former;            ///< the old name that the file bears, where that is all; never sure
    QString otherBody; ///< the line that names another body of the place: "Hội Nông dân xã …"; never sure
    QStringList candidates; ///< codes to choose from where it is not sure, the likeliest first
    friend bool operator==(const Recognition &, const Recognition &) = default;
};

/// markedCode: of the form's hidden marks, blank where lost. hints: texts of the sheet, the likeliest first;
/// the first that names an agency counts. Names are found with or without accents and blanks, alone, behind
/// xã, phường, UBND and the like, as symbol or alias; the longest wins, and one behind "xã" before one that
/// stands alone. A name whose accents differ from the one known is never sure.
Recognition recogniseAgency(const AgencyNames &agencies, const QString &markedCode, const QStringList &hints,
                            const QString &fileName);
/// For a single file; for many, make the names once.
Recognition recogniseAgency(const QList<Agency> &agencies, const QString &markedCode,
                            const QStringList &hints, const QString &fileName);

} // namespace dondoc
