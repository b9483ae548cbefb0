// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tests that every agency of the plan that comes with the program is known by its names and its files' names.
#include "models/domain/plan/agencyrecognition.h"
#include "models/domain/text/text.h"
#include "models/exchange/plans/planfile.h"
#include "tests/support/catch.h"

using namespace dondoc;
using namespace Qt::StringLiterals;

namespace {

QList<Agency> agencies() { return exchange::embeddedPlan()->agencies; }

QString communeOf(const QString &hint, const QString &file)
{
    static const QList<Agency> kAgencies = agencies();
    const Recognition told
        = recogniseAgency(kAgencies, {}, hint.isEmpty() ? QStringList() : QStringList{hint}, file);
    return told.sure ? told.code : u"?"_s + told.candidates.join(u',');
}

} // namespace

TEST_CASE("Every agency is known by its own name", "[recognition]")
{
    const QList<Agency> all = agencies();
    REQUIRE(all.size() == 84);
    for (const Agency &agency : all) {
        CAPTURE(agency.name.toStdString());
        QStringList hints{agency.name,
                          agency.name.toUpper(),
                          text::searchKey(agency.name),
                          nameAsAuthor(agency),
                          u"BÁO CÁO của "_s + nameAsAuthor(agency) + u" quý IV năm 2025"_s,
                          agency.name.normalized(QString::NormalizationForm_D)};
        for (const QString &hint : std::as_const(hints)) {
            CAPTURE(hint.toStdString());
            CHECK(communeOf(hint, {}) == agency.code);
        }
    }
}

TEST_CASE("A commune of today is asked for where a file bears an old name alone", "[recognition]")
{
    int former = 0;
    for (const Agency &agency : agencies()) {
        for (const QString &alias : agency.aliases) {
            CAPTURE(alias.toStdString());
            const Recognition told = recogniseAgency(AgencyNames(agencies()), {}, {alias}, {});
            const bool ofToday = !isCommuneLevel(agency) || alias.contains(agency.shortName);
            CHECK(told.sure == ofToday);
            CHECK(told.former == (ofToday ? QString() : alias));
            CHECK((told.code == agency.code || told.candidates.contains(agency.code)));
            former += ofToday ? 0 : 1;
        }
    }
    CHECK(former > 100);
}

TEST_CASE("Every commune is known by the names of files", "[recognition]")
{
    const QList<Agency> all = agencies();
    int communes = 0;
    for (const Agency &agency : all) {
        if (!isCommuneLevel(agency))
            continue;
        ++communes;
        const QString plain = text::searchKey(agency.name);
        const QString bare = text::searchKey(agency.shortName);
        for (const QString &file :
             {u"2025-Q4 - %1.xlsx"_s.arg(agency.name), u"BC %1 quy 4 (1).xlsx"_s.arg(plain),
              u"%1_ban_cuoi.xlsx"_s.arg(QString(bare).remove(u' ')), u"%1.docx"_s.arg(agency.shortName),
              u"%1-%2.csv"_s.arg(agency.code, u"gui lai"_s),
              u"UBND_%1.ods"_s.arg(QString(plain).replace(u' ', u'_'))}) {
            CAPTURE(file.toStdString());
            CHECK(communeOf({}, file) == agency.code);
        }
    }
    CHECK(communes == 75);
}
