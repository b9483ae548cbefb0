// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// PaperFile: the endings of names.
#include "app/cli/paperfile.h"

#include "app/language/phrases.h"

#include <QFileInfo>

namespace dondoc::app {

namespace {

QString suffixOf(const QString &path) { return QFileInfo(path).suffix().toLower(); }

} // namespace

bool isPdf(const QString &path) { return suffixOf(path) == QLatin1String("pdf"); }

Result<void> checkPaperName(const QString &path, bool sheetsAllowed)
{
    const QString suffix = suffixOf(path);
    if (suffix == QLatin1String("pdf") || suffix == QLatin1String("docx")
        || (sheetsAllowed && suffix == QLatin1String("xlsx")))
        return {};
    return Error{ErrorCode::WrongUse, path,
                 sheetsAllowed ? Phrases::tr("the file's name must end in .pdf, .docx or .xlsx.")
                               : Phrases::tr("the file's name must end in .pdf or .docx.")};
}

std::function<bool(double)> pageProgress(Console &console)
{
    return [&console](double share) {
        console.progress(Phrases::tr("Laying out pages"), share);
        return true;
    };
}

} // namespace dondoc::app
