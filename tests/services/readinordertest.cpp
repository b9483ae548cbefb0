// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Several files at once: each is read once, handed over in its turn, and a stop ends it.
#include "models/services/orderedreading.h"
#include "models/services/submissionreader.h"
#include "tests/services/sessions.h"
#include "tests/support/catch.h"

#include <QFile>

using namespace dondoc;
using namespace dondoc::services;
using namespace Qt::StringLiterals;

namespace {

/// Text tables of growing and shrinking size, so that later ones are ready before earlier ones.
QStringList tables(const QTemporaryDir &folder, int count)
{
    QStringList paths;
    for (int i = 0; i < count; ++i) {
        QFile file(folder.filePath(u"%1.csv"_s.arg(i, 3, 10, QChar(u'0'))));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("Stt;Nhiệm vụ;Trạng thái;Kết quả thực hiện\n");
        file.write(QByteArray("1;Nhiệm vụ;Đang thực hiện;Kết quả\n").repeated(i % 3 == 0 ? 3'000 : 1));
        paths.append(file.fileName());
    }
    return paths;
}

QStringList namesInTurn(const SubmissionReader &reader, const QStringList &paths, qsizetype most)
{
    QStringList names;
    readInOrder(reader, paths, [&names, most](qsizetype place, const QList<Submission> &read) {
        CHECK(place == names.size());
        REQUIRE(read.size() == 1);
        names.append(read.constFirst().file);
        return names.size() < most;
    });
    return names;
}

} // namespace

TEST_CASE("Files read on several threads come in their order")
{
    const sessions::File file;
    const auto session = file.open(Access::ReadOnly);
    const SubmissionReader reader(*session->snapshot({}, sessions::period()), {});
    const QTemporaryDir folder;
    QStringList paths = tables(folder, 20);
    paths.insert(7, folder.filePath(u"not there.xlsx"_s));
    const QStringList names = namesInTurn(reader, paths, paths.size());
    REQUIRE(names.size() == paths.size());
    for (qsizetype i = 0; i < names.size(); ++i)
        CHECK(paths.at(i).endsWith(names.at(i)));
}

TEST_CASE("A stop leaves off what was not handed over")
{
    const sessions::File file;
    const auto session = file.open(Access::ReadOnly);
    const SubmissionReader reader(*session->snapshot({}, sessions::period()), {});
    const QTemporaryDir folder;
    CHECK(namesInTurn(reader, tables(folder, 30), 2).size() == 2);
    CHECK(namesInTurn(reader, {}, 2).isEmpty());
}
