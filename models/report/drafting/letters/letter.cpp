// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Letter: head, sentences, signature, and the list of addressees where they are many.
#include "models/report/drafting/letters/letter.h"

#include "models/domain/assessment/yearclosing.h"
#include "models/domain/plan/planspan.h"
#include "models/domain/summary/letterqueries.h"
#include "models/domain/text/numbers.h"
#include "models/domain/text/text.h"
#include "models/report/drafting/context/letterhead.h"
#include "models/report/drafting/context/wording.h"
#include "models/report/drafting/letters/letteraddressees.h"
#include "models/report/drafting/letters/letterlist.h"
#include "models/report/drafting/letters/letterwanting.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace dondoc::report {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostByName = 7; // more stand in an attached list

QString dayOrGap(const QDate &day) { return day.isValid() ? numbers::shortDate(day) : stampGap(); }

QString numberOrGap(const QString &number)
{
    const QString written = numbers::documentNumber(number);
    return written.isEmpty() ? stampGap() : written;
}

QString subjectKey(LetterKind kind)
{
    constexpr std::array kKeys{u"letter.request.subject", u"letter.reminder.subject",
                               u"letter.supplement.subject"};
    return QString::fromUtf16(kKeys.at(size_t(kind)));
}

/// Without doubles and unknown codes, as the agencies stand in protocol order.
QStringList inProtocolOrder(const PeriodSnapshot &data, const QStringList &codes)
{
    QStringList sorted;
    for (const Agency &agency : data.agencies) {
        if (codes.contains(agency.code))
            sorted.append(agency.code);
    }
    return sorted;
}

QStringList addressees(LetterKind kind, const Context &context, const LetterOptions &options)
{
    return options.addressees ? inProtocolOrder(context.data, *options.addressees)
                              : addresseesOf(kind, context.data, context.assessment);
}

class LetterWriter
{
public:
    LetterWriter(LetterKind kind, const Context &context, const LetterOptions &options)
        : m_kind(kind), m_context(context), m_options(options), m_codes(addressees(kind, context, options))
    {
        m_self = nameSaidBefore(context.common.value(u"office"_s).text);
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
        m_section.blocks.append(signature());
        document.sections.append(m_section);
        if (hasList())
            document.sections.append(letterList(m_context, m_kind, m_codes,
                                                {{u"number"_s, words(numberOrGap(m_options.number))},
                                                 {u"symbol"_s, words(letterSymbol(m_context.data.office))},
                                                 {u"date"_s, words(dateLine(m_context, m_options.date))}}));
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

    /// Nghị định 30/2020 has the list of a letter's own: "Như trên" first, the filing last.
    Signature signature() const
    {
        Signature signature = signatureOf(m_context.data.office);
        const QString filing = signature.recipients.value(signature.recipients.size() - 1);
        signature.recipients = {filledText(m_context, u"letter.copies.same"_s)};
        if (m_kind == LetterKind::Reminder && m_context.data.office.nameLateAgencies)
            signature.recipients.append(sentence(u"letter.copies.province"_s));
        signature.recipients.append(sentence(u"letter.copies.leaders"_s));
        signature.recipients.append(filing);
        return signature;
    }

    /// What every sentence of this letter may use: how it calls those addressed, and the office itself.
    Values ownValues() const
    {
        const QStringList names = ownNames(m_context, m_codes);
        const bool single = names.size() == 1;
        const QString several = filledText(m_context, u"letter.bodies.several"_s);
        const QString above
            = filledText(m_context, hasList() ? u"letter.bodies.listed"_s : u"letter.bodies.above"_s);
        return {{u"bodies"_s, words(single ? names.constFirst() : several)},
                {u"named"_s, words(single ? names.constFirst() : above)},
                {u"self"_s, words(m_self)},
                {u"contact"_s, words(bracketedContact())}};
    }

    QString sentence(const QString &key, Values values = {}) const
    {
        values.insert(ownValues());
        return filledText(m_context, key, values);
    }

    /// Keyed by the last words of the sentence's key.
    void paragraph(const QString &key, Values values = {})
    {
        values.insert(ownValues());
        m_section.blocks.append(
            Paragraph{key.section(u'.', 2), ParagraphStyle::Body, filled(m_context, key, values)});
    }

    void writeText()
    {
        if (!m_options.text.isEmpty())
            return writeOwnText();
        if (m_kind == LetterKind::Request)
            writeRequest();
        else if (m_kind == LetterKind::Reminder)
            writeReminder();
        else
            writeSupplement();
    }

    void writeOwnText()
    {
        int place = 0;
        for (const QString &line : m_options.text)
            m_section.blocks.append(Paragraph{u"own/%1"_s.arg(++place), ParagraphStyle::Body, {plain(line)}});
    }

    void writeRequest()
    {
        const QString basis = cleaned(m_context.data.plan.regime.basis);
        paragraph(basis.isEmpty() ? u"letter.request.opening"_s : u"letter.request.opening.basis"_s,
                  {{u"basis"_s, words(basis)}});
        writeContent();
        paragraph(u"letter.request.obstacles"_s);
        writeSending();
        writeCooperation();
        paragraph(u"letter.request.closing"_s);
    }

    /// In quarter I also for the year before, where any of them still owes it.
    void writeContent()
    {
        const PeriodSnapshot &data = m_context.data;
        const QString spans = spansInWords(data.plan, data.period, longerPeriod(data));
        QString text = sentence(u"letter.request.content"_s, {{u"spans"_s, words(spans)}});
        if (asksForYearBefore(data, m_codes))
            text += u' '
                + sentence(u"letter.request.yearbefore"_s,
                           {{u"lastyear"_s, words(QString::number(data.period.year - 1))}});
        m_section.blocks.append(Paragraph{u"content"_s, ParagraphStyle::Body, {plain(text)}});
    }

    void writeSending()
    {
        const bool byEmail = !m_options.email.isEmpty();
        Values values = ownValues();
        values.insert(u"email"_s, words(m_options.email));
        Inlines text = filled(
            m_context, byEmail ? u"letter.request.sending.email"_s : u"letter.request.sending"_s, values);
        if (!m_options.contact.isEmpty())
            text.append(plain(u' '
                              + filledText(m_context, u"letter.contact"_s,
                                           {{u"contact"_s, words(cleaned(m_options.contact))}})));
        m_section.blocks.append(Paragraph{u"sending"_s, ParagraphStyle::Body, text});
    }

    /// Bodies that the plan's leader cannot simply ask have sentences of their own.
    void writeCooperation()
    {
        const Cooperating asked = askedToCooperate(m_context, m_codes);
        const auto say = [this](const QString &key, const QString &names) {
            if (!names.isEmpty())
                m_section.blocks.append(Paragraph{key.section(u'.', 1), ParagraphStyle::Body,
                                                  filled(m_context, key, {{u"names"_s, words(names)}})});
        };
        say(u"letter.cooperation.front"_s, asked.front);
        say(u"letter.cooperation.press"_s, asked.press);
        say(u"letter.cooperation"_s, asked.others);
    }

    void writeReminder()
    {
        paragraph(u"letter.reminder.opening"_s,
                  cited({m_options.requestNumber, m_options.requestSymbol, m_options.requestDate},
                        {{u"reminders"_s, words(earlierReminders())}}));
        writeCounts();
        if (!hasList())
            writeLacking();
        paragraph(u"letter.reminder.again"_s, {{u"newdeadline"_s, words(dayOrGap(m_options.newDeadline))}});
        writeCooperation();
        paragraph(u"letter.reminder.closing"_s);
    }

    /// A letter that is not known yet will have the symbol that the office has.
    Values cited(const CitedLetter &letter, Values values = {}) const
    {
        const QString symbol = letter.symbol.isEmpty() ? letterSymbol(m_context.data.office) : letter.symbol;
        values.insert(u"number"_s, words(numberOrGap(letter.number)));
        values.insert(u"symbol"_s, words(symbol));
        values.insert(u"date"_s, words(dayOrGap(letter.date)));
        return values;
    }

    QString earlierReminders() const
    {
        QString told;
        for (const CitedLetter &each : m_options.reminders)
            told += sentence(u"letter.reminder.earlier"_s, cited(each));
        return told;
    }

    void writeCounts()
    {
        const ReceiptCounts &receipt = m_context.assessment.receipt;
        const Value told = part(u"letter.reminder.told"_s, u"told"_s, u"receipt.provisional"_s, receipt.told);
        paragraph(
            receipt.received == 0 ? u"letter.reminder.received.none"_s : u"letter.reminder.received"_s,
            {{u"when"_s, words(countedAt())},
             {u"received"_s,
              figure(m_context, receipt.received, u"receipt.received"_s,
                     receivedAgencies(m_context.assessment))},
             {u"asked"_s, figure(m_context, receipt.asked, u"receipt.asked"_s, askedAgencies(m_context))},
             {u"told"_s, told},
             {u"missing"_s,
              part(u"letter.reminder.missing"_s, u"missing"_s, u"receipt.missing"_s, receipt.missing,
                   {{u"told"_s, told}})},
             {u"among"_s, amongReceived(receipt)}});
    }

    /// A part of the sentence that counts; blank where there is nothing to count.
    Value part(const QString &key, const QString &value, const QString &rule, const QStringList &codes,
               Values values = {}) const
    {
        if (codes.isEmpty())
            return words({});
        values.insert(value, figure(m_context, codes.size(), rule, codes));
        return {{}, std::nullopt, filled(m_context, key, values)};
    }

    Value amongReceived(const ReceiptCounts &receipt) const
    {
        QList<Inlines> parts{
            part(u"letter.reminder.incomplete"_s, u"incomplete"_s, u"receipt.incomplete"_s,
                 incompleteAgencies(m_context))
                .parts,
            part(u"letter.reminder.formonly"_s, u"formonly"_s, u"receipt.form_only"_s, receipt.formOnly)
                .parts};
        parts.removeIf([](const Inlines &each) { return each.isEmpty(); });
        if (parts.isEmpty())
            return words({});
        const Value list{{}, std::nullopt, joined(parts, u", "_s, u", "_s)};
        return {{}, std::nullopt, filled(m_context, u"letter.reminder.among"_s, {{u"list"_s, list}})};
    }

    /// Where no list is attached, each is told what it still owes.
    void writeLacking()
    {
        const auto lacking
            = [this](const QString &code) { return insideSentence(wanting(m_context, code, TasksBy::Name)); };
        if (m_codes.size() == 1)
            return paragraph(u"letter.reminder.lacking.one"_s,
                             {{u"what"_s, words(lacking(m_codes.constFirst()))}});
        paragraph(u"letter.reminder.lacking"_s);
        for (const QString &code : m_codes)
            appendItem(code, u"letter.reminder.lacking.entry"_s, {{u"what"_s, words(lacking(code))}});
    }

    /// A line of an agency; the last one ends the list.
    void appendItem(const QString &code, const QString &key, Values values)
    {
        values.insert(u"name"_s, words(ownNames(m_context, {code}).value(0)));
        Inlines item = filled(m_context, key, values);
        item.append(plain(code == m_codes.constLast() ? u"."_s : u";"_s));
        m_section.blocks.append(Paragraph{u"item/"_s + code, ParagraphStyle::ListItem, item});
    }

    /// "10 giờ ngày 18/12/2025"
    QString countedAt() const
    {
        const QDate newest = m_context.assessment.dataUntil;
        const QDate day = m_options.countedOn.isValid() ? std::max(m_options.countedOn, newest) : newest;
        const bool hourKnown = m_options.countedHour >= 0 && day == m_options.countedOn;
        return filledText(m_context, hourKnown ? u"letter.reminder.hour"_s : u"letter.reminder.day"_s,
                          {{u"hour"_s, words(numbers::count(m_options.countedHour))},
                           {u"day"_s, words(numbers::shortDate(day))}});
    }

    /// " (Nguyễn Văn A, 0912 345 678)"
    QString bracketedContact() const
    {
        const QString contact = cleaned(m_options.contact);
        return contact.isEmpty() ? QString() : u" ("_s + contact + u')';
    }

    void writeSupplement()
    {
        const Values deadline{{u"newdeadline"_s, words(dayOrGap(m_options.newDeadline))}};
        const QString document = receivedDocument(m_context, m_codes.constFirst());
        if (m_codes.size() == 1 && !document.isEmpty()) {
            paragraph(u"letter.supplement.one"_s,
                      {{u"newdeadline"_s, deadline.value(u"newdeadline"_s)},
                       {u"document"_s, words(document)},
                       {u"what"_s, words(supplementWanted(m_context, m_codes.constFirst()))}});
            return;
        }
        paragraph(hasList() ? u"letter.supplement.listed"_s : u"letter.supplement.several"_s, deadline);
        if (!hasList())
            writeItems();
        writeCooperation();
        paragraph(u"letter.supplement.closing"_s);
    }

    void writeItems()
    {
        for (const QString &code : m_codes) {
            const QString document = receivedDocument(m_context, code);
            appendItem(
                code, document.isEmpty() ? u"letter.supplement.entry.silent"_s : u"letter.supplement.entry"_s,
                {{u"document"_s, words(document)}, {u"what"_s, words(supplementWanted(m_context, code))}});
        }
    }

    LetterKind m_kind;
    const Context &m_context;
    const LetterOptions &m_options;
    QStringList m_codes;
    QString m_self; ///< the office, once its whole name was said
    Section m_section;
};

} // namespace

QStringList bodyParagraphs(const Document &letter)
{
    // A gap for the clerk's stamp is nothing that one can see in a field of text.
    static const QRegularExpression kGap(u"\u00A0{3,}"_s);
    QStringList paragraphs;
    if (letter.sections.isEmpty())
        return paragraphs;
    for (const Block &block : letter.sections.constFirst().blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block))
            paragraphs.append(plainText(paragraph->text).replace(kGap, u"……"_s));
    }
    return paragraphs;
}

Document composeLetter(LetterKind kind, const PeriodSnapshot &data, const Assessment &assessment,
                       const LetterOptions &options)
{
    const Context context = makeContext(data, assessment);
    return LetterWriter(kind, context, options).write();
}

} // namespace dondoc::report
