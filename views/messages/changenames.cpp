// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ChangeNames: two tables of words, by the mark of a change and by the table of a record.
#include "views/messages/changenames.h"

#include "models/domain/basics/changelabel.h"
#include "models/domain/text/numbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace dondoc::views {

namespace {

struct NamedKeyword {
    const char *keyword;
    const char *name;
};

/// %1: of how many.
constexpr NamedKeyword kChanges[] = {
    {"agency", QT_TRANSLATE_NOOP("dondoc::views::ChangeNames", "changing an agency")},
    {"annexes", QT_TRANSLATE_NOOP("dondoc::views::ChangeNames", "choosing the annexes")},
    {"correction",
     QT_TRANSLATE_NOOP("dondoc::views::ChangeNames", "beginning the report that replaces another")},
    {"document", QT_TRANSLATE_NOOP("dondoc::views::ChangeNames", "changing a document of the list")},
    {"document_added", QT_TRANSLATE_NOOP("dondoc::views::ChangeNames", "adding a document to the list")},
    {"document_removed",
     QT_TRANSLATE_NOOP("dondoc::views::ChangeNames", "removing a document from the list")},
    {"example", QT_TRANSLATE_NOOP("dondoc::views::ChangeNames", "adding example data")},
    {"figure choice", QT_TRANSLATE_NOOP("dondoc::views::ChangeNames", "choosing which figure is printed")},
    {"figures", QT_TRANSLATE_NOOP("dondoc::views::ChangeNames", "entering figures of indicators")},
    {"import", QT_TRANSLATE_NOOP("dondoc::views::ChangeNames", "accepting reports from files")},
    {"imports", QT_TRANSLATE_NOOP("dondoc::views::ChangeNames", "accepting %1 reports from files at once")},
    {"incoming_register",
     QT_TRANSLATE_NOOP("dondoc::views::ChangeNames",
                       "entering %1 rows of the register of incoming documents")},
    {"indicator", QT_TRANSLATE_NOOP("dondoc::views::ChangeNames", "changing an indicator")},
    {"letter", QT_TRANSLATE_NOOP("dondoc::views::ChangeNames", "keeping a letter or message")},
    {"letter_draft", QT_TRANSLATE_NOOP("dondoc::views::ChangeNames", "writing a letter")},
    {"letter_submitted", QT_TRANSLATE_NOOP("dondoc::views::ChangeNames", "submitting a letter")},
    {"letter_stamped",
     QT_TRANSLATE_NOOP("dondoc::views::ChangeNames", "keeping the stamped copy of a letter")},
    {"obstacle", QT_TRANSLATE_NOOP("dondoc::views::ChangeNames", "changing a difficulty or proposal")},
    {"original", QT_TRANSLATE_NOOP("dondoc::views::ChangeNames", "keeping a file with its report")},
    {"overruling", QT_TRANSLATE_NOOP("dondoc::views::ChangeNames", "overruling the state of a task")},
    {"period", QT_TRANSLATE_NOOP("dondoc::views::ChangeNames", "changing a period")},
    {"plan", QT_TRANSLATE_NOOP("dondoc::views::ChangeNames", "changing the plan")},
    {"profile", QT_TRANSLATE_NOOP("dondoc::views::ChangeNames", "changing the department's own particulars")},
    {"report", QT_TRANSLATE_NOOP("dondoc::views::ChangeNames", "entering an agency's report")},
    {"review",
     QT_TRANSLATE_NOOP("dondoc::views::ChangeNames", "answer to %1 matters that are to be looked at again")},
    {"sentence", QT_TRANSLATE_NOOP("dondoc::views::ChangeNames", "changing a sentence of the report")},
    {"stamped", QT_TRANSLATE_NOOP("dondoc::views::ChangeNames", "keeping the stamped copy")},
    {"submit", QT_TRANSLATE_NOOP("dondoc::views::ChangeNames", "submitting the report")},
    {"summary_text", QT_TRANSLATE_NOOP("dondoc::views::ChangeNames", "writing the report's text")},
    {"task", QT_TRANSLATE_NOOP("dondoc::views::ChangeNames", "changing a task")},
};

constexpr NamedKeyword kRecords[] = {
    {"file_info", QT_TRANSLATE_NOOP("dondoc::views::ChangeNames", "the data file's own particulars")},
    {"change_set", QT_TRANSLATE_NOOP("dondoc::views::ChangeNames", "a change of the history")},
    {"change_line", QT_TRANSLATE_NOOP("dondoc::views::ChangeNames", "a line of the history")},
    {"issued_file", QT_TRANSLATE_NOOP("dondoc::views::ChangeNames", "a file of an issued report")},
    {"reviewed_file", QT_TRANSLATE_NOOP("dondoc::views::ChangeNames", "a file under review")},
    {"reviewed_cell",
     QT_TRANSLATE_NOOP("dondoc::views::ChangeNames", "a mended cell of a file under review")},
    {"agency", QT_TRANSLATE_NOOP("dondoc::views::ChangeNames", "an agency")},
    {"agency_alias", QT_TRANSLATE_NOOP("dondoc::views::ChangeNames", "another name of an agency")},
    {"agency_contact", QT_TRANSLATE_NOOP("dondoc::views::ChangeNames", "a contact of an agency")},
    {"agency_group", QT_TRANSLATE_NOOP("dondoc::views::ChangeNames", "a group of agencies")},
    {"group_member", QT_TRANSLATE_NOOP("dondoc::views::ChangeNames", "a member of a group of agencies")},
    {"office_profile", QT_TRANSLATE_NOOP("dondoc::views::ChangeNames", "the department's own particulars")},
    {"plan", QT_TRANSLATE_NOOP("dondoc::views::ChangeNames", "the plan")},
    {"key_task", QT_TRANSLATE_NOOP("dondoc::views::ChangeNames", "a key task of the plan")},
    {"prose_group", QT_TRANSLATE_NOOP("dondoc::views::ChangeNames", "a group of tasks of the report")},
    {"task", QT_TRANSLATE_NOOP("dondoc::views::ChangeNames", "a task")},
    {"deadline_change", QT_TRANSLATE_NOOP("dondoc::views::ChangeNames", "a changed deadline")},
    {"assignment", QT_TRANSLATE_NOOP("dondoc::views::ChangeNames", "the assignment of a task")},
    {"duty", QT_TRANSLATE_NOOP("dondoc::views::ChangeNames", "a duty of the plan")},
    {"duty_task", QT_TRANSLATE_NOOP("dondoc::views::ChangeNames", "the task of a duty")},
    {"period", QT_TRANSLATE_NOOP("dondoc::views::ChangeNames", "the period")},
    {"agency_report", QT_TRANSLATE_NOOP("dondoc::views::ChangeNames", "the report of an agency")},
    {"task_entry", QT_TRANSLATE_NOOP("dondoc::views::ChangeNames", "an agency's result for a task")},
    {"obstacle", QT_TRANSLATE_NOOP("dondoc::views::ChangeNames", "a difficulty or proposal")},
    {"obstacle_task",
     QT_TRANSLATE_NOOP("dondoc::views::ChangeNames", "the task of a difficulty or proposal")},
    {"overruling", QT_TRANSLATE_NOOP("dondoc::views::ChangeNames", "the overruled state of a task")},
    {"sentence_override", QT_TRANSLATE_NOOP("dondoc::views::ChangeNames", "a sentence of the report")},
    {"original", QT_TRANSLATE_NOOP("dondoc::views::ChangeNames", "a file kept with its report")},
    {"indicator", QT_TRANSLATE_NOOP("dondoc::views::ChangeNames", "an indicator")},
    {"indicator_target",
     QT_TRANSLATE_NOOP("dondoc::views::ChangeNames", "the yearly target of an indicator")},
    {"indicator_figure", QT_TRANSLATE_NOOP("dondoc::views::ChangeNames", "a figure of an indicator")},
    {"indicator_choice", QT_TRANSLATE_NOOP("dondoc::views::ChangeNames", "the choice of a figure")},
    {"summary_report", QT_TRANSLATE_NOOP("dondoc::views::ChangeNames", "the summary report")},
    {"summary_block", QT_TRANSLATE_NOOP("dondoc::views::ChangeNames", "a paragraph of the report")},
    {"summary_version", QT_TRANSLATE_NOOP("dondoc::views::ChangeNames", "a submitted version of the report")},
    {"letter", QT_TRANSLATE_NOOP("dondoc::views::ChangeNames", "a letter or message")},
    {"letter_draft", QT_TRANSLATE_NOOP("dondoc::views::ChangeNames", "a letter that is being written")},
    {"official_document", QT_TRANSLATE_NOOP("dondoc::views::ChangeNames", "a document of the list")},
};

/// Blank where there is none.
QString keywordName(std::span<const NamedKeyword> names, const QString &keyword)
{
    const auto found = std::find_if(names.begin(), names.end(), [&keyword](const NamedKeyword &each) {
        return keyword == QLatin1String(each.keyword);
    });
    return found == names.end() ? QString()
                                : QCoreApplication::translate("dondoc::views::ChangeNames", found->name);
}

} // namespace

QString changeName(const QString &label, const QString &where)
{
    const ChangeLabel change = ChangeLabel::parse(label);
    const QString name
        = keywordName(kChanges, change.keyword).replace(QLatin1String("%1"), numbers::count(change.count));
    return name.isEmpty() || where.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, where);
}

QString recordName(const QString &record)
{
    const QString name = keywordName(kRecords, record.section(QLatin1Char(' '), 0, 0));
    bool isNumber = true;
    if (record.contains(QLatin1Char(' ')))
        record.section(QLatin1Char(' '), 1).toLongLong(&isNumber);
    return name.isEmpty() || !isNumber ? record : name;
}

} // namespace dondoc::views
