// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FileExport: jobs that write, and their answers.
#include "app/window/fileexport.h"

#include "app/window/openfile.h"
#include "models/background/background.h"
#include "models/services/summaryservice.h"
#include "models/storage/outfile.h"

#include <QDir>

namespace dondoc::app {

using services::SummaryService;

namespace {

void run(const QString &path, const std::function<Result<void>()> &write, const FileAnswer &answer)
{
    background::run(answer.page, write, [path, answer](const Result<void> &written) {
        if (written)
            answer.written(path);
        else
            answer.refused(path, written.error());
    });
}

} // namespace

void exportFile(const QString &path, const QByteArray &bytes, const FileAnswer &answer)
{
    run(
        path, [path, bytes] { return storage::writeFile(path, bytes); }, answer);
}

void exportMade(const QString &path, const std::function<Result<QByteArray>()> &make,
                const FileAnswer &answer)
{
    const auto write = [path, make]() -> Result<void> {
        const Result<QByteArray> bytes = make();
        return bytes ? storage::writeFile(path, *bytes) : bytes.error();
    };
    run(path, write, answer);
}

void exportFiles(const QString &folder, const QList<report::AnnexFile> &files, const FileAnswer &answer)
{
    const auto write = [folder, files]() -> Result<void> {
        storage::StagedFiles staged;
        for (const report::AnnexFile &file : files) {
            if (const auto added = staged.add(QDir(folder).filePath(file.name), file.pdf); !added)
                return added;
        }
        return staged.commit();
    };
    run(folder, write, answer);
}

void readStored(OpenFile &file, const QString &sha256, QObject *context,
                const std::function<void(const Result<QByteArray> &)> &done)
{
    file.read<SummaryService>([sha256](const SummaryService &summary) { return summary.storedFile(sha256); },
                              context, done);
}

void exportStored(OpenFile &file, const QString &sha256, const QString &path, const FileAnswer &answer)
{
    readStored(file, sha256, answer.page, [path, answer](const Result<QByteArray> &bytes) {
        if (bytes)
            exportFile(path, *bytes, answer);
        else
            answer.refused(path, bytes.error());
    });
}

} // namespace dondoc::app
