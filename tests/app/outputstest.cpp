// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Outputs that fail, of every verb: a full disk, folders that are gone, targets that are none; nothing half
// done.
#include "tests/app/program.h"
#include "tests/support/catch.h"
#include "tests/support/paths.h"

#include <QDir>
#include <QFile>

using namespace dondoc::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList kOutputQuarter{u"--period"_s, u"2025-Q4"_s};

/// A disk on which so many bytes fit below the desk's folder.
Environment fullDisk(const Desk &desk, int room)
{
    return {{u"LD_PRELOAD"_s, builtPath(u"libdondoc_full_disk.so"_s)},
            {u"DONDOC_DISK_FOLDER"_s, desk.path({})},
            {u"DONDOC_DISK_ROOM"_s, QString::number(room)},
            {u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0:detect_leaks=0"_s}};
}

struct Output {
    QStringList words;
    QString name; ///< of the file or folder that it makes
};

/// Every verb that writes, as it would be typed.
QList<Output> outputsOf(const Desk &desk, const QString &folder)
{
    QList<Output> outputs;
    const auto add = [&](const QStringList &words, const QString &name) {
        outputs.append({words + QStringList{u"--out"_s, folder + name}, folder + name});
    };
    for (const QString &name : {u"t.pdf"_s, u"t.docx"_s, u"t.xlsx"_s})
        add(QStringList{u"summary"_s, desk.data()} + kOutputQuarter, name);
    add(QStringList{u"summary"_s, desk.data(), u"--issue"_s, u"12"_s, u"--date"_s, u"2025-12-24"_s}
            + kOutputQuarter,
        u"p.pdf"_s);
    for (const QString &name : {u"l.pdf"_s, u"l.docx"_s})
        add(QStringList{u"letter"_s, desk.data(), u"--kind"_s, u"request"_s} + kOutputQuarter, name);
    add(QStringList{u"letter"_s, desk.data(), u"--kind"_s, u"request"_s, u"--number"_s, u"7"_s, u"--date"_s,
                    u"2025-12-01"_s, u"--force"_s}
            + kOutputQuarter,
        u"s.pdf"_s);
    add(QStringList{u"export"_s, desk.data(), u"--what"_s, u"entries"_s} + kOutputQuarter, u"e.json"_s);
    return outputs;
}

/// What the data file says, told without writing in it.
QByteArray stateOf(const Desk &desk)
{
    return desk.dondoc({u"export"_s, desk.data(), u"--what"_s, u"history"_s}).out;
}

void requireNothingDone(const Answer &answer, const QString &named)
{
    INFO(answer.error.toStdString());
    CHECK(answer.exitCode == 3);
    CHECK(answer.out.isEmpty());
    CHECK(answer.error.contains(named.toUtf8()));
    CHECK(answer.error.count('\n') == 1);
}

} // namespace

TEST_CASE("On a full disk every verb says so, leaves no part of a file and changes nothing")
{
    const Desk desk(Desk::ExampleQuarter);
    const QByteArray before = stateOf(desk);
    const QStringList names = namesIn(desk.path({}));
    for (const Output &output : outputsOf(desk, desk.path({}) + u'/')) {
        for (const int room : {0, 3000}) {
            CAPTURE(output.words, room);
            requireNothingDone(desk.dondoc(output.words, fullDisk(desk, room)), u"Không còn chỗ"_s);
            CHECK(namesIn(desk.path({})) == names);
            CHECK(stateOf(desk) == before);
        }
    }
}

TEST_CASE("What is not issued or not kept leaves no file with a number")
{
    const Desk desk(Desk::ExampleQuarter);
    const QByteArray before = stateOf(desk);
    for (const Output &output : outputsOf(desk, desk.path({}) + u'/')) {
        if (!output.words.contains(u"--issue"_s) && !output.words.contains(u"--number"_s))
            continue;
        writeBytes(output.name, "was there before");
        // The file fits; what the data file would keep of it does not.
        const QByteArray pdf = [&] {
            QStringList draft = output.words;
            for (const QString &word : {u"--issue"_s, u"--number"_s, u"--date"_s})
                if (const qsizetype at = draft.indexOf(word); at >= 0)
                    draft.remove(at, 2);
            draft.last() = desk.path(u"draft.pdf"_s);
            REQUIRE(desk.dondoc(draft).exitCode <= 1);
            const QByteArray bytes = bytesOf(draft.last());
            QFile::remove(draft.last());
            return bytes;
        }();
        for (const int more : {4000, 40000}) {
            CAPTURE(output.words, more);
            const Answer answer = desk.dondoc(output.words, fullDisk(desk, int(pdf.size()) + more));
            requireNothingDone(answer, u"Không còn chỗ"_s);
            CHECK(bytesOf(output.name) == "was there before");
            CHECK(stateOf(desk) == before);
        }
    }
}

TEST_CASE("Forms are written all or none")
{
    const Desk desk(Desk::PlanOnly);
    const QString folder = desk.path(u"biểu mẫu"_s);
    const QStringList words
        = QStringList{u"forms"_s, desk.data(), u"--out"_s, folder, u"--each"_s} + kOutputQuarter;
    REQUIRE(desk.dondoc(words).exitCode == 0);
    const QStringList names = namesIn(folder);
    const QByteArray first = bytesOf(folder + u'/' + names.constFirst());
    REQUIRE(names.size() > 80);
    REQUIRE(QDir(folder).removeRecursively());
    requireNothingDone(desk.dondoc(words, fullDisk(desk, int(first.size()) * 5)), folder);
    CHECK(namesIn(folder).isEmpty());
}

TEST_CASE("Reports that were taken in before the disk was full are told, and the rest is named as not taken")
{
    const Desk desk(Desk::PlanOnly);
    const QString folder = desk.path(u"biểu mẫu"_s);
    REQUIRE(
        desk.dondoc(QStringList{u"forms"_s, desk.data(), u"--out"_s, folder, u"--each"_s} + kOutputQuarter)
            .exitCode
        == 0);
    const QStringList words = QStringList{u"import"_s, desk.data(), folder} + kOutputQuarter;
    const Answer none = desk.dondoc(words, fullDisk(desk, 0));
    CHECK((none.exitCode == 3 || none.exitCode == 1));
    CHECK(run(u"sqlite3"_s, {desk.data(), u"PRAGMA integrity_check;"_s}).out == "ok\n");
}

TEST_CASE("A folder that is gone and a target that is a folder are named by every verb")
{
    const Desk desk(Desk::ExampleQuarter);
    const QByteArray before = stateOf(desk);
    const QString gone = desk.path(u"đã xóa/"_s);
    for (const Output &output : outputsOf(desk, gone)) {
        CAPTURE(output.words);
        requireNothingDone(desk.dondoc(output.words), desk.path(u"đã xóa"_s));
        CHECK_FALSE(QFile::exists(gone));
    }
    for (const Output &output : outputsOf(desk, desk.path({}) + u'/')) {
        CAPTURE(output.words);
        REQUIRE(QDir().mkpath(output.name));
        requireNothingDone(desk.dondoc(output.words), output.name);
        CHECK(QDir(output.name).isEmpty());
    }
    CHECK(stateOf(desk) == before);
}

TEST_CASE("A new data file on a full disk is not left half made")
{
    const Desk desk(Desk::Nothing);
    for (const int room : {0, 20000, 100000}) {
        CAPTURE(room);
        const Answer answer = desk.dondoc({u"new"_s, desk.data()}, fullDisk(desk, room));
        CHECK(answer.exitCode == 3);
        CHECK(namesIn(desk.path({})).isEmpty());
    }
}
