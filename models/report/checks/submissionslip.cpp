// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SubmissionSlip: short enough for a page: counts by group, what must be there by name, figures up to a few.
#include "models/report/checks/submissionslip.h"

#include "models/domain/text/numbers.h"
#include "models/domain/text/text.h"
#include "models/report/checks/gapgroups.h"
#include "models/report/drafting/context/letterhead.h"
#include "models/report/drafting/context/wording.h"
#include "models/report/editing/textoverrides.h"

#include <algorithm>
#include <array>

namespace dondoc::report {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostFigures = 6; ///< told one by one
constexpr int kQuotedParagraph = 50;  ///< characters
constexpr int kLinesForOpinion = 6;   ///< left free

/// In the order of GapGroup; what must be there is told by name instead.
constexpr std::array<const char16_t *, kGapGroups> kSlipGroups{
    u"", u"slip.text", u"slip.agencies", u"slip.tasks", u"slip.figures", u"slip.review", u"slip.notes"};

QString mustHaveKey(IssueKind kind)
{
    switch (kind) {
    case IssueKind::PlanNumberBlank:
        return u"slip.must.plan"_s;
    case IssueKind::SignerBlank:
        return u"slip.must.signer"_s;
    case IssueKind::DraftingUnitBlank:
        return u"slip.must.unit"_s;
    case IssueKind::RecipientsBlank:
        return u"slip.must.recipients"_s;
    case IssueKind::AddresseeBlank:
        return u"slip.must.addressee"_s;
    case IssueKind::OwnTaskWithoutEntry:
        return u"slip.must.tasks"_s;
    default:
        return u"slip.must.text"_s;
    }
}

class SlipWriter
{
public:
    SlipWriter(const ComposedPages &made, const SlipOptions &options)
        : m_made(made), m_options(options), m_data(made.quarter->data),
          m_context(makeContext(made.quarter->data, made.quarter->assessment))
    {
    }

    Document write()
    {
        Document document;
        document.title = say(u"slip.subject"_s);
        if (m_context.assessment.drawsOnExample)
            document.marking = say(u"report.example"_s);
        m_section = {u"body"_s, Orientation::Portrait, {}};
        m_section.blocks.append(head());
        writeContent();
        writeOpen();
        writeFigures();
        writeOpinion();
        document.sections.append(m_section);
        return document;
    }

private:
    QString say(const QString &key, Values values = {}) const
    {
        const OfficeProfile &office = m_data.office;
        const QString self = m_context.common.value(u"office"_s).text;
        const QString unnamed = filledText(m_context, u"slip.drafter"_s);
        values.insert(u"drafter"_s, words(office.draftingUnit.isEmpty() ? unnamed : office.draftingUnit));
        values.insert(u"self"_s, words(nameSaidBefore(self)));
        return filledText(m_context, key, values);
    }
    void paragraph(const QString &key, const QString &text)
    {
        m_section.blocks.append(Paragraph{key, ParagraphStyle::Body, {plain(text)}});
    }
    void heading(const QString &key, const QString &sentence)
    {
        m_section.blocks.append(Heading{key, 2, {plain(say(sentence))}});
    }

    Letterhead head() const
    {
        Letterhead head = letterheadOf(m_context, {}, m_options.date);
        head.numberSymbol = u"PTr-"_s + m_data.office.symbol;
        head.kind = say(u"slip.kind"_s);
        head.subject = say(u"slip.subject"_s);
        head.addressees = QStringList{say(u"slip.addressee"_s)};
        return head;
    }

    void writeContent()
    {
        const ReceiptCounts &receipt = m_context.assessment.receipt;
        heading(u"1"_s, u"slip.content"_s);
        paragraph(u"1/a"_s,
                  say(u"slip.content.report"_s,
                      {{u"pages"_s, words(numbers::count(m_made.pages.size()))},
                       {u"received"_s, words(numbers::count(receipt.received))},
                       {u"asked"_s, words(numbers::count(receipt.asked))}}));
    }

    void writeOpen()
    {
        heading(u"2"_s, u"slip.open"_s);
        QStringList musts;
        std::array<int, kGapGroups> counts{};
        for (const Issue &gap : m_made.gaps) {
            ++counts.at(size_t(groupOf(gap)));
            if (groupOf(gap) == GapGroup::MustHave)
                musts.append(say(mustHaveKey(gap.kind)));
        }
        musts.removeDuplicates();
        QStringList others;
        int further = 0;
        for (size_t group = size_t(GapGroup::MustHave) + 1; group < counts.size(); ++group) {
            further += counts.at(group);
            if (counts.at(group) > 0)
                others.append(say(QString::fromUtf16(kSlipGroups.at(group)),
                                  {{u"n"_s, words(numbers::count(counts.at(group)))}}));
        }
        const int must = counts.at(size_t(GapGroup::MustHave));
        paragraph(u"2/must"_s, must == 0 ? say(u"slip.must.none"_s) : itemsOf(u"slip.must"_s, must, musts));
        if (further > 0)
            paragraph(u"2/further"_s, itemsOf(u"slip.further"_s, further, others));
    }

    QString itemsOf(const QString &key, int count, const QStringList &items) const
    {
        return say(key, {{u"n"_s, words(numbers::count(count))}, {u"items"_s, words(items.join(u"; "_s))}});
    }

    void writeFigures()
    {
        heading(u"3"_s, u"slip.before"_s);
        const QList<SummaryVersion> &versions = m_data.versions;
        if (versions.isEmpty())
            return paragraph(u"3/none"_s, say(u"slip.before.none"_s));
        QStringList items;
        for (const ChangedBlock &block : m_made.sinceSubmission) {
            if (!block.figures.isEmpty())
                items.append(u"“%1”: %2"_s.arg(text::shortened(plainText(block.submitted), kQuotedParagraph),
                                               figuresInWords(block)));
        }
        Values values{{u"version"_s, words(QString::number(versions.constLast().ordinal))},
                      {u"n"_s, words(numbers::count(items.size()))}};
        if (items.isEmpty())
            return paragraph(u"3/same"_s, say(u"slip.before.same"_s, values));
        values.insert(u"items"_s, words(items.mid(0, kMostFigures).join(u"; "_s)));
        values.insert(u"rest"_s, words(numbers::count(items.size() - kMostFigures)));
        paragraph(u"3/changed"_s,
                  say(items.size() > kMostFigures ? u"slip.before.many"_s : u"slip.before.some"_s, values));
    }

    void writeOpinion()
    {
        Table table;
        table.key = u"4"_s;
        table.columns = {{1}, {1}};
        Row titles;
        titles.key = u"4/head"_s;
        titles.cells = {{ParagraphStyle::TableHead, {plain(say(u"slip.submitter"_s))}},
                        {ParagraphStyle::TableHead, {plain(say(u"slip.opinion"_s))}}};
        table.header = {titles};
        Row room;
        room.key = u"4/room"_s;
        const QString free = QString(kLinesForOpinion, u'\n');
        room.cells = {{ParagraphStyle::TableCentre, {plain(free + m_options.submitter)}},
                      {ParagraphStyle::TableCentre, {plain(free + m_data.office.signerName)}}};
        table.rows = {room};
        m_section.blocks.append(table);
    }

    const ComposedPages &m_made;
    const SlipOptions &m_options;
    const PeriodSnapshot &m_data;
    Context m_context;
    Section m_section;
};

} // namespace

Document composeSubmissionSlip(const ComposedPages &made, const SlipOptions &options)
{
    return SlipWriter(made, options).write();
}

} // namespace dondoc::report
