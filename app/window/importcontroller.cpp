// SPDX-License-Identifier: GPL-3.0-or-later
// ImportController: the way of a file from the window to the reader and of a submission to the writer.
#include "app/window/importcontroller.h"

#include "app/language/phrases.h"
#include "models/background/background.h"
#include "models/services/incomingfiles.h"
#include "models/services/submissionreader.h"
#include "views/pages/reports/intakepanel.h"

namespace dondoc::app {

namespace {

using services::SubmissionReader;
using views::IntakePanel;

} // namespace

ImportController::ImportController(IntakePanel *panel, QObject *parent) : QObject(parent), m_panel(panel)
{
    connect(panel, &IntakePanel::filesChosen, this, &ImportController::readFiles);
    connect(panel, &IntakePanel::cellsPasted, this, &ImportController::readCells);
    connect(panel, &IntakePanel::stopRequested, this, &ImportController::stop);
    connect(panel, &IntakePanel::judgeRequested, this, &ImportController::judge);
    connect(panel, &IntakePanel::acceptRequested, this, &ImportController::accept);
    connect(panel, &IntakePanel::entryRefused, this, [this](const QString &text) {
        Q_EMIT told(Phrases::tr("“%1” does not belong into this cell; it stays as it was.").arg(text));
    });
}

ImportController::~ImportController() { stop(); }

void ImportController::useFile(OpenFile *session)
{
    stop();
    m_accepting.clear();
    m_panel->clear();
    m_file = session;
    connect(m_panel, &IntakePanel::formsRequested, session, &OpenFile::makeForms);
    connect(session, &OpenFile::formsRefused, this, &ImportController::refused);
    connect(session, &OpenFile::formsMade, this, [this](const QString &folder, int count) {
        Q_EMIT told(Phrases::tr("Wrote %n form(s) into %1.", nullptr, count).arg(folder));
    });
    connect(session, &OpenFile::accepted, this, &ImportController::takeAccepted);
    connect(session, &OpenFile::acceptRefused, this, [this](int place, const Error &error) {
        m_accepting.remove(place);
        Q_EMIT refused(error);
    });
}

void ImportController::showPeriod(const AssessedPeriodPtr &quarter)
{
    m_quarter = quarter;
    m_judge.reset();
}

void ImportController::readFiles(const QStringList &paths)
{
    const bool open = m_file && !m_file->isReadOnly();
    if (m_quarter && open && !periods::isComposed(m_quarter->data.period) && !isReading())
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

void ImportController::judge(int place, const Submission &submission)
{
    if (!m_quarter)
        return;
    const QDate received = submission.read.receivedOn;
    if (!m_judge || m_judgedFor != received) {
        m_judge = std::make_shared<const SubmissionJudge>(
            m_quarter->data, IntakeOptions{received, {}, submission.read.channel});
        m_judgedFor = received;
    }
    m_panel->replace(place, m_judge->judged(submission));
}

void ImportController::accept(int place, const Submission &submission)
{
    if (!m_file || m_accepting.contains(place))
        return;
    m_accepting.insert(place, submission);
    m_file->accept(place, submission);
}

void ImportController::takeAccepted(int place, bool somethingNew)
{
    Submission submission = m_accepting.take(place);
    submission.verdict = somethingNew ? Verdict::Accepted : Verdict::Unchanged;
    m_panel->replace(place, submission);
}

} // namespace dondoc::app
