// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FormsExport: the forms of a period, written beside the window.
#pragma once

#include <functional>

class QObject;
class QString;

namespace dondoc {
struct Period;
}

namespace dondoc::app {

class OpenFile;

/// One for every agency too, into the folder; reported gets a line for the status bar and the folder that
/// they went into. A failure is the file's to report.
void exportForms(OpenFile &file, const Period &period, const QString &folder, QObject *context,
                 const std::function<void(const QString &sentence, const QString &folder)> &reported);

} // namespace dondoc::app
