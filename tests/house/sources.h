// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Sources: the files of the tree, with their text.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace house {

struct Source {
    QString path; ///< from the root: "models/domain/task.h"
    QString text;
    QStringList lines() const { return text.split(u'\n'); }
};

/// Every file under those folders of the tree that ends so, sorted by path.
QList<Source> sources(const QStringList &folders, const QStringList &endings);
/// Every .h and .cpp of app, models and views.
QList<Source> codeOfProduct();
/// Those of tests too.
QList<Source> codeOfTree();
/// Names in the root, without those that git ignores.
QStringList namesInRoot();

} // namespace house
