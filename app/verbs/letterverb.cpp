// SPDX-License-Identifier: GPL-3.0-or-later
// dondoc letter: a công văn around the reports of a period, as .pdf or .docx.
#include "app/verbs/datafile.h"
#include "app/verbs/paperfile.h"
#include "app/words.h"
#include "models/exchange/opendata.h"
#include "models/exchange/outfile.h"
#include "models/report/letters/letter.h"
#include "views/places/pagemaker.h"

#include <algorithm>

namespace dondoc::app {

namespace {

Result<LetterKind> kindOf(const QString &word)
{
    if (word == QLatin1String("request"))
        return LetterKind::Request;
    if (word == QLatin1String("reminder"))
        return LetterKind::Reminder;
    if (word == QLatin1String("supplement"))
        return LetterKind::Supplement;
    return Error{ErrorCode::WrongUse, word, Words::tr("the kind is request, reminder or supplement.")};
}

/// Two working days after what is known: told by the data, so that the same data give the same letter.
report::LetterOptions optionsFor(const Quarter &quarter)
{
    constexpr int kWorkingDays = 2;
    const Assessment &assessment = quarter.assessment;
    const QDate known = std::max(assessment.deadlines.agencies, assessment.dataUntil);
    report::LetterOptions options;
    if (known.isValid())
        options.newDeadline = workingDayAfter(quarter.data.plan.regime, known, kWorkingDays);
    return options;
}

void confirm(const QString &out, int addressees, const Request &request, Console &console)
{
    if (request.line.has("json"))
        console.result(exchange::toJsonObject(
            {{QStringLiteral("file"), QStringLiteral("addressees")}, {{out, addressees}}}));
    else
        console.confirm(Words::tr("Wrote %1, addressees: %2.").arg(out, QString::number(addressees)));
}

} // namespace

Result<Outcome> runLetter(const Request &request, Console &console)
{
    const QString out = request.line.value("out");
    const Result<void> writable = checkPaperName(out, false);
    if (!writable)
        return writable.error();
    const Result<LetterKind> kind = kindOf(request.line.value("kind"));
    if (!kind)
        return kind.error();
    const Result<OfficePtr> office = openOffice(request, desk::Access::ReadOnly);
    if (!office)
        return office.error();
    const Result<QuarterPtr> quarter = readQuarter(**office, request);
    if (!quarter)
        return quarter.error();
    const QStringList addressees = report::addresseesOf(*kind, (*quarter)->data, (*quarter)->assessment);
    if (addressees.isEmpty())
        return Error{ErrorCode::NoAddressee, request.line.value("kind"), {}};
    const report::Document document
        = report::composeLetter(*kind, (*quarter)->data, (*quarter)->assessment, optionsFor(**quarter));
    const Result<Paper> paper = paperFor(out, document, views::creationDate((*quarter)->data), console);
    if (!paper)
        return paper.error();
    const Result<void> written = exchange::writeFile(out, paper->bytes);
    if (!written)
        return written.error();
    confirm(out, int(addressees.size()), request, console);
    return Outcome::Clean;
}

} // namespace dondoc::app
