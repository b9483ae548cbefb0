// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ClosingQuestion: what to do with typing that could not be saved when the window closes.
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace dondoc::views {

class WindowPages;

enum class ClosingChoice { Stay, SaveCopy, Close };

/// reasons: why it was not saved, whole sentences. Copying the text to the clipboard asks once more.
ClosingChoice askBeforeClosing(const QStringList &reasons, const WindowPages &pages, QWidget *window);
/// What stands in the fields of pages that hold unsaved typing: a line or more for each field, with its name.
QString unsavedText(const WindowPages &pages);

} // namespace dondoc::views
