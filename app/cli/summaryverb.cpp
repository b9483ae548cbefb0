// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// dondoc summary: the summary report of a period as PDF or DOCX, its phụ lục as XLSX, and its issuing.
#include "app/cli/datafile.h"
#include "app/cli/paperfile.h"
#include "app/language/phrases.h"
#include "models/domain/basics/localday.h"
#include "models/domain/plan/planspan.h"
#include "models/domain/summary/annex.h"
#include "models/domain/text/numbers.h"
#include "models/exchange/opendata/opendata.h"
#include "models/exchange/sheets/annexbook.h"
#include "models/report/checks/gapgroups.h"
#include "models/report/checks/issuedoubts.h"
#include "models/services/summarymaker.h"
#include "models/services/summaryservice.h"
#include "models/storage/outfile.h"
#include "views/messages/messages.h"
#include "views/pages/summary/issuequestion.h"

#include <QDateTime>
#include <QFileInfo>

#include <algorithm>

namespace dondoc::app {

namespace {

using views::Messages;

/// What is wanted beside the pages.
struct SummaryRequest {
    QString number; ///< blank: nothing is issued
    QDate date;
    QDate dataUntil;
    QStringList annexes; ///< keywords in order; empty: as the officer chose them
};

/// The keywords of --annexes, in its order; each must be known and stand there once.
Result<QStringList> annexesOf(const CommandLine &line)
{
    QStringList chosen;
    if (!line.has("annexes"))
        return chosen;
    const QStringList words = line.value("annexes").split(QLatin1Char(','));
    for (const QString &word : words) {
        const QString name = word.trimmed();
        if (!fromKeyword<Annex>(name))
            return Error{ErrorCode::WrongUse, word,
                         Phrases::tr("the annexes are %1.")
                             .arg(annexKeywords(allAnnexes()).join(QStringLiteral(", ")))};
        if (chosen.contains(name))
            return Error{ErrorCode::WrongUse, word, Phrases::tr("this annex is named twice.")};
        chosen.append(name);
    }
    return chosen;
}

Result<SummaryRequest> summaryRequestOf(const CommandLine &line)
{
    if (line.has("issue") != line.has("date"))
        return Error{ErrorCode::WrongUse,
                     line.has("issue") ? QStringLiteral("--issue") : QStringLiteral("--date"),
                     Phrases::tr("--issue and --date belong together.")};
    const Result<QDate> date = dayOf(line, "date");
    if (!date)
        return date.error();
    if (line.has("issue")) {
        if (const auto fine = checkNumberAndDay(line.value("issue"), *date); !fine)
            return fine.error();
    }
    const Result<QDate> dataUntil = dayOf(line, "data-until");
    if (!dataUntil)
        return dataUntil.error();
    if (*dataUntil > dayInVietnam(QDateTime::currentDateTimeUtc()))
        return Error{ErrorCode::WrongUse, line.value("data-until"),
                     Phrases::tr("nothing was received on %1, a day to come.").arg(line.value("data-until"))};
    const Result<QStringList> annexes = annexesOf(line);
    if (!annexes)
        return annexes.error();
    return SummaryRequest{line.value("issue"), *date, *dataUntil, *annexes};
}

/// The report as it prints, with pages where the file is to have them.
Result<report::ComposedPages> composedSummary(services::SummaryMaker &maker, const AssessedPeriodPtr &quarter,
                                              const SummaryRequest &wish, const QString &out,
                                              Console &console)
{
    report::ComposeOptions options;
    options.number = wish.number;
    options.date = wish.date;
    options.annexes = wish.annexes;
    const QList<TextOverride> own
        = quarter->data.summary ? quarter->data.summary->own : QList<TextOverride>();
    return isPdf(out) ? maker.pages(quarter, options, own, pageProgress(console))
                      : maker.compose(quarter, options, own);
}

/// What stands in the way of laying the report before UBND tỉnh is noted; what must be mended before it may
/// be issued is a problem. Of a report that is issued these are all that must be there.
Outcome tellGaps(const QList<Issue> &gaps, bool issued, const Request &request, Console &console)
{
    Outcome outcome = Outcome::Clean;
    for (const Issue &gap : gaps) {
        const QString what = Messages::word(gap.severity) + QLatin1String(": ") + Messages::sentence(gap);
        if (gap.severity == Severity::Error
            || (issued && report::groupOf(gap) == report::GapGroup::MustHave)) {
            console.problem(fileOf(request), Messages::place(gap), what);
            outcome = Outcome::Problems;
        } else {
            console.note(fileOf(request), Messages::place(gap), what);
        }
    }
    return outcome;
}

/// A workbook has only the beginning of what is longer than a cell takes.
void tellCutCells(const report::Document &document, const Request &request, Console &console)
{
    for (const QString &annex : exchange::annexesWithCutCells(document))
        console.note(fileOf(request), QStringLiteral("summary"), Messages::textCut(annex));
}

/// pages: 0 where only the reading program knows.
void confirmSummary(int pages, const Request &request, Console &console)
{
    const QString out = request.line.value("out");
    if (request.line.has("json"))
        console.result(exchange::toJsonObject({{QStringLiteral("file"), QStringLiteral("pages")},
                                               {{out, pages ? QJsonValue(pages) : QJsonValue()}}}));
    else if (pages)
        console.confirm(Phrases::tr("Wrote %1, pages: %2.").arg(out, QString::number(pages)));
    else
        console.confirm(Phrases::tr("Wrote %1.").arg(out));
}

/// The bytes that were stored; of formats that were not, none are made up.
Result<QByteArray> issuedBytes(services::DataFileSession &session, const SummaryReport &issued,
                               const QString &path)
{
    const QString sha256 = storedFileFor(filesOf(issued), path);
    if (!sha256.isEmpty())
        return services::SummaryService(session).storedFile(sha256);
    return Error{ErrorCode::NotIssuedSo, QLatin1Char('.') + QFileInfo(path).suffix().toLower(), {}};
}

/// What was issued is written as it was issued, and never made anew.
Result<Outcome> writeIssued(services::DataFileSession &session, const PeriodSnapshot &data,
                            const SummaryRequest &wish, const Request &request, Console &console)
{
    const SummaryReport &issued = *data.summary;
    if (!wish.number.isEmpty() || wish.dataUntil.isValid() || !wish.annexes.isEmpty())
        return issuedAlready(data.period, issued);
    const QString out = request.line.value("out");
    const Result<QByteArray> bytes = issuedBytes(session, issued, out);
    if (!bytes)
        return bytes.error();
    const Result<void> written = storage::writeFile(out, *bytes);
    if (!written)
        return written.error();
    console.note(fileOf(request), QStringLiteral("summary"),
                 Phrases::tr("issued under number %1 on %2; this is the file of that day.")
                     .arg(issued.number, numbers::date(issued.issuedOn)));
    confirmSummary(isPdf(out) ? issued.pages : 0, request, console);
    return Outcome::Clean;
}

Result<SummaryReport> issueMade(services::DataFileSession &session, const services::SummaryMaker &maker,
                                const report::ComposedPages &made, const SummaryRequest &wish,
                                const QByteArray &pdf)
{
    const Result<services::KeptPapers> papers = maker.papersOfIssue(made);
    if (!papers)
        return papers.error();
    const PeriodSnapshot &data = made.quarter->data;
    return services::SummaryService(session).issue(data.plan.code, data.period,
                                                   {.number = wish.number,
                                                    .date = wish.date,
                                                    .dataUntil = wish.dataUntil,
                                                    .pages = int(made.pages.size()),
                                                    .pdf = pdf,
                                                    .docx = papers->docx,
                                                    .xlsx = papers->xlsx,
                                                    .figures = papers->figures,
                                                    .annexes = wish.annexes});
}

/// The file is on the disk before the report is fixed, and takes its place only afterwards: a full disk fixes
/// nothing, and what was not issued leaves no file with a number. Problems: issued, but not written.
Result<Outcome> writeAndIssue(services::DataFileSession &session, const services::SummaryMaker &maker,
                              const report::ComposedPages &made, const SummaryRequest &wish,
                              const QByteArray &bytes, const Request &request, Console &console)
{
    storage::StagedFiles staged;
    const Result<void> added = staged.add(request.line.value("out"), bytes);
    if (!added)
        return added.error();
    if (!wish.number.isEmpty()) {
        const Result<SummaryReport> issued = issueMade(session, maker, made, wish, bytes);
        if (!issued)
            return issued.error();
    }
    const Result<void> written = staged.commit();
    if (written)
        return Outcome::Clean;
    if (wish.number.isEmpty())
        return written.error();
    console.problem(fileOf(request), QStringLiteral("summary"),
                    Phrases::tr("the report is issued and kept in the data file, but was not written out: %1")
                        .arg(Messages::sentence(written.error())));
    return Outcome::Problems;
}

/// True where the report is not issued: it would say what is not so, and nobody said that it is to be issued
/// all the same.
bool isIssueHeldBack(const report::ComposedPages &made, const SummaryRequest &wish, const Request &request,
                     Console &console)
{
    if (wish.number.isEmpty())
        return false;
    const report::IssueDoubts doubts
        = report::findIssueDoubts(made.gaps, made.quarter->data, wish.number, wish.date);
    if (!doubts.isUntrue() || request.line.has("force"))
        return false;
    for (const QString &must : views::IssueQuestion::musts(doubts))
        console.problem(fileOf(request), QStringLiteral("summary"), must);
    console.problem(fileOf(request), QStringLiteral("summary"),
                    Phrases::tr("nothing was written or issued; --force issues it all the same."));
    return true;
}

Result<Outcome> makeSummary(services::DataFileSession &session, const AssessedPeriodPtr &quarter,
                            const SummaryRequest &wish, const Request &request, Console &console)
{
    const QString out = request.line.value("out");
    services::SummaryMaker maker;
    const Result<report::ComposedPages> made = composedSummary(maker, quarter, wish, out, console);
    if (!made)
        return made.error();
    if (isIssueHeldBack(*made, wish, request, console))
        return Outcome::NotDone;
    const Result<QByteArray> bytes = isPdf(out) ? maker.pdf(*made, true) : maker.officeFile(*made, out);
    if (!bytes)
        return bytes.error();
    const Result<Outcome> done = writeAndIssue(session, maker, *made, wish, *bytes, request, console);
    if (!done || *done == Outcome::Problems)
        return done;
    confirmSummary(int(made->pages.size()), request, console);
    if (out.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive))
        tellCutCells(made->document, request, console);
    return tellGaps(made->gaps, !wish.number.isEmpty(), request, console);
}

/// By a day before the plan, or before the period, nobody can have reported on it.
Outcome tellIfUntilBefore(const PeriodSnapshot &data, const QDate &until, const Request &request,
                          Console &console)
{
    const QDate first = std::max(planBegin(data.plan), data.period.from);
    if (!until.isValid() || until >= first)
        return Outcome::Clean;
    console.problem(fileOf(request), QStringLiteral("--data-until"),
                    Phrases::tr("%1 is before the plan or the period began (%2): no report can have come by "
                                "then.")
                        .arg(numbers::date(until), numbers::date(first)));
    return Outcome::Problems;
}

} // namespace

Result<Outcome> runSummary(const Request &request, Console &console)
{
    const QString out = request.line.value("out");
    const Result<void> writable = checkPaperName(out, true);
    if (!writable)
        return writable.error();
    const Result<SummaryRequest> wish = summaryRequestOf(request.line);
    if (!wish)
        return wish.error();
    if (!wish->number.isEmpty() && !isPdf(out))
        return Error{ErrorCode::WrongUse, out, Phrases::tr("a report is issued as .pdf.")};
    const Result<SessionPtr> session = openFile(
        request, wish->number.isEmpty() ? services::Access::ReadOnly : services::Access::ReadWrite);
    if (!session)
        return session.error();
    const Result<AssessedPeriodPtr> quarter = readQuarter(**session, request, wish->dataUntil);
    if (!quarter)
        return quarter.error();
    const PeriodSnapshot &data = (*quarter)->data;
    const QDate until = (*quarter)->assessment.dataUntil;
    if (!isIssued(data) && !wish->number.isEmpty() && wish->date < until)
        return Error{ErrorCode::WrongUse, request.line.value("date"),
                     Phrases::tr("the report tells data until %1, so it cannot be dated before.")
                         .arg(numbers::date(until))};
    const Outcome early = worseOf(tellIfBeforePlan(data.plan, data.period, request, console),
                                  tellIfUntilBefore(data, wish->dataUntil, request, console));
    const Result<Outcome> written = isIssued(data)
        ? writeIssued(**session, data, *wish, request, console)
        : makeSummary(**session, *quarter, *wish, request, console);
    return written.transform([early](Outcome outcome) { return worseOf(early, outcome); });
}

} // namespace dondoc::app
