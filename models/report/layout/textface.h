// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// TextFace: the font of one text style with the height of its lines.
#pragma once

#include "models/report/layout/textmeasure.h"

#include <QFont>
#include <QString>

#include <unordered_map>

namespace dondoc::report {

struct TextFace {
    QFont font; ///< one unit a layout unit (kUnitsPerInch)
    double ascentMm = 0;
    double descentMm = 0; ///< with the leading, so that single spacing is what the face's maker meant
};

/// The faces of one family, each made once. It belongs to one thread, as fonts of Qt do.
class TextFaces
{
public:
    explicit TextFaces(const QString &family) : m_family(family) { }
    /// The reference stays valid as long as this object.
    const TextFace &of(const TextStyle &style);

private:
    QString m_family;
    std::unordered_map<int, TextFace> m_faces;
};

/// Equal for styles that one face prints.
int faceKey(const TextStyle &style);

} // namespace dondoc::report
