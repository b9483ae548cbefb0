// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Plan: the document that assigns tasks, with its sections II and III and all that came with it.
#pragma once

#include "models/domain/basics/fields.h"
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

template <> struct Fields<KeyTask> {
    using enum FieldKind;
    using enum FieldUse;
    static constexpr std::tuple all{Field("number", &KeyTask::number, Number, Fixed),
                                    Field("text", &KeyTask::text, Text, Fixed)};
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

template <> struct Fields<Duty> {
    using enum FieldKind;
    using enum FieldUse;
    static constexpr std::tuple all{Field("body_number", &Duty::bodyNumber, Line, Fixed),
                                    Field("body", &Duty::body, Line, Fixed),
                                    Field("code", &Duty::agencyCode, Reference, Fixed, "agency_code"),
                                    Field("group", &Duty::groupCode, Reference, Fixed, "group_code"),
                                    Field("text", &Duty::text, Text, Fixed),
                                    Field("tasks", &Duty::taskNumbers, Parts, Fixed)};
};

/// Heading of a group of tasks in the report's prose (section II.2).
struct ProseGroup {
    QString key; ///< "a", "b", "c", "d", "đ", "e", "g"
    QString title;
    friend bool operator==(const ProseGroup &, const ProseGroup &) = default;
};

template <> struct Fields<ProseGroup> {
    using enum FieldKind;
    using enum FieldUse;
    static constexpr std::tuple all{Field("key", &ProseGroup::key, Line, Fixed),
                                    Field("title", &ProseGroup::title, Line, Fixed)};
};

struct Plan {
    Id id = 0;
    int version = 1;
    QString code;       ///< short, unique in the file: "1678"
    QString title;      ///< trích yếu: "triển khai thực hiện Kết luận số …"
    QString shortTitle; ///< for the window's top line
    QString shortSubject; ///< what it is about, for titles: "phát triển cây ăn quả bền vững"; may be blank
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

template <> struct Fields<Plan> {
    using enum FieldKind;
    using enum FieldUse;
    static constexpr std::tuple all{
        Field("id", &Plan::id, Row, Fixed),
        Field("version", &Plan::version, Row, Fixed),
        Field("code", &Plan::code, Line, Fixed),
        Field("title", &Plan::title, Line, Fixed),
        Field("short_title", &Plan::shortTitle, Line, Fixed),
        Field("short_subject", &Plan::shortSubject, Line),
        Field("number", &Plan::number, Line),
        Field("symbol", &Plan::symbol, Line, Fixed),
        Field("date", &Plan::date, Day, Edited, "issued_on"),
        Field("issuer", &Plan::issuer, Line, Fixed),
        Field("legal_basis", &Plan::legalBasis, Lines),
        Field("first_year", &Plan::firstYear, Number, Fixed),
        Field("last_year", &Plan::lastYear, Number, Fixed),
        Field("coordinator", &Plan::coordinatorCode, Reference, Fixed, "coordinator_code"),
        Field("regime", &Plan::regime, Nested, Edited, ""),
        Field("key_tasks", &Plan::keyTasks, Parts, Fixed),
        Field("duties", &Plan::duties, Parts, Fixed),
        Field("prose_groups", &Plan::proseGroups, Parts, Fixed)};
};

/// "Kế hoạch số 12/KH-UBND ngày 05/9/2025", with wide gaps where number or date are unknown.
QString citation(const Plan &plan);
/// "Kế hoạch số 12/KH-UBND".
QString shortCitation(const Plan &plan);
/// " về phát triển cây ăn quả bền vững", to be put behind a citation; blank where there is no short subject.
QString topic(const Plan &plan);

} // namespace dondoc
