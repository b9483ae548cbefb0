// SPDX-License-Identifier: GPL-3.0-or-later
// SummaryRepository: summary reports of periods.
#include "models/storage/summaryrepository.h"

#include "models/storage/connection.h"
#include "models/storage/ledger.h"
#include "models/storage/values.h"
#include "models/storage/words.h"

namespace dondoc::storage {
namespace {

constexpr Sql kSelectOfPeriod = R"sql(
SELECT id, version, edition, state, number, issued_on, issued_at, data_until, pages, pdf_sha256, docx_sha256,
       xlsx_sha256, stamped_sha256, annexes, figures
FROM summary_report WHERE period_id = ? AND kind = 'summary' ORDER BY edition DESC)sql";

SummaryReport reportFrom(const QSqlQuery &query)
{
    SummaryReport report;
    report.id = query.value(0).toLongLong();
    report.version = query.value(1).toInt();
    report.edition = query.value(2).toInt();
    report.state = fromWord<SummaryState>(query.value(3).toString());
    report.number = query.value(4).toString();
    report.issuedOn = values::toDay(query.value(5));
    report.issuedAt = values::toInstant(query.value(6));
    report.dataUntil = values::toDay(query.value(7));
    report.pages = query.value(8).toInt();
    report.pdfSha256 = query.value(9).toString();
    report.docxSha256 = query.value(10).toString();
    report.xlsxSha256 = query.value(11).toString();
    report.stampedSha256 = query.value(12).toString();
    report.annexes = values::toLines(query.value(13));
    report.figuresJson = query.value(14).toString();
    return report;
}

QVariantList columnsOf(const SummaryReport &report, Id periodId)
{
    return {periodId,
            QStringLiteral("summary"),
            values::number(report.edition),
            word(report.state),
            values::line(report.number),
            values::day(report.issuedOn),
            report.issuedAt.isValid() ? values::instant(report.issuedAt) : QVariant(),
            values::day(report.dataUntil),
            values::number(report.pages),
            values::reference(report.pdfSha256),
            values::reference(report.docxSha256),
            values::reference(report.xlsxSha256),
            values::reference(report.stampedSha256),
            values::lines(report.annexes),
            values::text(report.figuresJson.isEmpty() ? QStringLiteral("{}") : report.figuresJson)};
}

} // namespace

QList<Sql> SummaryRepository::statements() { return {kSelectOfPeriod}; }

Result<std::optional<SummaryReport>> SummaryRepository::find(Id periodId)
{
    const auto reports = m_connection.list(kSelectOfPeriod, {periodId}, reportFrom);
    if (!reports)
        return reports.error();
    return reports->isEmpty() ? std::optional<SummaryReport>()
                              : std::optional<SummaryReport>(reports->constFirst());
}

Result<Id> SummaryRepository::save(Ledger &ledger, Id periodId, const SummaryReport &report)
{
    const QVariantList columns = columnsOf(report, periodId);
    if (report.id == 0)
        return ledger.insert(Table::SummaryReport, columns);
    const auto updated = ledger.update(Table::SummaryReport, report.id, report.version, columns);
    return updated ? Result<Id>(report.id) : Result<Id>(updated.error());
}

} // namespace dondoc::storage
