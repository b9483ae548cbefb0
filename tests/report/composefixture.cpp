// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Small quarters for the composer, as plain values.
#include "tests/report/composefixture.h"

#include <algorithm>

namespace dondoc::test {

using namespace Qt::StringLiterals;

namespace {

Agency agency(const QString &code, const QString &name, AgencyKind kind)
{
    Agency made;
    made.code = code;
    made.name = name;
    made.kind = kind;
    return made;
}

AgencyReport &reportOf(PeriodSnapshot &data, const QString &code)
{
    const auto at = std::find_if(data.reports.begin(), data.reports.end(),
                                 [&code](const AgencyReport &report) { return report.agencyCode == code; });
    if (at != data.reports.end())
        return *at;
    AgencyReport report;
    report.agencyCode = code;
    report.state = ReportState::Accepted;
    report.number = u"12/BC-UBND"_s;
    report.signedOn = QDate(2025, 12, 14);
    report.receivedOn = QDate(2025, 12, 15);
    data.reports.append(report);
    return data.reports.last();
}

const report::Table *tableOf(const report::Section &section)
{
    for (const report::Block &block : section.blocks) {
        if (const auto *table = std::get_if<report::Table>(&block))
            return table;
    }
    return nullptr;
}

QString textOf(const report::Block &block)
{
    if (const auto *heading = std::get_if<report::Heading>(&block))
        return report::plainText(heading->text);
    if (const auto *paragraph = std::get_if<report::Paragraph>(&block))
        return report::plainText(paragraph->text);
    return {};
}

} // namespace

PeriodSnapshot smallQuarter()
{
    PeriodSnapshot data;
    data.plan.code = u"1"_s;
    data.plan.title = u"phát triển cây ăn quả"_s;
    data.plan.shortSubject = u"phát triển cây ăn quả"_s;
    data.plan.number = u"12"_s;
    data.plan.symbol = u"KH-UBND"_s;
    data.plan.date = QDate(2025, 9, 5);
    data.plan.issuer = u"UBND tỉnh"_s;
    data.plan.coordinatorCode = u"SNNMT"_s;
    data.plan.proseGroups = {{u"a"_s, u"Lãnh đạo, chỉ đạo"_s}, {u"b"_s, u"Vùng trồng"_s}};
    data.office.superiorBody = u"UBND TỈNH SƠN LA"_s;
    data.office.issuingBody = u"SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG"_s;
    data.office.symbol = u"SNNMT"_s;
    data.office.place = u"Sơn La"_s;
    data.office.addressee = u"Ủy ban nhân dân tỉnh Sơn La"_s;
    data.office.signerPosition = u"GIÁM ĐỐC"_s;
    data.office.signerName = u"Nguyễn Văn A"_s;
    data.office.recipients = {u"Như trên"_s, u"Lãnh đạo Sở"_s};
    data.office.draftingUnit = u"TTBVTV"_s;
    data.period = periods::quarter(2025, 4);
    data.agencies = {agency(u"SNNMT"_s, u"Sở Nông nghiệp và Môi trường"_s, AgencyKind::Department),
                     agency(u"SCT"_s, u"Sở Công Thương"_s, AgencyKind::Department),
                     agency(u"00001"_s, u"Xã Một"_s, AgencyKind::Commune),
                     agency(u"00002"_s, u"Xã Hai"_s, AgencyKind::Commune),
                     agency(u"00003"_s, u"Phường Ba"_s, AgencyKind::Ward)};
    Group communes;
    communes.code = u"communes"_s;
    communes.name = u"UBND các xã, phường"_s;
    for (const QString &code : {u"00001"_s, u"00002"_s, u"00003"_s})
        communes.members.append({code, {}, {}});
    data.groups = {communes};
    return data;
}

Task &addTask(PeriodSnapshot &data, const QString &number, const QString &text, DeadlineKind kind,
              const QStringList &leads)
{
    Task task;
    task.number = number;
    task.text = text;
    task.group = u"a"_s;
    task.deadline.kind = kind;
    task.order = int(data.tasks.size());
    data.tasks.append(task);
    for (const QString &code : leads.isEmpty() ? QStringList{u"communes"_s} : leads) {
        Assignment assignment;
        assignment.taskNumber = number;
        assignment.kind = leads.isEmpty() ? AssigneeKind::Group : AssigneeKind::Agency;
        assignment.code = code;
        assignment.printed = code;
        data.assignments.append(assignment);
    }
    return data.tasks.last();
}

TaskEntry entry(const QString &taskNumber, EntryState state, const QString &result)
{
    TaskEntry made;
    made.taskNumber = taskNumber;
    made.state = state;
    made.result = result;
    return made;
}

void addEntry(PeriodSnapshot &data, const QString &code, const TaskEntry &added)
{
    reportOf(data, code).entries.append(added);
}

report::Document composed(const PeriodSnapshot &data, const report::ComposeOptions &options)
{
    return report::compose(data, assess(data), options);
}

QString blockText(const report::Document &document, const QString &key)
{
    for (const report::Section &section : document.sections) {
        for (const report::Block &block : section.blocks) {
            if (report::blockKey(block) == key)
                return textOf(block);
        }
    }
    return {};
}

QString told(const PeriodSnapshot &data) { return blockText(composed(data), u"II/2/a/results"_s); }

QStringList rowTexts(const report::Document &document, const QString &key)
{
    QStringList texts;
    for (const report::Section &section : document.sections) {
        const report::Table *table = tableOf(section);
        for (const report::Row &row : table ? table->header + table->rows : QList<report::Row>()) {
            if (row.key != key)
                continue;
            for (const report::Cell &cell : row.cells)
                texts.append(report::plainText(cell.text));
        }
    }
    return texts;
}

QStringList allKeys(const report::Document &document)
{
    QStringList keys;
    for (const report::Section &section : document.sections) {
        for (const report::Block &block : section.blocks) {
            keys.append(report::blockKey(block));
            const auto *table = std::get_if<report::Table>(&block);
            for (const report::Row &row : table ? table->header + table->rows : QList<report::Row>())
                keys.append(row.key);
        }
    }
    return keys;
}

} // namespace dondoc::test
