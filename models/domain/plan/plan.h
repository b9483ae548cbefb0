// SPDX-License-Identifier: GPL-3.0-or-later
// Plan: the document that assigns tasks, with its sections II and III and all that came with it.
#pragma once

#include "models/domain/period/regime.h"
#include "models/domain/plan/office.h"
#include "models/domain/plan/task.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace dondoc {

/// Section II of the plan, as printed.
struct KeyTask {
    int number = 0;
    QString text;
    friend bool operator==(const KeyTask &, const KeyTask &) = default;
};

/// Section III: one dash under one body, and the rows of the appendix that it repeats.
struct Duty {
    QString bodyNumber; ///< "1" … "11"
    QString body;       ///< heading as printed
    QString agencyCode; ///< blank for a group or enterprises
    QString groupCode;  ///< "communes"; blank otherwise
    QString text;
    QStringList taskNumbers; ///< rows it repeats; empty: it stands alone
    friend bool operator==(const Duty &, const Duty &) = default;
};

/// Heading of a group of tasks in the report's prose (section II.2).
struct ProseGroup {
    QString key; ///< "a", "b", "c", "d", "đ", "e", "g"
    QString title;
    friend bool operator==(const ProseGroup &, const ProseGroup &) = default;
};

struct Plan {
    Id id = 0;
    int version = 1;
    QString code;           ///< short, unique in the file: "1678"
    QString title;          ///< trích yếu: "triển khai thực hiện Kết luận số …"
    QString shortTitle;     ///< for the window's top line
    QString number;         ///< of the document, without symbol; blank until known
    QString symbol;         ///< "KH-UBND"
    QDate date;             ///< invalid until known
    QString issuer;         ///< "UBND tỉnh"
    QStringList legalBasis; ///< a line each
    int firstYear = 0;
    int lastYear = 0;
    QString coordinatorCode; ///< agency that sums up: the Sở
    Regime regime;
    QList<KeyTask> keyTasks;
    QList<Duty> duties;
    QList<ProseGroup> proseGroups;
    friend bool operator==(const Plan &, const Plan &) = default;
};

/// "Kế hoạch số 12/KH-UBND ngày 05/9/2025", with wide gaps where number or date are unknown.
QString citation(const Plan &plan);
/// "Kế hoạch số 12/KH-UBND".
QString shortCitation(const Plan &plan);

} // namespace dondoc
