// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FigureList: every figure that a Document prints, in order, as it is stored with a report and compared
// later.
#pragma once

#include "models/report/document/document.h"

#include <QJsonArray>

namespace dondoc::report {

struct Figure {
    QString block; ///< key of its block or row: "II/2/b", "PL1/4.1"
    QString rule;  ///< as in FigureRef
    QString task;  ///< number; blank where it concerns no single task
    QString text;  ///< as printed: "62"
    friend bool operator==(const Figure &, const Figure &) = default;
};

/// A figure then and now; before is blank where it is new, now where it is gone.
struct FigureChange {
    QString block;
    QString rule;
    QString task;
    QString before;
    QString now;
    friend bool operator==(const FigureChange &, const FigureChange &) = default;
};

QList<Figure> figuresOf(const Document &document);

QJsonArray figureArray(const QList<Figure> &figures);
/// The list alone, or as it stands in keptJson(); empty for other text.
QList<Figure> figuresFromJson(const QString &json);

/// Figures with another text, or on one side only, in the order of before and then of now. The same figure
/// twice in a block is identified by its order.
QList<FigureChange> changedFigures(const QList<Figure> &before, const QList<Figure> &now);

/// "II.2.b" of "II/2/b", "Phụ lục I, 4.1" of "PL1/4.1".
QString placeInWords(const QString &block);

} // namespace dondoc::report
