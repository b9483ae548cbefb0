// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// CheckList: a search field over a list with ticks.
#include "views/widgets/checklist.h"

#include "models/domain/text/text.h"
#include "views/widgets/linefield.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace dondoc::views {

namespace {

constexpr int kLongestSearch = 100;
constexpr int kCheckKeyRole = Qt::UserRole;

} // namespace

CheckList::CheckList(const QString &name, const QString &noneText, QWidget *parent)
    : QWidget(parent), m_noneText(noneText), m_search(new LineField(kLongestSearch, this)),
      m_list(new QListWidget(this)), m_count(new QLabel(this))
{
    m_search->setPlaceholderText(tr("Filter, accents not needed"));
    m_search->setAccessibleName(tr("Filter: %1").arg(name));
    m_list->setAccessibleName(name);
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->installEventFilter(this);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_count);
    connect(m_search, &QLineEdit::textChanged, this, &CheckList::filter);
    connect(m_list, &QListWidget::itemChanged, this, [this] {
        countChecked();
        Q_EMIT edited();
    });
}

void CheckList::setItems(const QList<Item> &items, const QStringList &checked)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Item &each : items) {
        auto *item = new QListWidgetItem(each.text, m_list);
        item->setData(kCheckKeyRole, each.key);
        item->setToolTip(each.text);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(checked.contains(each.key) ? Qt::Checked : Qt::Unchecked);
    }
    countChecked();
}

QStringList CheckList::checked() const
{
    QStringList keys;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        if (item->checkState() == Qt::Checked)
            keys.append(item->data(kCheckKeyRole).toString());
    }
    return keys;
}

/// Tells of all rows at once.
template <class Wanted> void CheckList::check(Wanted wanted)
{
    const QSignalBlocker quiet(m_list);
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setCheckState(wanted(item) ? Qt::Checked : Qt::Unchecked);
    }
    m_list->viewport()->update();
    countChecked();
    Q_EMIT edited();
}

void CheckList::setChecked(const QStringList &keys)
{
    check(
        [&keys](const QListWidgetItem *item) { return keys.contains(item->data(kCheckKeyRole).toString()); });
}

void CheckList::checkAll()
{
    check([](const QListWidgetItem *) { return true; });
}

/// Rows that the search hides are left as they are.
void CheckList::toggleSelected()
{
    const QListWidgetItem *current = m_list->currentItem();
    const bool on = current && current->checkState() != Qt::Checked;
    check([on](const QListWidgetItem *item) {
        return item->isSelected() && !item->isHidden() ? on : item->checkState() == Qt::Checked;
    });
}

bool CheckList::eventFilter(QObject *watched, QEvent *event)
{
    const bool pressed = watched == m_list && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    if (pressed && m_list->selectedItems().size() > 1) {
        toggleSelected();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void CheckList::filter(const QString &typed)
{
    const QStringList words = text::searchKey(typed).split(u' ', Qt::SkipEmptyParts);
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const QString key = text::searchKey(item->text());
        item->setHidden(!std::all_of(words.cbegin(), words.cend(),
                                     [&key](const QString &word) { return key.contains(word); }));
    }
}

void CheckList::countChecked()
{
    const auto count = checked().size();
    m_count->setText(count == 0 ? m_noneText : tr("%1 of %2 chosen").arg(count).arg(m_list->count()));
}

} // namespace dondoc::views
