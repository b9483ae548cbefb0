// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// CheckList: things to be ticked, found while typing; ticking none means all.
#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QListWidget;

namespace dondoc::views {

class LineField;

class CheckList : public QWidget
{
    Q_OBJECT

public:
    struct Item {
        QString key;
        QString text;
    };

    /// name: what the list holds, for the search field's hint. noneText: what it means to tick none.
    CheckList(const QString &name, const QString &noneText, QWidget *parent = nullptr);

    void setItems(const QList<Item> &items, const QStringList &checked);
    /// Keys, in the order of the items.
    QStringList checked() const;
    /// Ticks those with these keys and no others, as the officer would.
    void setChecked(const QStringList &keys);
    void checkAll();

    /// Space ticks all selected rows as it ticks the current one.
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// The officer ticked or unticked something.
    void edited();

private:
    void filter(const QString &typed);
    void countChecked();
    template <class Wanted> void check(Wanted wanted);
    void toggleSelected();

    QString m_noneText;
    LineField *m_search;
    QListWidget *m_list;
    QLabel *m_count;
};

} // namespace dondoc::views
