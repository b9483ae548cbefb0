// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// AgencyOutline: headings as in the summary report, each with what an agency writes there.
#include "models/report/drafting/letters/agencyoutline.h"

#include "models/domain/assessment/expectation.h"
#include "models/domain/assessment/yearclosing.h"
#include "models/domain/plan/planspan.h"
#include "models/domain/summary/letterqueries.h"
#include "models/domain/text/numbers.h"
#include "models/domain/text/text.h"
#include "models/report/drafting/context/context.h"
#include "models/report/drafting/context/letterhead.h"
#include "models/report/drafting/letters/letteroptions.h"

#include <algorithm>

namespace dondoc::report {

using namespace Qt::StringLiterals;

namespace {

/// A clause under a chapter: what it is called and what is written there.
struct Clause {
    const char16_t *title; ///< blank: none, the chapter's own text
    QList<const char16_t *> lines;
};

struct Chapter {
    const char16_t *title;
    QList<Clause> clauses;
};

const QList<Chapter> &chapters()
{
    static const QList<Chapter> kChapters{
        {u"Công tác chỉ đạo, điều hành",
         {{u"Ban hành văn bản, kế hoạch triển khai",
           {u"Văn bản đã ban hành trong kỳ để thực hiện Kế hoạch: tên loại, số, ký hiệu, ngày, trích yếu.",
            u"UBND các xã, phường ghi rõ số, ngày kế hoạch của xã, phường; nếu chưa ban hành thì nêu lý do "
            u"và thời "
            "gian dự kiến ban hành."}},
          {u"Công tác phối hợp, kiểm tra, đôn đốc",
           {u"Các cuộc họp, kiểm tra, hướng dẫn đã tổ chức; kết quả phối hợp giữa các cơ quan, đơn vị."}}}},
        {u"Kết quả thực hiện",
         {{u"Kết quả thực hiện từng nhiệm vụ được giao chủ trì",
           {u"Báo cáo lần lượt từng nhiệm vụ (số thứ tự theo biểu mẫu gửi kèm): trạng "
            "thái (chưa triển khai, đang thực hiện, hoàn thành, tạm dừng, không phát sinh); việc đã làm, số "
            "liệu cụ "
            "thể{spans}; ước thực hiện {estimate}.",
            u"{yearbefore}", u"Nhiệm vụ trong kỳ không có hoạt động ghi “Không phát sinh”, không bỏ trống.",
            u"Nhiệm vụ có thời hạn: nêu tỷ lệ hoàn thành; nhiệm vụ quá hạn nêu nguyên nhân và ngày dự kiến "
            u"hoàn "
            "thành; nhiệm vụ tham mưu văn bản ghi số, ngày văn bản trình."}},
          {u"Nhiệm vụ phối hợp", {u"Nội dung đã phối hợp với cơ quan chủ trì, nếu có."}},
          {u"Một số chỉ tiêu chủ yếu",
           {u"Số liệu thực hiện trong kỳ, lũy kế từ đầu năm, ước cả năm theo biểu mẫu gửi kèm (nếu có)."}}}},
        {u"Khó khăn, hạn chế và nguyên nhân",
         {{u"Khó khăn, vướng mắc", {u"Nêu từng khó khăn, vướng mắc, gắn với nhiệm vụ và địa bàn cụ thể."}},
          {u"Tồn tại, hạn chế", {u"Việc chưa làm được, làm chậm so với yêu cầu."}},
          {u"Nguyên nhân", {u"Nguyên nhân khách quan, chủ quan."}}}},
        {u"Nhiệm vụ trọng tâm {next}",
         {{u"", {u"Các việc chính sẽ thực hiện, sản phẩm và thời gian hoàn thành."}}}},
        {u"Kiến nghị, đề xuất",
         {{u"",
           {u"Từng kiến nghị, giải pháp đề xuất, ghi rõ cơ quan có thẩm quyền giải quyết ({coordinator}, sở, "
            u"ngành khác, UBND các xã, phường, UBND tỉnh, cơ quan trung ương).",
            u"Kiến nghị của kỳ trước: nêu kết quả giải quyết, nếu có."}}}},
    };
    return kChapters;
}

class OutlineWriter
{
public:
    explicit OutlineWriter(const PeriodSnapshot &data) : m_data(data) { }

    Document write();

private:
    void writeHead();
    void writeRules();
    void writeChapter(int number, const Chapter &chapter);
    void writeLine(const QString &key, const QString &text);
    void writeLines(const QString &path, const QList<const char16_t *> &lines);
    QString yearBefore() const;
    Section tasksOfCommunes() const;
    QString filled(const char16_t *text) const;
    QString bothSpans() const;
    QString coordinator() const;

    const PeriodSnapshot &m_data;
    Section m_section{u"outline"_s, Orientation::Portrait, {}};
};

QString OutlineWriter::coordinator() const
{
    const Agency *agency = findAgency(m_data, m_data.plan.coordinatorCode);
    return agency ? agency->name : u"cơ quan đầu mối"_s;
}

/// What is told once for each span of a combined period.
QString OutlineWriter::bothSpans() const
{
    const auto longer = longerPeriod(m_data);
    return longer ? u" của %1 và của %2"_s.arg(periods::bareTitle(m_data.period), wholeTitle(*longer))
                  : QString();
}

/// Blank where nobody owes any of it.
QString OutlineWriter::yearBefore() const
{
    QStringList codes;
    for (const Agency &agency : m_data.agencies)
        codes.append(agency.code);
    if (!asksForYearBefore(m_data, codes))
        return {};
    return u"Nhiệm vụ hằng năm chưa hoàn thành trong năm %1: nêu kết quả bổ sung năm %1 (ghi vào dòng riêng "
           u"của "
           "biểu mẫu)."_s.arg(m_data.period.year - 1);
}

QString OutlineWriter::filled(const char16_t *text) const
{
    QString words = QString::fromUtf16(text);
    words.replace(u"{estimate}"_s, estimateSpan(m_data.period));
    const bool adHoc = m_data.period.kind == PeriodKind::AdHoc;
    words.replace(u"{next}"_s, adHoc ? u"thời gian tới"_s : periods::title(periods::next(m_data.period)));
    words.replace(u"{coordinator}"_s, coordinator());
    words.replace(u"{spans}"_s, bothSpans());
    words.replace(u"{yearbefore}"_s, yearBefore());
    return words;
}

void OutlineWriter::writeHead()
{
    const QString subject = u"Kết quả %1 thực hiện %2 của %3"_s.arg(
        spanTitle(m_data), shortCitation(m_data.plan), m_data.plan.issuer + topic(m_data.plan));
    const QString letter = u"(Kèm theo Công văn số %1/%2 ngày%1tháng%1năm %3 của %4)"_s.arg(
        stampGap(), letterSymbol(m_data.office), QString::number(m_data.period.to.year()), coordinator());
    m_section.blocks.append(
        Paragraph{u"title"_s, ParagraphStyle::AnnexTitle, {plain(u"ĐỀ CƯƠNG BÁO CÁO"_s)}});
    m_section.blocks.append(Paragraph{u"subject"_s, ParagraphStyle::AnnexTitle, {plain(subject)}});
    m_section.blocks.append(Paragraph{u"reference"_s, ParagraphStyle::AnnexReference, {plain(letter)}});
}

void OutlineWriter::writeLine(const QString &key, const QString &text)
{
    m_section.blocks.append(Paragraph{key, ParagraphStyle::ListItem, {plain(u"- "_s + text)}});
}

void OutlineWriter::writeRules()
{
    const Period &period = m_data.period;
    const QDate due = deadlines(m_data.plan.regime, period).agencies;
    const auto longer = longerPeriod(m_data);
    const QString spans = spansInWords(m_data.plan, period, longer);
    writeLine(u"rules/span"_s,
              longer ? u"Kỳ báo cáo: %1; kết quả của mỗi giai đoạn ghi riêng."_s.arg(spans)
                     : u"Kết quả %1."_s.arg(spans));
    m_section.blocks.append(Paragraph{
        u"rules/deadline"_s,
        ParagraphStyle::ListItem,
        {plain(u"- Báo cáo đã ký gửi về %1 qua hệ thống quản lý văn bản, kèm biểu mẫu dạng .xlsx, "_s.arg(
             coordinator())),
         bold(u"chậm nhất ngày %1"_s.arg(numbers::shortDate(due))), plain(u"."_s)}});
    if (const QString contact = knownOptions(m_data).contact; !contact.isEmpty())
        writeLine(u"rules/contact"_s, u"Đầu mối liên hệ: %1."_s.arg(contact));
    writeLine(u"rules/secret"_s, u"Không nêu nội dung thuộc bí mật nhà nước."_s);
}

void OutlineWriter::writeLines(const QString &path, const QList<const char16_t *> &lines)
{
    int number = 0;
    for (const char16_t *line : lines) {
        if (const QString text = filled(line); !text.isEmpty())
            m_section.blocks.append(
                Paragraph{u"%1/p%2"_s.arg(path).arg(++number), ParagraphStyle::Body, {italic(text)}});
    }
}

void OutlineWriter::writeChapter(int number, const Chapter &chapter)
{
    const QString key = text::roman(number);
    const QString title = filled(chapter.title);
    m_section.blocks.append(Heading{key, 1, {plain(u"%1. %2"_s.arg(key, title.toUpper()))}});
    for (qsizetype i = 0; i < chapter.clauses.size(); ++i) {
        const Clause &clause = chapter.clauses.at(i);
        const QString clauseTitle = filled(clause.title);
        const QString path = clauseTitle.isEmpty() ? key : u"%1/%2"_s.arg(key).arg(i + 1);
        if (!clauseTitle.isEmpty())
            m_section.blocks.append(Heading{path, 2, {plain(u"%1. %2"_s.arg(i + 1).arg(clauseTitle))}});
        writeLines(path, clause.lines);
    }
}

/// Numbers of the tasks that any commune or ward leads.
QStringList communeTasks(const PeriodSnapshot &data)
{
    QStringList numbers;
    const QList<Expectation> expected = expectations(data);
    for (const Expectation &each : expected) {
        const Agency *agency = findAgency(data, each.agencyCode);
        if (agency && isCommuneLevel(*agency))
            numbers += tasksToAsk(data, each);
    }
    numbers.removeDuplicates();
    return numbers;
}

Cell outlineCell(const QString &text, ParagraphStyle style) { return {style, {plain(text)}, 1}; }

Row rowOf(const Task &task)
{
    const QString due
        = task.deadline.text.isEmpty() && !task.heading ? u"Chưa ấn định thời hạn"_s : task.deadline.text;
    return {u"PL/"_s + task.number,
            {outlineCell(task.number, ParagraphStyle::TableCentre),
             outlineCell(task.text, ParagraphStyle::TableCell),
             outlineCell(due, ParagraphStyle::TableCentre)},
            task.heading};
}

bool isParentOf(const PeriodSnapshot &data, const Task &task, const QStringList &numbers)
{
    return std::any_of(numbers.cbegin(), numbers.cend(), [&data, &task](const QString &number) {
        const Task *child = findTask(data, number);
        return child && child->parent == task.number;
    });
}

Section OutlineWriter::tasksOfCommunes() const
{
    const QStringList numbers = communeTasks(m_data);
    Section section{u"PL"_s, Orientation::Portrait, {}};
    if (numbers.isEmpty())
        return section;
    Table table;
    table.key = u"PL/table"_s;
    table.columns = {{14}, {116}, {35}};
    table.header = {{u"PL/header"_s,
                     {outlineCell(u"Stt"_s, ParagraphStyle::TableHead),
                      outlineCell(u"Nhiệm vụ"_s, ParagraphStyle::TableHead),
                      outlineCell(u"Thời gian thực hiện"_s, ParagraphStyle::TableHead)},
                     false}};
    for (const Task &task : m_data.tasks) {
        if (numbers.contains(task.number) || isParentOf(m_data, task, numbers))
            table.rows.append(rowOf(task));
    }
    section.blocks = {Paragraph{u"PL/title"_s,
                                ParagraphStyle::AnnexTitle,
                                {plain(u"NHIỆM VỤ UBND CÁC XÃ, PHƯỜNG CHỦ TRÌ THỰC HIỆN"_s)}},
                      Paragraph{u"PL/reference"_s,
                                ParagraphStyle::AnnexReference,
                                {plain(u"(Số thứ tự theo biểu mẫu gửi kèm)"_s)}},
                      table};
    return section;
}

Document OutlineWriter::write()
{
    writeHead();
    writeRules();
    const QList<Chapter> &all = chapters();
    for (qsizetype i = 0; i < all.size(); ++i)
        writeChapter(int(i) + 1, all.at(i));
    Document document;
    document.title = u"Đề cương báo cáo kết quả "_s + spanTitle(m_data);
    document.sections = {m_section};
    const Section tasks = tasksOfCommunes();
    if (!tasks.blocks.isEmpty())
        document.sections.append(tasks);
    return document;
}

} // namespace

Document agencyOutline(const PeriodSnapshot &data) { return OutlineWriter(data).write(); }

} // namespace dondoc::report
