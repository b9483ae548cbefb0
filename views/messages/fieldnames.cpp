// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FieldNames: the words for the fields of stored values, by their keys.
#include "views/messages/fieldnames.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace dondoc::views {

namespace {

struct FieldWords {
    const char *key;
    const char *words;
};

/// A key that several values use means the same in all of them.
constexpr FieldWords kFieldWords[] = {
    {"address", QT_TRANSLATE_NOOP("dondoc::views::Messages", "how it is addressed")},
    {"addressee", QT_TRANSLATE_NOOP("dondoc::views::Messages", "addressee of reports")},
    {"addressees", QT_TRANSLATE_NOOP("dondoc::views::Messages", "addressees")},
    {"after", QT_TRANSLATE_NOOP("dondoc::views::Messages", "place in the report")},
    {"agencies_due", QT_TRANSLATE_NOOP("dondoc::views::Messages", "agencies' deadline")},
    {"agency_working_days", QT_TRANSLATE_NOOP("dondoc::views::Messages", "working days of the agencies")},
    {"aliases", QT_TRANSLATE_NOOP("dondoc::views::Messages", "other names")},
    {"annexes", QT_TRANSLATE_NOOP("dondoc::views::Messages", "annexes")},
    {"answer", QT_TRANSLATE_NOOP("dondoc::views::Messages", "answer")},
    {"answered_on", QT_TRANSLATE_NOOP("dondoc::views::Messages", "day of the answer")},
    {"asked_agencies", QT_TRANSLATE_NOOP("dondoc::views::Messages", "agencies asked")},
    {"asked_tasks", QT_TRANSLATE_NOOP("dondoc::views::Messages", "tasks asked about")},
    {"base_year", QT_TRANSLATE_NOOP("dondoc::views::Messages", "year compared with")},
    {"category", QT_TRANSLATE_NOOP("dondoc::views::Messages", "category")},
    {"cause", QT_TRANSLATE_NOOP("dondoc::views::Messages", "cause")},
    {"channel", QT_TRANSLATE_NOOP("dondoc::views::Messages", "way it came")},
    {"code", QT_TRANSLATE_NOOP("dondoc::views::Messages", "code")},
    {"competence", QT_TRANSLATE_NOOP("dondoc::views::Messages", "competence")},
    {"contacts", QT_TRANSLATE_NOOP("dondoc::views::Messages", "contacts")},
    {"cumulative", QT_TRANSLATE_NOOP("dondoc::views::Messages", "cumulative figure")},
    {"date", QT_TRANSLATE_NOOP("dondoc::views::Messages", "date")},
    {"deadline", QT_TRANSLATE_NOOP("dondoc::views::Messages", "deadline")},
    {"deadline_history", QT_TRANSLATE_NOOP("dondoc::views::Messages", "changes of the deadline")},
    {"decimals", QT_TRANSLATE_NOOP("dondoc::views::Messages", "decimals")},
    {"denominator", QT_TRANSLATE_NOOP("dondoc::views::Messages", "denominator")},
    {"difficulty", QT_TRANSLATE_NOOP("dondoc::views::Messages", "difficulty")},
    {"document_received", QT_TRANSLATE_NOOP("dondoc::views::Messages", "day of arrival of the document")},
    {"done_share", QT_TRANSLATE_NOOP("dondoc::views::Messages", "share that must be done")},
    {"draft", QT_TRANSLATE_NOOP("dondoc::views::Messages", "program's draft")},
    {"drafting_unit", QT_TRANSLATE_NOOP("dondoc::views::Messages", "drafting unit")},
    {"due_soon_days", QT_TRANSLATE_NOOP("dondoc::views::Messages", "days before a deadline")},
    {"email", QT_TRANSLATE_NOOP("dondoc::views::Messages", "e-mail")},
    {"entries", QT_TRANSLATE_NOOP("dondoc::views::Messages", "results by task")},
    {"estimate", QT_TRANSLATE_NOOP("dondoc::views::Messages", "estimate")},
    {"example", QT_TRANSLATE_NOOP("dondoc::views::Messages", "example data")},
    {"expected_date", QT_TRANSLATE_NOOP("dondoc::views::Messages", "expected day")},
    {"filled_by", QT_TRANSLATE_NOOP("dondoc::views::Messages", "who fills it in")},
    {"first_year", QT_TRANSLATE_NOOP("dondoc::views::Messages", "first year")},
    {"form_received", QT_TRANSLATE_NOOP("dondoc::views::Messages", "day of receipt of the form")},
    {"from", QT_TRANSLATE_NOOP("dondoc::views::Messages", "first day")},
    {"group", QT_TRANSLATE_NOOP("dondoc::views::Messages", "group of tasks")},
    {"heading", QT_TRANSLATE_NOOP("dondoc::views::Messages", "heading")},
    {"holidays", QT_TRANSLATE_NOOP("dondoc::views::Messages", "days off")},
    {"incoming_number", QT_TRANSLATE_NOOP("dondoc::views::Messages", "number in the incoming register")},
    {"issuer", QT_TRANSLATE_NOOP("dondoc::views::Messages", "issuing body")},
    {"issuing_body", QT_TRANSLATE_NOOP("dondoc::views::Messages", "department that issues")},
    {"kind", QT_TRANSLATE_NOOP("dondoc::views::Messages", "kind")},
    {"last_year", QT_TRANSLATE_NOOP("dondoc::views::Messages", "last year")},
    {"last_year_result", QT_TRANSLATE_NOOP("dondoc::views::Messages", "added result of the year before")},
    {"last_year_state", QT_TRANSLATE_NOOP("dondoc::views::Messages", "added state of the year before")},
    {"legal_basis", QT_TRANSLATE_NOOP("dondoc::views::Messages", "legal basis")},
    {"local_plan_date", QT_TRANSLATE_NOOP("dondoc::views::Messages", "day of the commune's plan")},
    {"local_plan_number", QT_TRANSLATE_NOOP("dondoc::views::Messages", "number of the commune's plan")},
    {"longer_result", QT_TRANSLATE_NOOP("dondoc::views::Messages", "result of the longer period")},
    {"members", QT_TRANSLATE_NOOP("dondoc::views::Messages", "members")},
    {"name", QT_TRANSLATE_NOOP("dondoc::views::Messages", "name")},
    {"name_late_agencies", QT_TRANSLATE_NOOP("dondoc::views::Messages", "naming late agencies")},
    {"new_deadline", QT_TRANSLATE_NOOP("dondoc::views::Messages", "new deadline")},
    {"note", QT_TRANSLATE_NOOP("dondoc::views::Messages", "note")},
    {"number", QT_TRANSLATE_NOOP("dondoc::views::Messages", "number and symbol")},
    {"numerator", QT_TRANSLATE_NOOP("dondoc::views::Messages", "numerator")},
    {"own", QT_TRANSLATE_NOOP("dondoc::views::Messages", "officer's text")},
    {"parent", QT_TRANSLATE_NOOP("dondoc::views::Messages", "task above it")},
    {"pdf", QT_TRANSLATE_NOOP("dondoc::views::Messages", "PDF file")},
    {"percent", QT_TRANSLATE_NOOP("dondoc::views::Messages", "progress in percent")},
    {"period", QT_TRANSLATE_NOOP("dondoc::views::Messages", "period")},
    {"phone", QT_TRANSLATE_NOOP("dondoc::views::Messages", "telephone")},
    {"place", QT_TRANSLATE_NOOP("dondoc::views::Messages", "place")},
    {"position", QT_TRANSLATE_NOOP("dondoc::views::Messages", "position")},
    {"print_receipt_annex", QT_TRANSLATE_NOOP("dondoc::views::Messages", "annex of receipts")},
    {"product", QT_TRANSLATE_NOOP("dondoc::views::Messages", "product")},
    {"product_date", QT_TRANSLATE_NOOP("dondoc::views::Messages", "day of delivery")},
    {"product_number", QT_TRANSLATE_NOOP("dondoc::views::Messages", "number of the product")},
    {"product_to", QT_TRANSLATE_NOOP("dondoc::views::Messages", "to whom it is delivered")},
    {"proposal", QT_TRANSLATE_NOOP("dondoc::views::Messages", "proposal")},
    {"reason", QT_TRANSLATE_NOOP("dondoc::views::Messages", "reason")},
    {"received", QT_TRANSLATE_NOOP("dondoc::views::Messages", "day received")},
    {"recipients", QT_TRANSLATE_NOOP("dondoc::views::Messages", "recipients")},
    {"regime", QT_TRANSLATE_NOOP("dondoc::views::Messages", "reporting regime")},
    {"regime_basis", QT_TRANSLATE_NOOP("dondoc::views::Messages", "basis of the regime")},
    {"result", QT_TRANSLATE_NOOP("dondoc::views::Messages", "result")},
    {"retired", QT_TRANSLATE_NOOP("dondoc::views::Messages", "no longer used")},
    {"reviewed_in", QT_TRANSLATE_NOOP("dondoc::views::Messages", "period of the review")},
    {"revision", QT_TRANSLATE_NOOP("dondoc::views::Messages", "revision")},
    {"runs", QT_TRANSLATE_NOOP("dondoc::views::Messages", "words")},
    {"scope", QT_TRANSLATE_NOOP("dondoc::views::Messages", "scope")},
    {"short", QT_TRANSLATE_NOOP("dondoc::views::Messages", "short name")},
    {"short_name", QT_TRANSLATE_NOOP("dondoc::views::Messages", "short name of the task")},
    {"short_subject", QT_TRANSLATE_NOOP("dondoc::views::Messages", "short subject")},
    {"signed", QT_TRANSLATE_NOOP("dondoc::views::Messages", "day signed")},
    {"signer_authority", QT_TRANSLATE_NOOP("dondoc::views::Messages", "authority to sign")},
    {"signer_name", QT_TRANSLATE_NOOP("dondoc::views::Messages", "signer's name")},
    {"signer_position", QT_TRANSLATE_NOOP("dondoc::views::Messages", "signer's position")},
    {"source", QT_TRANSLATE_NOOP("dondoc::views::Messages", "source")},
    {"state", QT_TRANSLATE_NOOP("dondoc::views::Messages", "state")},
    {"style", QT_TRANSLATE_NOOP("dondoc::views::Messages", "style")},
    {"subject", QT_TRANSLATE_NOOP("dondoc::views::Messages", "subject")},
    {"summing", QT_TRANSLATE_NOOP("dondoc::views::Messages", "way of adding up")},
    {"superior_body", QT_TRANSLATE_NOOP("dondoc::views::Messages", "superior body")},
    {"supplement_reason", QT_TRANSLATE_NOOP("dondoc::views::Messages", "reason for a supplement")},
    {"symbol", QT_TRANSLATE_NOOP("dondoc::views::Messages", "symbol")},
    {"tasks", QT_TRANSLATE_NOOP("dondoc::views::Messages", "tasks")},
    {"text", QT_TRANSLATE_NOOP("dondoc::views::Messages", "text")},
    {"title", QT_TRANSLATE_NOOP("dondoc::views::Messages", "title")},
    {"to", QT_TRANSLATE_NOOP("dondoc::views::Messages", "last day")},
    {"unit", QT_TRANSLATE_NOOP("dondoc::views::Messages", "unit")},
    {"upward_day", QT_TRANSLATE_NOOP("dondoc::views::Messages", "department's day")},
    {"upward_due", QT_TRANSLATE_NOOP("dondoc::views::Messages", "department's deadline")},
    {"valid_from", QT_TRANSLATE_NOOP("dondoc::views::Messages", "valid from")},
    {"valid_to", QT_TRANSLATE_NOOP("dondoc::views::Messages", "valid to")},
    {"value", QT_TRANSLATE_NOOP("dondoc::views::Messages", "figure")},
    {"worked_weekends", QT_TRANSLATE_NOOP("dondoc::views::Messages", "worked weekends")},
    {"year", QT_TRANSLATE_NOOP("dondoc::views::Messages", "year")},
    {"year_forecast", QT_TRANSLATE_NOOP("dondoc::views::Messages", "forecast for the year")},
};

QString wordsOf(std::span<const FieldWords> rows, const QString &key)
{
    const auto row = std::find_if(rows.begin(), rows.end(),
                                  [&key](const FieldWords &each) { return key == QLatin1String(each.key); });
    return row == rows.end() ? QString() : QCoreApplication::translate("dondoc::views::Messages", row->words);
}

} // namespace

QString fieldName(const QString &path)
{
    const qsizetype slash = path.lastIndexOf(QLatin1Char('/'));
    const QString words = wordsOf(kFieldWords, path.mid(slash + 1));
    if (words.isEmpty())
        return path;
    return slash < 0 ? words : QStringLiteral("%1 (%2)").arg(words, path.left(slash));
}

} // namespace dondoc::views
