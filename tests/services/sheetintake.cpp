// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SheetIntake: through a workbook of Excel 2003's XML.
#include "tests/services/sheetintake.h"

#include "models/services/submissionreader.h"
#include "tests/support/catch.h"

using namespace dondoc;
using namespace dondoc::services;
using namespace Qt::StringLiterals;

namespace sheetintake {

namespace {

/// As Excel 2003 saves a workbook as XML.
QByteArray workbookOf(const QList<TextSheet> &sheets)
{
    QString xml = u"<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>"
                  "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" "
                  "xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">"_s;
    for (const TextSheet &sheet : sheets) {
        xml += u"<Worksheet ss:Name=\"%1\"><Table>"_s.arg(sheet.name);
        for (const QString &row : sheet.rows.split(u'\n', Qt::SkipEmptyParts)) {
            xml += u"<Row>"_s;
            for (const QString &cell : row.split(u'|'))
                xml += u"<Cell><Data ss:Type=\"String\">"_s + cell.toHtmlEscaped() + u"</Data></Cell>"_s;
            xml += u"</Row>"_s;
        }
        xml += u"</Table></Worksheet>"_s;
    }
    return (xml + u"</Workbook>"_s).toUtf8();
}

} // namespace

const QString kOurs = u"BÁO CÁO KẾT QUẢ QUÝ IV NĂM 2025"_s;
const QString kAgency = u"UBND xã Mường É"_s;

TextSheet tasksOf(const QString &title, const QString &agency)
{
    return {u"Nhiệm vụ"_s,
            u"%1\nKỳ báo cáo: quý IV năm 2025\nCơ quan, đơn vị:|%2\nStt|Nhiệm vụ|Trạng thái|"
            "Kết quả thực hiện\n1||Đang thực hiện|Đã họp\n"_s.arg(title, agency)};
}

TextSheet figuresOf(const QString &agency, const QString &rows)
{
    return {u"Chỉ tiêu"_s,
            u"Cơ quan, đơn vị:|%1\nChỉ tiêu|Đơn vị tính|Thực hiện trong kỳ|Lũy kế từ đầu năm|Ước cả năm\n%2"_s
                .arg(agency, rows)};
}

Submission Intake::read(const QList<TextSheet> &sheets, const QString &chosen) const
{
    const SubmissionReader reader(sessions::dataOf(*m_session),
                                  {QDate(2025, 12, 15), chosen, Channel::Unknown});
    const QList<Submission> all = reader.read({u"a.xml"_s, workbookOf(sheets)}, u"a.xml"_s);
    REQUIRE(all.size() == 1);
    return all.constFirst();
}

QStringList kindsAt(const Submission &submission, Severity severity)
{
    QStringList kinds;
    for (const Issue &issue : submission.issues) {
        if (issue.severity == severity)
            kinds.append(QString::number(int(issue.kind)) + u'@' + issue.place.section(u'!', -1));
    }
    return kinds;
}

QString kindAt(IssueKind kind, const QString &cell) { return QString::number(int(kind)) + u'@' + cell; }

} // namespace sheetintake
