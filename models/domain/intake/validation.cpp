// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Validation: what may be stored at all; pure, before anything is written.
#include "models/domain/intake/validation.h"

#include "models/domain/text/documentnumber.h"
#include "models/domain/text/text.h"

#include <QSet>

#include <cmath>
#include <span>

namespace dondoc {
namespace {

struct Span {
    const char *field;
    qint64 value;
    qint64 least;
    qint64 most;
};

struct Length {
    const char *field;
    const QString &value;
    int most;
};

Error invalid(const char *field, const QString &value)
{
    return {ErrorCode::InvalidValue, QString::fromLatin1(field), value};
}

Result<void> within(const QList<Span> &spans)
{
    for (const Span &span : spans) {
        if (span.value < span.least || span.value > span.most)
            return invalid(span.field, QString::number(span.value));
    }
    return {};
}

Result<void> noneLonger(std::span<const Length> lengths)
{
    for (const Length &length : lengths) {
        if (text::simplified(length.value).size() > length.most)
            return invalid(length.field, length.value);
    }
    return {};
}

Result<void> notBlank(const char *field, const QString &value)
{
    return text::simplified(value).isEmpty() ? invalid(field, value) : Result<void>();
}

Result<void> validateEntry(const TaskEntry &entry)
{
    if (entry.percent)
        return within({{"percent", *entry.percent, 0, 100}});
    return {};
}

Result<void> validateAmount(const Amount &amount)
{
    const bool fits = !amount || (std::isfinite(*amount) && std::abs(*amount) <= kMostAmount);
    return fits ? Result<void>() : invalid("value", QString::number(*amount));
}

constexpr int kEarliestYear = 2000; // as periods::parse() reads
constexpr int kLatestYear = 2099;

Result<void> validateNumber(const QString &raw)
{
    const QString number = text::simplified(raw);
    return numbers::isDocumentNumber(number) ? Result<void>() : invalid("number", number);
}

} // namespace

Result<void> validate(const AgencyReport &report)
{
    constexpr int kManyRevisions = 999;
    if (const auto fine = within({{"revision", report.revision, 1, kManyRevisions}}); !fine)
        return fine;
    QSet<QString> seen;
    for (const TaskEntry &entry : report.entries) {
        if (seen.contains(entry.taskNumber))
            return invalid("entries", entry.taskNumber);
        seen.insert(entry.taskNumber);
        if (const auto fine = validateEntry(entry); !fine)
            return fine;
    }
    return {};
}

Result<void> validate(const Plan &plan)
{
    constexpr int kDaysOfYear = 366;
    if (const auto fine = notBlank("code", plan.code); !fine)
        return fine;
    if (const auto fine = notBlank("title", plan.title); !fine)
        return fine;
    const Regime &regime = plan.regime;
    return within({{"first_year", plan.firstYear, kEarliestYear, kLatestYear},
                   {"last_year", plan.lastYear, plan.firstYear, kLatestYear},
                   {"agency_working_days", regime.agencyWorkingDays, 1, 30},
                   {"upward_day", regime.upwardDay, 1, 28},
                   {"done_share", regime.doneShare, 0, 100},
                   {"due_soon_days", regime.dueSoonDays, 0, kDaysOfYear}});
}

Result<void> validate(const Agency &agency)
{
    if (const auto fine = notBlank("code", agency.code); !fine)
        return fine;
    if (const auto fine = notBlank("name", agency.name); !fine)
        return fine;
    if (agency.validFrom.isValid() && agency.validTo.isValid() && agency.validTo < agency.validFrom)
        return invalid("valid_to", agency.validTo.toString(Qt::ISODate));
    return {};
}

Result<void> validate(const Task &task)
{
    if (const auto fine = notBlank("number", task.number); !fine)
        return fine;
    if (const auto fine = notBlank("text", task.text); !fine)
        return fine;
    if (task.parent == task.number)
        return invalid("parent", task.parent);
    const Deadline &deadline = task.deadline;
    if (deadline.from.isValid() && deadline.to.isValid() && deadline.to < deadline.from)
        return invalid("deadline", deadline.to.toString(Qt::ISODate));
    return {};
}

Result<void> validate(const Indicator &indicator)
{
    if (const auto fine = notBlank("name", indicator.name); !fine)
        return fine;
    if (indicator.id) {
        if (const auto fine = notBlank("code", indicator.code); !fine)
            return fine;
    }
    if (indicator.summing == Summing::Ratio) {
        if (const auto fine = notBlank("numerator", indicator.numerator); !fine)
            return fine;
        if (const auto fine = notBlank("denominator", indicator.denominator); !fine)
            return fine;
    }
    return within({{"decimals", indicator.decimals, 0, 6}});
}

Result<void> validate(const IndicatorValue &figure)
{
    for (const std::optional<double> &number : {figure.value, figure.cumulative, figure.estimate}) {
        if (const auto fine = validateAmount(number); !fine)
            return fine;
    }
    if ((figure.source == ValueSource::Agency) == figure.agencyCode.isEmpty())
        return invalid("code", figure.agencyCode);
    if (figure.from.isValid() && figure.to.isValid() && figure.to < figure.from)
        return invalid("to", figure.to.toString(Qt::ISODate));
    return {};
}

Result<void> validate(const IndicatorTarget &target)
{
    if (const auto fine = validateAmount(target.value); !fine)
        return fine;
    return within({{"year", target.year, kEarliestYear, kLatestYear}});
}

Result<void> validate(const OfficeProfile &profile)
{
    const Length lengths[] = {{"superior_body", profile.superiorBody, 200},
                              {"issuing_body", profile.issuingBody, 200},
                              {"symbol", profile.symbol, 30},
                              {"addressee", profile.addressee, 200},
                              {"signer_authority", profile.signerAuthority, 100},
                              {"signer_position", profile.signerPosition, 100},
                              {"signer_name", profile.signerName, 50}};
    return noneLonger(lengths);
}

Result<void> validate(const OfficialDocument &document)
{
    const Length lengths[] = {{"number", document.number, 60},
                              {"issuer", document.issuer, 200},
                              {"subject", document.subject, 1000}};
    return noneLonger(lengths);
}

Result<void> validate(const SentLetter &letter)
{
    if (letter.addressees.isEmpty())
        return invalid("addressees", {});
    if (letter.kind == LetterKind::Message)
        return text::simplified(letter.text).isEmpty() ? invalid("text", {}) : Result<void>();
    if (const auto fine = validateNumber(letter.number); !fine)
        return fine;
    return letter.sentOn.isValid() ? Result<void>() : invalid("date", {});
}

Result<void> validate(const SummaryIssue &issue)
{
    if (const auto fine = validateNumber(issue.number); !fine)
        return fine;
    if (!issue.date.isValid())
        return invalid("date", {});
    return issue.pdf.startsWith("%PDF-") ? Result<void>() : invalid("pdf", {});
}

Result<void> validate(const SummarySubmission &submission)
{
    constexpr int kLongestNote = 500;
    if (submission.note.size() > kLongestNote)
        return invalid("note", submission.note);
    return submission.pdf.startsWith("%PDF-") ? Result<void>() : invalid("pdf", {});
}

Result<void> validate(const Period &period)
{
    constexpr int kLongestPeriodName = 100;
    const QString name = text::simplified(period.name);
    if (name.isEmpty())
        return Error{ErrorCode::NamelessPeriod, {}, {}};
    if (name.size() > kLongestPeriodName)
        return invalid("name", name);
    const QDate agencies = period.agenciesDue.isValid() ? period.agenciesDue : period.to;
    const bool inOrder = period.from.isValid() && period.from <= period.to && period.to <= agencies
        && (!period.upwardDue.isValid() || agencies <= period.upwardDue);
    return inOrder ? Result<void>() : Error{ErrorCode::PeriodDays, name, {}};
}

} // namespace dondoc
