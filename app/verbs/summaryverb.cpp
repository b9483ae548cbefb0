// SPDX-License-Identifier: GPL-3.0-or-later
// dondoc summary: the summary report of a period as a PDF file, and its issuing.
#include "app/verbs/datafile.h"
#include "app/words.h"
#include "models/domain/numbers.h"
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

/// What is wanted beside the pages.
struct Wish {
    QString number; ///< blank: nothing is issued
    QDate date;
    QDate dataUntil;
};

Result<Wish> wishOf(const CommandLine &line)
{
    if (line.has("issue") != line.has("date"))
        return Error{ErrorCode::WrongUse,
                     line.has("issue") ? QStringLiteral("--issue") : QStringLiteral("--date"),
                     Words::tr("--issue and --date belong together.")};
    if (line.value("issue").contains(QLatin1Char('/')))
        return Error{ErrorCode::WrongUse, line.value("issue"),
                     Words::tr("write the number alone, as 12; the symbol is in the settings.")};
    const Result<QDate> date = dayOf(line, "date");
    if (!date)
        return date.error();
    const Result<QDate> dataUntil = dayOf(line, "data-until");
    if (!dataUntil)
        return dataUntil.error();
    return Wish{line.value("issue"), *date, *dataUntil};
}

report::Document composed(const Quarter &quarter, const Wish &wish)
{
    report::ComposeOptions options;
    options.number = wish.number;
    options.date = wish.date;
    options.receiptAnnex = quarter.data.office.printReceiptAnnex;
    return report::compose(quarter.data, quarter.assessment, options);
}

struct Printed {
    QByteArray bytes;
    int pages = 0;
};

Result<Printed> print(const Quarter &quarter, const Wish &wish, const QString &fontFamily, Console &console)
{
    const report::Document document = composed(quarter, wish);
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

/// What was issued is written as it was issued, and never made anew.
Result<Outcome> writeIssued(const desk::Office &office, const ReportData &data, const Wish &wish,
                            const Request &request, Console &console)
{
    const SummaryReport &issued = *data.summary;
    if (!wish.number.isEmpty() || wish.dataUntil.isValid())
        return Error{ErrorCode::AlreadyIssued, periods::title(data.period),
                     QStringLiteral("%1, %2").arg(issued.number, numbers::date(issued.issuedOn))};
    const Result<QByteArray> bytes = office.issuedPdf(issued);
    if (!bytes)
        return bytes.error();
    const Result<void> written = exchange::writeFile(request.line.value("out"), *bytes);
    if (!written)
        return written.error();
    console.note(fileOf(request), QStringLiteral("summary"),
                 Words::tr("issued under number %1 on %2; this is the file of that day.")
                     .arg(issued.number, numbers::date(issued.issuedOn)));
    confirm({*bytes, issued.pages}, request, console);
    return Outcome::Clean;
}

/// The file is there before the report is fixed: a full disk fixes nothing.
Result<void> writeAndIssue(desk::Office &office, const ReportData &data, const Wish &wish,
                           const Printed &printed, const Request &request)
{
    const Result<void> written = exchange::writeFile(request.line.value("out"), printed.bytes);
    if (!written || wish.number.isEmpty())
        return written;
    const auto issued
        = office.issueSummary(data.plan.code, data.period,
                              {wish.number, wish.date, wish.dataUntil, printed.pages, printed.bytes, {}});
    return issued ? Result<void>() : Result<void>(issued.error());
}

Result<Outcome> makeSummary(desk::Office &office, const Quarter &quarter, const Wish &wish,
                            const Request &request, Console &console)
{
    const Result<QString> family = report::pageFontFamily();
    if (!family)
        return family.error();
    const Result<Printed> printed = print(quarter, wish, *family, console);
    if (!printed)
        return printed.error();
    const Result<void> done = writeAndIssue(office, quarter.data, wish, *printed, request);
    if (!done)
        return done.error();
    confirm(*printed, request, console);
    return tellGaps(report::findGaps(quarter.data, quarter.assessment, *family), request, console);
}

} // namespace

Result<Outcome> runSummary(const Request &request, Console &console)
{
    const Result<void> writable = checkOut(request.line.value("out"));
    if (!writable)
        return writable.error();
    const Result<Wish> wish = wishOf(request.line);
    if (!wish)
        return wish.error();
    const Result<OfficePtr> office
        = openOffice(request, wish->number.isEmpty() ? desk::Access::ReadOnly : desk::Access::ReadWrite);
    if (!office)
        return office.error();
    const Result<QuarterPtr> quarter = readQuarter(**office, request, wish->dataUntil);
    if (!quarter)
        return quarter.error();
    const ReportData &data = (*quarter)->data;
    return isIssued(data) ? writeIssued(**office, data, *wish, request, console)
                          : makeSummary(**office, **quarter, *wish, request, console);
}

} // namespace dondoc::app
