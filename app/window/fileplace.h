// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FilePlace: what the window says of the place where the data file lies.
#pragma once

#include "views/widgets/pagecontext.h"

#include <QDate>
#include <QString>

namespace dondoc::app {

class OpenFile;
class Settings;

/// Why nothing can be written in it, as a sentence.
QString readOnlyReason(const OpenFile &file);

/// Whether a copy may take its place.
bool mayBeRestored(const OpenFile &file);

/// What the pages know of the file before its first view.
views::PageContext contextOf(const OpenFile &file, const Settings &settings, const QDate &today);

/// Who writes a file on a share, where another computer does; the first time that a file is opened in a
/// folder that a service copies to other computers, what may come of that. Blank otherwise.
QString noticeOfPlace(const OpenFile &file, Settings &settings);

} // namespace dondoc::app
