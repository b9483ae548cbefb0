// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FormsExport: the forms of a period, written beside the window.
#include "app/window/formsexport.h"

#include "app/language/phrases.h"
#include "app/window/openfile.h"
#include "models/services/formsservice.h"

namespace dondoc::app {

using services::FormsService;

namespace {

Result<int> writeForms(const FormsService &forms, const PlanPeriod &at, const QString &folder)
{
    const auto files = forms.makeForms(at.planCode, at.period, {.each = true});
    if (!files) {
        return files.error();
    }
    return FormsService::write(*files, folder).transform([&files] { return int(files->size()); });
}

} // namespace

void exportForms(OpenFile &file, const Period &period, const QString &folder, QObject *context,
                 const std::function<void(const QString &sentence)> &reported)
{
    const PlanPeriod at{.planCode = file.shown().planCode, .period = period};
    file.read<FormsService>(
        [at, folder](const FormsService &forms) { return writeForms(forms, at, folder); }, context,
        [&file, folder, reported](const Result<int> &written) {
            if (written) {
                reported(Phrases::tr("Wrote %n form(s) into %1.", nullptr, *written).arg(folder));
            } else {
                file.report(written.error());
            }
        });
}

} // namespace dondoc::app
