// SPDX-License-Identifier: GPL-3.0-or-later
// Intake, the files: which there are below a path, and reading one.
#include "models/services/intake.h"

#include "models/domain/text/sortkey.h"
#include "models/domain/text/text.h"
#include "models/exchange/sheets/limits.h"
#include "models/storage/originalrepository.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <QThread>
#include <QThreadPool>

#include <algorithm>
#include <deque>
#include <future>
#include <memory>

namespace dondoc::services {

namespace {

// What systems and office programs leave beside the files of people.
bool isNoise(const QString &name)
{
    return name.startsWith(QLatin1Char('.')) || name.startsWith(QLatin1String("~$"))
        || name.compare(QLatin1String("Thumbs.db"), Qt::CaseInsensitive) == 0
        || name.compare(QLatin1String("desktop.ini"), Qt::CaseInsensitive) == 0;
}

QStringList filesIn(const QString &folder)
{
    QStringList files;
    QDirIterator entries(folder, QDir::Files | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = entries.next();
        if (!isNoise(entries.fileName()))
            files.append(path);
    }
    std::sort(files.begin(), files.end(), text::lessThan);
    return files;
}

} // namespace

QStringList filesBelow(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths)
        files += QFileInfo(path).isDir() ? filesIn(path) : QStringList{path};
    files.removeDuplicates();
    return files;
}

QString originalsFolder(const QString &dataFile) { return storage::originalsFolder(dataFile); }

Result<IncomingFile> readIncomingFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::FileNotFound, path, {}};
    if (info.size() > exchange::Limits().bytes)
        return Error{ErrorCode::FileTooLarge, path, {}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NoPermission, path, {}};
    return IncomingFile{info.fileName(), file.readAll()};
}

QList<Submission> Intake::readPath(const QString &path) const
{
    const Result<IncomingFile> file = readIncomingFile(path);
    if (file)
        return read(*file, file->name);
    Submission failed;
    failed.file = path;
    failed.error = file.error();
    return {failed};
}

void readInOrder(const Intake &intake, const QStringList &files, const TakeRead &take)
{
    // Each may hold a table as large as Limits allows: many at once would not fit into memory.
    constexpr int kMostThreads = 4;
    QThreadPool pool;
    pool.setMaxThreadCount(qBound(1, QThread::idealThreadCount(), kMostThreads));
    const qsizetype ahead = 2LL * pool.maxThreadCount();
    std::deque<std::future<QList<Submission>>> reading;
    qsizetype begun = 0;
    for (qsizetype place = 0; place < files.size(); ++place) {
        for (; begun < files.size() && begun < place + ahead; ++begun) {
            auto job = std::make_shared<std::packaged_task<QList<Submission>()>>(
                [&intake, path = files.at(begun)] { return intake.readPath(path); });
            reading.push_back(job->get_future());
            pool.start([job] { (*job)(); });
        }
        const QList<Submission> read = reading.front().get();
        reading.pop_front();
        if (!take(place, read))
            break;
    }
    pool.clear(); // what has not begun; the pool waits for the rest
}

} // namespace dondoc::services
