// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ImportController: the way of a file from the window to the reader and of a submission to the writer.
#include "app/window/importcontroller.h"

#include "app/language/phrases.h"
#include "app/window/openfile.h"
#include "models/background/background.h"
#include "models/services/incomingfiles.h"
#include "models/services/intakeservice.h"
#include "models/services/submissionreader.h"
#include "views/pages/reports/intakepanel.h"

#include <algorithm>
#include <utility>

namespace dondoc::app {

namespace {

using services::SubmissionReader;
using views::IntakePanel;

bool isStored(const PeriodSnapshot &data, const Submission &accepted)
{
    return std::any_of(data.reports.cbegin(), data.reports.cend(), [&accepted](const AgencyReport &each) {
        return each.agencyCode == accepted.read.agencyCode && each.revision >= accepted.revision;
    });
}

} // namespace

ImportController::ImportController(IntakePanel *panel, OpenFile &file, QObject *parent)
    : QObject(parent), m_panel(panel), m_file(file)
{
    panel->clear();
    connect(&file, &OpenFile::viewRead, this, [this](const View &view) { showPeriod(view.quarter); });
    connect(panel, &IntakePanel::filesChosen, this, &ImportController::readFiles);
    connect(panel, &IntakePanel::cellsPasted, this, &ImportController::readCells);
    connect(panel, &IntakePanel::stopRequested, this, &ImportController::stop);
    connect(panel, &IntakePanel::judgeRequested, this, &ImportController::judge);
    connect(panel, &IntakePanel::acceptRequested, this, &ImportController::accept);
    connect(panel, &IntakePanel::knownLeftOut, this, [this](int files) {
        Q_EMIT told(
            Phrases::tr("%n file(s) are in the list already and were not read again.", nullptr, files));
    });
    connect(panel, &IntakePanel::entryRefused, this, [this](const QString &text) {
        Q_EMIT told(Phrases::tr("“%1” does not belong into this cell; it stays as it was.").arg(text));
    });
}

ImportController::~ImportController() { stop(); }

void ImportController::showPeriod(const AssessedPeriodPtr &quarter)
{
    const AssessedPeriodPtr before = std::exchange(m_quarter, quarter);
    m_judge.reset();
    if (before && periods::key(before->data.period) == periods::key(quarter->data.period))
        followUndo(before->data);
}

/// What was accepted and taken back waits in the list again.
void ImportController::followUndo(const PeriodSnapshot &before)
{
    QMap<int, Submission> again;
    const QList<Submission> &all = m_panel->submissions();
    for (int place = 0; place < all.size(); ++place) {
        Submission each = all.at(place);
        if (each.verdict != Verdict::Accepted || !isStored(before, each) || isStored(m_quarter->data, each))
            continue;
        each.verdict = Verdict::Ready; // what was accepted is not judged
        again.insert(place, judged(each));
    }
    if (!again.isEmpty())
        m_panel->replaceAll(again);
}

void ImportController::readFiles(const QStringList &paths)
{
    const bool isReading = m_stop != nullptr;
    if (m_quarter && !m_file.isReadOnly() && !periods::isComposed(m_quarter->data.period) && !isReading)
        startReading(paths);
}

void ImportController::startReading(const QStringList &paths)
{
    m_stop = std::make_shared<std::atomic_bool>(false);
    const IntakeOptions options{m_panel->receivedOn(), {}, Channel::Unknown};
    const background::Receiver receiver(this);
    background::start([this, receiver, paths, options, quarter = m_quarter, stop = m_stop] {
        const QStringList files = services::filesBelow(paths);
        receiver.post([this, count = int(files.size())] { m_panel->begin(count); });
        const SubmissionReader reader(quarter->data, options);
        services::readInOrder(reader, files,
                              [this, &receiver, &stop](qsizetype index, const QList<Submission> &read) {
                                  receiver.post([this, read, index, stop] { takeRead(read, index, *stop); });
                                  return !*stop;
                              });
        receiver.post([this, stop] {
            if (m_stop == stop)
                finishReading();
        });
    });
}

void ImportController::takeRead(const QList<Submission> &read, qsizetype index, bool stopped)
{
    if (stopped)
        return;
    m_panel->add(read);
    m_panel->showProgress(int(index) + 1);
}

void ImportController::finishReading()
{
    m_stop.reset();
    m_panel->finish();
}

void ImportController::readCells(const QString &cells)
{
    if (!m_quarter)
        return;
    const SubmissionReader reader(m_quarter->data, {m_panel->receivedOn(), {}, Channel::Unknown});
    const QString name = Phrases::tr("Pasted cells") + QLatin1String(".csv");
    m_panel->add(reader.read({name, cells.toUtf8()}, name));
}

void ImportController::stop()
{
    if (!m_stop)
        return;
    *m_stop = true;
    finishReading();
}

void ImportController::judge(int index, const Submission &submission)
{
    if (m_quarter)
        m_panel->replace(index, judged(submission));
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
    taken.removeIf([this](const auto &each) { return m_accepting.contains(each.key()); });
    if (taken.isEmpty())
        return;
    const QSet<int> places(taken.keyBegin(), taken.keyEnd());
    m_accepting.unite(places);
    m_file.write<services::IntakeService>(
        [at = m_file.shown(), submissions = taken.values()](const services::IntakeService &intake) {
            return intake.acceptAll(at.planCode, at.period, submissions);
        },
        this,
        [this, taken](const QList<std::optional<AgencyReport>> &stored) { takeAccepted(taken, stored); },
        [this, places](const Error &) { m_accepting.subtract(places); });
}

/// An answer for each, in the order of their places.
void ImportController::takeAccepted(QMap<int, Submission> taken,
                                    const QList<std::optional<AgencyReport>> &stored)
{
    qsizetype at = 0;
    for (auto each = taken.begin(); each != taken.end(); ++each) {
        m_accepting.remove(each.key());
        each->verdict = stored.at(at++) ? Verdict::Accepted : Verdict::Unchanged;
    }
    m_panel->replaceAll(taken);
}

} // namespace dondoc::app
