// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// DocumentDelegate: cells of the list of documents: kinds from a list, days as days, texts in one line.
#pragma once

#include "views/widgets/statedelegate.h"

#include <QDate>

namespace dondoc::views {

/// What is being typed stays when values change under it. A text that is no day goes to the model as it is,
/// which refuses it.
class DocumentDelegate : public StateDelegate
{
    Q_OBJECT

public:
    using StateDelegate::StateDelegate;
    /// Of the period shown, for days without a year.
    void setReference(const QDate &day) { m_reference = day; }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

private:
    QDate m_reference;
};

} // namespace dondoc::views
