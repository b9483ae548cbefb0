// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// dondoc backup and restore: whole copies of a data file, and taking one into use.
#include "app/cli/datafile.h"
#include "app/language/phrases.h"
#include "models/exchange/opendata/opendata.h"
#include "models/services/backup.h"

namespace dondoc::app {

namespace {

using services::BackedUp;

Result<BackedUp> copied(services::DataFileSession &session, const CommandLine &line)
{
    const QString out = line.value("out");
    if (line.has("with-files"))
        return services::backUpWithFiles(session, out);
    const auto alone
        = line.has("for-sharing") ? services::backUpForSharing(session, out) : services::backUp(session, out);
    return alone.transform([] { return BackedUp{}; });
}

Outcome tell(const BackedUp &done, const QString &sentence, const Request &request, Console &console)
{
    const QString out = request.line.value("out");
    if (request.line.has("json"))
        console.result(exchange::toJsonObject(
            {{QStringLiteral("file"), QStringLiteral("originals"), QStringLiteral("lost")},
             {{out, done.originals, done.lost}}}));
    else
        console.confirm(sentence.arg(out, QString::number(done.originals)));
    if (done.lost == 0)
        return Outcome::Clean;
    console.problem(fileOf(request), QStringLiteral("originals"),
                    Phrases::tr("%n original(s) are damaged and were left out.", nullptr, done.lost));
    return Outcome::Problems;
}

} // namespace

Result<Outcome> runBackup(const Request &request, Console &console)
{
    if (request.line.has("with-files") && request.line.has("for-sharing"))
        return Error{ErrorCode::WrongUse, QStringLiteral("--for-sharing"),
                     Phrases::tr("what is shared goes without files: --with-files or --for-sharing.")};
    const Result<SessionPtr> session = openFile(request, services::Access::ReadOnly);
    if (!session)
        return session.error();
    const Result<BackedUp> done = copied(**session, request.line);
    if (!done)
        return done.error();
    return tell(*done, Phrases::tr("Copied to %1, originals: %2."), request, console);
}

Result<Outcome> runRestore(const Request &request, Console &console)
{
    const Result<BackedUp> done = services::restore(fileOf(request), request.line.value("out"));
    if (!done)
        return done.error();
    return tell(*done, Phrases::tr("Restored as %1, originals: %2."), request, console);
}

} // namespace dondoc::app
