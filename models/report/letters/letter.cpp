// SPDX-License-Identifier: GPL-3.0-or-later
// Letter: head, sentences, signature, and the list of addressees where they are many.
#include "models/report/letters/letter.h"

#include "models/domain/numbers.h"
#include "models/domain/text.h"
#include "models/report/annexes/annexes.h"
#include "models/report/letters/letteraddressees.h"
#include "models/report/sections/wording.h"

#include <array>

namespace dondoc::report {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostByName = 7; // more stand in an attached list

QString dayOrGap(const QDate &day) { return day.isValid() ? numbers::shortDate(day) : stampGap(); }

QString subjectKey(LetterKind kind)
{
    constexpr std::array kKeys{u"letter.request.subject", u"letter.reminder.subject",
                               u"letter.supplement.subject"};
    return QString::fromUtf16(kKeys.at(size_t(kind)));
}

QString listTitleKey(LetterKind kind)
{
    return kind == LetterKind::Reminder ? u"letter.reminder.listtitle"_s : u"letter.supplement.listtitle"_s;
}

class LetterWriter
{
public:
    LetterWriter(LetterKind kind, const Context &context, const LetterOptions &options)
        : m_kind(kind), m_context(context), m_options(options),
          m_codes(addresseesOf(kind, context.data, context.assessment))
    {
    }

    Document write()
    {
        Document document;
        if (m_codes.isEmpty())
            return document;
        document.title = filledText(m_context, subjectKey(m_kind));
        if (m_context.assessment.exampleReports > 0 && m_kind != LetterKind::Request)
            document.marking = filledText(m_context, u"report.example"_s);
        m_section = {u"body"_s, Orientation::Portrait, {}};
        m_section.blocks.append(head());
        writeText();
        m_section.blocks.append(signatureOf(m_context.data.office));
        document.sections.append(m_section);
        if (hasList())
            document.sections.append(list());
        return document;
    }

private:
    bool hasList() const { return m_kind != LetterKind::Request && m_codes.size() > kMostByName; }

    Letterhead head() const
    {
        Letterhead head = letterheadOf(m_context, m_options.number, m_options.date);
        head.numberSymbol = letterSymbol(m_context.data.office);
        head.subject = u"V/v "_s + filledText(m_context, subjectKey(m_kind));
        head.addressees = m_kind == LetterKind::Request ? collectiveNames(m_context, m_codes)
            : hasList()                                 ? QStringList{filledText(m_context, u"letter.list"_s)}
                                                        : ownNames(m_context, m_codes);
        return head;
    }

    /// A letter's own symbol has no abbreviation of its kind: "SNNMT-TTBVTV".
    static QString letterSymbol(const OfficeProfile &office)
    {
        return office.draftingUnit.isEmpty() ? office.symbol : office.symbol + u'-' + office.draftingUnit;
    }

    /// Keyed by the last words of the sentence's key.
    void paragraph(const QString &key, const Values &values = {})
    {
        m_section.blocks.append(
            Paragraph{key.section(u'.', 2), ParagraphStyle::Body, filled(m_context, key, values)});
    }

    void writeText()
    {
        if (m_kind == LetterKind::Request)
            writeRequest();
        else if (m_kind == LetterKind::Reminder)
            writeReminder();
        else
            writeSupplement();
    }

    void writeRequest()
    {
        const QString basis = cleaned(m_context.data.plan.regime.basis);
        paragraph(basis.isEmpty() ? u"letter.request.opening"_s : u"letter.request.opening.basis"_s,
                  {{u"basis"_s, words(basis)}});
        paragraph(u"letter.request.content"_s,
                  {{u"from"_s, words(numbers::shortDate(m_context.data.period.from))}});
        paragraph(u"letter.request.obstacles"_s);
        paragraph(u"letter.request.sending"_s);
        const QStringList cooperating = askedToCooperate(m_context, m_codes);
        if (!cooperating.isEmpty())
            paragraph(u"letter.request.cooperation"_s,
                      {{u"names"_s, words(text::upperFirst(text::joinedWithAnd(cooperating)))}});
        paragraph(u"letter.request.closing"_s);
    }

    void writeReminder()
    {
        const ReceiptFigures &receipt = m_context.assessment.receipt;
        const QStringList incomplete = incompleteAgencies(m_context);
        paragraph(
            u"letter.reminder.opening"_s,
            {{u"number"_s, words(m_options.requestNumber.isEmpty() ? stampGap() : m_options.requestNumber)},
             {u"symbol"_s, words(letterSymbol(m_context.data.office))},
             {u"date"_s, words(dayOrGap(m_options.requestDate))}});
        paragraph(
            incomplete.isEmpty() ? u"letter.reminder.counts"_s : u"letter.reminder.counts.incomplete"_s,
            {{u"received"_s, figure(m_context, receipt.received, u"receipt.received"_s)},
             {u"asked"_s, figure(m_context, receipt.asked, u"receipt.asked"_s)},
             {u"missing"_s, figure(m_context, receipt.missing.size(), u"receipt.missing"_s, receipt.missing)},
             {u"incomplete"_s, figure(m_context, incomplete.size(), u"receipt.incomplete"_s, incomplete)}});
        paragraph(u"letter.reminder.again"_s, {{u"newdeadline"_s, words(dayOrGap(m_options.newDeadline))}});
        paragraph(u"letter.reminder.closing"_s);
    }

    void writeSupplement()
    {
        paragraph(u"letter.supplement.opening"_s,
                  {{u"newdeadline"_s, words(dayOrGap(m_options.newDeadline))}});
        if (!hasList()) {
            for (const QString &code : m_codes)
                m_section.blocks.append(
                    Paragraph{u"item/"_s + code, ParagraphStyle::ListItem,
                              filled(m_context, u"letter.supplement.item"_s,
                                     {{u"name"_s, words(ownNames(m_context, {code}).value(0))},
                                      {u"what"_s, words(insideSentence(wanting(code)))}})});
        }
        paragraph(u"letter.supplement.closing"_s);
    }

    /// What the agency has still to send, from its reason and its missing tasks.
    QString wanting(const QString &code) const
    {
        const AgencyProgress *agency = m_context.assessment.agency(code);
        if (!agency || !agency->received)
            return filledText(m_context, u"letter.wanting.report"_s);
        QStringList parts;
        const AgencyReport *report = currentReport(m_context.data, m_context.assessment, code);
        if (report && !report->supplementReason.isEmpty())
            parts.append(cleaned(report->supplementReason));
        if (!agency->missingTasks.isEmpty()) {
            const QString tasks = filledText(m_context, u"letter.wanting.tasks"_s,
                                             {{u"tasks"_s, words(taskNames(agency->missingTasks))}});
            parts.append(parts.isEmpty() ? tasks : insideSentence(tasks));
        }
        return parts.join(u"; "_s);
    }

    Section list() const
    {
        Section section{u"PL1"_s, Orientation::Portrait, {}};
        const QString title = filledText(m_context, listTitleKey(m_kind)).toUpper();
        const QString number = numbers::documentNumber(m_options.number);
        const QString reference = filledText(m_context, u"letter.reference"_s,
                                             {{u"number"_s, words(number.isEmpty() ? stampGap() : number)},
                                              {u"symbol"_s, words(letterSymbol(m_context.data.office))},
                                              {u"date"_s, words(dateLine(m_context, m_options.date))}});
        section.blocks = {Paragraph{u"PL1/title"_s, ParagraphStyle::AnnexTitle, {plain(title)}},
                          Paragraph{u"PL1/reference"_s, ParagraphStyle::AnnexReference, {plain(reference)}}};
        Table table = emptyTable(m_context, section.key,
                                 {{12, u"annex.column.number"_s},
                                  {68, u"annex.column.agency"_s},
                                  {85, u"annex.column.wanting"_s}});
        int place = 0;
        for (const QString &code : m_codes)
            table.rows.append({section.key + u'/' + code,
                               {cell(QString::number(++place), ParagraphStyle::TableCentre),
                                cell(ownNames(m_context, {code}).value(0)), cell(wanting(code))},
                               false});
        section.blocks.append(table);
        return section;
    }

    LetterKind m_kind;
    const Context &m_context;
    const LetterOptions &m_options;
    QStringList m_codes;
    Section m_section;
};

} // namespace

Document composeLetter(LetterKind kind, const ReportData &data, const Assessment &assessment,
                       const LetterOptions &options)
{
    const Context context = makeContext(data, assessment, {});
    return LetterWriter(kind, context, options).write();
}

} // namespace dondoc::report
