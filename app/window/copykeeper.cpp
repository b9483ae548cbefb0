// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// CopyKeeper: decides when the open file is copied by itself, and has it done beside the window.
#include "app/window/copykeeper.h"

#include "app/window/openfile.h"
#include "models/background/background.h"
#include "models/domain/copies/copyrules.h"
#include "models/services/datafilesession.h"

#include <utility>

namespace dondoc::app {

using services::CopyTaken;
using services::DataFileSession;
using services::KeptCopies;

CopyKeeper::CopyKeeper(OpenFile &file, const Settings &settings, CopyTimes times, QObject *parent)
    : QObject(parent), m_file(file), m_settings(settings), m_times(std::move(times))
{
    connect(&file, &OpenFile::savedChanged, this, [this] { m_hasChanged = true; });
    connect(&file, &OpenFile::viewRead, this, [this] { m_hasChanged = true; });
    connect(&file, &OpenFile::aboutToChangeMuch, this, &CopyKeeper::keep);
    connect(&m_work, &QTimer::timeout, this, &CopyKeeper::consider);
    if (m_times.firstMs >= 0)
        QTimer::singleShot(m_times.firstMs, this, &CopyKeeper::begin);
}

services::CopyPlace CopyKeeper::place() const
{
    const CopySettings chosen = m_settings.copies();
    return {.dataFile = m_file.path(), .uuid = m_uuid, .root = chosen.folder, .mostBytes = chosen.bytes()};
}

void CopyKeeper::begin()
{
    m_work.start(m_times.workMs);
    look();
}

void CopyKeeper::look()
{
    m_file.read<DataFileSession>([](DataFileSession &session) { return services::contentsOf(session); }, this,
                                 [this](const Result<FileContents> &contents) {
                                     if (contents) { // else those of a damaged file are listed by its name
                                         m_uuid = contents->uuid;
                                         m_changed = contents->last.at;
                                     }
                                     background::run(
                                         this, [place = place()] { return services::keptCopies(place); },
                                         [this](const KeptCopies &copies) { takeLook(copies); });
                                 });
}

void CopyKeeper::takeLook(const KeptCopies &copies)
{
    remember(copies);
    Q_EMIT kept(copies, nullptr);
    m_looked = true;
    consider();
}

/// Once a minute, and when the folder was looked into.
void CopyKeeper::consider()
{
    const QDateTime now = m_times.clock();
    if (m_looked && m_work.isActive() && m_hasChanged && !m_isBusy
        && (isCopyDue(CopyOccasion::FirstOfDay, m_last, now) || isCopyDue(CopyOccasion::Work, m_last, now)))
        keep(isCopyDue(CopyOccasion::FirstOfDay, m_last, now) ? CopyOccasion::FirstOfDay
                                                              : CopyOccasion::Work);
}

Result<CopyKeeper::Staged> CopyKeeper::stage(DataFileSession &session)
{
    return services::contentsOf(session).and_then([&session](const FileContents &contents) {
        return services::stageCopy(session).transform([&contents](const services::StagedCopy &copy) {
            return Staged{contents.uuid, contents.last.at, copy};
        });
    });
}

void CopyKeeper::keep(CopyOccasion occasion)
{
    if (m_file.isReadOnly() || m_file.isLost() || (!m_hasChanged && occasion != CopyOccasion::ByHand))
        return;
    m_hasChanged = false;
    m_isBusy = true;
    m_file.readBehindWrites<DataFileSession>(
        [](DataFileSession &session) { return stage(session); }, this,
        [this, occasion](const Result<Staged> &answer) { staged(occasion, answer); });
}

void CopyKeeper::staged(CopyOccasion occasion, const Result<Staged> &answer)
{
    if (!answer)
        return refuse(answer.error());
    m_uuid = answer->uuid;
    m_changed = answer->changed;
    m_waiting.append({answer->copy, occasion});
    if (m_waiting.size() == 1)
        next();
}

void CopyKeeper::next()
{
    const Waiting &first = m_waiting.constFirst();
    background::run(
        this,
        [place = place(), copy = first.copy, occasion = first.occasion, made = m_times.clock()] {
            return services::keepStaged(copy, place, made, occasion);
        },
        [this](const Result<CopyTaken> &answer) { taken(answer); });
}

void CopyKeeper::taken(const Result<CopyTaken> &answer)
{
    m_waiting.removeFirst();
    if (!m_waiting.isEmpty())
        next();
    m_isBusy = !m_waiting.isEmpty();
    if (!answer)
        return refuse(answer.error());
    remember(answer->all);
    m_last = m_times.clock(); // also where the newest copy held the same already
    m_lastGood = m_last;
    Q_EMIT kept(answer->all, &answer->copy);
}

void CopyKeeper::refuse(const Error &error)
{
    m_isBusy = !m_waiting.isEmpty();
    m_hasChanged = true;
    const QDateTime now = m_times.clock();
    m_last = now; // not again each minute
    if (!m_file.isLost())
        Q_EMIT failed(error, m_lastGood, isLastCopyOld(m_lastGood, m_changed, now));
}

void CopyKeeper::remember(const KeptCopies &copies)
{
    const KeptCopy *good = lastGoodCopy(copies.copies, m_times.clock());
    m_lastGood = good ? good->made : QDateTime();
    m_last = copies.copies.isEmpty() ? QDateTime() : copies.copies.constFirst().made;
}

} // namespace dondoc::app
