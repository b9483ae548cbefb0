// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FilterPanel: a list under its filter field, with how many of how many are shown.
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace dondoc::views {

class FilteredTable;

class FilterPanel : public QWidget
{
    Q_OBJECT

public:
    /// view becomes a child. name: what the list holds, for the filter's hint and for screen readers.
    FilterPanel(FilteredTable *view, const QString &name, QWidget *parent = nullptr);

    FilteredTable *view() const { return m_view; }
    QLineEdit *filterField() const { return m_field; }
    /// A widget at the right end of the filter's line.
    void addTool(QWidget *tool);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void countRows();

    FilteredTable *m_view;
    QLineEdit *m_field;
    QLabel *m_count;
    QHBoxLayout *m_line;
};

} // namespace dondoc::views
