// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// OpenFile: one open data file of the window: its plan and period, reading and writing beside the window, and
// whether all is saved.
#pragma once

#include "app/window/fileview.h"
#include "app/window/filewatch.h"
#include "models/domain/copies/keptcopy.h"
#include "models/services/databaseworker.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <type_traits>

namespace dondoc::app {

/// What the window shows, and what its edits belong to.
struct PlanPeriod {
    QString planCode;
    Period period;
};

/// All answers come on the thread that made it. A file that is gone answers nobody; what was to be written is
/// written all the same.
class OpenFile : public QObject
{
    Q_OBJECT

public:
    OpenFile(const QString &path, const QString &user, QObject *parent = nullptr);
    ~OpenFile() override;

    QString path() const { return m_path; }
    bool isReadOnly() const { return m_readOnly; }
    /// Why it is; ErrorCode::None where it is not, or where a person wanted no more.
    const Error &whyReadOnly() const { return m_whyReadOnly; }
    /// True while something given to be written is not yet committed or refused.
    bool isWriting() const { return m_writes > 0; }
    /// The file is not where it was. What is to be written waits until reopen().
    bool isLost() const { return m_lost; }
    /// Waits for both threads, at most that long.
    bool waitForIdle(int milliseconds) { return m_worker.waitForIdle(milliseconds); }
    /// As of the newest view.
    PlanPeriod shown() const { return m_shown; }

    /// Opens for writing, or for reading only where the place allows no more; then reads the view.
    void open(const ViewChoice &choice);
    /// Once more after openFailed(), as a person has decided.
    void open(services::Access access);
    /// Goes on with the file at that path, a copy or the same one again, and writes what waits into it;
    /// reports why where it cannot be opened.
    void reopen(const QString &path);
    void choosePlan(const QString &code);
    void choosePeriod(const Period &period);
    void chooseNewestPeriod();
    void reload();

    /// Answers write() that nobody waits for.
    struct Nothing {
        template <class... Values> void operator()(const Values &.../*values*/) const { }
    };
    /// job(Service &) gives a Result, on the thread that writes. When it is committed done gets the value
    /// (nothing of Result<void>). Where it is refused, refused gets the error, then everybody by failed(),
    /// unless refused returned true: it has shown the error already. Neither is called once context is gone.
    template <class Service, class Job, class Done = Nothing, class Refused = Nothing>
    void write(Job job, QObject *context, Done done = {}, Refused refused = {});
    /// Tells who keeps copies that what is written next changes much: file.before(…).write(…).
    OpenFile &before(CopyOccasion occasion)
    {
        Q_EMIT aboutToChangeMuch(occasion);
        return *this;
    }
    /// As write(), of what no view shows: none is read anew.
    template <class Service, class Job, class Done = Nothing, class Refused = Nothing>
    void writeUnseen(Job job, QObject *context, Done done = {}, Refused refused = {});
    /// job(Service &), on the thread that reads; done gets what it returns, not at all once context is gone.
    template <class Service, class Job, class Done> void read(Job job, QObject *context, Done done)
    {
        m_worker.read<Service>(std::move(job), context, std::move(done));
    }
    /// As read(), but behind all that was given to be written before; job must write nothing.
    template <class Service, class Job, class Done>
    void readBehindWrites(Job job, QObject *context, Done done)
    {
        m_worker.write<Service>(std::move(job), context, std::move(done));
    }
    /// For what fails beside the file: reported as everything else, by failed().
    void report(const Error &error) { Q_EMIT failed(error); }

Q_SIGNALS:
    void opened(bool readOnly);
    void openFailed(const dondoc::Error &error);
    /// It was there a moment ago.
    void lost();
    /// By reopen(): path() is where it is.
    void reopened();
    void viewRead(const dondoc::app::View &view);
    void failed(const dondoc::Error &error);
    void savedChanged(bool saved);
    void aboutToChangeMuch(dondoc::CopyOccasion occasion);

private:
    /// Answered: refused, and shown where it was asked for, so that nothing waits to be saved.
    enum class WriteEnd { Committed, Answered, Refused };
    void openAnswered(services::Access access, const Result<void> &answer);
    void takeView(const Result<View> &view);
    template <class Done, class T> static void deliver(const Done &done, const Result<T> &answer);
    template <class Refused> static bool isShownBy(const Refused &refused, const Error &error);
    template <class Service, class Job, class Done, class Refused>
    void send(Job job, QPointer<QObject> receiver, Done done, Refused refused, bool seen);
    void reopenAnswered(const QString &path, const Result<void> &answer);
    void takeAsLost();
    bool isOfLostFile(const Error &error);
    void writeBegun();
    void writeEnded(WriteEnd end, bool seen);

    QString m_path;
    QString m_user;
    ViewChoice m_choice;
    PlanPeriod m_shown;
    FileWatch m_watch;
    int m_writes = 0;           ///< given and not yet answered
    bool m_refused = false;     ///< one of them was not written
    bool m_othersWrote = false; ///< what they wrote is not read yet
    bool m_readOnly = false;
    Error m_whyReadOnly;
    bool m_lost = false;
    QList<std::function<void()>> m_waiting; ///< writes that a lost file did not take
    bool m_reading = false;
    bool m_readAgain = false;
    services::DatabaseWorker m_worker; ///< last: its threads end before the rest goes
};

template <class Done, class T> void OpenFile::deliver(const Done &done, const Result<T> &answer)
{
    if constexpr (std::is_void_v<T>) {
        done();
    } else {
        done(*answer);
    }
}

template <class Refused> bool OpenFile::isShownBy(const Refused &refused, const Error &error)
{
    if constexpr (std::is_same_v<std::invoke_result_t<Refused, const Error &>, bool>) {
        return refused(error);
    } else {
        refused(error);
        return false;
    }
}

template <class Service, class Job, class Done, class Refused>
void OpenFile::write(Job job, QObject *context, Done done, Refused refused)
{
    writeBegun();
    send<Service>(std::move(job), context, std::move(done), std::move(refused), true);
}

template <class Service, class Job, class Done, class Refused>
void OpenFile::writeUnseen(Job job, QObject *context, Done done, Refused refused)
{
    if (m_writes == 0 && !m_watch.isAsKnown())
        m_othersWrote = true;
    writeBegun();
    send<Service>(std::move(job), context, std::move(done), std::move(refused), false);
}

template <class Service, class Job, class Done, class Refused>
void OpenFile::send(Job job, QPointer<QObject> receiver, Done done, Refused refused, bool seen)
{
    const auto again = [=, this] { send<Service>(job, receiver, done, refused, seen); };
    if (m_lost) {
        m_waiting.append(again);
        return;
    }
    m_worker.write<Service>(job, this, [this, again, receiver, done, refused, seen](const auto &answer) {
        if (!answer && isOfLostFile(answer.error())) {
            m_waiting.append(again);
            return;
        }
        if (answer && receiver) {
            deliver(done, answer);
        }
        const bool shown = !answer && receiver && isShownBy(refused, answer.error());
        if (!answer && !shown) {
            report(answer.error());
        }
        writeEnded(answer.ok() ? WriteEnd::Committed : shown ? WriteEnd::Answered : WriteEnd::Refused, seen);
    });
}

} // namespace dondoc::app
