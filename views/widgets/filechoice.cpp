// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FileChoice: Qt's own dialog where the desktop's would speak the desktop's language.
#include "views/widgets/filechoice.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QFileSystemModel>
#include <QHeaderView>
#include <QIdentityProxyModel>
#include <QLocale>
#include <QTreeView>

namespace dondoc::views::filechoice {

namespace {

constexpr int kSizeColumn = 1; ///< of QFileSystemModel
constexpr int kDayColumn = 3;

/// Days and sizes as Vietnamese write them, whatever the system's language.
class FileFacts : public QIdentityProxyModel
{
public:
    using QIdentityProxyModel::QIdentityProxyModel;

    QVariant data(const QModelIndex &index, int role) const override
    {
        const auto *files = qobject_cast<const QFileSystemModel *>(sourceModel());
        if (role != Qt::DisplayRole || !files || !index.isValid())
            return QIdentityProxyModel::data(index, role);
        const QModelIndex file = mapToSource(index);
        if (index.column() == kDayColumn)
            return files->lastModified(file).toString(QStringLiteral("dd/MM/yyyy HH:mm"));
        if (index.column() == kSizeColumn && !files->isDir(file))
            return QLocale(QLocale::Vietnamese)
                .formattedDataSize(files->size(file), 1, QLocale::DataSizeTraditionalFormat);
        return QIdentityProxyModel::data(index, role);
    }
};

QStringList chosenIn(QFileDialog &dialog)
{
#ifdef Q_OS_LINUX
    dialog.setOption(QFileDialog::DontUseNativeDialog);
#endif
    if (dialog.testOption(QFileDialog::DontUseNativeDialog)) {
        dialog.setProxyModel(new FileFacts(&dialog));
        if (const auto *list = dialog.findChild<QTreeView *>(QStringLiteral("treeView")))
            list->header()->setSectionResizeMode(kDayColumn, QHeaderView::ResizeToContents);
    }
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles() : QStringList();
}

} // namespace

QString open(QWidget *parent, const QString &title, const QString &folder, const QString &filter)
{
    QFileDialog dialog(parent, title, folder, filter);
    dialog.setFileMode(QFileDialog::ExistingFile);
    return chosenIn(dialog).value(0);
}

QStringList openSome(QWidget *parent, const QString &title, const QString &folder)
{
    QFileDialog dialog(parent, title, folder);
    dialog.setFileMode(QFileDialog::ExistingFiles);
    return chosenIn(dialog);
}

QString save(QWidget *parent, const QString &title, const QString &suggested, const QString &filters,
             QString *chosen, Replacing replacing)
{
    const QFileInfo asked(suggested);
    QFileDialog dialog(parent, title, asked.absolutePath(), filters);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.setOption(QFileDialog::DontConfirmOverwrite, replacing == Replacing::IsAskedLater);
    dialog.selectFile(asked.fileName());
    const QString path = chosenIn(dialog).value(0);
    if (chosen)
        *chosen = dialog.selectedNameFilter();
    return path;
}

QString folder(QWidget *parent, const QString &title, const QString &from)
{
    QFileDialog dialog(parent, title, from);
    dialog.setFileMode(QFileDialog::Directory);
    dialog.setOption(QFileDialog::ShowDirsOnly);
    return chosenIn(dialog).value(0);
}

} // namespace dondoc::views::filechoice
