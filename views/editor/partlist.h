// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// PartList: the outline of the summary, one line a part, marked where the officer wrote or the data changed.
#pragma once

#include "models/report/editing/bodyparts.h"

#include <QListWidget>

namespace dondoc::views {

class PartList : public QListWidget
{
    Q_OBJECT

public:
    explicit PartList(QWidget *parent = nullptr);

    /// The part shown stays the one shown, as long as there is one of its key.
    void showParts(const QList<report::BodyPart> &parts, const QList<TextOverride> &own,
                   const QStringList &changed);
    QString currentKey() const;
    void goToPart(const QString &key);

Q_SIGNALS:
    void partChosen(const QString &key);
};

/// The part is the officer's, in some word or place.
bool isOwn(const report::BodyPart &part, const QList<TextOverride> &own);

} // namespace dondoc::views
