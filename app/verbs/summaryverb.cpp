// SPDX-License-Identifier: GPL-3.0-or-later
// dondoc summary: the summary report of a period as a PDF file.
#include "app/verbs/datafile.h"
#include "app/words.h"
#include "models/exchange/opendata.h"
#include "models/exchange/outfile.h"
#include "models/report/composer.h"
#include "models/report/layout.h"
#include "models/report/pagefont.h"
#include "models/report/qttextmeasure.h"
#include "views/messages/messages.h"
#include "views/paper/pdffile.h"
#include "views/places/pagemaker.h"

#include <QFileInfo>

namespace dondoc::app {

namespace {

using views::Messages;

/// PDF now; the other two are known, so that it can be said that they come later.
Result<void> checkOut(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1String("pdf"))
        return {};
    if (suffix == QLatin1String("docx") || suffix == QLatin1String("xlsx"))
        return Error{ErrorCode::Unsupported, QLatin1Char('.') + suffix, {}};
    return Error{ErrorCode::WrongUse, path, Words::tr("the file's name must end in .pdf.")};
}

report::Document composed(const Quarter &quarter)
{
    report::ComposeOptions options;
    options.receiptAnnex = quarter.data.office.printReceiptAnnex;
    return report::compose(quarter.data, quarter.assessment, options);
}

struct Printed {
    QByteArray bytes;
    int pages = 0;
};

Result<Printed> print(const Quarter &quarter, const QString &fontFamily, Console &console)
{
    const report::Document document = composed(quarter);
    const report::QtTextMeasure measure(fontFamily);
    const QList<report::Page> pages = report::layOut(document, {}, measure, [&console](double share) {
        console.progress(Words::tr("Laying out pages"), share);
        return true;
    });
    const Result<QByteArray> bytes = views::toPdf(
        pages,
        {document.title, QStringLiteral("Đôn Đốc " DONDOC_VERSION), views::creationDate(quarter.data)});
    if (!bytes)
        return bytes.error();
    return Printed{*bytes, int(pages.size())};
}

/// What stands in the way of laying the report before UBND tỉnh is noted; only errors make it a problem.
Outcome tellGaps(const QList<Issue> &gaps, const Request &request, Console &console)
{
    Outcome outcome = Outcome::Clean;
    for (const Issue &gap : gaps) {
        const QString what = Messages::word(gap.severity) + QLatin1String(": ") + Messages::sentence(gap);
        if (gap.severity == Severity::Error) {
            console.problem(fileOf(request), Messages::place(gap), what);
            outcome = Outcome::Problems;
        } else {
            console.note(fileOf(request), Messages::place(gap), what);
        }
    }
    return outcome;
}

void confirm(const Printed &printed, const Request &request, Console &console)
{
    const QString out = request.line.value("out");
    if (request.line.has("json"))
        console.result(exchange::toJsonObject(
            {{QStringLiteral("file"), QStringLiteral("pages")}, {{out, printed.pages}}}));
    else
        console.confirm(Words::tr("Wrote %1, pages: %2.").arg(out, QString::number(printed.pages)));
}

} // namespace

Result<Outcome> runSummary(const Request &request, Console &console)
{
    const QString out = request.line.value("out");
    const Result<void> writable = checkOut(out);
    if (!writable)
        return writable.error();
    const Result<OfficePtr> office = openOffice(request, desk::Access::ReadOnly);
    if (!office)
        return office.error();
    const Result<QuarterPtr> quarter = readQuarter(**office, request);
    if (!quarter)
        return quarter.error();
    const Result<QString> family = report::pageFontFamily();
    if (!family)
        return family.error();
    const Result<Printed> printed = print(**quarter, *family, console);
    if (!printed)
        return printed.error();
    const Result<void> written = exchange::writeFile(out, printed->bytes);
    if (!written)
        return written.error();
    confirm(*printed, request, console);
    return tellGaps(report::findGaps((*quarter)->data, (*quarter)->assessment, *family), request, console);
}

} // namespace dondoc::app
