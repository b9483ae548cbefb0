// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FileExport: files that a page asked for, written beside the window, and the page's answer.
#pragma once

#include "models/domain/basics/result.h"
#include "models/report/checks/composedpages.h"
#include "views/messages/messages.h"

#include <QByteArray>
#include <QString>

#include <functional>

class QObject;

namespace dondoc::app {

class OpenFile;

/// Whom to tell what came of a file.
struct FileAnswer {
    QObject *page = nullptr;
    std::function<void(const QString &path)> written;
    std::function<void(const QString &path, const Error &error)> refused;
};

/// Of a page, or of what takes its answers, with fileWritten(path) and fileRefused(path, sentence).
template <class Page> FileAnswer fileAnswer(Page *page)
{
    return {page, [page](const QString &path) { page->fileWritten(path); },
            [page](const QString &path, const Error &error) {
                page->fileRefused(path, views::Messages::sentence(error));
            }};
}

void exportFile(const QString &path, const QByteArray &bytes, const FileAnswer &answer);
/// All or none, so that one answer is true of each; it names the folder.
void exportFiles(const QString &folder, const QList<report::AnnexFile> &files, const FileAnswer &answer);
/// What make() gives, which runs beside the window too.
void exportMade(const QString &path, const std::function<Result<QByteArray>()> &make,
                const FileAnswer &answer);
/// The bytes that the data file keeps under that hash.
void readStored(OpenFile &file, const QString &sha256, QObject *context,
                const std::function<void(const Result<QByteArray> &)> &done);
/// A copy of a file that the data file keeps.
void exportStored(OpenFile &file, const QString &sha256, const QString &path, const FileAnswer &answer);

} // namespace dondoc::app
