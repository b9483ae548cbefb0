// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ReminderMessage: its sentences, and how the tasks are shortened until they fit.
#include "models/report/drafting/letters/remindermessage.h"

#include "models/domain/text/numbers.h"
#include "models/report/drafting/context/wording.h"
#include "models/report/drafting/letters/letteraddressees.h"

namespace dondoc::report {

using namespace Qt::StringLiterals;

namespace {

/// The sentences say "thực hiện" before the plan: its title is not to say it again.
QString titleBehindVerb(QString title)
{
    static constexpr QStringView kBegin(u"Kế hoạch thực hiện ");
    return title.startsWith(kBegin) ? title.replace(0, kBegin.size(), u"Kế hoạch triển khai "_s) : title;
}

class MessageWriter
{
public:
    MessageWriter(const Context &context, const Agency &agency, const AgencyProgress &progress,
                  const MessageOptions &options)
        : m_context(context), m_agency(agency), m_progress(progress), m_options(options)
    {
    }

    QString write() const
    {
        constexpr int kWordsOfATask[] = {40, 28, 18, 0}; // characters
        for (const int words : kWordsOfATask) {
            const QString message = with(tasks(m_progress.missingTasks.size(), words));
            if (message.size() <= kLongestMessage)
                return message;
        }
        for (qsizetype told = m_progress.missingTasks.size() - 1; told > 0; --told) {
            const QString message = with(tasks(told, 0));
            if (message.size() <= kLongestMessage)
                return message;
        }
        return with({});
    }

private:
    QString say(const QString &key, Values values = {}) const
    {
        // On paper a number that is not known is a gap to be filled by hand; in a chat nobody fills it.
        const Plan &plan = m_context.data.plan;
        if (plan.number.isEmpty() && !plan.shortTitle.isEmpty())
            values.insert(u"planshort"_s, words(titleBehindVerb(plan.shortTitle)));
        return filledText(m_context, key, values);
    }

    QString with(const QString &tasks) const
    {
        QStringList sentences{say(u"message.greeting"_s, {{u"name"_s, words(nameAsAuthor(m_agency))}}),
                              standing(),
                              tasks,
                              blank(),
                              supplement(),
                              again(),
                              contact()};
        sentences.removeAll(QString());
        return sentences.join(u' ');
    }

    QString due() const
    {
        const QDate deadline = m_context.assessment.deadlines.agencies;
        const qint64 days = m_options.today.isValid() ? deadline.daysTo(m_options.today) : 0;
        const bool late = deadline.isValid() && days > 0 && !m_progress.received;
        return say(late ? u"message.due.late"_s : u"message.due"_s,
                   {{u"days"_s, words(numbers::count(days))}});
    }

    QString standing() const
    {
        const QDate today = m_options.today.isValid() ? m_options.today : m_context.assessment.dataUntil;
        const QDate came = m_progress.received ? m_progress.firstReceived : m_progress.toldOn;
        return say(standingKey(),
                   {{u"due"_s, words(due())},
                    {u"day"_s, words(numbers::shortDate(came))},
                    {u"today"_s, words(numbers::shortDate(today))}});
    }

    QString standingKey() const
    {
        if (m_progress.toldOn.isValid())
            return u"message.told"_s;
        if (!m_progress.received)
            return u"message.missing"_s;
        return m_progress.complete() && m_progress.formOnly ? u"message.document"_s : u"message.incomplete"_s;
    }

    /// The first count of the missing tasks, each with at most that many characters of its text.
    QString tasks(qsizetype count, int characters) const
    {
        QStringList told;
        for (qsizetype i = 0; i < count; ++i)
            told.append(task(m_progress.missingTasks.at(i), characters));
        if (told.isEmpty())
            return {};
        const qsizetype more = m_progress.missingTasks.size() - count;
        return say(more > 0 ? u"message.tasks.more"_s : u"message.tasks"_s,
                   {{u"tasks"_s, words(told.join(characters > 0 ? u"; "_s : u", "_s))},
                    {u"n"_s, words(numbers::count(more))}});
    }

    QString task(const QString &number, int characters) const
    {
        const Task *task = taskOf(m_context, number);
        if (!task || characters == 0)
            return number;
        return u"%1 (%2)"_s.arg(number, abridged(taskLabel(*task), characters));
    }

    QString blank() const
    {
        if (m_progress.blankTasks.isEmpty())
            return {};
        return say(u"message.blank"_s, {{u"tasks"_s, words(taskNames(m_progress.blankTasks))}});
    }

    QString supplement() const
    {
        const AgencyReport *report = currentReport(m_context.data, m_context.assessment, m_agency.code);
        if (!report || report->state != ReportState::SupplementAsked || report->supplementReason.isEmpty())
            return {};
        constexpr int kLongestReason = 120;
        return say(u"message.wanting"_s,
                   {{u"what"_s, words(insideSentence(abridged(report->supplementReason, kLongestReason)))}});
    }

    QString again() const
    {
        const bool cooperation = m_agency.address == Address::RequestCooperation;
        const QString key = cooperation ? u"message.again.cooperation"_s : u"message.again"_s;
        if (!m_options.newDeadline.isValid())
            return say(key);
        return say(cooperation ? u"message.again.cooperation.until"_s : u"message.again.until"_s,
                   {{u"newdeadline"_s, words(numbers::shortDate(m_options.newDeadline))}});
    }

    QString contact() const
    {
        const QString contact = cleaned(m_options.contact);
        return contact.isEmpty() ? QString() : say(u"message.contact"_s, {{u"contact"_s, words(contact)}});
    }

    const Context &m_context;
    const Agency &m_agency;
    const AgencyProgress &m_progress;
    const MessageOptions &m_options;
};

QString messageTo(const Context &context, const QString &code, const MessageOptions &options)
{
    const Agency *agency = agencyOf(context, code);
    const AgencyProgress *progress = context.assessment.agency(code);
    if (!agency || !progress || progress->self)
        return {};
    const AgencyReport *report = currentReport(context.data, context.assessment, code);
    const bool asked = report && report->state == ReportState::SupplementAsked;
    if (progress->complete() && !progress->formOnly && !asked)
        return {};
    return MessageWriter(context, *agency, *progress, options).write();
}

} // namespace

QString reminderMessage(const PeriodSnapshot &data, const Assessment &assessment, const QString &agencyCode,
                        const MessageOptions &options)
{
    return reminderMessages(data, assessment, {agencyCode}, options).constFirst();
}

QStringList reminderMessages(const PeriodSnapshot &data, const Assessment &assessment,
                             const QStringList &agencyCodes, const MessageOptions &options)
{
    const Context context = makeContext(data, assessment);
    QStringList messages;
    for (const QString &code : agencyCodes)
        messages.append(messageTo(context, code, options));
    return messages;
}

} // namespace dondoc::report
