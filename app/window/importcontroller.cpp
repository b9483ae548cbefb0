// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ImportController: the way of a file from the window to the reader and of a submission to the writer.
#include "app/window/importcontroller.h"

#include "app/language/phrases.h"
#include "app/window/openfile.h"
#include "models/services/incomingfiles.h"
#include "models/services/intakeservice.h"
#include "models/services/orderedreading.h"
#include "models/services/reviewedfilereader.h"
#include "views/pages/reports/acceptquestion.h"
#include "views/pages/reports/intakebar.h"
#include "views/pages/reports/intakepanel.h"

#include <algorithm>
#include <utility>

namespace dondoc::app {

namespace {

using views::IntakeBar;
using views::IntakePanel;

/// Agency and file: what accepting keeps of every submission, of one that tells figures alone too.
using KeptFiles = QSet<std::pair<QString, QString>>;

KeptFiles keptFilesOf(const PeriodSnapshot &data)
{
    QHash<Id, QString> agencies;
    for (const AgencyReport &each : data.reports)
        agencies.insert(each.id, each.agencyCode);
    KeptFiles files;
    for (const Original &each : data.originals)
        files.insert({agencies.value(each.reportId), each.sha256});
    return files;
}

bool isSamePeriod(const PeriodSnapshot &a, const PeriodSnapshot &b)
{
    return a.plan.code == b.plan.code && periods::key(a.period) == periods::key(b.period);
}

} // namespace

ImportController::ImportController(IntakePanel *panel, OpenFile &file, QObject *parent)
    : QObject(parent), m_panel(panel), m_file(file), m_keeper(panel, file, this), m_reading(this)
{
    panel->clear();
    connect(&file, &OpenFile::viewRead, this, [this](const View &view) { showPeriod(view.quarter); });
    connect(panel->bar(), &IntakeBar::filesChosen, this, &ImportController::readFiles);
    connect(panel, &IntakePanel::cellsPasted, this, &ImportController::readCells);
    connect(panel->bar(), &IntakeBar::stopRequested, &m_reading, &BatchedReading::stop);
    connect(panel->bar(), &IntakeBar::receivedOnChanged, this, &ImportController::receiveOn);
    connect(&m_keeper, &ReviewKeeper::found, this, &ImportController::readAgain);
    connect(&m_reading, &BatchedReading::counted, panel, &IntakePanel::begin);
    connect(&m_reading, &BatchedReading::read, this, &ImportController::takeRead);
    connect(&m_reading, &BatchedReading::finished, this, &ImportController::finishReading);
    connect(panel, &IntakePanel::judgeRequested, this, &ImportController::judge);
    connect(panel, &IntakePanel::acceptRequested, this, &ImportController::accept);
}

void ImportController::showPeriod(const AssessedPeriodPtr &quarter)
{
    const AssessedPeriodPtr before = std::exchange(m_quarter, quarter);
    m_judge.reset();
    if (before && isSamePeriod(before->data, quarter->data))
        return followHistory();
    m_waiting.clear();
    m_accepted.clear();
    m_opening = true;
    m_toReadAgain = 0;
    m_reading.stop();
    m_keeper.begin({.planCode = quarter->data.plan.code, .period = quarter->data.period});
    m_panel->clear();
}

/// What was accepted and taken back waits in the list again; done again it is accepted again. Not by
/// comparing with the view before: one of two that follow at once is never shown.
void ImportController::followHistory()
{
    const KeptFiles kept = keptFilesOf(m_quarter->data);
    QMap<int, Submission> changed;
    const QList<Submission> &all = m_panel->submissions();
    for (int place = 0; place < all.size(); ++place) {
        Submission each = all.at(place);
        const bool isKept = kept.contains({each.agencyCode, each.sha256});
        const bool isAccepted = each.verdict == Verdict::Accepted;
        if (isAccepted == isKept || !m_accepted.contains(submissionKey(each)))
            continue;
        each.verdict = isKept ? Verdict::Accepted : Verdict::Ready; // what was accepted is not judged
        changed.insert(place, isKept ? each : judged(each));
    }
    if (!changed.isEmpty())
        m_panel->replaceAll(changed);
}

void ImportController::readFiles(const QStringList &paths)
{
    if (!m_quarter || periods::isComposed(m_quarter->data.period))
        return;
    if (m_opening || m_reading.isBusy())
        m_waiting += paths;
    else
        startReading(paths);
}

void ImportController::startReading(const QStringList &paths)
{
    const IntakeOptions options{m_panel->bar()->receivedOn(), {}, Channel::Unknown};
    m_reading.start([paths, options, quarter = m_quarter](auto &count, auto &take, auto &stop) {
        const QStringList files = services::filesBelow(paths);
        count(int(files.size()));
        services::readInOrder(services::SubmissionReader(quarter->data, options, stop), files, take);
    });
}

/// The review as it was left, before other files: one of them may be among these.
void ImportController::readAgain(const QList<ReviewedFile> &kept, const storage::OriginalsFolder &bytes)
{
    m_opening = false;
    m_toReadAgain = int(kept.size());
    if (kept.isEmpty()) {
        readWaiting();
        return;
    }
    m_reading.start([kept, bytes, quarter = m_quarter](auto &count, auto &take, auto &stop) {
        count(int(kept.size()));
        services::ReviewedFileReader(quarter->data, bytes, kept, stop).readAll(kept, take);
    });
}

void ImportController::takeRead(const QList<Submission> &batch, int filesRead)
{
    if (m_toReadAgain > 0) {
        m_readAgain = filesRead;
        m_lost += int(std::count_if(batch.cbegin(), batch.cend(), [](const Submission &each) {
            return each.error.code == ErrorCode::ReviewNotRead;
        }));
    }
    m_panel->add(batch);
    m_panel->bar()->showProgress(filesRead);
}

void ImportController::finishReading()
{
    m_panel->finish();
    tellReadAgain();
    if (!m_opening)
        readWaiting();
}

void ImportController::readWaiting()
{
    const QStringList waiting = std::exchange(m_waiting, {});
    if (!waiting.isEmpty())
        startReading(waiting);
}

void ImportController::tellReadAgain()
{
    const int all = std::exchange(m_toReadAgain, 0);
    const int came = std::exchange(m_readAgain, 0);
    const int lost = std::exchange(m_lost, 0);
    if (all == 0)
        return;
    QStringList said{
        Phrases::tr("%n file(s) under review are here again as you left them.", nullptr, came - lost)};
    if (lost > 0)
        said.append(Phrases::tr("The kept copies of %n file(s) are gone or damaged.", nullptr, lost));
    if (came < all)
        said.append(Phrases::tr("%n more file(s) stay kept; they are read when the period is opened again.",
                                nullptr, all - came));
    Q_EMIT told(said.join(QLatin1Char(' ')));
}

void ImportController::readCells(const QString &cells)
{
    if (!m_quarter)
        return;
    const services::SubmissionReader reader(m_quarter->data,
                                            {m_panel->bar()->receivedOn(), {}, Channel::Unknown});
    const QString name = Phrases::tr("Pasted cells") + QLatin1String(".csv");
    m_panel->add(reader.read({name, cells.toUtf8()}, name));
}

void ImportController::judge(int index, const Submission &submission)
{
    if (m_quarter)
        m_panel->replaceAll({{index, judged(submission)}});
}

void ImportController::receiveOn(const QDate &day)
{
    if (m_quarter && day.isValid())
        m_panel->replaceAll(receivedAnew(m_panel->submissions(), day,
                                         [this](const Submission &each) { return judged(each); }));
}

Submission ImportController::judged(const Submission &submission)
{
    const QDate received = submission.read.receivedOn;
    if (!m_judge || m_judgedFor != received) {
        m_judge = std::make_shared<const SubmissionJudge>(
            m_quarter->data, IntakeOptions{received, {}, submission.read.channel});
        m_judgedFor = received;
    }
    return m_judge->judged(submission);
}

void ImportController::accept(QMap<int, Submission> taken)
{
    taken.removeIf([this](const auto &each) { return m_accepting.contains(submissionKey(each.value())); });
    if (taken.isEmpty())
        return;
    QSet<QString> keys;
    for (const Submission &each : std::as_const(taken))
        keys.insert(submissionKey(each));
    m_accepting += keys;
    m_file.before(CopyOccasion::Import)
        .write<services::IntakeService>(
            [at = m_file.shown(), submissions = taken.values()](const services::IntakeService &intake) {
                return intake.acceptAll(at.planCode, at.period, submissions);
            },
            this,
            [this, taken](const QList<std::optional<AgencyReport>> &stored) { takeAccepted(taken, stored); },
            [this, keys](const Error &) { m_accepting.subtract(keys); });
}

void ImportController::takeAccepted(QMap<int, Submission> taken,
                                    const QList<std::optional<AgencyReport>> &stored)
{
    qsizetype at = 0;
    for (Submission &each : taken) {
        m_accepting.remove(submissionKey(each));
        m_keeper.takeAsEnded(each);
        each.verdict = stored.at(at++) ? Verdict::Accepted : Verdict::Unchanged;
        if (each.verdict == Verdict::Accepted)
            m_accepted.insert(submissionKey(each));
    }
    m_panel->replaceAll(taken, true);
    Q_EMIT told(views::acceptedInWords(taken.values()));
}

} // namespace dondoc::app
