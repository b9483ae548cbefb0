// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// filequestions: asks for the places of data files.
#pragma once

#include <QString>

class QWidget;

/// Each gives the path that was chosen; blank where none was.
namespace dondoc::views::filequestions {

QString toOpen(QWidget *window);
/// A file that exists is never replaced: whoever makes the new one refuses, so nothing is confirmed here.
QString forNew(QWidget *window);
/// Named after the file and today.
QString forCopy(QWidget *window, const QString &file);

} // namespace dondoc::views::filequestions
