// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Page: one page of the main window; shows values it is given and signals what the officer wants.
#include "views/widgets/page.h"

#include "views/widgets/filechoice.h"

#include <utility>

namespace dondoc::views {

void Page::setContext(const PageContext &context)
{
    const PageContext before = std::exchange(m_context, context);
    if (before != context) {
        contextChanged(before);
    }
}

void Page::askForForms()
{
    const QString &last = m_context.formsFolder;
    const QString chosen
        = filechoice::folder(this, tr("Folder for the forms"), last.isEmpty() ? m_context.folder : last);
    if (!chosen.isEmpty())
        Q_EMIT formsRequested(chosen);
}

void Page::goTo(const QString &) { }

void Page::contextChanged(const PageContext &) { }

} // namespace dondoc::views
