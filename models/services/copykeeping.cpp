// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// CopyKeeping: the copies that are made by themselves: made in two steps, thinned, listed, compared.
#include "models/services/copykeeping.h"

#include "models/domain/copies/copyrules.h"
#include "models/services/datafilesession.h"
#include "models/storage/contentsrepository.h"
#include "models/storage/copyfolder.h"
#include "models/storage/datapath.h"
#include "models/storage/filecopy.h"
#include "models/storage/originalstore.h"
#include "models/storage/ownedfolder.h"

#include <QFile>

namespace dondoc::services {

using namespace storage;

namespace {

constexpr int kMostLostSteps = 300;

QString folderOf(const CopyPlace &place) { return copiesFolder(place.dataFile, place.root, place.uuid); }

Result<void> bringOriginals(const CopyPlace &place, const QString &folder)
{
    const QString originals = originalsOfCopies(folder, place.uuid);
    return makeOwnedFolder(originals, place.uuid, place.dataFile).and_then([&] {
        return copyMissingOriginals(findOriginals(place.dataFile, place.uuid).path, originals).done();
    });
}

/// What cannot be removed stays; the next thinning tries again.
void thin(const CopyPlace &place, const QString &folder, const QDateTime &now)
{
    const QStringList going = copiesToRemove(copiesIn(folder), place.mostBytes, now);
    for (const QString &each : going)
        QFile::remove(each);
}

} // namespace

QString knownUuid(const QString &dataFile)
{
    const auto session = DataFileSession::open(dataFile, Access::ReadOnly, {});
    const auto said = session ? (*session)->uuid() : Result<QString>(session.error());
    if (said)
        return *said;
    const QString borne = ownerOf(findOriginals(dataFile, {}).path);
    return borne.isEmpty() ? ownerOf(copiesFolder(dataFile, {}, {})) : borne;
}

KeptCopies keptCopies(const CopyPlace &wanted)
{
    CopyPlace place = wanted;
    if (place.uuid.isEmpty())
        place.uuid = knownUuid(place.dataFile);
    const QString folder = folderOf(place);
    return {folder, copiesIn(folder)};
}

Result<StagedCopy> stageCopy(DataFileSession &session)
{
    auto staged = std::make_shared<HalfMadeFile>(session.path());
    return copyWhole(session.connection(), *staged).transform([&staged] { return staged; });
}

Result<CopyTaken> keepStaged(const StagedCopy &staged, const CopyPlace &place, const QDateTime &made,
                             CopyOccasion occasion)
{
    const QString folder = folderOf(place);
    if (const auto there = makeOwnedFolder(folder, place.uuid, place.dataFile); !there)
        return there.error();
    // The originals first: a copy that is there is whole.
    if (const auto brought = bringOriginals(place, folder); !brought)
        return brought.error();
    return takeCopy(*staged, folder, made, occasion).transform([&](const TakenCopy &taken) {
        if (taken.isNew)
            thin(place, folder, made);
        return CopyTaken{taken.copy, taken.isNew, {folder, copiesIn(folder)}};
    });
}

Result<FileContents> contentsOf(DataFileSession &session)
{
    return ContentsRepository(session.connection()).contents();
}

Result<CopyComparison> compareCopy(const QString &copy, DataFileSession &present)
{
    const auto opened = DataFileSession::open(copy, Access::ReadOnly, present.user());
    if (!opened)
        return opened.error();
    ContentsRepository now(present.connection());
    CopyComparison found;
    return contentsOf(**opened)
        .and_then([&](const FileContents &contents) {
            found.copy = contents;
            return contentsOf(present);
        })
        .and_then([&](const FileContents &contents) {
            found.present = contents;
            found.isSameFile = found.copy.uuid == contents.uuid;
            return now.holds(found.copy.last);
        })
        .and_then([&](bool holds) {
            found.isEarlier = found.isSameFile && holds;
            return now.stepsAfter(found.isEarlier ? found.copy.last.id : 0, kMostLostSteps);
        })
        .and_then([&](const QList<WorkStep> &steps) {
            found.lost = found.isEarlier ? steps : QList<WorkStep>();
            return now.countAfter(found.copy.last.id);
        })
        .transform([&](int count) {
            found.lostSteps = found.isEarlier ? count : 0;
            return found;
        });
}

} // namespace dondoc::services
