// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Finds the page font and asks it for glyphs.

#include "models/report/layout/pagefont.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QRawFont>
#include <QVariant>

#include <algorithm>
#include <array>

namespace dondoc::report {

namespace {

constexpr double kUnitsPerPt = kUnitsPerInch / 72.0;
constexpr std::array kFaces{TextStyle{14, false, false}, TextStyle{14, true, false},
                            TextStyle{14, false, true}, TextStyle{14, true, true}};

QString tinos() { return QStringLiteral("Tinos"); }

// Once an application, remembered there: fonts go away with the application that registered them.
void registerEmbeddedFaces()
{
    constexpr const char *kRegistered = "dondocPageFaces";
    if (qApp == nullptr || qApp->property(kRegistered).toBool())
        return;
    for (const char *face : {"Regular", "Bold", "Italic", "BoldItalic"})
        QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/Tinos-%1.ttf").arg(QLatin1String(face)));
    qApp->setProperty(kRegistered, true);
}

/// Every letter of Vietnamese with every tone, small and capital, and the signs that reports need.
QString vietnameseLetters()
{
    const QString vowels = QStringLiteral("aăâeêioôơuưy");
    const QString tones = QStringLiteral("\u0300\u0301\u0303\u0309\u0323");
    QString letters = QStringLiteral("bcdđghklmnpqrstvx0123456789-–/.,;:()%“”…") + vowels;
    for (QChar vowel : vowels) {
        for (QChar tone : tones)
            letters += (QString(vowel) + tone).normalized(QString::NormalizationForm_C);
    }
    return letters + letters.toUpper();
}

bool hasFace(const QString &family, const TextStyle &style)
{
    const QStringList styles = QFontDatabase::styles(family);
    return std::any_of(styles.begin(), styles.end(), [&family, &style](const QString &name) {
        return QFontDatabase::bold(family, name) == style.bold
            && QFontDatabase::italic(family, name) == style.italic;
    });
}

bool hasGlyphs(const QString &family, const TextStyle &style, const QList<uint> &letters)
{
    const QRawFont face = QRawFont::fromFont(pageFont(family, style));
    return face.isValid() && std::all_of(letters.begin(), letters.end(), [&face](uint letter) {
               return face.supportsCharacter(letter);
           });
}

// Known by name first: asking for a family that is not there gives a look-alike in silence.
bool isWhole(const QString &family)
{
    if (!QFontDatabase::families().contains(family))
        return false;
    const QList<uint> letters = vietnameseLetters().toUcs4();
    return std::all_of(kFaces.begin(), kFaces.end(), [&family, &letters](const TextStyle &style) {
        return hasFace(family, style) && hasGlyphs(family, style, letters);
    });
}

} // namespace

Result<QString> pageFontFamily()
{
    registerEmbeddedFaces();
    const QString forced = qEnvironmentVariable("DONDOC_FONT");
    QStringList candidates{QStringLiteral("Times New Roman"), tinos()};
    if (!forced.isEmpty())
        candidates = QStringList{forced};
    const auto found = std::find_if(candidates.begin(), candidates.end(), isWhole);
    if (found == candidates.end())
        return Error{ErrorCode::MissingFont, candidates.join(QStringLiteral(", ")), {}};
    return *found;
}

// Qt makes ligatures ("fi") of what a reader wants to find as two letters; the least letter spacing, 1/64 of
// a layout unit, switches them off.
QFont pageFont(const QString &family, const TextStyle &style)
{
    QFont font(family);
    font.setPixelSize(qRound(style.sizePt * kUnitsPerPt));
    font.setBold(style.bold);
    font.setItalic(style.italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::StyleStrategy(QFont::NoFontMerging | QFont::ForceOutline));
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64);
    return font;
}

} // namespace dondoc::report
