// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FormsExport: the forms of a period, written beside the window.
#include "app/window/formsexport.h"

#include "app/language/phrases.h"
#include "app/window/openfile.h"
#include "models/services/formsservice.h"
#include "views/messages/messages.h"
#include "views/widgets/filechoice.h"

#include <QApplication>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

namespace dondoc::app {

using services::ExistingForms;
using services::FormsService;

namespace {

struct WrittenForms {
    int count = 0;
    bool nameContact = false;
};

Result<WrittenForms> writeForms(const FormsService &forms, const PlanPeriod &at, const QString &folder,
                                ExistingForms existing)
{
    const auto files = forms.makeForms(at.planCode, at.period, {.each = true});
    if (!files) {
        return files.error();
    }
    const auto contact = forms.nameContact(at.planCode, at.period);
    if (!contact) {
        return contact.error();
    }
    return FormsService::write(*files, folder, existing).transform([&] {
        return WrittenForms{.count = int(files->size()), .nameContact = *contact};
    });
}

/// One export, asked about once where forms stand in the folder already.
struct FormsExport {
    OpenFile &file;
    Period period;
    QObject *context;
    std::function<void(const QString &sentence, const QString &folder)> reported;

    void write(const QString &folder, ExistingForms existing) const
    {
        const PlanPeriod at{.planCode = file.shown().planCode, .period = period};
        file.read<FormsService>(
            [at, folder, existing](const FormsService &forms) {
                return writeForms(forms, at, folder, existing);
            },
            context,
            [job = *this, folder](const Result<WrittenForms> &written) { job.tell(written, folder); });
    }

    void tell(const Result<WrittenForms> &written, const QString &folder) const
    {
        if (written) {
            const QString told
                = Phrases::tr("Wrote %n form(s) into %1.", nullptr, written->count).arg(folder);
            return reported(written->nameContact ? told : told + u' ' + views::Messages::contactBlank(),
                            folder);
        }
        if (written.error().code == ErrorCode::FormExists)
            return ask(written.error(), folder);
        file.report(written.error());
    }

    // A filled form is never written over from the window.
    void ask(const Error &error, const QString &folder) const
    {
        QMessageBox box(QMessageBox::Question, Phrases::tr("Forms"), views::Messages::sentence(error),
                        QMessageBox::Cancel, QApplication::activeWindow());
        const QAbstractButton *keep
            = box.addButton(Phrases::tr("Keep them, write the others"), QMessageBox::AcceptRole);
        const QAbstractButton *other = box.addButton(Phrases::tr("Another folder…"), QMessageBox::ActionRole);
        box.setDefaultButton(QMessageBox::Cancel);
        const QPointer<OpenFile> stays = &file; // another one may be opened while the question stands
        box.exec();
        if (!stays)
            return;
        if (box.clickedButton() == keep)
            return write(folder, ExistingForms::Keep);
        if (box.clickedButton() != other)
            return;
        const QString chosen
            = views::filechoice::folder(QApplication::activeWindow(), Phrases::tr("Another folder…"), folder);
        if (!chosen.isEmpty())
            write(chosen, ExistingForms::Refuse);
    }
};

} // namespace

void exportForms(OpenFile &file, const Period &period, const QString &folder, QObject *context,
                 const std::function<void(const QString &sentence, const QString &folder)> &reported)
{
    FormsExport{file, period, context, reported}.write(folder, ExistingForms::Refuse);
}

} // namespace dondoc::app
