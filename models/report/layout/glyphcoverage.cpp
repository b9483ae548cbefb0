// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Asks the regular face for glyphs and keeps its answers.

#include "models/report/layout/glyphcoverage.h"

#include "models/report/layout/pagefont.h"

namespace dondoc::report {

using namespace Qt::StringLiterals;

namespace {

constexpr char32_t kBasicCharacters = 0x10000;

bool leavesNoMark(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

bool isPrivate(char32_t character) { return QChar::category(character) == QChar::Other_PrivateUse; }

} // namespace

GlyphCoverage::GlyphCoverage(const QString &family)
    : m_face(QRawFont::fromFont(pageFont(family, TextStyle{}))), m_basic(kBasicCharacters, Answer::Unknown)
{
}

GlyphCoverage::Answer GlyphCoverage::ask(char32_t character) const
{
    // What a private character shows, only the font it was typed in knows.
    const bool shows = !isPrivate(character) && m_face.supportsCharacter(uint(character));
    return shows || leavesNoMark(character) ? Answer::Covered : Answer::Missing;
}

bool GlyphCoverage::covers(char32_t character)
{
    Answer &answer = character < kBasicCharacters ? m_basic[character] : m_beyond[character];
    if (answer == Answer::Unknown)
        answer = ask(character);
    return answer == Answer::Covered;
}

QString GlyphCoverage::missingFrom(const QString &text)
{
    QString missing;
    const QList<uint> characters = text.toUcs4();
    for (uint character : characters) {
        const char32_t code = character;
        if (covers(code))
            continue;
        const QString letter = isPrivate(code) ? u" U+%1"_s.arg(QString::number(character, 16).toUpper())
                                               : QString::fromUcs4(&code, 1);
        if (!missing.contains(letter))
            missing += letter;
    }
    return missing.trimmed();
}

} // namespace dondoc::report
