// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// RegisterReader: finds the headings of a register and reads the documents under them.
#include "models/exchange/forms/registerreader.h"

#include "models/domain/intake/dateparsing.h"
#include "models/exchange/forms/columntitles.h"
#include "models/exchange/forms/sheetgrid.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace dondoc::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostRegisterTitles = 60; ///< rows in which a heading is looked for

/// whole: titles by their keys; parts: what tells the column inside of a longer title.
struct RegisterTitles {
    RegisterColumn column;
    const char16_t *title;
    QStringList whole;
    QStringList parts;
};

const std::array<RegisterTitles, 6> &registerTitles()
{
    using C = RegisterColumn;
    static const std::array<RegisterTitles, 6> kTitles{{
        {C::Arrived,
         u"Ngày đến",
         {u"ngay den"_s, u"den ngay"_s, u"den ngay thang"_s, u"ngay nhan"_s},
         {u"ngay den"_s, u"den ngay"_s, u"ngay thang den"_s, u"ngay van ban den"_s, u"ngay vb den"_s}},
        {C::IncomingNumber,
         u"Số đến",
         {u"so den"_s, u"den so"_s, u"so thu tu den"_s},
         {u"so den"_s, u"den so"_s, u"so van ban den"_s, u"so vb den"_s, u"so thu tu den"_s}},
        {C::Author,
         u"Tác giả",
         {u"tac gia"_s, u"noi gui"_s, u"co quan gui"_s, u"don vi gui"_s, u"noi ban hanh"_s, u"co quan"_s},
         {u"tac gia"_s, u"co quan ban hanh"_s, u"don vi ban hanh"_s, u"noi ban hanh"_s, u"co quan gui"_s,
          u"don vi gui"_s, u"noi gui"_s}},
        {C::Number,
         u"Số ký hiệu",
         {u"so ky hieu"_s, u"ky hieu"_s, u"so van ban"_s, u"so hieu"_s, u"van ban so"_s},
         {u"ky hieu"_s, u"so hieu"_s, u"so vb"_s}},
        {C::Signed,
         u"Ngày tháng",
         {u"ngay thang"_s, u"ngay ky"_s, u"ngay van ban"_s, u"ngay ban hanh"_s, u"van ban ngay"_s},
         {u"ngay thang"_s, u"ngay ky"_s, u"ngay van ban"_s, u"ngay vb"_s, u"ngay ban hanh"_s}},
        {C::Subject,
         u"Trích yếu",
         {u"trich yeu"_s, u"noi dung"_s, u"ten loai"_s},
         {u"trich yeu"_s, u"noi dung van ban"_s, u"ve viec"_s}},
    }};
    return kTitles;
}

/// Titles of the register from which nothing is read, though words of others stand in them.
bool isOtherTitle(const QString &key)
{
    static const QStringList kOthers{u"nguoi nhan"_s,  u"ky nhan"_s,   u"noi nhan"_s, u"ngay chuyen"_s,
                                     u"don vi nhan"_s, u"han xu ly"_s, u"nguoi ky"_s};
    return std::any_of(kOthers.cbegin(), kOthers.cend(),
                       [&key](const QString &each) { return key.contains(each); });
}

std::optional<RegisterColumn> wholeTitle(const QString &key)
{
    for (const RegisterTitles &each : registerTitles()) {
        if (each.whole.contains(key))
            return each.column;
    }
    return std::nullopt;
}

std::optional<RegisterColumn> registerColumn(const QString &title)
{
    const QString key = titleKey(title);
    if (key.isEmpty() || isOtherTitle(key))
        return std::nullopt;
    if (const auto whole = wholeTitle(key))
        return whole;
    constexpr qsizetype kMostWords = 12; // a sentence is no title
    if (key.count(u' ') >= kMostWords)
        return std::nullopt;
    for (const RegisterTitles &each : registerTitles()) {
        const bool isPart = std::any_of(each.parts.cbegin(), each.parts.cend(),
                                        [&key](const QString &part) { return key.contains(part); });
        if (isPart)
            return each.column;
    }
    return std::nullopt;
}

/// Places of the columns, from 1.
using RegisterPlaces = QMap<RegisterColumn, int>;

struct RegisterHeader {
    RegisterPlaces places;
    int first = -1; ///< index of its highest row
    int last = -1;  ///< index of its lowest row; -1: none
};

/// Titles over two rows are read with the upper one before the lower: "Văn bản đến" over "Số".
RegisterPlaces placesOf(const SheetGrid &grid, int upper, int lower)
{
    RegisterPlaces places;
    for (int column = 1; column <= grid.width(); ++column) {
        const QString above = upper == lower ? QString() : grid.spreadText(upper, column);
        const QString below = grid.text(lower, column);
        const QString both = above + u' ' + below;
        auto found = wholeTitle(titleKey(both));
        for (const QString &title : {below, both})
            found = found ? found : registerColumn(title);
        if (found && !places.contains(*found))
            places.insert(*found, column);
    }
    return places;
}

bool isRegisterHeading(const RegisterPlaces &places)
{
    return places.contains(RegisterColumn::Author)
        && (places.contains(RegisterColumn::Number) || places.contains(RegisterColumn::Subject));
}

/// The row below may belong to the heading: short words, and no figures as every document has.
bool goesOn(const SheetGrid &grid, int index)
{
    static const QRegularExpression kFigures(u"\\d"_s);
    constexpr qsizetype kLongestTitle = 40;
    bool isFilled = false;
    for (int column = 1; column <= grid.width(); ++column) {
        const QString text = grid.text(index, column);
        isFilled = isFilled || !text.isEmpty();
        if (text.size() > kLongestTitle || text.contains(kFigures))
            return false;
    }
    return isFilled;
}

RegisterHeader registerHeaderAt(const SheetGrid &grid, int index)
{
    const RegisterPlaces one = placesOf(grid, index, index);
    if (index + 1 < grid.rowCount()) {
        const RegisterPlaces two = placesOf(grid, index, index + 1);
        const RegisterPlaces below = placesOf(grid, index + 1, index + 1);
        if (isRegisterHeading(two) && two.size() > one.size() && !isRegisterHeading(below)
            && goesOn(grid, index + 1))
            return {two, index, index + 1};
    }
    return isRegisterHeading(one) ? RegisterHeader{one, index, index} : RegisterHeader();
}

RegisterHeader findRegisterHeader(const SheetGrid &grid)
{
    for (int index = 0; index < std::min(grid.rowCount(), kMostRegisterTitles); ++index) {
        RegisterHeader header = registerHeaderAt(grid, index);
        if (header.last >= 0)
            return header;
    }
    return {};
}

/// "15/12", as the stamp of the day of arrival says it.
std::optional<QDate> dayWithoutYear(const QString &text, const QDate &near)
{
    static const QRegularExpression kDay(u"^(?:ngày\\s*)?(\\d{1,2})\\s*[/.\\-]\\s*(\\d{1,2})$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = kDay.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    QDate best;
    for (const int year : {near.year() - 1, near.year(), near.year() + 1}) {
        const QDate day(year, match.captured(2).toInt(), match.captured(1).toInt());
        if (day.isValid() && (!best.isValid() || qAbs(day.daysTo(near)) < qAbs(best.daysTo(near))))
            best = day;
    }
    return best.isValid() ? std::optional(best) : std::nullopt;
}

class RegisterRows
{
public:
    RegisterRows(const SheetGrid &grid, const RegisterHeader &header, const Period &period)
        : m_grid(grid), m_header(header), m_period(period)
    {
    }

    /// Nothing of headings printed again, of the numbers of the columns, and of rows without a document.
    std::optional<RegisterRow> at(int index) const
    {
        RegisterRow row;
        row.author = text(index, RegisterColumn::Author);
        row.subject = text(index, RegisterColumn::Subject);
        const auto document = reading::documentNumber(text(index, RegisterColumn::Number), m_period);
        row.number = document.number;
        if (!isDocument(row))
            return std::nullopt;
        row.incomingNumber = text(index, RegisterColumn::IncomingNumber);
        row.arrivedOn = day(index, RegisterColumn::Arrived, &row.unread);
        row.signedOn = day(index, RegisterColumn::Signed, &row.unread);
        if (!row.signedOn.isValid() && row.unread.isEmpty())
            row.signedOn = document.date;
        const int place
            = m_header.places.value(RegisterColumn::Number, m_header.places.value(RegisterColumn::Author));
        row.place = m_grid.place(index, place);
        return row;
    }

private:
    /// Of one that does not say who sent it the subject must be words.
    static bool isDocument(const RegisterRow &row)
    {
        if (row.author.isEmpty())
            return !titleKey(row.subject).isEmpty() && !registerColumn(row.subject);
        const bool isNamed = !titleKey(row.author).isEmpty() && !registerColumn(row.author);
        return isNamed && (!row.number.isEmpty() || !row.subject.isEmpty());
    }

    /// Of a merged area its text: one day over all that came on it.
    QString text(int index, RegisterColumn column) const
    {
        const int place = m_header.places.value(column, 0);
        return place ? m_grid.spreadText(index, place).simplified() : QString();
    }

    QDate day(int index, RegisterColumn column, QList<Issue> *unread) const
    {
        const QString written = text(index, column);
        if (written.isEmpty())
            return {};
        if (const auto day = dayWithoutYear(written, m_period.to))
            return *day;
        const auto read = reading::date(written, m_period);
        if (read && !read->doubtful)
            return read->date;
        Issue issue{Severity::Warning, IssueKind::DateNotUnderstood, {written}};
        issue.place = m_grid.place(index, m_header.places.value(column));
        unread->append(issue);
        return {};
    }

    const SheetGrid &m_grid;
    const RegisterHeader &m_header;
    const Period &m_period;
};

/// Its title as a whole, over two rows too.
QString registerTitleAt(const SheetGrid &grid, const RegisterHeader &header, int column)
{
    const QString above
        = header.first == header.last ? QString() : grid.spreadText(header.first, column) + u' ';
    return titleKey(above + grid.text(header.last, column));
}

void tellDoubled(const SheetGrid &grid, const RegisterHeader &header, IncomingRegister &all)
{
    for (const int place : header.places) {
        for (int column = place + 1; column <= grid.width(); ++column) {
            if (grid.text(header.last, column).isEmpty()
                || registerTitleAt(grid, header, column) != registerTitleAt(grid, header, place))
                continue;
            Issue issue{Severity::Warning,
                        IssueKind::RegisterColumnDoubled,
                        {grid.text(header.last, column).simplified()}};
            issue.place = grid.place(header.last, column);
            all.issues.append(issue);
        }
    }
}

void tellMissing(const RegisterHeader &header, const QString &sheet, IncomingRegister &all)
{
    for (const RegisterTitles &each : registerTitles()) {
        if (header.places.contains(each.column))
            continue;
        Issue issue{Severity::Warning, IssueKind::RegisterColumnMissing, {QString::fromUtf16(each.title)}};
        issue.place = sheet;
        all.issues.append(issue);
    }
}

} // namespace

QString registerTitle(RegisterColumn column)
{
    for (const RegisterTitles &each : registerTitles()) {
        if (each.column == column)
            return QString::fromUtf16(each.title);
    }
    return {};
}

Result<IncomingRegister> readRegister(const Workbook &workbook, const Period &period)
{
    IncomingRegister all;
    EncodingTally tally = tallyFor(workbook);
    bool found = false;
    for (const Sheet &sheet : workbook.sheets) {
        const SheetGrid grid(sheet, &tally, &all.issues);
        const RegisterHeader header = findRegisterHeader(grid);
        if (header.last < 0)
            continue;
        found = true;
        tellMissing(header, grid.name(), all);
        tellDoubled(grid, header, all);
        const RegisterRows rows(grid, header, period);
        for (int index = header.last + 1; index < grid.rowCount(); ++index) {
            if (const auto row = rows.at(index))
                all.rows.append(*row);
        }
    }
    if (!found)
        return Error{ErrorCode::NotARegister, registerTitle(RegisterColumn::Author),
                     registerTitle(RegisterColumn::Number)};
    if (workbook.truncated)
        all.issues.append({Severity::Warning, IssueKind::WorkbookTruncated, {}});
    all.issues += encodingIssues(workbook, tally);
    return all;
}

} // namespace dondoc::exchange
