// SPDX-License-Identifier: GPL-3.0-or-later
// Reception: the way of a file from the window to the reader and of a submission to the writer.
#include "app/reception.h"

#include "app/words.h"
#include "models/desk/intake.h"
#include "views/pages/reports/intakepanel.h"

#include <QPointer>
#include <QThreadPool>

namespace dondoc::app {

namespace {

using desk::Intake;
using desk::IntakeOptions;
using views::IntakePanel;

} // namespace

Reception::Reception(IntakePanel *panel, QObject *parent) : QObject(parent), m_panel(panel)
{
    connect(panel, &IntakePanel::filesChosen, this, &Reception::readFiles);
    connect(panel, &IntakePanel::cellsPasted, this, &Reception::readCells);
    connect(panel, &IntakePanel::stopRequested, this, &Reception::stop);
    connect(panel, &IntakePanel::judgeRequested, this, &Reception::judge);
    connect(panel, &IntakePanel::acceptRequested, this, &Reception::accept);
    connect(panel, &IntakePanel::entryRefused, this, [this](const QString &text) {
        Q_EMIT told(Words::tr("“%1” does not belong into this cell; it stays as it was.").arg(text));
    });
}

Reception::~Reception() { stop(); }

void Reception::useSession(Session *session)
{
    stop();
    m_accepting.clear();
    m_panel->clear();
    m_session = session;
    connect(m_panel, &IntakePanel::formsRequested, session, &Session::makeForms);
    connect(session, &Session::formsRefused, this, &Reception::refused);
    connect(session, &Session::formsMade, this, [this](const QString &folder, int count) {
        Q_EMIT told(Words::tr("Wrote %n form(s) into %1.", nullptr, count).arg(folder));
    });
    connect(session, &Session::accepted, this, &Reception::takeAccepted);
    connect(session, &Session::acceptRefused, this, [this](int place, const Error &error) {
        m_accepting.remove(place);
        Q_EMIT refused(error);
    });
}

void Reception::showPeriod(const AssessedPeriodPtr &quarter)
{
    m_quarter = quarter;
    m_judge.reset();
}

void Reception::readFiles(const QStringList &paths)
{
    const bool open = m_session && !m_session->isReadOnly();
    if (m_quarter && open && !periods::isComposed(m_quarter->data.period) && !isReading())
        startReading(paths);
}

void Reception::startReading(const QStringList &paths)
{
    m_stop = std::make_shared<std::atomic_bool>(false);
    const IntakeOptions options{m_panel->receivedOn(), {}, Channel::Unknown};
    const QPointer<Reception> receiver(this);
    const auto tell = [receiver](const std::function<void(Reception &)> &what) {
        if (receiver)
            QMetaObject::invokeMethod(
                receiver.data(),
                [receiver, what] {
                    if (receiver)
                        what(*receiver);
                },
                Qt::QueuedConnection);
    };
    QThreadPool::globalInstance()->start([paths, options, quarter = m_quarter, stop = m_stop, tell] {
        const QStringList files = desk::filesBelow(paths);
        tell([count = int(files.size())](Reception &self) { self.m_panel->begin(count); });
        const Intake intake(quarter->data, options);
        desk::readInOrder(intake, files, [&tell, &stop](qsizetype place, const QList<Submission> &read) {
            tell([read, place, stop](Reception &self) {
                if (*stop)
                    return;
                self.m_panel->add(read);
                self.m_panel->showProgress(int(place) + 1);
            });
            return !*stop;
        });
        tell([stop](Reception &self) {
            if (self.m_stop != stop)
                return;
            self.m_stop.reset();
            self.m_panel->finish();
        });
    });
}

void Reception::readCells(const QString &cells)
{
    if (!m_quarter)
        return;
    const Intake intake(m_quarter->data, {m_panel->receivedOn(), {}, Channel::Unknown});
    const QString name = Words::tr("Pasted cells") + QLatin1String(".csv");
    m_panel->add(intake.read({name, cells.toUtf8()}, name));
}

void Reception::stop()
{
    if (!m_stop)
        return;
    *m_stop = true;
    m_stop.reset();
    m_panel->finish();
}

void Reception::judge(int place, const Submission &submission)
{
    if (!m_quarter)
        return;
    const QDate received = submission.read.receivedOn;
    if (!m_judge || m_judgedFor != received) {
        m_judge = std::make_shared<const Intake>(m_quarter->data,
                                                 IntakeOptions{received, {}, submission.read.channel});
        m_judgedFor = received;
    }
    m_panel->replace(place, m_judge->judged(submission));
}

void Reception::accept(int place, const Submission &submission)
{
    if (!m_session || m_accepting.contains(place))
        return;
    m_accepting.insert(place, submission);
    m_session->accept(place, submission);
}

void Reception::takeAccepted(int place, bool somethingNew)
{
    Submission submission = m_accepting.take(place);
    submission.verdict = somethingNew ? Verdict::Accepted : Verdict::Unchanged;
    m_panel->replace(place, submission);
}

} // namespace dondoc::app
