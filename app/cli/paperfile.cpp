// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// PaperFile: the endings of names.
#include "app/cli/paperfile.h"

#include "app/language/phrases.h"
#include "models/domain/basics/localday.h"
#include "models/domain/text/documentnumber.h"

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

Result<void> checkNumberAndDay(const QString &number, const QDate &day)
{
    if (number.contains(QLatin1Char('/')))
        return Error{ErrorCode::WrongUse, number,
                     Phrases::tr("write the number alone, as 12; the symbol is in the settings.")};
    if (!numbers::isDocumentNumber(number))
        return Error{ErrorCode::WrongUse, number,
                     Phrases::tr("no number of a document: write numerals, with letters behind them at most, "
                                 "as 12 or 12a.")};
    if (day > dayInVietnam(QDateTime::currentDateTimeUtc()))
        return Error{ErrorCode::WrongUse, day.toString(Qt::ISODate),
                     Phrases::tr("this day has not come yet; nothing was written or kept.")};
    return {};
}

std::function<bool(double)> pageProgress(Console &console)
{
    return [&console](double share) {
        console.progress(Phrases::tr("Laying out pages"), share);
        return true;
    };
}

} // namespace dondoc::app
