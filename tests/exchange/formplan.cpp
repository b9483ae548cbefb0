// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// The small plan of the domain's tests, named as forms need it.
#include "tests/exchange/formplan.h"

#include "models/exchange/sheets/workbook.h"
#include "tests/domain/fixture.h"

#include <QRegularExpression>

namespace dondoc::test {

using namespace exchange;
using namespace Qt::StringLiterals;

QDateTime created() { return QDateTime(QDate(2025, 12, 1), QTime(8, 30, 0), Qt::UTC); }

PeriodSnapshot planOfForms()
{
    PeriodSnapshot data = fixture::smallPlan();
    data.plan.code = u"1678"_s;
    data.plan.shortTitle = u"Kế hoạch phát triển cây ăn quả"_s;
    for (Agency &agency : data.agencies) {
        agency.name = agency.kind == AgencyKind::Commune ? u"Xã "_s + agency.code
            : agency.kind == AgencyKind::Ward            ? u"Phường "_s + agency.code
                                                         : u"Sở "_s + agency.code;
        agency.shortName = agency.name;
    }
    data.tasks[2].parent = u"2"_s;
    data.tasks[3].product = u"dự thảo Đề án"_s;
    return data;
}

FormSource sourceOf(const PeriodSnapshot &data) { return {data, kUuid, created()}; }

QByteArray bytes(const Result<QByteArray> &made)
{
    INFO((made ? QString() : made.error().what + u' ' + made.error().detail).toStdString());
    REQUIRE(made.ok());
    return *made;
}

QString letters(FormColumn column)
{
    return cellName(1, int(form::columnsOf({.closesYear = true}).indexOf(column)) + 1).chopped(1);
}

QString cellAddress(FormColumn column, int row) { return letters(column) + QString::number(row); }

QStringList namesOf(const QList<SheetCells> &sheets)
{
    QStringList names;
    for (const SheetCells &sheet : sheets)
        names.append(sheet.name + (sheet.state.isEmpty() ? QString() : u'/' + sheet.state));
    return names;
}

int rowOfTask(const SheetCells &sheet, const QString &number)
{
    return sheet.rowOf(letters(FormColumn::Mark), number);
}

QStringList choicesAt(const SheetCells &sheet, const QString &cell)
{
    static const QRegularExpression kList(
        u"<dataValidation type=\"list\"[^>]*sqref=\"([^\"]*)\"[^>]*>\\s*<formula1>\"([^\"]*)\""_s);
    for (auto it = kList.globalMatch(QString::fromUtf8(sheet.xml)); it.hasNext();) {
        const QRegularExpressionMatch list = it.next();
        if (list.captured(1).split(u' ').contains(cell))
            return list.captured(2).split(u',');
    }
    return {};
}

AgencyReport reportBefore(const QString &code, const QString &result, int revision, bool example)
{
    AgencyReport report
        = fixture::report(code, "2025-09-16", {fixture::entry(u"2.1"_s, EntryState::UnderWay)}, revision);
    report.entries[0].result = result;
    report.example = example;
    return report;
}

} // namespace dondoc::test
