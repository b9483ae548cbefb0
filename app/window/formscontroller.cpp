// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FormsController: writes them, says where they are, and remembers the folder.
#include "app/window/formscontroller.h"

#include "app/language/phrases.h"
#include "app/settings/settings.h"
#include "app/window/formsexport.h"
#include "app/window/openfile.h"
#include "views/shell/folderbar.h"
#include "views/shell/mainwindow.h"
#include "views/shell/windowpages.h"

namespace dondoc::app {

FormsController::FormsController(views::MainWindow &window, OpenFile &file, Settings &settings,
                                 QObject *parent)
    : QObject(parent), m_window(window), m_file(file), m_settings(settings)
{
    connect(window.pages(), &views::WindowPages::formsRequested, this, &FormsController::write);
}

/// The next folder is asked for where the last forms went.
void FormsController::offerFolder()
{
    views::PageContext context = m_window.pages()->context();
    context.formsFolder = m_settings.formsFolder();
    m_window.pages()->setContext(context);
}

void FormsController::write(const QString &folder)
{
    m_settings.setFormsFolder(folder);
    offerFolder();
    m_window.showMessage(Phrases::tr("Making the forms…"));
    exportForms(m_file, m_file.shown().period, folder, this,
                [this](const QString &sentence, const QString &written) {
                    m_window.showMessage({}); // the bar says it
                    m_window.folderBar()->showFolder(sentence, written);
                });
}

} // namespace dondoc::app
