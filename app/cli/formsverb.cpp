// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// dondoc forms: the workbooks and the outline that go out with a request for reports, into a folder.
#include "app/cli/datafile.h"
#include "app/language/phrases.h"
#include "models/exchange/opendata/opendata.h"
#include "models/services/formsservice.h"
#include "views/messages/messages.h"

#include <QDir>

namespace dondoc::app {

namespace {

using services::FormFile;

Result<QList<FormFile>> made(services::DataFileSession &session, const PeriodAsked &asked,
                             const Request &request, Console &console)
{
    services::FormOptions options;
    options.each = request.line.has("each");
    options.progress = [&console](double share) {
        console.progress(Phrases::tr("Making forms"), share);
        return true;
    };
    return services::FormsService(session).makeForms(asked.plan.code, asked.period, options);
}

void confirmForms(const QList<FormFile> &files, const Request &request, Console &console)
{
    const QDir folder(request.line.value("out"));
    exchange::OpenTable table{{QStringLiteral("file"), QStringLiteral("code"), QStringLiteral("bytes")}, {}};
    for (const FormFile &file : files) {
        table.rows.append({folder.filePath(file.name), file.agencyCode, file.bytes.size()});
        if (!request.line.has("json"))
            console.confirm(folder.filePath(file.name));
    }
    if (request.line.has("json"))
        console.result(exchange::toJson(table));
}

} // namespace

Result<Outcome> runForms(const Request &request, Console &console)
{
    const Result<SessionPtr> session = openFile(request, services::Access::ReadOnly);
    if (!session)
        return session.error();
    const Result<PeriodAsked> asked = periodAsked(**session, request);
    if (!asked)
        return asked.error();
    const Outcome early = tellIfBeforePlan(asked->plan, asked->period, request, console);
    const Result<QList<FormFile>> files = made(**session, *asked, request, console);
    if (!files)
        return files.error();
    const Result<bool> contact
        = services::FormsService(**session).nameContact(asked->plan.code, asked->period);
    if (!contact)
        return contact.error();
    const Result<void> written = services::FormsService::write(
        *files, request.line.value("out"),
        request.line.has("force") ? services::ExistingForms::Replace : services::ExistingForms::Refuse);
    if (!written)
        return written.error();
    confirmForms(*files, request, console);
    if (!*contact)
        console.note(fileOf(request), QStringLiteral("forms"), views::Messages::contactBlank());
    return early;
}

} // namespace dondoc::app
