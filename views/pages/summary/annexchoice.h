// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// AnnexChoice: which phụ lục are printed, and in which order.
#pragma once

#include "models/domain/summary/annex.h"

#include <QListWidget>

namespace dondoc::views {

class AnnexChoice : public QListWidget
{
    Q_OBJECT

public:
    explicit AnnexChoice(QWidget *parent = nullptr);

    /// Ticked and in this order; the others stand below.
    void setAnnexes(const QStringList &keys);
    QStringList annexes() const;
    QSize sizeHint() const override;

Q_SIGNALS:
    void edited();

private:
    void addAnnex(Annex annex, bool printed);
};

} // namespace dondoc::views
