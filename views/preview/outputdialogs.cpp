// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// OutputDialogs: the system's file dialogs.
#include "views/preview/outputdialogs.h"

#include "views/widgets/filechoice.h"
#include "views/widgets/savepath.h"

#include <QCoreApplication>

namespace dondoc::views::outputs {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dondoc::views::Outputs)
};

} // namespace

bool hasEnding(const QString &path, const char *ending)
{
    return path.endsWith(QLatin1String(ending), Qt::CaseInsensitive);
}

QString askPath(QWidget *parent, const QString &suggested)
{
    return askSavePath(parent, Words::tr("Export the summary report"), suggested,
                       {Words::tr("PDF files (*.pdf)"), Words::tr("Word files (*.docx)"),
                        Words::tr("Annexes in Excel (*.xlsx)")});
}

QString askSlipPath(QWidget *parent, const QString &suggested)
{
    return askSavePath(parent, Words::tr("Slip for the leader"), suggested,
                       {Words::tr("PDF files (*.pdf)"), Words::tr("Word files (*.docx)")});
}

QString askFolder(QWidget *parent, const QString &suggested)
{
    return filechoice::folder(parent, Words::tr("Folder for the annexes"), suggested);
}

} // namespace dondoc::views::outputs
