// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ShareField: no key is swallowed without a word.
#include "views/widgets/sharefield.h"

#include <QRegularExpressionValidator>
#include <QToolTip>

namespace dondoc::views {

ShareField::ShareField(QWidget *parent) : LineField(3, parent)
{
    static const QRegularExpression kShare(QStringLiteral("100|[0-9]{1,2}"));
    setValidator(new QRegularExpressionValidator(kShare, this));
    setMaximumWidth(fontMetrics().horizontalAdvance(QStringLiteral("1000")) + 20);
    setAlignment(Qt::AlignRight);
    connect(this, &QLineEdit::inputRejected, this, [this] {
        QToolTip::showText(mapToGlobal(QPoint(0, height())), tr("A number from 0 to 100 only"), this);
    });
}

std::optional<int> ShareField::share() const
{
    return text().isEmpty() ? std::nullopt : std::optional(text().toInt());
}

void ShareField::setShare(const std::optional<int> &share)
{
    setValue(share ? QString::number(*share) : QString());
}

} // namespace dondoc::views
