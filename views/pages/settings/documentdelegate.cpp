// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// DocumentDelegate: an editor for each kind of cell.
#include "views/pages/settings/documentdelegate.h"

#include "models/tables/roles.h"
#include "views/widgets/choicefield.h"
#include "views/widgets/datefield.h"

namespace dondoc::views {

namespace {

constexpr const char *kFilled = "filled"; ///< property of an editor that holds what the officer types

} // namespace

QWidget *DocumentDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const
{
    const QStringList choices = index.data(tables::ChoicesRole).toStringList();
    if (!choices.isEmpty()) {
        auto *field = new ChoiceField(parent);
        field->addItems(choices);
        auto *self = const_cast<DocumentDelegate *>(this);
        connect(field, &QComboBox::activated, self, [self, field] { Q_EMIT self->commitData(field); });
        return field;
    }
    if (index.data(Qt::EditRole).userType() == QMetaType::QDate) {
        auto *field = new DateField(parent);
        field->setReference(m_reference);
        return field;
    }
    return StateDelegate::createEditor(parent, option, index);
}

void DocumentDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (editor->property(kFilled).toBool())
        return;
    editor->setProperty(kFilled, true);
    const QVariant value = index.data(Qt::EditRole);
    if (auto *choice = qobject_cast<ChoiceField *>(editor))
        choice->setCurrentIndex(choice->findText(value.toString()));
    else if (auto *day = qobject_cast<DateField *>(editor))
        day->setDate(value.toDate());
    else
        StateDelegate::setEditorData(editor, index);
}

void DocumentDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                    const QModelIndex &index) const
{
    if (const auto *choice = qobject_cast<ChoiceField *>(editor)) {
        model->setData(index, choice->currentText());
    } else if (auto *day = qobject_cast<DateField *>(editor)) {
        day->commit();
        model->setData(index, day->isUnderstood() ? QVariant(day->date()) : QVariant(day->text()));
    } else {
        StateDelegate::setModelData(editor, model, index);
    }
}

} // namespace dondoc::views
