// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// GuideSheet: the sheets of a form around its tables: head, instructions, marks and the list of names.
#pragma once

#include "models/exchange/forms/formaddressee.h"
#include "models/exchange/forms/formwriter.h"
#include "models/exchange/sheets/workbookwriter.h"

namespace dondoc::exchange {

/// The very hidden sheet of names.
QString nameSheetName();

/// Names that may be chosen, as they stand on their own very hidden sheet.
struct NameList {
    QStringList names;
    QString range() const; ///< "=danhmuc!$A$1:$A$75"
};

/// What a table is headed with, and which days it is about.
struct FormTitle {
    QString title;
    QString span; ///< a sentence
};

/// "Kỳ báo cáo: quý IV (từ ngày …) và cả năm 2025 (từ khi triển khai Kế hoạch).": texts and states begin no
/// earlier than the plan.
QString tasksSpan(const PeriodSnapshot &data);
/// Indicators keep the days of the period.
QString figuresSpan(const PeriodSnapshot &data);
/// Lines above a table: what the form is, of which plan and period, until when; the next free row.
int writeFormHead(FormSheet &sheet, const PeriodSnapshot &data, const FormAddressee &addressee,
                  const FormTitle &title);
void writeGuideSheet(FormSheet sheet, const PeriodSnapshot &data, const FormAddressee &addressee,
                     bool withFigures);
void writeMarkSheet(FormSheet sheet, const FormSource &source, const QString &agencyCode);
void writeNameSheet(FormSheet sheet, const NameList &names);

/// "Sở Nông nghiệp và Môi trường": who sums up; "cơ quan đầu mối" where the plan names none.
QString coordinatorName(const PeriodSnapshot &data);

} // namespace dondoc::exchange
