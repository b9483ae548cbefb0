// SPDX-License-Identifier: GPL-3.0-or-later
// Jobs of the window on its data file.
#include "app/window/openfile.h"

#include "models/services/forms.h"
#include "models/services/intake.h"

namespace dondoc::app {

namespace {

using services::Office;

/// The plan asked for where the file has it, else its first.
QString planCode(const QList<Plan> &plans, const QString &wanted)
{
    for (const Plan &plan : plans) {
        if (plan.code == wanted)
            return wanted;
    }
    return plans.isEmpty() ? QString() : plans.first().code;
}

/// The period asked for where it can be read, else the newest that holds reports, else the one in force.
Period period(const Office &office, const QString &plan, const QList<Period> &held, const ViewChoice &choice)
{
    if (!choice.periodKey.isEmpty()) {
        const Result<Period> wanted = office.period(plan, choice.periodKey);
        if (wanted)
            return *wanted;
    }
    return held.isEmpty() ? periods::quarterInForce(choice.today) : held.first();
}

Result<View> readView(const Office &office, const ViewChoice &choice)
{
    const Result<QList<Plan>> plans = office.plans();
    if (!plans)
        return plans.error();
    const QString plan = planCode(*plans, choice.planCode);
    if (plan.isEmpty())
        return Error{ErrorCode::NoPlan, {}, {}};
    const Result<QList<Period>> held = office.periods(plan);
    if (!held)
        return held.error();
    Result<PeriodSnapshot> data = office.data(plan, period(office, plan, *held, choice));
    if (!data)
        return data.error();
    return View{makeAssessedPeriod(std::move(*data)), *plans, *held, office.canUndo(), office.canRedo()};
}

/// save() needs a value to answer with.
Result<bool> answered(const Result<void> &done)
{
    return done ? Result<bool>(true) : Result<bool>(done.error());
}

bool onlyReadingIsAllowed(const Error &error)
{
    return error.code == ErrorCode::ReadOnly || error.code == ErrorCode::NoPermission;
}

} // namespace

OpenFile::OpenFile(const QString &path, const QString &user, QObject *parent)
    : QObject(parent), m_path(path), m_user(user), m_watch(path)
{
    connect(&m_watch, &FileWatch::changedElsewhere, this, &OpenFile::reload);
}

OpenFile::~OpenFile() = default;

void OpenFile::open(const ViewChoice &choice)
{
    m_choice = choice;
    open(services::Access::ReadWrite);
}

void OpenFile::open(services::Access access)
{
    m_workbench.open(m_path, access, m_user, this,
                     [this, access](const Result<void> &answer) { openAnswered(access, answer); });
}

void OpenFile::openAnswered(services::Access access, const Result<void> &answer)
{
    if (!answer && access == services::Access::ReadWrite && onlyReadingIsAllowed(answer.error())) {
        open(services::Access::ReadOnly);
        return;
    }
    if (!answer) {
        Q_EMIT openFailed(answer.error());
        return;
    }
    m_readOnly = access == services::Access::ReadOnly;
    Q_EMIT opened(m_readOnly);
    reload();
}

void OpenFile::choosePlan(const QString &code)
{
    m_choice.planCode = code;
    reload();
}

void OpenFile::choosePeriod(const Period &period)
{
    m_choice.periodKey = periods::key(period);
    reload();
}

void OpenFile::reload()
{
    if (m_reading) {
        m_readAgain = true;
        return;
    }
    m_reading = true;
    m_watch.takeAsKnown();
    m_workbench.read<Result<View>>([choice = m_choice](Office &office) { return readView(office, choice); },
                                   this, [this](const Result<View> &view) { takeView(view); });
}

void OpenFile::takeView(const Result<View> &view)
{
    m_reading = false;
    if (std::exchange(m_readAgain, false)) {
        reload(); // what was just read is old already
        return;
    }
    if (!view) {
        Q_EMIT readFailed(view.error());
        return;
    }
    m_period = view->quarter->data.period;
    m_choice.planCode = view->quarter->data.plan.code;
    m_choice.periodKey = periods::key(m_period);
    Q_EMIT viewRead(*view);
}

void OpenFile::saveReport(const AgencyReport &report)
{
    save<AgencyReport>(
        [plan = m_choice.planCode, period = m_period, report](Office &office) {
            return office.saveReport(plan, period, report);
        },
        [this](const AgencyReport &stored) { Q_EMIT reportStored(stored); },
        [this, agency = report.agencyCode](const Error &error) { Q_EMIT reportRefused(agency, error); });
}

void OpenFile::saveProfile(const OfficeProfile &profile)
{
    save<OfficeProfile>([profile](Office &office) { return office.saveProfile(profile); },
                        [this](const OfficeProfile &stored) { Q_EMIT profileStored(stored); },
                        [this](const Error &error) { Q_EMIT profileRefused(error); });
}

void OpenFile::savePlan(const Plan &plan)
{
    save<Plan>([plan](Office &office) { return office.savePlan(plan); },
               [this](const Plan &stored) { Q_EMIT planStored(stored); },
               [this](const Error &error) { Q_EMIT planRefused(error); });
}

void OpenFile::saveSentence(const QString &key, const QString &text)
{
    save<bool>([key, text](Office &office) { return answered(office.saveSentence(key, text)); },
               [this, key](bool) { Q_EMIT sentenceStored(key); },
               [this, key](const Error &error) { Q_EMIT sentenceRefused(key, error); });
}

void OpenFile::makeForms(const QString &folder) { makeFormsOf(m_period, folder); }

void OpenFile::openPeriod(const Period &period, const QString &folder)
{
    choosePeriod(period);
    if (!folder.isEmpty())
        makeFormsOf(period, folder);
}

void OpenFile::makeFormsOf(const Period &period, const QString &folder)
{
    m_workbench.read<Result<int>>(
        [plan = m_choice.planCode, period, folder](Office &office) -> Result<int> {
            services::FormOptions options;
            options.each = true;
            const auto files = services::makeForms(office, plan, period, options);
            if (!files)
                return files.error();
            const Result<void> written = services::writeForms(*files, folder);
            return written ? Result<int>(int(files->size())) : Result<int>(written.error());
        },
        this,
        [this, folder](const Result<int> &made) {
            if (made)
                Q_EMIT formsMade(folder, *made);
            else
                Q_EMIT formsRefused(made.error());
        });
}

void OpenFile::accept(int place, const Submission &submission)
{
    using Answer = std::optional<AgencyReport>;
    save<Answer>([plan = m_choice.planCode, period = m_period,
                  submission](Office &office) { return services::accept(office, plan, period, submission); },
                 [this, place](const Answer &stored) { Q_EMIT accepted(place, stored.has_value()); },
                 [this, place](const Error &error) { Q_EMIT acceptRefused(place, error); });
}

void OpenFile::keepOriginals(const AgencyReport &receipt, const QStringList &paths)
{
    using Answer = std::optional<AgencyReport>;
    for (const QString &path : paths)
        save<Answer>(
            [plan = m_choice.planCode, period = m_period, receipt, path](Office &office) -> Result<Answer> {
                const Result<IncomingFile> file = services::readIncomingFile(path);
                return file ? office.attach(plan, period, receipt, *file) : Result<Answer>(file.error());
            },
            [this, path](const Answer &stored) { Q_EMIT originalKept(path, stored.has_value()); },
            [this](const Error &error) { Q_EMIT originalRefused(error); });
}

void OpenFile::saveIndicator(const Indicator &indicator)
{
    save<Indicator>(
        [plan = m_choice.planCode, indicator](Office &office) {
            return office.saveIndicator(plan, indicator);
        },
        [this](const Indicator &stored) { Q_EMIT indicatorStored(stored); },
        [this, code = indicator.code](const Error &error) { Q_EMIT indicatorRefused(code, error); });
}

void OpenFile::saveFigures(const QList<IndicatorValue> &figures)
{
    save<QList<IndicatorValue>>(
        [plan = m_choice.planCode, period = m_period, figures](Office &office) {
            return office.saveFigures(plan, period, figures);
        },
        [this](const QList<IndicatorValue> &stored) { Q_EMIT figuresStored(stored); },
        [this, figures](const Error &error) { Q_EMIT figuresRefused(figures, error); });
}

void OpenFile::saveTarget(const IndicatorTarget &target)
{
    save<IndicatorTarget>(
        [plan = m_choice.planCode, target](Office &office) { return office.saveTarget(plan, target); },
        [this](const IndicatorTarget &stored) { Q_EMIT targetStored(stored); },
        [this, target](const Error &error) { Q_EMIT targetRefused(target, error); });
}

void OpenFile::chooseFigure(const QString &indicatorCode, const std::optional<ValueSource> &source)
{
    save<bool>(
        [plan = m_choice.planCode, period = m_period, indicatorCode, source](Office &office) {
            return answered(office.chooseFigure(plan, period, indicatorCode, source));
        },
        [](bool) {}, [this](const Error &error) { Q_EMIT choiceRefused(error); });
}

void OpenFile::savePeriod(const Period &period, const std::optional<Period> &before)
{
    save<Period>([plan = m_choice.planCode, period,
                  before](Office &office) { return office.savePeriod(plan, period, before); },
                 [this](const Period &stored) {
                     m_choice.periodKey = periods::key(stored);
                     Q_EMIT periodStored();
                 },
                 [this](const Error &error) { Q_EMIT periodRefused(error); });
}

void OpenFile::deletePeriod(const Period &period)
{
    save<bool>([plan = m_choice.planCode,
                period](Office &office) { return answered(office.deletePeriod(plan, period)); },
               [this](bool) {
                   m_choice.periodKey.clear();
                   Q_EMIT periodStored();
               },
               [this](const Error &error) { Q_EMIT periodRefused(error); });
}

void OpenFile::saveOwnText(const QList<TextOverride> &blocks)
{
    save<QList<TextOverride>>([plan = m_choice.planCode, period = m_period,
                               blocks](Office &office) { return office.saveOwnText(plan, period, blocks); },
                              [this, key = periods::key(m_period)](const QList<TextOverride> &all) {
                                  Q_EMIT ownTextStored(key, all);
                              },
                              [this](const Error &error) { Q_EMIT ownTextRefused(error); });
}

void OpenFile::chooseAnnexes(const QStringList &keys)
{
    save<bool>([plan = m_choice.planCode, period = m_period,
                keys](Office &office) { return answered(office.chooseAnnexes(plan, period, keys)); },
               [](bool) {}, [this](const Error &error) { Q_EMIT choiceRefused(error); });
}

void OpenFile::issueSummary(const SummaryIssue &issue)
{
    save<SummaryReport>([plan = m_choice.planCode, period = m_period,
                         issue](Office &office) { return office.issueSummary(plan, period, issue); },
                        [this](const SummaryReport &stored) { Q_EMIT issued(stored); },
                        [this](const Error &error) { Q_EMIT issueRefused(error); });
}

void OpenFile::submitSummary(const SummarySubmission &submission)
{
    save<SummaryVersion>([plan = m_choice.planCode, period = m_period, submission](
                             Office &office) { return office.submitSummary(plan, period, submission); },
                         [this](const SummaryVersion &stored) { Q_EMIT submitted(stored); },
                         [this](const Error &error) { Q_EMIT issueRefused(error); });
}

void OpenFile::correctSummary()
{
    save<SummaryReport>([plan = m_choice.planCode,
                         period = m_period](Office &office) { return office.correctSummary(plan, period); },
                        [this](const SummaryReport &draft) { Q_EMIT corrected(draft); },
                        [this](const Error &error) { Q_EMIT issueRefused(error); });
}

void OpenFile::attachStamped(const QString &path)
{
    save<SummaryReport>(
        [plan = m_choice.planCode, period = m_period, path](Office &office) -> Result<SummaryReport> {
            const Result<IncomingFile> file = services::readIncomingFile(path);
            return file ? office.attachStamped(plan, period, file->bytes)
                        : Result<SummaryReport>(file.error());
        },
        [this](const SummaryReport &report) { Q_EMIT stamped(report); },
        [this](const Error &error) { Q_EMIT issueRefused(error); });
}

void OpenFile::readStored(const QString &sha256, QObject *context,
                          const std::function<void(const Result<QByteArray> &)> &answer)
{
    m_workbench.read<Result<QByteArray>>([sha256](Office &office) { return office.issuedFile(sha256); },
                                         context, answer);
}

void OpenFile::sendLetter(const SentLetter &letter, const QByteArray &pdf, const QByteArray &docx)
{
    save<SentLetter>([plan = m_choice.planCode, period = m_period, letter, pdf,
                      docx](Office &office) { return office.sendLetter(plan, period, letter, pdf, docx); },
                     [this](const SentLetter &stored) { Q_EMIT letterKept(stored); },
                     [this](const Error &error) { Q_EMIT letterRefused(error); });
}

void OpenFile::logMessages(const QList<SentLetter> &messages)
{
    save<QList<SentLetter>>([plan = m_choice.planCode, period = m_period,
                             messages](Office &office) { return office.logMessages(plan, period, messages); },
                            [](const QList<SentLetter> &) {},
                            [this](const Error &error) { Q_EMIT messagesRefused(error); });
}

void OpenFile::undo() { takeBack(&Office::undo); }

void OpenFile::redo() { takeBack(&Office::redo); }

void OpenFile::takeBack(Result<Id> (Office::*step)())
{
    save<Id>([step](Office &office) { return (office.*step)(); }, [](Id) {},
             [this](const Error &error) { Q_EMIT undoFailed(error); });
}

template <class T>
void OpenFile::save(std::function<Result<T>(Office &)> job, std::function<void(const T &)> done,
                    std::function<void(const Error &)> refused)
{
    writeBegun();
    m_workbench.write<Result<T>>(std::move(job), this, [this, done, refused](const Result<T> &answer) {
        if (answer)
            done(*answer);
        else
            refused(answer.error());
        writeEnded(answer.ok());
    });
}

void OpenFile::writeBegun()
{
    ++m_writes;
    Q_EMIT savedChanged(false);
}

void OpenFile::writeEnded(bool committed)
{
    --m_writes;
    m_refused = !committed;
    if (m_writes == 0 && !m_refused)
        Q_EMIT savedChanged(true);
    reload(); // also after a refusal: a conflict's new value is to be seen
}

} // namespace dondoc::app
