// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FilterPanel: a list under its filter field, with how many of how many are shown.
#include "views/widgets/filterpanel.h"

#include "models/domain/text/numbers.h"
#include "models/tables/filtermodel.h"
#include "views/widgets/filteredtable.h"
#include "views/widgets/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace dondoc::views {

namespace {

/// Without the headings of a tree: a heading that is shown has rows below it that are.
int rowsBelow(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    int rows = 0;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        rows += model.hasChildren(index) ? rowsBelow(model, index) : 1;
    }
    return rows;
}

} // namespace

FilterPanel::FilterPanel(FilteredTable *view, const QString &name, QWidget *parent)
    : QWidget(parent), m_view(view), m_field(new QLineEdit(this)), m_count(new QLabel(this)),
      m_line(new QHBoxLayout)
{
    m_field->setPlaceholderText(tr("Filter, accents not needed"));
    m_field->setClearButtonEnabled(true);
    m_field->setAccessibleName(tr("Filter: %1").arg(name));
    m_field->installEventFilter(this);
    m_view->setAccessibleName(name);
    m_line->setSpacing(theme::kGrid);
    m_line->addWidget(m_field, 1);
    m_line->addWidget(m_count);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kGrid);
    column->addLayout(m_line);
    column->addWidget(m_view, 1);
    setFocusProxy(m_view);
    tables::FilterModel *filter = m_view->filter();
    connect(m_field, &QLineEdit::textChanged, filter, &tables::FilterModel::setNeedle);
    connect(filter, &QAbstractItemModel::rowsInserted, this, &FilterPanel::countRows);
    connect(filter, &QAbstractItemModel::rowsRemoved, this, &FilterPanel::countRows);
    connect(filter, &QAbstractItemModel::modelReset, this, &FilterPanel::countRows);
    countRows();
}

void FilterPanel::addTool(QWidget *tool) { m_line->addWidget(tool); }

void FilterPanel::countRows()
{
    const int shown = rowsBelow(*m_view->filter());
    const int all = rowsBelow(*m_view->filter()->sourceModel());
    const QString whole = numbers::integer(all);
    m_count->setText(shown == all ? whole : QStringLiteral("%1/%2").arg(numbers::integer(shown), whole));
}

bool FilterPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_view->selectFirstIfNone();
            m_view->setFocus();
            return true;
        }
        if (key == Qt::Key_Escape && !m_field->text().isEmpty()) {
            m_field->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace dondoc::views
