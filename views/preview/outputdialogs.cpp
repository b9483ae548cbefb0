// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// OutputDialogs: the system's file dialogs.
#include "views/preview/outputdialogs.h"

#include <QCoreApplication>
#include <QFileDialog>

#include <algorithm>
#include <iterator>

namespace dondoc::views::outputs {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dondoc::views::Outputs)
};

constexpr const char *kEndings[] = {".pdf", ".docx", ".xlsx"};

} // namespace

bool hasEnding(const QString &path, const char *ending)
{
    return path.endsWith(QLatin1String(ending), Qt::CaseInsensitive);
}

QString askPath(QWidget *parent, const QString &suggested)
{
    const QStringList filters{Words::tr("PDF files (*.pdf)"), Words::tr("Word files (*.docx)"),
                              Words::tr("Annexes in Excel (*.xlsx)")};
    QString filter;
    const QString path = QFileDialog::getSaveFileName(parent, Words::tr("Export the summary report"),
                                                      suggested, filters.join(QStringLiteral(";;")), &filter);
    const auto known = [&path](const char *ending) { return hasEnding(path, ending); };
    if (path.isEmpty() || std::any_of(std::begin(kEndings), std::end(kEndings), known))
        return path;
    return path + QLatin1String(kEndings[std::max<qsizetype>(0, filters.indexOf(filter))]);
}

QString askSlipPath(QWidget *parent, const QString &suggested)
{
    const QStringList filters{Words::tr("PDF files (*.pdf)"), Words::tr("Word files (*.docx)")};
    QString filter;
    const QString path = QFileDialog::getSaveFileName(parent, Words::tr("Slip for the leader"), suggested,
                                                      filters.join(QStringLiteral(";;")), &filter);
    if (path.isEmpty() || hasEnding(path, ".pdf") || hasEnding(path, ".docx"))
        return path;
    return path + QLatin1String(filter == filters.constLast() ? ".docx" : ".pdf");
}

QString askFolder(QWidget *parent, const QString &suggested)
{
    return QFileDialog::getExistingDirectory(parent, Words::tr("Folder for the annexes"), suggested);
}

} // namespace dondoc::views::outputs
