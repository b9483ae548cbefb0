// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SavePath: asks where a file is to be written.
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace dondoc::views {

/// The system's dialog, which asks before a file is replaced. filters: "PDF files (*.pdf)", the first is
/// proposed. A name without one of their endings gets that of the chosen filter; where a file of that name is
/// there, it is asked again, since the dialog asked of the name as it was typed. Blank: nothing is to be
/// written.
QString askSavePath(QWidget *parent, const QString &title, const QString &suggested,
                    const QStringList &filters);

/// path with the ending of the filter unless it has one of theirs.
QString withEnding(const QString &path, const QString &chosen, const QStringList &filters);

} // namespace dondoc::views
