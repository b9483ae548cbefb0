// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SavePath: asks where a file is to be written.
#include "views/widgets/savepath.h"

#include "views/widgets/filechoice.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QRegularExpression>

#include <algorithm>

namespace dondoc::views {

namespace {

struct SaveWords {
    Q_DECLARE_TR_FUNCTIONS(dondoc::views::SavePath)
};

/// ".pdf" of "PDF files (*.pdf)".
QString endingOf(const QString &filter)
{
    static const QRegularExpression kEnding(QStringLiteral("\\*(\\.\\w+)"));
    return kEnding.match(filter).captured(1);
}

bool mayReplace(QWidget *parent, const QString &path)
{
    const QString name = QDir::toNativeSeparators(path);
    return QMessageBox::question(parent, SaveWords::tr("Replace the file?"),
                                 SaveWords::tr("%1 is there already. Replace it?").arg(name),
                                 QMessageBox::Yes | QMessageBox::No, QMessageBox::No)
        == QMessageBox::Yes;
}

} // namespace

QString withEnding(const QString &path, const QString &chosen, const QStringList &filters)
{
    const bool has = std::any_of(filters.cbegin(), filters.cend(), [&path](const QString &filter) {
        return path.endsWith(endingOf(filter), Qt::CaseInsensitive);
    });
    return has ? path : path + endingOf(filters.contains(chosen) ? chosen : filters.constFirst());
}

QString askSavePath(QWidget *parent, const QString &title, const QString &suggested,
                    const QStringList &filters)
{
    QString chosen;
    const QString typed
        = filechoice::save(parent, title, suggested, filters.join(QLatin1String(";;")), &chosen);
    if (typed.isEmpty())
        return {};
    const QString path = withEnding(typed, chosen, filters);
    return path == typed || !QFileInfo::exists(path) || mayReplace(parent, path) ? path : QString();
}

} // namespace dondoc::views
