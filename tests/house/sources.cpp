// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Sources: reads the tree from the folder that the build was made of.
#include "tests/house/sources.h"
#include "tests/support/paths.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace house {

using namespace Qt::StringLiterals;

namespace {

QDir root() { return QDir(dondoc::test::sourcePath({})); }

QString readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

bool endsWithAny(const QString &name, const QStringList &endings)
{
    return std::any_of(endings.begin(), endings.end(),
                       [&name](const QString &ending) { return name.endsWith(ending); });
}

} // namespace

QList<Source> sources(const QStringList &folders, const QStringList &endings)
{
    QList<Source> found;
    for (const QString &folder : folders) {
        QDirIterator files(root().filePath(folder), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            if (endsWithAny(path, endings))
                found += Source{root().relativeFilePath(path), readAll(path)};
        }
    }
    std::sort(found.begin(), found.end(), [](const Source &a, const Source &b) { return a.path < b.path; });
    return found;
}

QList<Source> codeOfProduct() { return sources({u"app"_s, u"models"_s, u"views"_s}, {u".cpp"_s, u".h"_s}); }

QList<Source> codeOfTree()
{
    return sources({u"app"_s, u"models"_s, u"views"_s, u"tests"_s}, {u".h"_s, u".cpp"_s});
}

QStringList namesInRoot()
{
    QStringList names = root().entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    names.removeIf([](const QString &name) {
        return name == "build"_L1 || name == "CMakeUserPresets.json"_L1 || name == "__pycache__"_L1
            || name.contains(".dondoc"_L1);
    });
    return names;
}

} // namespace house
