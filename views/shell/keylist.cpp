// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// KeyList: the table of keys as a tree.
#include "views/shell/keylist.h"

#include "views/widgets/keytable.h"
#include "views/widgets/theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace dondoc::views {

namespace {

constexpr int kLettersOfList = 104;
constexpr int kLinesOfList = 34;

QTreeWidget *makeTree(QWidget *parent)
{
    auto *tree = new QTreeWidget(parent);
    tree->setColumnCount(2);
    tree->setHeaderLabels({KeyList::tr("Key"), KeyList::tr("What it does")});
    tree->setAccessibleName(KeyList::tr("Keys"));
    tree->setRootIsDecorated(false);
    tree->setAlternatingRowColors(true);
    for (const keytable::Group &group : keytable::groups()) {
        auto *heading = new QTreeWidgetItem(tree, {group.where});
        QFont bold = tree->font();
        bold.setBold(true);
        heading->setFont(0, bold);
        heading->setFirstColumnSpanned(true);
        heading->setExpanded(true);
        for (const keytable::Row &row : group.rows)
            new QTreeWidgetItem(heading, {row.keys, row.what});
    }
    tree->resizeColumnToContents(0);
    return tree;
}

} // namespace

KeyList::KeyList(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    QTreeWidget *tree = makeTree(this);
    column->addWidget(tree, 1);
    column->addWidget(buttons);
    tree->setFocus(); // its keys scroll at once
    resize(theme::roomFor(*this, kLettersOfList, kLinesOfList));
}

} // namespace dondoc::views
