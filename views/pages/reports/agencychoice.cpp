// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// AgencyChoice: names are looked up by their keys, which bear no accents.
#include "views/pages/reports/agencychoice.h"

#include "models/domain/text/text.h"

#include <QCompleter>
#include <QEvent>
#include <QLineEdit>

namespace dondoc::views {

namespace {

constexpr int kNameKeyRole = Qt::UserRole + 1;

class NameCompleter : public QCompleter
{
public:
    using QCompleter::QCompleter;
    QStringList splitPath(const QString &typed) const override { return {text::searchKey(typed)}; }
    QString pathFromIndex(const QModelIndex &index) const override { return index.data().toString(); }
};

} // namespace

AgencyChoice::AgencyChoice(QWidget *parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    auto *names = new NameCompleter(model(), this);
    names->setCompletionRole(kNameKeyRole);
    names->setFilterMode(Qt::MatchContains);
    names->setCompletionMode(QCompleter::PopupCompletion);
    setCompleter(names);
    lineEdit()->installEventFilter(this);
    connect(lineEdit(), &QLineEdit::returnPressed, this, &AgencyChoice::takeOnlyMatch);
    connect(lineEdit(), &QLineEdit::editingFinished, this, [this] {
        if (isTyped()) {
            setEditText(itemText(currentIndex()));
        }
    });
}

void AgencyChoice::addAgency(const QString &name, const QString &code)
{
    addItem(name, code);
    setItemData(count() - 1, text::searchKey(name), kNameKeyRole);
}

bool AgencyChoice::isTyped() const { return currentText() != itemText(currentIndex()); }

/// A click into the name that stands there lets another one be typed at once.
bool AgencyChoice::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == lineEdit() && event->type() == QEvent::MouseButtonRelease && !isTyped()
        && !lineEdit()->hasSelectedText())
        lineEdit()->selectAll();
    return QComboBox::eventFilter(watched, event);
}

void AgencyChoice::takeOnlyMatch()
{
    if (!isTyped())
        return;
    const QString typed = text::searchKey(currentText());
    int only = -1;
    for (int row = 0; row < count(); ++row) {
        if (!itemData(row, kNameKeyRole).toString().contains(typed))
            continue;
        if (only >= 0)
            return;
        only = row;
    }
    if (only < 0)
        return;
    setCurrentIndex(only);
    Q_EMIT activated(only);
}

} // namespace dondoc::views
