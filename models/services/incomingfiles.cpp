// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// IncomingFiles: which files there are below a path, and reading one.
#include "models/services/incomingfiles.h"

#include "models/domain/text/sortkey.h"
#include "models/exchange/mail/enclosedfiles.h"
#include "models/exchange/sheets/limits.h"
#include "models/exchange/sheets/readingbudget.h"
#include "models/exchange/sheets/sheetreader.h"
#include "models/storage/sha256.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <filesystem>
#include <string>
#include <system_error>

namespace dondoc::services {

namespace {

/// A folder that a program keeps for itself; a report may well have such a name.
bool isOfProgram(const QFileInfo &entry) { return entry.isDir() && entry.fileName().startsWith(u'.'); }

bool isLink(const QFileInfo &entry) { return entry.isSymLink() || entry.isJunction(); }

/// Qt passes over what it cannot name, and a report among that would be lost without a word.
QStringList namesNotUnicode(const QString &folder)
{
    QStringList found;
#ifdef Q_OS_UNIX
    std::error_code fault;
    const std::filesystem::path path(QFile::encodeName(folder).constData());
    for (const auto &entry : std::filesystem::directory_iterator(path, fault)) {
        const std::string name = entry.path().filename().string();
        const QString shown = QString::fromStdString(name);
        if (shown.contains(QChar::ReplacementCharacter))
            found.append(folder + u'/' + shown);
    }
#endif
    return found;
}

/// Each folder once; links to others are found as if they were files.
class FolderSearch
{
public:
    void look(const QString &folder)
    {
        const QFileInfo info(folder);
        if (m_seen.contains(info.canonicalFilePath()))
            return;
        m_seen.insert(info.canonicalFilePath());
        if (!canList(info))
            return m_found.append(folder);
        m_found += namesNotUnicode(folder);
        const QFileInfoList entries = QDir(folder).entryInfoList(QDir::AllEntries | QDir::Hidden
                                                                 | QDir::System | QDir::NoDotAndDotDot);
        for (const QFileInfo &entry : entries) {
            if (exchange::isBeside(entry.fileName())
                || entry.fileName().contains(QChar::ReplacementCharacter))
                continue;
            if (isOfProgram(entry))
                continue;
            if (entry.isDir() && !isLink(entry)) // which may lead out of the folder that was named
                look(folder + u'/' + entry.fileName());
            else
                m_found.append(folder + u'/' + entry.fileName());
        }
    }
    QStringList found() const { return m_found; }

private:
    static bool canList(const QFileInfo &folder) { return folder.isReadable() && folder.isExecutable(); }

    QSet<QString> m_seen; ///< by their canonical paths
    QStringList m_found;
};

QString withoutSlash(const QString &path)
{
    return path.size() > 1 && path.endsWith(u'/') ? path.chopped(1) : path;
}

QStringList filesOfFolder(const QString &folder)
{
    FolderSearch search;
    search.look(withoutSlash(folder));
    QStringList files = search.found();
    std::sort(files.begin(), files.end(), text::lessThan);
    return files.isEmpty() ? QStringList{folder} : files;
}

/// Why filesBelow() gives a folder.
Error folderFault(const QFileInfo &folder)
{
    const QString path = folder.filePath();
    if (!folder.isReadable() || !folder.isExecutable())
        return {ErrorCode::InputForbidden, path, {}};
    const bool empty = !isLink(folder) && filesOfFolder(path) == QStringList{path};
    return {empty ? ErrorCode::EmptyFolder : ErrorCode::NotAFile, path, {}};
}

} // namespace

QStringList filesBelow(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths)
        files += QFileInfo(path).isDir() ? filesOfFolder(path) : QStringList{path};
    files.removeDuplicates();
    return files;
}

Result<IncomingFile> readIncomingFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{path.contains(QChar::ReplacementCharacter) ? ErrorCode::NameUnreadable
                                                                : ErrorCode::InputMissing,
                     path,
                     {}};
    if (info.isDir())
        return folderFault(info);
    if (!info.isFile()) // reading a pipe or a device may never end
        return Error{ErrorCode::NotAFile, path, {}};
    const qint64 limit = exchange::Limits().bytes;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::InputForbidden, path, {}};
    const QByteArray bytes = file.read(limit + 1); // it may grow while it is read
    if (bytes.size() > limit)
        return Error{ErrorCode::FileTooLarge, path, {}};
    return IncomingFile{info.fileName(), bytes};
}

Result<QByteArray> bytesAgain(const QString &path, const QString &sha256)
{
    const Result<IncomingFile> file = readIncomingFile(path);
    if (!file)
        return file.error();
    if (storage::sha256Of(file->bytes) == sha256)
        return file->bytes;
    exchange::ReadingBudget budget;
    exchange::Limits limits;
    limits.budget = &budget;
    const auto enclosed = exchange::filesIn(file->bytes, file->name, limits);
    if (!enclosed)
        return Error{ErrorCode::FileReplaced, path, {}};
    const auto at = std::find_if(enclosed->cbegin(), enclosed->cend(), [&sha256](const auto &each) {
        return storage::sha256Of(each.bytes) == sha256;
    });
    return at == enclosed->cend() ? Result<QByteArray>(Error{ErrorCode::FileReplaced, path, {}}) : at->bytes;
}

} // namespace dondoc::services
