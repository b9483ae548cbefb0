// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ReviewDelegate: how a cell that was read looks, and what it is mended with.
#include "views/pages/reports/reviewdelegate.h"

#include "models/domain/basics/issue.h"
#include "models/tables/roles.h"
#include "views/messages/messages.h"
#include "views/widgets/choicefield.h"
#include "views/widgets/datefield.h"
#include "views/widgets/keytable.h"
#include "views/widgets/textfield.h"
#include "views/widgets/theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QTimer>
#include <QToolTip>

namespace dondoc::views {

namespace {

constexpr int kTextLines = 5;
constexpr QSize kLeastText(280, 90); ///< px

bool isLongText(const QModelIndex &index)
{
    return index.data(Qt::EditRole).userType() == QMetaType::QString
        && !(index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
}

QString tipOf(const QModelIndex &index)
{
    QStringList lines;
    const auto issues = index.data(tables::IssuesRole).value<QList<Issue>>();
    for (const Issue &issue : issues)
        lines.append(Messages::sentence(issue));
    const QVariant file = index.data(tables::FileRole);
    if (file.isValid())
        lines.append(file.toString().isEmpty() ? ReviewDelegate::tr("In the file: nothing")
                                               : ReviewDelegate::tr("In the file: %1").arg(file.toString()));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

void ReviewDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    StateDelegate::initStyleOption(option, index);
    option->font.setBold(index.data(tables::FileRole).isValid());
    const auto kind = tables::RowKind(index.data(tables::RowKindRole).toInt());
    option->font.setStrikeOut(kind == tables::RowKind::LeftOut);
    if (kind != tables::RowKind::Counts)
        option->palette.setColor(QPalette::Text, theme::quiet(option->palette));
}

QWidget *ReviewDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const
{
    const QStringList choices = index.data(tables::ChoicesRole).toStringList();
    if (!choices.isEmpty()) {
        auto *field = new ChoiceField(parent);
        field->addItems(choices);
        auto *self = const_cast<ReviewDelegate *>(this);
        connect(field, &QComboBox::activated, self, [self, field] {
            Q_EMIT self->commitData(field);
            Q_EMIT self->closeEditor(field);
        });
        QTimer::singleShot(0, field, &QComboBox::showPopup);
        return field;
    }
    if (index.data(Qt::EditRole).userType() == QMetaType::QDate) {
        auto *field = new DateField(parent);
        field->setReference(m_reference);
        return field;
    }
    if (isLongText(index))
        return new TextField(kTextLines, 2, parent);
    return StateDelegate::createEditor(parent, option, index);
}

void ReviewDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QVariant value = index.data(Qt::EditRole);
    if (auto *choice = qobject_cast<ChoiceField *>(editor))
        choice->setCurrentIndex(choice->findText(value.toString()));
    else if (auto *day = qobject_cast<DateField *>(editor))
        day->setDate(value.toDate());
    else if (auto *text = qobject_cast<TextField *>(editor))
        text->setValue(value.toString());
    else
        StateDelegate::setEditorData(editor, index);
}

void ReviewDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *choice = qobject_cast<ChoiceField *>(editor)) {
        model->setData(index, choice->currentText());
    } else if (auto *day = qobject_cast<DateField *>(editor)) {
        day->commit();
        model->setData(index, day->isUnderstood() ? QVariant(day->date()) : QVariant(day->text()));
    } else if (const auto *text = qobject_cast<TextField *>(editor)) {
        model->setData(index, text->value());
    } else {
        StateDelegate::setModelData(editor, model, index);
    }
}

// A text has room for some lines, whatever its cell's.
void ReviewDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                          const QModelIndex &index) const
{
    if (!qobject_cast<TextField *>(editor) || !editor->parentWidget())
        return StateDelegate::updateEditorGeometry(editor, option, index);
    const QRect room = editor->parentWidget()->rect();
    QRect area(option.rect.topLeft(), option.rect.size().expandedTo(kLeastText));
    area.setSize(area.size().boundedTo(room.size()));
    area.moveLeft(qBound(room.left(), area.left(), room.right() - area.width() + 1));
    area.moveTop(qBound(room.top(), area.top(), room.bottom() - area.height() + 1));
    editor->setGeometry(area);
}

bool ReviewDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    const QString tip = event->type() == QEvent::ToolTip ? tipOf(index) : QString();
    if (tip.isEmpty())
        return StateDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(),
                       QStringLiteral("<p style='white-space:pre-wrap'>%1</p>").arg(tip.toHtmlEscaped()),
                       view);
    return true;
}

bool ReviewDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *text = qobject_cast<TextField *>(watched);
    if (text && event->type() == QEvent::KeyPress) {
        if (keytable::matches(*static_cast<QKeyEvent *>(event), Command::EndCell)) {
            Q_EMIT commitData(text);
            Q_EMIT closeEditor(text);
            return true;
        }
    }
    return StateDelegate::eventFilter(watched, event);
}

} // namespace dondoc::views
