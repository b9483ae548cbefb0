// SPDX-License-Identifier: GPL-3.0-or-later
// SummaryRepository: summary reports of periods.
#include "models/storage/summaryrepository.h"

#include "models/storage/changerecorder.h"
#include "models/storage/connection.h"
#include "models/storage/enumkeywords.h"
#include "models/storage/values.h"

namespace dondoc::storage {
namespace {

constexpr Sql kSelectSummary = R"sql(
SELECT id, version, edition, state, number, issued_on, issued_at, data_until, pages, pdf_sha256, docx_sha256,
       xlsx_sha256, stamped_sha256, annexes, figures
FROM summary_report WHERE period_id = ? AND kind = 'summary' ORDER BY edition DESC)sql";

constexpr Sql kSelectVersions = R"sql(
SELECT id, ordinal, submitted_at, who, note, data_until, pages, pdf_sha256, docx_sha256, figures
FROM summary_version WHERE summary_id = ? ORDER BY ordinal)sql";

// In the order of the table's columns in records.cpp.
constexpr Sql kSelectText = R"sql(
SELECT summary_id, block_key, kind, style, after_key, position, runs, draft
FROM summary_block WHERE summary_id = ? ORDER BY id)sql";

SummaryReport summaryReportFrom(const QSqlQuery &query)
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

QVariantList summaryColumns(const SummaryReport &report, Id periodId)
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

SummaryVersion versionFrom(const QSqlQuery &query)
{
    SummaryVersion version;
    version.id = query.value(0).toLongLong();
    version.ordinal = query.value(1).toInt();
    version.submittedAt = values::toInstant(query.value(2));
    version.who = query.value(3).toString();
    version.note = query.value(4).toString();
    version.dataUntil = values::toDay(query.value(5));
    version.pages = query.value(6).toInt();
    version.pdfSha256 = query.value(7).toString();
    version.docxSha256 = query.value(8).toString();
    version.figuresJson = query.value(9).toString();
    return version;
}

QVariantList textFrom(const QSqlQuery &query)
{
    constexpr int kColumns = 8;
    QVariantList values;
    for (int i = 0; i < kColumns; ++i)
        values.append(query.isNull(i) ? QVariant() : query.value(i));
    return values;
}

} // namespace

QList<Sql> SummaryRepository::statements() { return {kSelectSummary, kSelectVersions, kSelectText}; }

Result<QList<SummaryReport>> SummaryRepository::editions(Id periodId)
{
    return m_connection.list(kSelectSummary, {periodId}, summaryReportFrom);
}

Result<std::optional<SummaryReport>> SummaryRepository::find(Id periodId)
{
    const auto reports = editions(periodId);
    if (!reports)
        return reports.error();
    return reports->isEmpty() ? std::optional<SummaryReport>()
                              : std::optional<SummaryReport>(reports->constFirst());
}

Result<Id> SummaryRepository::save(ChangeRecorder &recorder, Id periodId, const SummaryReport &report)
{
    const QVariantList columns = summaryColumns(report, periodId);
    if (report.id == 0)
        return recorder.insert(Table::SummaryReport, columns);
    return recorder.update(Table::SummaryReport, report.id, report.version, columns).transform([&](bool) {
        return report.id;
    });
}

Result<void> SummaryRepository::copyText(ChangeRecorder &recorder, Id from, Id to)
{
    const auto rows = m_connection.list(kSelectText, {from}, textFrom);
    if (!rows)
        return rows.error();
    for (QVariantList row : *rows) {
        row.first() = values::key(to);
        if (const auto added = recorder.insert(Table::SummaryBlock, row); !added)
            return added.error();
    }
    return {};
}

Result<QList<SummaryVersion>> SummaryRepository::versions(Id reportId)
{
    return m_connection.list(kSelectVersions, {reportId}, versionFrom);
}

Result<Id> SummaryRepository::addVersion(ChangeRecorder &recorder, Id reportId, const SummaryVersion &version)
{
    return recorder.insert(
        Table::SummaryVersion,
        {values::key(reportId), values::number(version.ordinal), values::instant(version.submittedAt),
         values::line(version.who), values::text(version.note), values::day(version.dataUntil),
         values::number(version.pages), values::reference(version.pdfSha256),
         values::reference(version.docxSha256),
         values::text(version.figuresJson.isEmpty() ? QStringLiteral("{}") : version.figuresJson)});
}

} // namespace dondoc::storage
