// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FileControllers: the controllers that an open file has, one for each page and for each task over several.
#pragma once

#include <memory>

class QDate;
class QObject;

namespace dondoc::views {
class MainWindow;
}

namespace dondoc::app {

struct CopyTimes;
class OpenFile;
class Settings;

/// They are children of what is returned, which is to go before file and window. Their connections end then.
std::unique_ptr<QObject> makeControllers(views::MainWindow &window, OpenFile &file, Settings &settings,
                                         const QDate &today, const CopyTimes &copies);

} // namespace dondoc::app
