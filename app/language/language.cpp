// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Loading of catalogues and fixing of the locale.
#include "app/language/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <clocale>
#include <cstring>

#ifndef Q_OS_WIN
#include <langinfo.h>
#endif

namespace dondoc::app {

namespace {

void install(QCoreApplication &application, const QString &resource)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(resource))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

Language languageFromCode(const QString &code)
{
    return code == QLatin1String("en") ? Language::English : Language::Vietnamese;
}

void speak(QCoreApplication &application, Language language)
{
    QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
    if (language == Language::English)
        return;
    install(application, QStringLiteral(":/i18n/qtbase_vi.qm"));
    install(application, QStringLiteral(":/i18n/dondoc_vi.qm"));
}

void ensureUtf8Locale()
{
#ifndef Q_OS_WIN
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
#endif
}

} // namespace dondoc::app
