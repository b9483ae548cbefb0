// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FormsExport: the forms of a period, written beside the window.
#include "app/window/formsexport.h"

#include "app/language/phrases.h"
#include "app/window/openfile.h"
#include "models/services/formsservice.h"
#include "views/messages/messages.h"

namespace dondoc::app {

using services::FormsService;

namespace {

struct WrittenForms {
    int count = 0;
    bool nameContact = false;
};

Result<WrittenForms> writeForms(const FormsService &forms, const PlanPeriod &at, const QString &folder)
{
    const auto files = forms.makeForms(at.planCode, at.period, {.each = true});
    if (!files) {
        return files.error();
    }
    const auto contact = forms.nameContact(at.planCode, at.period);
    if (!contact) {
        return contact.error();
    }
    return FormsService::write(*files, folder).transform([&] {
        return WrittenForms{.count = int(files->size()), .nameContact = *contact};
    });
}

} // namespace

void exportForms(OpenFile &file, const Period &period, const QString &folder, QObject *context,
                 const std::function<void(const QString &sentence)> &reported)
{
    const PlanPeriod at{.planCode = file.shown().planCode, .period = period};
    file.read<FormsService>(
        [at, folder](const FormsService &forms) { return writeForms(forms, at, folder); }, context,
        [&file, folder, reported](const Result<WrittenForms> &written) {
            if (written) {
                const QString told
                    = Phrases::tr("Wrote %n form(s) into %1.", nullptr, written->count).arg(folder);
                reported(written->nameContact ? told : told + u' ' + views::Messages::contactBlank());
            } else {
                file.report(written.error());
            }
        });
}

} // namespace dondoc::app
