// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FileChoice: asks for files and folders in the language of the window, with days as the office writes them.
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

/// Blank, or empty, where nothing was chosen. Titles and filters as QFileDialog takes them.
namespace dondoc::views::filechoice {

QString open(QWidget *parent, const QString &title, const QString &folder, const QString &filter = {});
QStringList openSome(QWidget *parent, const QString &title, const QString &folder);
enum class Replacing { AsksFirst, IsAskedLater };
/// suggested: a path; chosen becomes the filter.
QString save(QWidget *parent, const QString &title, const QString &suggested, const QString &filters,
             QString *chosen = nullptr, Replacing replacing = Replacing::AsksFirst);
QString folder(QWidget *parent, const QString &title, const QString &from);

} // namespace dondoc::views::filechoice
