// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// TextDifference: where two texts say something else, word by word.
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace dondoc {

/// Words of one text in place of those of the other; one side may be blank.
struct TextDifference {
    QString before;
    QString after;
    QString context; ///< the few words in front that both have
    friend bool operator==(const TextDifference &, const TextDifference &) = default;
};

namespace text {

/// In order; blanks, line breaks and the form of accents do not count. Nothing where the texts have so little
/// in common that a list would help nobody: more than mostEdits words to take away and to put in.
std::optional<QList<TextDifference>> differences(const QString &before, const QString &after,
                                                 int mostEdits = 1000);

} // namespace text

} // namespace dondoc
