// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// filequestions: the dialogs for data files, which begin among the documents.
#include "views/shell/filequestions.h"

#include "views/widgets/filechoice.h"

#include <QCoreApplication>
#include <QDate>
#include <QFileInfo>
#include <QStandardPaths>

namespace dondoc::views::filequestions {

namespace {

struct FileWords {
    Q_DECLARE_TR_FUNCTIONS(dondoc::views::FileQuestions)
};

QString dataFiles() { return FileWords::tr("Data files of Đôn Đốc (*.dondoc)"); }

QString documentsFolder() { return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation); }

QString freePath(QWidget *window, const QString &title, const QString &proposed)
{
    const QString path = filechoice::save(window, title, documentsFolder() + QLatin1Char('/') + proposed,
                                          dataFiles(), nullptr, filechoice::Replacing::IsAskedLater);
    return path.isEmpty() || !QFileInfo(path).suffix().isEmpty() ? path : path + QStringLiteral(".dondoc");
}

} // namespace

QString toOpen(QWidget *window)
{
    return filechoice::open(window, FileWords::tr("Open a data file"), documentsFolder(), dataFiles());
}

QString forNew(QWidget *window)
{
    return freePath(window, FileWords::tr("Make a new data file"), QStringLiteral("Ke-hoach-1678.dondoc"));
}

QString forCopy(QWidget *window, const QString &file)
{
    const QString name = QFileInfo(file).completeBaseName();
    const QString today = QDate::currentDate().toString(QStringLiteral("yyyy-MM-dd"));
    return freePath(window, FileWords::tr("Save a copy of the data file"),
                    QStringLiteral("%1 %2.dondoc").arg(name, today));
}

} // namespace dondoc::views::filequestions
