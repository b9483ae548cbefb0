// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Language: in which language the program speaks; Vietnamese unless English is chosen.
#pragma once

#include <QString>

class QCoreApplication;

namespace dondoc::app {

enum class Language { Vietnamese, English };

/// "en" → English; everything else → Vietnamese.
Language languageFromCode(const QString &code);

/// Loads the catalogues of the program and of Qt itself into the application, and fixes the locale: numbers
/// and dates are Vietnamese in either language, because the pages are.
void speak(QCoreApplication &application, Language language);

/// Before the application is made: Qt needs a UTF-8 locale for arguments and file names and says so on
/// standard error where there is none (LC_ALL=C); this gives it one silently.
void ensureUtf8Locale();

} // namespace dondoc::app
