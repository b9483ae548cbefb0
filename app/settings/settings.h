// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Settings: what belongs to the person and the computer, not to the data file; an INI file.
#pragma once

#include "app/language/language.h"

#include <QByteArray>
#include <QSettings>
#include <QString>

namespace dondoc::app {

/// Of the copies that are made by themselves.
struct CopySettings {
    QString folder;    ///< blank: beside the data file
    int gigabytes = 2; ///< that all of them may take, 10^9 bytes each; at least 1
    qint64 bytes() const { return gigabytes * 1'000'000'000LL; }
};

/// What was last looked at in a data file.
struct LastView {
    QString planCode;
    QString periodKey;
};

class Settings
{
public:
    /// The file named by DONDOC_CONFIG, else dondoc.ini in the user's configuration folder.
    Settings();

    /// "vi", "en"; blank while nobody chose.
    QString language() const;
    void setLanguage(const QString &code);
    QString lastFile() const;
    /// Newest first, those that are still there; at most eight.
    QStringList recentFiles() const;
    void setLastFile(const QString &path);
    QString userName() const; ///< blank while nobody entered it
    void setUserName(const QString &name);
    QByteArray windowGeometry() const;
    QByteArray windowState() const;
    void setWindow(const QByteArray &geometry, const QByteArray &state);
    QString formsFolder() const; ///< that forms were written into last; blank: none yet
    void setFormsFolder(const QString &path);
    bool archivalPdf() const; ///< PDF/A-1b; true while nobody chose
    void setArchivalPdf(bool on);
    CopySettings copies() const;
    void setCopies(const CopySettings &copies);
    /// What its place means was told of this data file.
    bool isPlaceTold(const QString &file) const;
    void setPlaceTold(const QString &file);
    /// Blank where none.
    LastView lastView(const QString &file) const;
    void setLastView(const QString &file, const QString &plan, const QString &period);

private:
    QString text(const char *key) const;
    QSettings m_ini;
};

/// Where the file of the settings lies.
QString settingsFolder();

/// Stands where nobody's name is known.
inline constexpr QStringView kNobody = u"?";

/// Who is recorded as the author of changes: the name given, else the one in the settings, else the login
/// name, else kNobody.
QString author(const QString &given, const Settings &settings);

} // namespace dondoc::app
