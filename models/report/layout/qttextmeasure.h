// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// QtTextMeasure: measures and shapes as QTextLayout does in one font family, at layout units.
#pragma once

#include "models/report/layout/pagefont.h"
#include "models/report/layout/textmeasure.h"

#include <QString>

#include <memory>

namespace dondoc::report {

/// One object belongs to one thread at a time: fonts of Qt are bound to their thread, and it keeps them
/// ready. A character that the family has no glyph for is printed as "□" (or "�" where the family lacks
/// that), never in another family.
class QtTextMeasure : public TextMeasure
{
public:
    /// family as pageFontFamily() (pagefont.h) gives it.
    explicit QtTextMeasure(const QString &family);
    ~QtTextMeasure() override;
    QList<ShapedLine> lines(const QList<Span> &spans, const LineFormat &format) const override;
    QString fontFamily() const override;

private:
    struct Shapers;
    std::unique_ptr<Shapers> m_shapers;
};

} // namespace dondoc::report
