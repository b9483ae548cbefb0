// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// HeadFields: titles with their value behind a colon or in the next cell.
#include "models/exchange/forms/headfields.h"

#include "models/domain/intake/dateparsing.h"
#include "models/domain/text/numbers.h"
#include "models/domain/text/text.h"
#include "models/exchange/forms/columntitles.h"
#include "models/exchange/forms/daydoubts.h"

#include <QRegularExpression>

namespace dondoc::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostFieldRows = 300;

/// A field's value and the column in which it stands.
struct Value {
    QString text;
    QDate date;
    int column = 0;
};

/// "45/BC-UBND và 46/BC-UBND": both, of one kind; what else is cited beside a number is none of the
/// document's.
QStringList documentNumbersIn(const QString &text)
{
    static const QRegularExpression kNumber(
        u"(\\d+[a-zđ]?\\s*/\\s*(?:20\\d{2}\\s*/\\s*)?)([A-ZĐ]+)[\\w-]*(?:/[A-ZĐ][\\w-]*)?"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QStringList numbers;
    QString kind;
    for (auto found = kNumber.globalMatch(text::normalized(text)); found.hasNext();) {
        const auto match = found.next();
        if (numbers.isEmpty())
            kind = match.captured(2);
        if (match.captured(2) == kind)
            numbers.append(match.captured());
    }
    return numbers;
}

class HeadReader
{
public:
    HeadReader(const SheetGrid &grid, const Period &period, HeadFields *head, QList<Issue> *issues)
        : m_grid(grid), m_titles(ColumnTitles::ofHead()), m_period(period), m_head(head), m_issues(issues)
    {
    }

    void read(int end)
    {
        for (m_index = 0; m_index < std::min({end, m_grid.rowCount(), kMostFieldRows}); ++m_index) {
            for (int column = 1; column <= m_grid.width(); ++column)
                readCell(&column);
        }
    }

private:
    // Moves on over a value that stands in a cell of its own.
    void readCell(int *column)
    {
        const QString text = m_grid.text(m_index, *column);
        if (text.isEmpty())
            return;
        if (const int field = m_titles.exact(titleKey(text)); field >= 0) {
            const Value value = valueBeside(*column);
            take(FormHeadField(field), value);
            *column = std::max(*column, value.column);
            return;
        }
        readLines(text.split(u'\n'), *column);
    }

    // A letterhead has several in a cell: "UBND XÃ PHIÊNG KHOÀI", "Số: 45/BC-UBND".
    void readLines(const QStringList &lines, int column)
    {
        QStringList rest;
        for (qsizetype at = 0; at < lines.size(); ++at) {
            const int field = at + 1 < lines.size() ? m_titles.exact(titleKey(lines.at(at))) : -1;
            if (field >= 0)
                take(FormHeadField(field), {lines.at(++at), {}, column});
            else if (!readInside(lines.at(at), column))
                rest.append(lines.at(at));
        }
        for (const QString &line : std::as_const(rest))
            readPlaceAndDate(line);
        if (!rest.isEmpty())
            keepHint(rest.join(u'\n'));
    }

    // "Đơn vị báo cáo: UBND xã Phiêng Khoài".
    bool readInside(const QString &text, int column)
    {
        const qsizetype colon = text.indexOf(u':');
        const QString rest = colon < 0 ? QString() : text.mid(colon + 1).trimmed();
        const int field
            = rest.isEmpty() ? ColumnTitles::kUnknown : m_titles.exact(titleKey(text.left(colon)));
        if (field < 0)
            return false;
        take(FormHeadField(field), {rest, {}, column});
        return true;
    }

    Value valueBeside(int column) const
    {
        constexpr int kNearColumns = 8;
        for (int next = column + 1; next <= std::min(column + kNearColumns, m_grid.width()); ++next) {
            const Cell &cell = m_grid.cell(m_index, next);
            if (cell.isBlank())
                continue;
            const bool title = m_titles.exact(titleKey(cell.text)) >= 0 || cell.text.endsWith(u':');
            return title ? Value() : Value{cell.text, cell.date, next};
        }
        return {};
    }

    void take(FormHeadField field, const Value &value)
    {
        if (value.text.isEmpty())
            return;
        switch (field) {
        case FormHeadField::Agency:
            if (m_head->agency.isEmpty())
                m_head->agency = value.text;
            break;
        case FormHeadField::ReportNumber:
            takeDocument(value, &m_head->number, &m_head->signedOn);
            break;
        case FormHeadField::SignedOn:
            takeDate(value, &m_head->signedOn);
            break;
        case FormHeadField::LocalPlanNumber:
            takeDocument(value, &m_head->planNumber, &m_head->planDate);
            break;
        case FormHeadField::LocalPlanDate:
            takeDate(value, &m_head->planDate);
            break;
        case FormHeadField::Count:
            break;
        }
    }

    void takeDocument(const Value &value, QString *number, QDate *date)
    {
        reading::DocumentNumber read = reading::documentNumber(value.text, m_period);
        if (const QStringList all = documentNumbersIn(value.text);
            all.size() > 1 && number == &m_head->number) {
            read.number = all.constFirst();
            m_head->otherNumbers += all.mid(1);
        }
        const bool isNone = !read.number.isEmpty() && reading::isNoNumber(read.number);
        const bool isAwaited = read.number.startsWith(u'/'); // the clerk still has to give it
        if (number->isEmpty() && !isAwaited && !isNone)
            *number = read.number;
        else if (number == &m_head->number && !isAwaited && !isNone && !isSameDocument(read.number, *number))
            m_head->otherNumbers.append(read.number);
        if (isNone && !isAwaited)
            tell(IssueKind::NumberSaysNone, {value.text}, value.column);
        if (!date->isValid())
            *date = read.date;
        if (read.doubtful)
            tell(IssueKind::DateDoubtful, {value.text, numbers::date(read.date)}, value.column);
    }

    void takeDate(const Value &value, QDate *date)
    {
        const std::optional<reading::Date> read
            = value.date.isValid() ? reading::Date{value.date, false} : reading::date(value.text, m_period);
        if (!read)
            tell(IssueKind::DateNotUnderstood, {value.text}, value.column);
        else if (read->doubtful)
            tell(IssueKind::DateDoubtful, {value.text, numbers::date(read->date)}, value.column);
        if (!read)
            return;
        *date = read->date;
        *m_issues += dayDoubts({{read->date, !value.date.isValid(), {}, m_grid.place(m_index, value.column)}},
                               m_period);
    }

    void tell(IssueKind kind, const QStringList &arguments, int column)
    {
        m_issues->append({Severity::Warning, kind, arguments, {}, {}, m_grid.place(m_index, column)});
    }

    // "Sơn La, ngày 15 tháng 12 năm 2025" of a letterhead.
    void readPlaceAndDate(const QString &text)
    {
        static const QRegularExpression kDated(
            u"^[^:(]{2,40},\\s*ngày\\s*\\d{1,2}\\s*tháng\\s*\\d{1,2}\\s*năm\\s*\\d{4}\\.?$"_s,
            QRegularExpression::CaseInsensitiveOption);
        if (m_head->signedOn.isValid() || !text.contains(kDated))
            return;
        if (const std::optional<reading::Date> read = reading::date(text, m_period))
            m_head->signedOn = read->date;
    }

    void keepHint(const QString &text)
    {
        constexpr qsizetype kLongest = 150;
        constexpr qsizetype kMost = 40;
        static const QRegularExpression kToOthers(u"kinh gui|gui ve|noi nhan|doc lap|ke hoach so"_s);
        if (text.size() <= kLongest && m_head->hints.size() < kMost
            && !text::searchKey(text).contains(kToOthers))
            m_head->hints.append(text);
    }

    const SheetGrid &m_grid;
    ColumnTitles m_titles;
    const Period &m_period;
    HeadFields *m_head;
    QList<Issue> *m_issues;
    int m_index = 0;
};

bool speaksOfCommune(const QString &hint)
{
    static const QRegularExpression kWords(u"\\b(?:xa|phuong|ubnd|uy ban nhan dan)\\b"_s);
    return text::searchKey(hint).contains(kWords);
}

} // namespace

bool isSameDocument(const QString &one, const QString &other)
{
    static const QRegularExpression kDigits(u"^\\D*0*(\\d+)"_s);
    return kDigits.match(one).captured(1) == kDigits.match(other).captured(1);
}

void readHead(const SheetGrid &grid, int end, const Period &period, HeadFields *head, QList<Issue> *issues)
{
    HeadReader(grid, period, head, issues).read(end);
}

QStringList agencyHints(const HeadFields &head, const QString &sheetName)
{
    QStringList hints = head.hints;
    std::stable_partition(hints.begin(), hints.end(), speaksOfCommune);
    hints.prepend(head.agency);
    hints.append(sheetName);
    hints.removeAll(QString());
    hints.removeDuplicates();
    return hints;
}

} // namespace dondoc::exchange
