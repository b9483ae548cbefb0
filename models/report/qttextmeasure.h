// SPDX-License-Identifier: GPL-3.0-or-later
// QtTextMeasure: measures and shapes with QTextLayout in one font family, at layout units.
#pragma once

#include "models/domain/result.h"
#include "models/report/textmeasure.h"

#include <QFont>
#include <QString>
#include <QStringList>

#include <memory>

namespace dondoc::report {

/// Which family prints: "Times New Roman" where the system has all four faces with whole Vietnamese, else the
/// embedded "Tinos". DONDOC_FONT (tests) forces one. MissingFont where neither is there.
Result<QString> pageFontFamily();

class QtTextMeasure : public TextMeasure
{
public:
    explicit QtTextMeasure(const QString &family);
    ~QtTextMeasure() override;
    QList<ShapedLine> lines(const QList<Span> &spans, const LineFormat &format) const override;

private:
    QFont font(const TextStyle &style) const;
    QString m_family;
};

/// Characters of text that the page font has no glyph for, each once.
QString unprintableCharacters(const QString &text, const QString &family);

} // namespace dondoc::report
