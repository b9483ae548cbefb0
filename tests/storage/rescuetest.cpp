// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Rescue: whatever was damaged, what is called proven is what was written, and little is missing.
#include "tests/storage/samples.h"
#include "tests/support/catch.h"
#include "tests/support/paths.h"

#include "models/storage/connection.h"
#include "models/storage/rescue.h"
#include "models/storage/seals.h"

#include <QFile>
#include <QSet>

using namespace dondoc;
using namespace dondoc::storage;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPageBytes = 4096;

struct Harm {
    const char *name;
    void (*harm)(QByteArray &bytes);
    double atLeast; ///< of the rows
};

void zeroWholePage(QByteArray &bytes, int page)
{
    bytes.replace(qsizetype(page - 1) * kPageBytes, kPageBytes, QByteArray(kPageBytes, '\0'));
}

const Harm kHarms[] = {
    {"nothing", [](QByteArray &) {}, 1.0},
    {"the first page", [](QByteArray &bytes) { zeroWholePage(bytes, 1); }, 1.0},
    {"the header", [](QByteArray &bytes) { bytes.replace(0, 100, QByteArray(100, '\xff')); }, 1.0},
    {"the last third",
     [](QByteArray &bytes) { bytes.truncate(bytes.size() / kPageBytes * 2 / 3 * kPageBytes); }, 0.3},
    {"every tenth page",
     [](QByteArray &bytes) {
         for (int page = 5; page <= bytes.size() / kPageBytes; page += 10)
             zeroWholePage(bytes, page);
     },
     0.6},
    {"eight bytes in every fourth page",
     [](QByteArray &bytes) {
         for (int page = 6; page <= bytes.size() / kPageBytes; page += 4)
             bytes.replace(page * kPageBytes - 900, 8, QByteArray(8, '\x5a'));
     },
     0.6},
};

QString rowWord(const QString &table, const RawRow &row)
{
    QString word = table + u'|' + QString::number(row.id);
    for (const RawValue &value : row.values)
        word += u'|' + QString::number(int(value.kind)) + u':' + QString::number(value.integer)
            + QString::number(value.real, 'g', 17) + QString::fromLatin1(value.bytes.toHex());
    return word;
}

QSet<QString> provenOf(const Rescued &rescued)
{
    QSet<QString> words;
    for (const RescuedTable &table : rescued.tables) {
        for (const RawRow &row : table.proven)
            words.insert(rowWord(table.name, row));
    }
    return words;
}

/// A file with some history, and what rescuing it whole finds.
struct Sample {
    samples::File file;
    Sample()
    {
        const auto open = file.open();
        samples::Random random(11);
        for (int revision = 1; revision <= 12; ++revision) {
            AgencyReport report = random.report(u"04000"_s);
            report.revision = revision;
            REQUIRE(samples::save(open->connection(), report).ok());
        }
    }
    Rescued rescued(const QByteArray &bytes, const QString &name) const
    {
        const QString damaged = file.folder() + u"/damaged-"_s + name;
        QFile out(damaged);
        REQUIRE(out.open(QIODevice::WriteOnly));
        REQUIRE(out.write(bytes) == bytes.size());
        out.close();
        auto found = rescueRows(damaged, file.folder() + u"/rescued-"_s + name);
        REQUIRE(found.ok());
        return *found;
    }
};

} // namespace

TEST_CASE("What is proven of a damaged file was in it, and most of it is")
{
    const Sample sample;
    const QByteArray whole = samples::bytesOf(sample.file.path());
    const Rescued sound = sample.rescued(whole, u"whole"_s);
    const QSet<QString> all = provenOf(sound);
    REQUIRE(all.size() > 100);
    CHECK(sound.unknown.isEmpty());
    CHECK(sound.lost == 0);
    for (const RescuedTable &table : sound.tables)
        CHECK(table.uncertain.isEmpty());
    int number = 0;
    for (const Harm &each : kHarms) {
        INFO(each.name);
        QByteArray bytes = whole;
        each.harm(bytes);
        const Rescued rescued = sample.rescued(bytes, QString::number(++number));
        const QSet<QString> proven = provenOf(rescued);
        if (rescued.lost)
            CHECK(*rescued.lost == all.size() - proven.size());
        CHECK(QSet<QString>(proven).subtract(all).isEmpty());
        CHECK(double(proven.size()) >= each.atLeast * double(all.size()));
    }
}

TEST_CASE("The rescued rows are a data file that opens, with seals of its own")
{
    const Sample sample;
    QByteArray bytes = samples::bytesOf(sample.file.path());
    zeroWholePage(bytes, 1);
    sample.rescued(bytes, u"header"_s);
    const auto open = DataFile::open(sample.file.folder() + u"/rescued-header"_s, {true, 0});
    REQUIRE(open.ok());
    const auto broken = checkSeals((*open)->connection());
    REQUIRE(broken.ok());
    CHECK(broken->isEmpty());
    const auto uuid = (*open)->uuid();
    REQUIRE(uuid.ok());
    CHECK(*uuid == *sample.file.open()->uuid());
    const auto rows = (*open)->connection().value("SELECT COUNT(*) FROM agency_report");
    REQUIRE(rows.ok());
    CHECK(rows->toInt() == 12);
}

TEST_CASE("Of a file from before the seals nothing is proven, and every row is kept apart")
{
    const samples::File file;
    const QString old = test::sourcePath(u"tests/storage/files/0.2.0.dondoc"_s);
    const auto found = rescueRows(old, file.folder() + u"/rescued"_s);
    REQUIRE(found.ok());
    CHECK(provenOf(*found).isEmpty());
    CHECK_FALSE(found->lost);
    qsizetype agencies = 0;
    for (const RescuedTable &table : found->tables)
        agencies += table.name == u"agency"_s ? table.uncertain.size() : 0;
    CHECK(agencies == 4);
}

TEST_CASE("Bytes that are no data file are rescued as nothing")
{
    const Sample sample;
    CHECK(provenOf(sample.rescued({}, u"blank"_s)).isEmpty());
    CHECK(provenOf(sample.rescued(QByteArray("not a file of ours"), u"other"_s)).isEmpty());
    std::mt19937 engine(3);
    QByteArray noise(qsizetype(20) * kPageBytes, '\0');
    for (char &byte : noise)
        byte = char(engine() & 0xff);
    CHECK(provenOf(sample.rescued(noise, u"noise"_s)).isEmpty());
}
