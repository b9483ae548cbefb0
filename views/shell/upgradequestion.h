// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// UpgradeQuestion: a file that others use is not upgraded without a question.
#pragma once

class QString;
class QWidget;

namespace dondoc::views {

/// True where a person agrees that everybody who uses the file on the share will need this version.
bool mayUpgradeForAll(const QString &path, QWidget *window);

} // namespace dondoc::views
