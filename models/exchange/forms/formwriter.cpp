// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FormWriter: which sheets a workbook has and for whom.
#include "models/exchange/forms/formwriter.h"

#include "models/domain/assessment/expectation.h"
#include "models/domain/assessment/yearclosing.h"
#include "models/domain/text/sortkey.h"
#include "models/domain/text/text.h"
#include "models/exchange/forms/formlayout.h"
#include "models/exchange/forms/indicatorsheet.h"
#include "models/exchange/forms/tasksheet.h"

#include <algorithm>

namespace dondoc::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestSheetName = 31;

QString sheetName(const char16_t *name) { return QString::fromUtf16(name); }

/// The newest report of the period before that came in.
const AgencyReport *previousReport(const PeriodSnapshot &data, const QString &agencyCode)
{
    return newestReport(data.previous, agencyCode, [](const AgencyReport &report) {
        return isReceived(report) && !report.entries.isEmpty();
    });
}

FormAddressee addresseeOf(const FormSource &source, const Expectation &expected)
{
    const PeriodSnapshot &data = source.data;
    const Agency *agency = findAgency(data, expected.agencyCode);
    FormAddressee addressee;
    addressee.agencyCode = expected.agencyCode;
    addressee.agencyName = agency ? nameAsAuthor(*agency) : expected.agencyCode;
    addressee.commune = agency && isCommuneLevel(*agency);
    addressee.self = expected.self;
    addressee.taskNumbers = tasksToAsk(data, expected);
    addressee.difficulties = source.difficulties.value(expected.agencyCode);
    addressee.yearBefore = openFromYearBefore(data, expected.agencyCode, addressee.taskNumbers);
    return addressee;
}

/// Who share a workbook: what one of them raised stands in none of it.
QList<FormAddressee> sharing(const FormSource &source, bool communes)
{
    QList<FormAddressee> found;
    const QList<Expectation> expected = expectations(source.data);
    for (const Expectation &each : expected) {
        FormAddressee addressee = addresseeOf(source, each);
        addressee.difficulties.clear();
        if (addressee.commune == communes && !addressee.self)
            found.append(addressee);
    }
    return found;
}

/// In the plan's order.
QStringList tasksOfMost(const PeriodSnapshot &data, const QList<FormAddressee> &communes)
{
    QStringList numbers;
    for (const Task &task : data.tasks) {
        const auto leads
            = std::count_if(communes.cbegin(), communes.cend(), [&task](const FormAddressee &each) {
                  return each.taskNumbers.contains(task.number);
              });
        if (leads * 2 >= communes.size())
            numbers.append(task.number);
    }
    return numbers;
}

/// Those of which any commune still owes the year before.
QStringList yearBeforeOfAny(const QStringList &numbers, const QList<FormAddressee> &communes)
{
    QStringList open = numbers;
    open.removeIf([&communes](const QString &number) {
        return std::none_of(communes.cbegin(), communes.cend(), [&number](const FormAddressee &each) {
            return each.yearBefore.contains(number);
        });
    });
    return open;
}

QString plainSheetName(const QString &wanted)
{
    QString name;
    for (const QChar c : text::simplified(wanted)) {
        if (!QStringView(u"[]:*?/\\'\n").contains(c))
            name += c;
    }
    if (name.size() <= kLongestSheetName)
        return name.trimmed();
    const qsizetype blank
        = name.lastIndexOf(u' ', kLongestSheetName); // a whole word, where there are several
    QString cut = name.left(blank > kLongestSheetName / 2 ? blank : kLongestSheetName).trimmed();
    while (cut.endsWith(u',') || cut.endsWith(u" -"_s))
        cut.chop(1);
    return cut.trimmed();
}

/// "Chỉ tiêu - Sở VH, TT và DL"; shorter where the name would be cut.
QString figureSheetName(const QString &name)
{
    const QString usual = sheetName(form::kFigureSheet) + u" - "_s + name;
    const QString shorter = u"CT - "_s + name;
    const bool fits = text::simplified(usual).size() <= kLongestSheetName;
    return fits || shorter.size() > kLongestSheetName ? usual : shorter;
}

/// Told apart from those given already, which Excel compares without case.
QString takeSheetName(const QString &wanted, QStringList *taken)
{
    const QString plain = plainSheetName(wanted);
    QString name = plain;
    for (int i = 2; taken->contains(name, Qt::CaseInsensitive); ++i) {
        const QString mark = u" (%1)"_s.arg(i);
        name = plain.left(kLongestSheetName - mark.size()) + mark;
    }
    taken->append(name);
    return name;
}

/// "Sở VH, TT và DL".
QString shortNameOf(const PeriodSnapshot &data, const FormAddressee &body)
{
    const Agency *agency = findAgency(data, body.agencyCode);
    const QString name = agency && !agency->shortName.isEmpty() ? agency->shortName : body.agencyName;
    return plainSheetName(name).isEmpty() ? body.agencyCode : name;
}

QList<FormIndicator> withoutPrevious(QList<FormIndicator> indicators)
{
    for (FormIndicator &indicator : indicators)
        indicator.previousCumulative.reset();
    return indicators;
}

/// Sheets of one body, those of its indicators behind the others.
void addBodySheets(WorkbookWriter &book, const FormSource &source, const FormAddressee &body,
                   const QList<FormIndicator> &indicators, QStringList *taken)
{
    const QString name = shortNameOf(source.data, body);
    writeTaskSheet(book.addSheet(takeSheetName(name, taken)), source.data, body, {});
    if (!indicators.isEmpty())
        writeFigureSheet(book.addSheet(takeSheetName(figureSheetName(name), taken)), source.data, body,
                         withoutPrevious(indicators));
}

void addFigureSheet(WorkbookWriter &book, const FormSource &source, const FormAddressee &addressee,
                    const QList<FormIndicator> &indicators)
{
    if (!indicators.isEmpty())
        writeFigureSheet(book.addSheet(sheetName(form::kFigureSheet)), source.data, addressee, indicators);
}

/// What follows the sheets of tasks and indicators in every form.
void addCommonSheets(WorkbookWriter &book, const FormSource &source, const FormAddressee &addressee,
                     bool withFigures)
{
    writeGuideSheet(book.addSheet(sheetName(form::kGuideSheet)), source.data, addressee, withFigures);
    writeMarkSheet(book.addVeryHiddenSheet(sheetName(form::kMarkSheet)), source, addressee.agencyCode);
}

QString formTitleOf(const FormSource &source, const QString &whose)
{
    return u"Biểu mẫu báo cáo %1 - %2"_s.arg(spanTitle(source.data), whose);
}

} // namespace

Result<QByteArray> communeForm(const FormSource &source, const QList<FormIndicator> &indicators)
{
    const QList<FormAddressee> communes = sharing(source, true);
    FormAddressee all;
    all.commune = true;
    all.taskNumbers = tasksOfMost(source.data, communes);
    all.yearBefore = yearBeforeOfAny(all.taskNumbers, communes);
    if (communes.isEmpty() || all.taskNumbers.isEmpty())
        return Error{ErrorCode::Unsupported, u"communes"_s, {}};
    NameList names;
    for (const FormAddressee &commune : communes)
        names.names.append(commune.agencyName);
    std::sort(names.names.begin(), names.names.end(), &text::lessThan);

    const auto book = WorkbookWriter::create(formTitleOf(source, u"xã, phường"_s), source.created);
    if (!book)
        return book.error();
    writeTaskSheet((*book)->addSheet(sheetName(form::kTaskSheet)), source.data, all, names);
    addFigureSheet(**book, source, all, withoutPrevious(indicators));
    addCommonSheets(**book, source, all, !indicators.isEmpty());
    writeNameSheet((*book)->addVeryHiddenSheet(nameSheetName()), names);
    return (*book)->finished();
}

Result<QByteArray> bodyForm(const FormSource &source, const QHash<QString, QList<FormIndicator>> &indicators)
{
    const QList<FormAddressee> bodies = sharing(source, false);
    if (bodies.isEmpty())
        return Error{ErrorCode::Unsupported, u"bodies"_s, {}};
    const auto book = WorkbookWriter::create(formTitleOf(source, u"sở, ngành"_s), source.created);
    if (!book)
        return book.error();
    QStringList taken{sheetName(form::kFigureSheet), sheetName(form::kGuideSheet),
                      sheetName(form::kMarkSheet)};
    FormAddressee all;
    all.agencyName = u"các sở, cơ quan, đơn vị"_s;
    bool withFigures = false;
    for (const FormAddressee &body : bodies) {
        addBodySheets(**book, source, body, indicators.value(body.agencyCode), &taken);
        withFigures = withFigures || !indicators.value(body.agencyCode).isEmpty();
        all.taskNumbers += body.taskNumbers;
        all.yearBefore += body.yearBefore;
    }
    addCommonSheets(**book, source, all, withFigures);
    return (*book)->finished();
}

Result<QByteArray> agencyForm(const FormSource &source, const QString &agencyCode,
                              const QList<FormIndicator> &indicators)
{
    const QList<Expectation> expected = expectations(source.data);
    const auto found
        = std::find_if(expected.cbegin(), expected.cend(),
                       [&agencyCode](const Expectation &each) { return each.agencyCode == agencyCode; });
    if (found == expected.cend())
        return Error{ErrorCode::UnknownAgency, agencyCode, {}};
    FormAddressee addressee = addresseeOf(source, *found);
    addressee.previous = previousReport(source.data, agencyCode);
    const auto book = WorkbookWriter::create(formTitleOf(source, addressee.agencyName), source.created);
    if (!book)
        return book.error();
    writeTaskSheet((*book)->addSheet(sheetName(form::kTaskSheet)), source.data, addressee, {});
    addFigureSheet(**book, source, addressee, indicators);
    addCommonSheets(**book, source, addressee, !indicators.isEmpty());
    return (*book)->finished();
}

} // namespace dondoc::exchange
