// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// UpgradeQuestion: reading only is what comes of anything but a yes.
#include "views/shell/upgradequestion.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace dondoc::views {

namespace {

QString upgradeWords(const char *sentence)
{
    return QCoreApplication::translate("dondoc::views::UpgradeQuestion", sentence);
}

} // namespace

bool mayUpgradeForAll(const QString &path, QWidget *window)
{
    QMessageBox box(QMessageBox::Question,
                    upgradeWords(QT_TRANSLATE_NOOP("dondoc::views::UpgradeQuestion", "Upgrade for all")),
                    upgradeWords(QT_TRANSLATE_NOOP(
                                     "dondoc::views::UpgradeQuestion",
                                     "%1 lies on a network share and is of an older version of the program. "
                                     "Once it is upgraded, everybody who uses it needs this version; older "
                                     "ones will not open it. A copy of it as it is now is kept beside it."))
                        .arg(path),
                    QMessageBox::NoButton, window);
    const QAbstractButton *yes
        = box.addButton(upgradeWords(QT_TRANSLATE_NOOP("dondoc::views::UpgradeQuestion", "&Upgrade for all")),
                        QMessageBox::AcceptRole);
    QPushButton *no
        = box.addButton(upgradeWords(QT_TRANSLATE_NOOP("dondoc::views::UpgradeQuestion", "Only &read it")),
                        QMessageBox::RejectRole);
    box.setDefaultButton(no);
    box.exec();
    return box.clickedButton() == yes;
}

} // namespace dondoc::views
