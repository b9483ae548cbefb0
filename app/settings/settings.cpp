// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Keys and places of the INI file.
#include "app/settings/settings.h"

#include "models/domain/text/text.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace dondoc::app {

namespace {

constexpr const char *kLanguage = "language";
constexpr const char *kLastFile = "lastFile";
constexpr const char *kRecentFiles = "recentFiles";
constexpr int kMostRecentFiles = 8;
constexpr const char *kUserName = "userName";
constexpr const char *kGeometry = "window/geometry";
constexpr const char *kState = "window/state";
constexpr const char *kFormsFolder = "formsFolder";
constexpr const char *kArchivalPdf = "archivalPdf";
constexpr const char *kCopiesFolder = "copies/folder";
constexpr const char *kCopiesGigabytes = "copies/gigabytes";

QString iniFile()
{
    const QString redirected = qEnvironmentVariable("DONDOC_CONFIG");
    if (!redirected.isEmpty())
        return redirected;
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QLatin1String("/dondoc.ini");
}

/// A path holds slashes and Vietnamese letters, which an INI key cannot show; its hash can.
QString viewKey(const QString &file, const char *what)
{
    const QByteArray path = QFileInfo(file).absoluteFilePath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(16);
    return QStringLiteral("views/%1/%2").arg(QString::fromLatin1(hash), QString::fromLatin1(what));
}

QString loginName()
{
    const QString unix = qEnvironmentVariable("USER");
    const QString name = unix.isEmpty() ? qEnvironmentVariable("USERNAME") : unix;
    return name.isEmpty() ? qEnvironmentVariable("LOGNAME") : name;
}

} // namespace

Settings::Settings() : m_ini(iniFile(), QSettings::IniFormat) { }

QString Settings::text(const char *key) const { return m_ini.value(QLatin1String(key)).toString(); }

QString Settings::language() const { return text(kLanguage); }
void Settings::setLanguage(const QString &code) { m_ini.setValue(QLatin1String(kLanguage), code); }

QString Settings::lastFile() const { return text(kLastFile); }
void Settings::setLastFile(const QString &path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    m_ini.setValue(QLatin1String(kLastFile), whole);
    QStringList files = m_ini.value(QLatin1String(kRecentFiles)).toStringList();
    files.removeAll(whole);
    files.prepend(whole);
    m_ini.setValue(QLatin1String(kRecentFiles), files.mid(0, kMostRecentFiles));
}

QStringList Settings::recentFiles() const
{
    QStringList files = m_ini.value(QLatin1String(kRecentFiles)).toStringList();
    files.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return files;
}

QString Settings::userName() const { return text(kUserName); }
void Settings::setUserName(const QString &name)
{
    m_ini.setValue(QLatin1String(kUserName), text::simplified(name));
}

QByteArray Settings::windowGeometry() const { return m_ini.value(QLatin1String(kGeometry)).toByteArray(); }
QByteArray Settings::windowState() const { return m_ini.value(QLatin1String(kState)).toByteArray(); }
void Settings::setWindow(const QByteArray &geometry, const QByteArray &state)
{
    m_ini.setValue(QLatin1String(kGeometry), geometry);
    m_ini.setValue(QLatin1String(kState), state);
}

QString Settings::formsFolder() const { return text(kFormsFolder); }
void Settings::setFormsFolder(const QString &path) { m_ini.setValue(QLatin1String(kFormsFolder), path); }

bool Settings::archivalPdf() const { return m_ini.value(QLatin1String(kArchivalPdf), true).toBool(); }
void Settings::setArchivalPdf(bool on) { m_ini.setValue(QLatin1String(kArchivalPdf), on); }

CopySettings Settings::copies() const
{
    const CopySettings usual;
    const int gigabytes = m_ini.value(QLatin1String(kCopiesGigabytes), usual.gigabytes).toInt();
    return {.folder = text(kCopiesFolder), .gigabytes = std::max(gigabytes, 1)};
}
void Settings::setCopies(const CopySettings &copies)
{
    m_ini.setValue(QLatin1String(kCopiesFolder), copies.folder);
    m_ini.setValue(QLatin1String(kCopiesGigabytes), copies.gigabytes);
}

bool Settings::isPlaceTold(const QString &file) const
{
    return m_ini.value(viewKey(file, "placeTold")).toBool();
}
void Settings::setPlaceTold(const QString &file) { m_ini.setValue(viewKey(file, "placeTold"), true); }

LastView Settings::lastView(const QString &file) const
{
    return {m_ini.value(viewKey(file, "plan")).toString(), m_ini.value(viewKey(file, "period")).toString()};
}
void Settings::setLastView(const QString &file, const QString &plan, const QString &period)
{
    m_ini.setValue(viewKey(file, "plan"), plan);
    m_ini.setValue(viewKey(file, "period"), period);
}

QString author(const QString &given, const Settings &settings)
{
    const QString names[] = {text::simplified(given), settings.userName(), loginName()};
    for (const QString &name : names) {
        if (!name.isEmpty())
            return name;
    }
    return kNobody.toString();
}

QString settingsFolder() { return QFileInfo(iniFile()).absolutePath(); }

} // namespace dondoc::app
