// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// RestoreQuestion: what a copy holds and what would differ, before it takes the place of the open file.
#include "views/shell/restorequestion.h"

#include "views/messages/copywords.h"

#include <QCoreApplication>
#include <QDir>
#include <QMessageBox>
#include <QPushButton>

namespace dondoc::views {

namespace {

struct RestoreWords {
    Q_DECLARE_TR_FUNCTIONS(dondoc::views::RestoreQuestion)
};

} // namespace

bool askBeforeRestoring(const std::optional<CopyComparison> &comparison, int damaged, const QString &aside,
                        QWidget *window)
{
    QMessageBox box(QMessageBox::Question, QStringLiteral("Đôn Đốc"),
                    RestoreWords::tr("Let this copy take the place of the open file?"), QMessageBox::NoButton,
                    window);
    QString more = RestoreWords::tr("The present file is kept as %1").arg(QDir::toNativeSeparators(aside));
    if (comparison) {
        more.prepend(copywords::contents(*comparison) + QStringLiteral("\n\n") + copywords::loss(*comparison)
                     + QStringLiteral("\n\n"));
        if (!comparison->lost.isEmpty())
            box.setDetailedText(copywords::lostSteps(*comparison));
    }
    if (damaged > 0)
        more.prepend(
            RestoreWords::tr("This copy is damaged itself, in %n place(s); an earlier one may be whole.",
                             nullptr, damaged)
            + QStringLiteral("\n\n"));
    box.setInformativeText(more);
    QPushButton *back = box.addButton(RestoreWords::tr("&Leave as it is"), QMessageBox::RejectRole);
    const QAbstractButton *restore = box.addButton(RestoreWords::tr("&Restore"), QMessageBox::AcceptRole);
    box.setDefaultButton(back);
    box.setEscapeButton(back);
    box.exec();
    return box.clickedButton() == restore;
}

} // namespace dondoc::views
