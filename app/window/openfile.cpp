// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// OpenFile: one open data file of the window: its plan and period, reading and writing beside the window, and
// whether all is saved.
#include "app/window/openfile.h"

#include "models/services/datafilesession.h"

#include <QFileInfo>

#include <utility>

namespace dondoc::app {

namespace {

using services::DataFileSession;

bool onlyReadingIsAllowed(const Error &error)
{
    return error.code == ErrorCode::ReadOnly || error.code == ErrorCode::JournalLeft
        || error.code == ErrorCode::NoPermission || error.code == ErrorCode::LockedElsewhere;
}

/// As far as it reads, unless there might be no end to following its pages, or something foreign would run.
bool canStillBeRead(const Error &error)
{
    return error.code == ErrorCode::DamagedDataFile && !error.detail.contains(QLatin1String("2nd reference"))
        && !error.detail.startsWith(QLatin1String("foreign part"));
}

} // namespace

OpenFile::OpenFile(const QString &path, const QString &user, QObject *parent)
    : QObject(parent), m_path(path), m_user(user), m_watch(path)
{
    connect(&m_watch, &FileWatch::changedElsewhere, this, &OpenFile::reload);
    connect(&m_watch, &FileWatch::gone, this, &OpenFile::takeAsLost);
}

OpenFile::~OpenFile() = default;

void OpenFile::open(const ViewChoice &choice)
{
    m_choice = choice;
    open(services::Access::ReadWrite);
}

void OpenFile::open(services::Access access)
{
    m_worker.open(m_path, access, m_user, this,
                  [this, access](const Result<void> &answer) { openAnswered(access, answer); });
}

void OpenFile::openAnswered(services::Access access, const Result<void> &answer)
{
    if (!answer && access != services::Access::ReadOnly && onlyReadingIsAllowed(answer.error())) {
        m_whyReadOnly = answer.error();
        open(services::Access::ReadOnly);
        return;
    }
    if (!answer && access == services::Access::ReadWrite && canStillBeRead(answer.error())) {
        m_whyReadOnly = answer.error();
        m_worker.open(m_path, services::Access::ReadOnly, m_user, this,
                      [this, fault = answer.error()](const Result<void> &read) {
                          openAnswered(services::Access::ReadOnly, read);
                          if (read)
                              report(fault); // or what is seen would be taken for whole
                      });
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

void OpenFile::reopen(const QString &path)
{
    m_worker.reopen(path, m_readOnly ? services::Access::ReadOnly : services::Access::ReadWrite, m_user, this,
                    [this, path](const Result<void> &answer) { reopenAnswered(path, answer); });
}

void OpenFile::reopenAnswered(const QString &path, const Result<void> &answer)
{
    if (!answer) {
        report(answer.error());
        return;
    }
    m_path = path;
    m_lost = false;
    m_watch.setPath(path);
    Q_EMIT reopened();
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &each : waiting)
        each();
    reload();
}

void OpenFile::takeAsLost()
{
    if (!std::exchange(m_lost, true))
        Q_EMIT lost();
}

/// What the driver says where the file is gone is that it cannot be written, or not be opened.
bool OpenFile::isOfLostFile(const Error &error)
{
    const bool mayBe = error.code == ErrorCode::WriteFailed || error.code == ErrorCode::FileReplaced
        || onlyReadingIsAllowed(error);
    if (!m_lost && mayBe && !m_readOnly && !QFileInfo::exists(m_path))
        takeAsLost();
    return m_lost && mayBe;
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

void OpenFile::chooseNewestPeriod()
{
    m_choice.periodKey.clear();
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
    m_worker.read<DataFileSession>(
        [choice = m_choice](DataFileSession &session) { return readView(session, choice); }, this,
        [this](const Result<View> &view) { takeView(view); });
}

void OpenFile::takeView(const Result<View> &view)
{
    m_reading = false;
    if (std::exchange(m_readAgain, false)) {
        reload(); // what was just read is old already
        return;
    }
    if (!view) {
        report(view.error());
        return;
    }
    m_shown = {.planCode = view->quarter->data.plan.code, .period = view->quarter->data.period};
    m_choice.planCode = m_shown.planCode;
    m_choice.periodKey = periods::key(m_shown.period);
    Q_EMIT viewRead(*view);
}

void OpenFile::writeBegun()
{
    ++m_writes;
    Q_EMIT savedChanged(false);
}

void OpenFile::writeEnded(WriteEnd end, bool seen)
{
    --m_writes;
    if (end != WriteEnd::Answered)
        m_refused = end == WriteEnd::Refused;
    if (m_writes == 0 && !m_refused)
        Q_EMIT savedChanged(true);
    if (seen || std::exchange(m_othersWrote, false))
        reload(); // also after a refusal: a conflict's new value is to be seen
    else
        m_watch.takeAsKnown();
}

} // namespace dondoc::app
