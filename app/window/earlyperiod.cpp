// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// EarlyPeriod: the question, of which going back is the answer that is at hand.
#include "app/window/earlyperiod.h"

#include "app/language/phrases.h"
#include "app/window/openfile.h"
#include "models/domain/plan/planspan.h"
#include "views/messages/messages.h"

#include <QMessageBox>
#include <QPushButton>

namespace dondoc::app {

void openWarned(QWidget *window, OpenFile &file, const Plan &plan, const Period &period,
                const std::function<void()> &open)
{
    const std::optional<Issue> doubt = periodBeforePlan(plan, period);
    if (!doubt)
        return open();
    auto *box = new QMessageBox(QMessageBox::Warning, Phrases::tr("Before the plan"),
                                views::Messages::sentence(*doubt), QMessageBox::NoButton, window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(QStringLiteral("before-plan"));
    box->setInformativeText(Phrases::tr("Open %1 all the same?").arg(periods::title(period)));
    const QPushButton *yes = box->addButton(Phrases::tr("&Open it"), QMessageBox::AcceptRole);
    QPushButton *back = box->addButton(Phrases::tr("&Go back"), QMessageBox::RejectRole);
    box->setDefaultButton(back);
    box->setEscapeButton(back);
    QObject::connect(yes, &QPushButton::clicked, &file, open);
    QObject::connect(back, &QPushButton::clicked, &file, &OpenFile::reload);
    box->open();
}

} // namespace dondoc::app
