// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ImportController: the way of a file from the window to the reader and of a submission to the writer.
#include "app/window/importcontroller.h"

#include "app/language/phrases.h"
#include "app/window/formsexport.h"
#include "app/window/openfile.h"
#include "models/background/background.h"
#include "models/services/incomingfiles.h"
#include "models/services/intakeservice.h"
#include "models/services/submissionreader.h"
#include "views/pages/reports/intakepanel.h"

namespace dondoc::app {

namespace {

using services::SubmissionReader;
using views::IntakePanel;

} // namespace

ImportController::ImportController(IntakePanel *panel, OpenFile &file, QObject *parent)
    : QObject(parent), m_panel(panel), m_file(file)
{
    panel->clear();
    connect(&file, &OpenFile::viewRead, this, [this](const View &view) { showPeriod(view.quarter); });
    connect(panel, &IntakePanel::formsRequested, this, &ImportController::makeForms);
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
    m_quarter = quarter;
    m_judge.reset();
}

void ImportController::makeForms(const QString &folder)
{
    exportForms(m_file, m_file.shown().period, folder, this,
                [this](const QString &sentence) { Q_EMIT told(sentence); });
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
    if (!m_quarter)
        return;
    const QDate received = submission.read.receivedOn;
    if (!m_judge || m_judgedFor != received) {
        m_judge = std::make_shared<const SubmissionJudge>(
            m_quarter->data, IntakeOptions{received, {}, submission.read.channel});
        m_judgedFor = received;
    }
    m_panel->replace(index, m_judge->judged(submission));
}

void ImportController::accept(int index, const Submission &submission)
{
    if (m_accepting.contains(index))
        return;
    m_accepting.insert(index);
    m_file.write<services::IntakeService>(
        [at = m_file.shown(), submission](const services::IntakeService &intake) {
            return intake.accept(at.planCode, at.period, submission);
        },
        this,
        [this, index, submission](const std::optional<AgencyReport> &stored) {
            takeAccepted(index, submission, stored.has_value());
        },
        [this, index](const Error &) { m_accepting.remove(index); });
}

void ImportController::takeAccepted(int index, Submission submission, bool somethingNew)
{
    m_accepting.remove(index);
    submission.verdict = somethingNew ? Verdict::Accepted : Verdict::Unchanged;
    m_panel->replace(index, submission);
}

} // namespace dondoc::app
