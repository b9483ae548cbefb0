// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Letter: head, sentences, signature, and the list of addressees where they are many.
#include "models/report/drafting/letters/letter.h"

#include "models/domain/summary/letterqueries.h"
#include "models/domain/text/numbers.h"
#include "models/domain/text/text.h"
#include "models/report/drafting/annexes/annexhead.h"
#include "models/report/drafting/context/wording.h"
#include "models/report/drafting/letters/letteraddressees.h"

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

QString listTitleKey(LetterKind kind)
{
    return kind == LetterKind::Reminder ? u"letter.reminder.listtitle"_s : u"letter.supplement.listtitle"_s;
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

    /// Nghị định 30/2020 has the list of a letter's own: "Như trên" first, the filing last.
    Signature signature() const
    {
        Signature signature = signatureOf(m_context.data.office);
        const QString filing = signature.recipients.value(signature.recipients.size() - 1);
        signature.recipients = {filledText(m_context, u"letter.copies.same"_s)};
        if (m_kind != LetterKind::Reminder)
            signature.recipients.append(sentence(u"letter.copies.leaders"_s));
        else if (m_context.data.office.nameLateAgencies)
            signature.recipients.append(sentence(u"letter.copies.province"_s));
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
                {u"self"_s, words(m_self)}};
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
        paragraph(u"letter.request.content"_s,
                  {{u"from"_s, words(numbers::shortDate(m_context.data.period.from))}});
        paragraph(u"letter.request.obstacles"_s);
        writeSending();
        writeCooperation();
        paragraph(u"letter.request.closing"_s);
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
                  {{u"number"_s, words(numberOrGap(m_options.requestNumber))},
                   {u"symbol"_s, words(letterSymbol(m_context.data.office))},
                   {u"date"_s, words(dayOrGap(m_options.requestDate))}});
        writeCounts();
        paragraph(u"letter.reminder.again"_s,
                  {{u"newdeadline"_s, words(dayOrGap(m_options.newDeadline))},
                   {u"contact"_s, words(bracketedContact())}});
        writeCooperation();
        paragraph(u"letter.reminder.closing"_s);
    }

    void writeCounts()
    {
        const ReceiptCounts &receipt = m_context.assessment.receipt;
        const QStringList incomplete = incompleteAgencies(m_context);
        const QString key = receipt.received == 0 ? u"letter.reminder.counts.none"_s
            : incomplete.isEmpty()                ? u"letter.reminder.counts"_s
            : receipt.missing.isEmpty()           ? u"letter.reminder.counts.partial"_s
                                                  : u"letter.reminder.counts.incomplete"_s;
        paragraph(
            key,
            {{u"when"_s, words(countedAt())},
             {u"received"_s,
              figure(m_context, receipt.received, u"receipt.received"_s,
                     receivedAgencies(m_context.assessment))},
             {u"asked"_s, figure(m_context, receipt.asked, u"receipt.asked"_s, askedAgencies(m_context))},
             {u"missing"_s, figure(m_context, receipt.missing.size(), u"receipt.missing"_s, receipt.missing)},
             {u"incomplete"_s, figure(m_context, incomplete.size(), u"receipt.incomplete"_s, incomplete)}});
        count(u"letter.reminder.counts.told"_s, u"told"_s, u"receipt.provisional"_s, receipt.told);
        count(u"letter.reminder.counts.formonly"_s, u"formonly"_s, u"receipt.form_only"_s, receipt.formOnly);
    }

    void count(const QString &key, const QString &value, const QString &rule, const QStringList &codes)
    {
        if (!codes.isEmpty())
            paragraph(key, {{value, figure(m_context, codes.size(), rule, codes)}});
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
        paragraph(u"letter.supplement.opening"_s,
                  {{u"newdeadline"_s, words(dayOrGap(m_options.newDeadline))},
                   {u"contact"_s, words(bracketedContact())}});
        if (!hasList()) {
            for (const QString &code : m_codes)
                m_section.blocks.append(
                    Paragraph{u"item/"_s + code, ParagraphStyle::ListItem,
                              filled(m_context, u"letter.supplement.item"_s,
                                     {{u"name"_s, words(ownNames(m_context, {code}).value(0))},
                                      {u"what"_s, words(insideSentence(wanting(code)))}})});
        }
        writeCooperation();
        paragraph(u"letter.supplement.closing"_s);
    }

    /// What the agency has still to send, from its reason and its missing tasks.
    QString wanting(const QString &code) const
    {
        const AgencyProgress *agency = m_context.assessment.agency(code);
        if (!agency)
            return filledText(m_context, u"letter.wanting.cooperation"_s);
        if (!agency->received)
            return notReceived(*agency);
        QStringList parts;
        if (agency->formOnly)
            parts.append(onDay(u"letter.wanting.document"_s, agency->firstReceived));
        const AgencyReport *report = currentReport(m_context.data, m_context.assessment, code);
        if (report && !report->supplementReason.isEmpty())
            parts.append(parts.isEmpty() ? cleaned(report->supplementReason)
                                         : insideSentence(cleaned(report->supplementReason)));
        addTasks(parts, u"letter.wanting.tasks"_s, agency->missingTasks);
        addTasks(parts, u"letter.wanting.blank"_s, agency->blankTasks);
        return parts.join(u"; "_s);
    }

    void addTasks(QStringList &parts, const QString &key, const QStringList &numbers) const
    {
        if (numbers.isEmpty())
            return;
        const QString told = filledText(m_context, key, {{u"tasks"_s, words(taskNames(numbers))}});
        parts.append(parts.isEmpty() ? told : insideSentence(told));
    }

    QString onDay(const QString &key, const QDate &day) const
    {
        return filledText(m_context, key, {{u"day"_s, words(numbers::shortDate(day))}});
    }

    QString notReceived(const AgencyProgress &agency) const
    {
        return agency.toldOn.isValid() ? onDay(u"letter.wanting.told"_s, agency.toldOn)
                                       : filledText(m_context, u"letter.wanting.report"_s);
    }

    Section list() const
    {
        Section section{u"PL1"_s, Orientation::Portrait, {}};
        const QString title = filledText(m_context, listTitleKey(m_kind)).toUpper();
        const QString reference = filledText(m_context, u"letter.reference"_s,
                                             {{u"number"_s, words(numberOrGap(m_options.number))},
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
    QString m_self; ///< the office, once its whole name was said
    Section m_section;
};

} // namespace

LetterOptions knownOptions(const PeriodSnapshot &data)
{
    LetterOptions options;
    if (const SentLetter *request = newestLetter(data.letters, LetterKind::Request)) {
        options.requestNumber = request->number;
        options.requestDate = request->sentOn;
    }
    const Agency *office = findAgency(data, data.plan.coordinatorCode);
    if (office && !office->contacts.isEmpty()) {
        const Contact &contact = office->contacts.constFirst();
        QStringList told{contact.name, contact.phone};
        told.removeAll(QString());
        options.contact = told.join(u", "_s);
        options.email = contact.email;
    }
    return options;
}

QDate nextDeadline(const PeriodSnapshot &data, const Assessment &assessment, const QDate &day)
{
    constexpr int kWorkingDays = 2;
    const QDate known = std::max({assessment.deadlines.agencies, assessment.dataUntil, day});
    return known.isValid() ? workingDayAfter(data.plan.regime, known, kWorkingDays) : QDate();
}

SentLetter sentLetter(LetterKind kind, const LetterOptions &options, const QStringList &addressees,
                      const Document &composed)
{
    SentLetter letter;
    letter.kind = kind;
    letter.number = options.number;
    letter.sentOn = options.date;
    letter.addressees = addressees;
    letter.subject = composed.title;
    return letter;
}

Document composeLetter(LetterKind kind, const PeriodSnapshot &data, const Assessment &assessment,
                       const LetterOptions &options)
{
    const Context context = makeContext(data, assessment);
    return LetterWriter(kind, context, options).write();
}

} // namespace dondoc::report
