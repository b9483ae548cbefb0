// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Makes faces and measures their lines.

#include "models/report/layout/textface.h"

#include "models/report/layout/pagefont.h"

#include <QFontMetricsF>

namespace dondoc::report {

namespace {

TextFace makeFace(const QString &family, const TextStyle &style)
{
    TextFace face;
    face.font = pageFont(family, style);
    const QFontMetricsF metrics(face.font);
    face.ascentMm = metrics.ascent() / kUnitsPerMm;
    face.descentMm = (metrics.descent() + metrics.leading()) / kUnitsPerMm;
    return face;
}

} // namespace

int faceKey(const TextStyle &style)
{
    return qRound(style.sizePt * 20) * 4 + (style.bold ? 2 : 0) + (style.italic ? 1 : 0);
}

const TextFace &TextFaces::of(const TextStyle &style)
{
    const int key = faceKey(style);
    auto found = m_faces.find(key);
    if (found == m_faces.end())
        found = m_faces.emplace(key, makeFace(m_family, style)).first;
    return found->second;
}

} // namespace dondoc::report
