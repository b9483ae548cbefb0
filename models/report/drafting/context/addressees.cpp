// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Addressees: names of bodies as proposals hold them.
#include "models/report/drafting/context/addressees.h"

#include "models/domain/text/text.h"

#include <QMap>
#include <QRegularExpression>

namespace dondoc::report {

using namespace Qt::StringLiterals;

namespace {

QString addressKey(const QString &words)
{
    return text::searchKey(QString(words).replace(u"&"_s, u" và "_s));
}

/// "Sở Văn hóa, Thể thao và Du lịch" → "Sở Văn hóa".
QString beginning(const QString &name) { return name.section(u" và "_s, 0, 0).section(u',', 0, 0); }

QStringList namesOf(const Agency &agency)
{
    constexpr int kTellingWords = 4; // "Trung tâm Xúc tiến"
    QStringList names = QStringList{agency.name, agency.shortName} + agency.aliases;
    if (agency.kind == AgencyKind::Department)
        names += {beginning(agency.name), beginning(agency.shortName)};
    if (agency.kind == AgencyKind::Centre)
        names += agency.name.section(u' ', 0, kTellingWords - 1);
    return names;
}

bool isOwnBody(const PeriodSnapshot &data, const Agency &agency)
{
    return agency.code == data.plan.coordinatorCode || agency.kind == AgencyKind::Division;
}

/// False outside of the text.
bool continuesWord(const QString &key, qsizetype at)
{
    return at >= 0 && at < key.size() && key.at(at).isLetterOrNumber();
}

/// "cơ sở nông nghiệp", "cán bộ nông nghiệp": the end of another word.
bool endsAnother(const QString &key, qsizetype at)
{
    const QStringView before = QStringView(key).left(at);
    return before.endsWith(u"co "_s) || before.endsWith(u"can "_s);
}

/// Where the name begins; -1: nowhere.
qsizetype placeOf(const QString &name, const QString &key)
{
    for (qsizetype at = key.indexOf(name); at >= 0; at = key.indexOf(name, at + 1)) {
        if (!continuesWord(key, at - 1) && !continuesWord(key, at + name.size()) && !endsAnother(key, at))
            return at;
    }
    return -1;
}

/// Where a ministry is named, "Bộ Tài chính", "các bộ, ngành trung ương"; of the small "bộ" of "đồng bộ",
/// "toàn bộ" and "cán bộ" none. In characters of addressKey(); -1: nowhere.
qsizetype ministryPlace(const QString &proposal)
{
    static const QRegularExpression kMinistry(u"(?<!\\p{L})(?:Bộ (?=\\p{Lu})|[Cc]ác bộ(?!\\p{L}))"_s,
                                              QRegularExpression::UseUnicodePropertiesOption);
    const qsizetype at = proposal.indexOf(kMinistry);
    return at < 0 ? at : addressKey(proposal.left(at) + u'x').size() - 1;
}

void takeFirst(qsizetype &known, qsizetype at)
{
    if (at >= 0 && (known < 0 || at < known))
        known = at;
}

} // namespace

Addressees::Addressees(const PeriodSnapshot &data)
{
    add({{}, Competence::Province},
        {u"UBND tỉnh"_s, u"Ủy ban nhân dân tỉnh"_s, u"HĐND tỉnh"_s, u"Hội đồng nhân dân tỉnh"_s});
    m_central = m_bodies.size();
    add({{}, Competence::Central}, {u"Chính phủ"_s, u"trung ương"_s, u"Ngân hàng Nhà nước"_s});
    add({{}, Competence::Communes}, {u"UBND các xã"_s, u"Ủy ban nhân dân các xã"_s});
    for (const Agency &agency : data.agencies) {
        if (!isCommuneLevel(agency))
            add({agency.name, isOwnBody(data, agency) ? Competence::Department : Competence::OtherDepartment},
                namesOf(agency));
    }
}

void Addressees::add(const Addressee &body, const QStringList &names)
{
    for (const QString &name : names) {
        if (!name.trimmed().isEmpty())
            m_names.append({addressKey(name), m_bodies.size()});
    }
    m_bodies.append(body);
}

QList<Addressee> Addressees::in(const QString &proposal) const
{
    const QString key = addressKey(proposal);
    QMap<qsizetype, qsizetype> bodies; // by the place of their first name
    QList<qsizetype> first(m_bodies.size(), -1);
    for (const Name &name : m_names)
        takeFirst(first[name.body], placeOf(name.key, key));
    takeFirst(first[m_central], ministryPlace(proposal));
    for (qsizetype body = 0; body < first.size(); ++body) {
        if (first.at(body) >= 0)
            bodies.insert(first.at(body), body);
    }
    QList<Addressee> found;
    for (const qsizetype body : std::as_const(bodies))
        found.append(m_bodies.at(body));
    return found;
}

Competence Addressees::competenceOf(const QString &proposal) const
{
    const QList<Addressee> addressed = in(proposal);
    return addressed.isEmpty() ? Competence::Unknown : addressed.constFirst().competence;
}

} // namespace dondoc::report
