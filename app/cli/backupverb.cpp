// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// dondoc backup and restore: whole copies of a data file, and taking one into use.
#include "app/cli/datafile.h"
#include "app/language/phrases.h"
#include "models/exchange/opendata/opendata.h"
#include "models/services/backup.h"
#include "models/services/datafilesession.h"
#include "models/services/filecheck.h"
#include "views/messages/messages.h"

#include <QFileInfo>
#include <QJsonArray>

namespace dondoc::app {

namespace {

using services::BackedUp;

Result<BackedUp> copied(services::DataFileSession &session, const CommandLine &line)
{
    const QString out = line.value("out");
    if (line.has("with-files"))
        return services::backUpWithFiles(session, out);
    if (line.has("for-sharing"))
        return services::backUpForSharing(session, out).transform([] { return BackedUp{}; });
    return services::backUp(session, out)
        .and_then([&] { return services::originalsNamed(session); })
        .transform([](int named) { return BackedUp{.leftBehind = named}; });
}

/// The ending says what the file is: a data file called .zip is opened by nothing.
Result<void> checkEnding(const CommandLine &line)
{
    const QString out = line.value("out");
    const QLatin1String ending(line.has("with-files") ? ".zip" : ".dondoc");
    if (out.endsWith(ending, Qt::CaseInsensitive))
        return {};
    return Error{
        ErrorCode::WrongUse, QStringLiteral("--out"),
        line.has("with-files")
            ? Phrases::tr("a copy with the originals is a zip: give %1 the ending .zip.").arg(out)
            : Phrases::tr("a copy without the originals is a data file: give %1 the ending .dondoc, or "
                          "take --with-files and .zip.")
                  .arg(out)};
}

void tellAsJson(const BackedUp &done, const QString &out, Console &console)
{
    const QStringList keys{QStringLiteral("file"), QStringLiteral("originals"), QStringLiteral("lost"),
                           QStringLiteral("left_behind")};
    console.result(exchange::toJsonObject(
        {keys, {{out, done.originals, QJsonArray::fromStringList(done.lost), done.leftBehind}}}));
}

Outcome tell(const BackedUp &done, const QString &sentence, const Request &request, Console &console)
{
    const QString out = request.line.value("out");
    if (request.line.has("json"))
        tellAsJson(done, out, console);
    else
        console.confirm(sentence.arg(out, QString::number(done.originals)));
    for (const QString &each : done.lost)
        console.problem(
            fileOf(request), QStringLiteral("originals"),
            Phrases::tr("the original “%1” is damaged or missing and is not in the copy.").arg(each));
    return done.lost.isEmpty() ? Outcome::Clean : Outcome::Problems;
}

/// What is damaged is so in the copy too.
Outcome tellDamage(const Result<QList<Issue>> &found, const Request &request, Console &console)
{
    if (found && found->isEmpty())
        return Outcome::Clean;
    console.problem(fileOf(request), QStringLiteral("file"),
                    found ? Phrases::tr("damaged in %n place(s), and so is the copy; the first: %1", nullptr,
                                        int(found->size()))
                                .arg(views::Messages::sentence(found->constFirst()))
                          : views::Messages::sentence(found.error()));
    return Outcome::Problems;
}

} // namespace

Result<Outcome> runBackup(const Request &request, Console &console)
{
    if (request.line.has("with-files") && request.line.has("for-sharing"))
        return Error{ErrorCode::WrongUse, QStringLiteral("--for-sharing"),
                     Phrases::tr("what is shared goes without files: --with-files or --for-sharing.")};
    if (const auto fits = checkEnding(request.line); !fits)
        return fits.error();
    const Result<SessionPtr> session = openFile(request, services::Access::ReadOnly);
    if (!session)
        return session.error();
    const Result<BackedUp> done = copied(**session, request.line);
    if (!done)
        return done.error();
    const Outcome sound = tellDamage(services::damageIn(**session), request, console);
    if (done->leftBehind > 0)
        console.note(fileOf(request), QStringLiteral("originals"),
                     Phrases::tr("%n original(s) did not come along; for a copy with them, --with-files.",
                                 nullptr, done->leftBehind));
    const Outcome told = tell(*done, Phrases::tr("Copied to %1, originals: %2."), request, console);
    return sound == Outcome::Clean ? told : sound;
}

Result<Outcome> runRestore(const Request &request, Console &console)
{
    const Result<BackedUp> done = services::restore(fileOf(request), request.line.value("out"));
    if (!done)
        return done.error();
    const Outcome sound = tellDamage(services::damageInCopy(request.line.value("out")), request, console);
    const Outcome told = tell(*done, Phrases::tr("Restored as %1, originals: %2."), request, console);
    if (done->leftBehind == 0)
        return sound == Outcome::Clean ? told : sound;
    console.problem(fileOf(request), QStringLiteral("originals"),
                    Phrases::tr("%n original(s) are not in this copy, which is a data file alone; copy the "
                                "folder of originals of the file that was copied (….dondoc.files) to here as "
                                "%1, or take a copy with the originals (.zip).",
                                nullptr, done->leftBehind)
                        .arg(QFileInfo(request.line.value("out")).fileName() + QLatin1String(".files")));
    return Outcome::Problems;
}

} // namespace dondoc::app
