// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// DifficultyBlock: a heading, titles, and a row for each difficulty with a list of three answers.
#include "models/exchange/forms/difficultyblock.h"

#include <algorithm>

namespace dondoc::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr double kGapHeight = 12;
constexpr double kTitleHeight = 20;
constexpr double kLeastHeight = 32;

InputRule answerRule()
{
    return {
        .kind = InputRule::Kind::Words,
        .words = form::verdictWords(),
        .title = u"Khó khăn, vướng mắc"_s,
        .prompt = u"Chọn một trong ba: Vẫn còn, Đã được giải quyết, Không còn phát sinh. Chưa có ý kiến thì "
                  "để trống."_s,
        .error = u"Không có trong danh sách. Đề nghị chọn một trong ba câu trả lời. Giữ nội dung vừa ghi?"_s};
}

QString periodTitle(const QString &key)
{
    const Result<Period> period = periods::parse(key);
    return period && period->to.isValid() ? periods::shortTitle(*period) : QString();
}

/// Where the parts of the block stand.
class Block
{
public:
    Block(FormSheet &sheet, const QList<FormColumn> &columns) : m_sheet(sheet), m_columns(columns) { }

    void writeHead(int row)
    {
        m_sheet.text(row, at(FormColumn::Mark), form::difficultyMark(0), FormLook::Mark);
        m_sheet.blank(row, at(FormColumn::Number), FormLook::GroupNumber);
        m_sheet.text(row, at(FormColumn::Task), form::difficultiesTitle(), FormLook::GroupText);
        for (int column = at(FormColumn::Deadline); column <= at(FormColumn::State); ++column)
            m_sheet.blank(row, column,
                          column == at(FormColumn::State) ? FormLook::GroupEnd : FormLook::GroupText);
        m_sheet.rowHeight(row, kTitleHeight);
    }

    void writeTitles(int row)
    {
        m_sheet.text(row, at(FormColumn::Mark), form::difficultyMark(0), FormLook::Mark);
        m_sheet.blank(row, at(FormColumn::Number), FormLook::ColumnHead);
        m_sheet.text(row, at(FormColumn::Task), u"Nội dung đã phản ánh"_s, FormLook::ColumnHead);
        m_sheet.text(row, at(FormColumn::Deadline), u"Kỳ phản ánh"_s, FormLook::ColumnHead);
        for (int column = at(FormColumn::Deadline) + 1; column < at(FormColumn::State); ++column)
            m_sheet.blank(row, column, FormLook::ColumnHead);
        m_sheet.text(row, at(FormColumn::State), form::answerTitle(), FormLook::ColumnHead);
        m_sheet.rowHeight(row, kTitleHeight);
    }

    /// Without a number: an older program takes it for no task.
    void write(int row, const OpenDifficulty &difficulty)
    {
        const Id id = difficulty.obstacles.constLast().id;
        m_sheet.text(row, at(FormColumn::Mark), form::difficultyMark(id), FormLook::Mark);
        m_sheet.blank(row, at(FormColumn::Number), FormLook::Centre);
        m_sheet.text(row, at(FormColumn::Task), difficulty.text, FormLook::Text);
        m_sheet.text(row, at(FormColumn::Deadline), periodTitle(difficulty.raisedIn), FormLook::Centre);
        for (int column = at(FormColumn::Deadline) + 1; column < at(FormColumn::State); ++column)
            m_sheet.blank(row, column, FormLook::Closed);
        m_sheet.blank(row, at(FormColumn::State), FormLook::FillCentre);
        m_sheet.rule(row, row, at(FormColumn::State), answerRule());
        m_sheet.rowHeight(
            row,
            std::max(kLeastHeight, heightFor(difficulty.text, form::width(FormColumn::Task), kFormText)));
    }

private:
    int at(FormColumn column) const { return int(m_columns.indexOf(column)); }

    FormSheet &m_sheet;
    const QList<FormColumn> &m_columns;
};

} // namespace

int writeDifficulties(FormSheet &sheet, int row, const QList<FormColumn> &columns,
                      const QList<OpenDifficulty> &difficulties)
{
    if (difficulties.isEmpty())
        return row;
    Block block(sheet, columns);
    sheet.rowHeight(row++, kGapHeight);
    block.writeHead(row++);
    block.writeTitles(row++);
    for (const OpenDifficulty &difficulty : difficulties)
        block.write(row++, difficulty);
    return row;
}

} // namespace dondoc::exchange
