// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Makes agencies from the lines of the communes' list.
#include "models/exchange/plans/communefile.h"

#include "models/domain/text/text.h"
#include "models/exchange/opendata/csv.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace dondoc::exchange {

namespace {

enum Field { Code, Kind, Name, FormerDistrict, FormedFrom, FieldCount };
constexpr int kFirstOrder = 100; // after the province's bodies

struct KindOfUnit {
    QLatin1String word;
    AgencyKind kind;
    QString title; ///< before the name
};

const QList<KindOfUnit> &kindsOfUnit()
{
    static const QList<KindOfUnit> kinds{
        {QLatin1String("commune"), AgencyKind::Commune, QStringLiteral("Xã")},
        {QLatin1String("ward"), AgencyKind::Ward, QStringLiteral("Phường")}};
    return kinds;
}

const KindOfUnit *kindOfUnit(const QString &word)
{
    for (const KindOfUnit &kind : kindsOfUnit()) {
        if (kind.word == word)
            return &kind;
    }
    return nullptr;
}

QStringList formerUnits(const QStringList &line)
{
    return line[FormedFrom].split(QStringLiteral("; "), Qt::SkipEmptyParts);
}

/// "Xã Chiềng Chung (huyện Mai Sơn)" without its district.
QString bareUnit(const QString &unit)
{
    static const QRegularExpression kDistrict(QStringLiteral(" \\(.*\\)$"));
    return QString(unit).remove(kDistrict);
}

/// "chieng chung": what one would look for.
QString bareKey(const QString &unit)
{
    static const QRegularExpression kKind(QStringLiteral("^(Xã|Phường|Thị trấn) "));
    return text::searchKey(bareUnit(unit).remove(kKind));
}

QSet<QString> presentNames(const QList<QStringList> &lines)
{
    QSet<QString> keys;
    for (const QStringList &line : lines)
        keys.insert(text::searchKey(line[Name]));
    return keys;
}

bool isClean(const QStringList &line)
{
    static const QRegularExpression kCode(QStringLiteral("^[0-9]{5}$"));
    if (line.size() != FieldCount || !kCode.match(line[Code]).hasMatch() || !kindOfUnit(line[Kind]))
        return false;
    const auto clean = [](const QString &field) { return text::simplified(field) == field; };
    return !line[Name].isEmpty() && std::all_of(line.begin(), line.end(), clean);
}

Error faultAt(qsizetype line, const QString &detail)
{
    return Error{ErrorCode::InvalidValue, QStringLiteral("communes.csv:%1").arg(line), detail};
}

Error firstFault(const QList<QStringList> &lines)
{
    QSet<QString> codes;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        // The heading is line 1.
        if (!isClean(lines[i]) || codes.contains(lines[i][Code]))
            return faultAt(i + 2, lines[i].join(u','));
        codes.insert(lines[i][Code]);
    }
    return {};
}

Agency communeFrom(const QStringList &line)
{
    const KindOfUnit *kind = kindOfUnit(line[Kind]);
    Agency commune;
    commune.code = line[Code];
    commune.kind = kind->kind;
    commune.shortName = line[Name];
    commune.name = kind->title + u' ' + line[Name];
    commune.validFrom = QDate(2025, 7, 1);
    const QString inSentence = text::lowerFirst(commune.name);
    commune.aliases = {QStringLiteral("UBND ") + inSentence, QStringLiteral("Ủy ban nhân dân ") + inSentence};
    return commune;
}

} // namespace

Result<QList<Agency>> readCommunes(const QByteArray &csv)
{
    static const QStringList kHeading{QStringLiteral("code"), QStringLiteral("kind"), QStringLiteral("name"),
                                      QStringLiteral("former_district"), QStringLiteral("formed_from")};
    QList<QStringList> lines = readCsv(QString::fromUtf8(csv));
    if (lines.value(0) != kHeading)
        return faultAt(1, lines.value(0).join(u','));
    lines.removeFirst();
    if (const Error fault = firstFault(lines); fault.code != ErrorCode::None)
        return fault;

    const QSet<QString> present = presentNames(lines);
    QList<Agency> communes;
    for (const QStringList &line : lines) {
        Agency commune = communeFrom(line);
        commune.order = kFirstOrder + int(communes.size());
        for (const QString &unit : formerUnits(line)) {
            if (!present.contains(bareKey(unit)))
                commune.aliases.append(bareUnit(unit));
        }
        communes.append(commune);
    }
    return communes;
}

} // namespace dondoc::exchange
