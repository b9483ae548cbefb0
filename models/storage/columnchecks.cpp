// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ColumnChecks: a check for each type of member.
#include "models/storage/columnchecks.h"

#include "models/storage/fieldsql.h"
#include "models/storage/fieldvalues.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace dondoc::storage {
namespace {

bool isWhole(const QVariant &value) { return value.typeId() == QMetaType::LongLong; }
bool isNumber(const QVariant &value) { return isWhole(value) || value.typeId() == QMetaType::Double; }
bool isDay(const QVariant &value) { return isWholeText(value) && values::toDay(value).isValid(); }

bool isInstant(const QVariant &value)
{
    return isWholeText(value) && QDateTime::fromString(value.toString(), Qt::ISODateWithMs).isValid();
}

/// A JSON array of texts, each of which fits.
bool isArrayOf(const QVariant &value, bool (*fits)(const QString &))
{
    const QJsonDocument json = QJsonDocument::fromJson(value.toString().toUtf8());
    const QJsonArray array = json.array();
    return isWholeText(value) && json.isArray()
        && std::all_of(array.begin(), array.end(),
                       [fits](const QJsonValue &each) { return each.isString() && fits(each.toString()); });
}

template <class Member> bool canHold(const QVariant &value)
{
    if constexpr (std::is_same_v<Member, QDate>)
        return value.isNull() || isDay(value);
    else if constexpr (std::is_same_v<Member, QDateTime>)
        return value.isNull() || value.toString().isEmpty() || isInstant(value);
    else if constexpr (std::is_same_v<Member, QStringList>)
        return isArrayOf(value, [](const QString &) { return true; });
    else if constexpr (std::is_same_v<Member, QList<QDate>>)
        return isArrayOf(value, [](const QString &day) { return isDay(day); });
    else if constexpr (std::is_same_v<Member, std::optional<double>>)
        return value.isNull() || isNumber(value);
    else if constexpr (std::is_same_v<Member, double>)
        return isNumber(value);
    else if constexpr (std::is_same_v<Member, QString>)
        return value.isNull() || isWholeText(value); // a reference may be missing
    else if constexpr (HasKeywords<Member>)
        return isWholeText(value) && fromKeyword<Member>(value.toString()).has_value();
    else
        return value.isNull() || isWhole(value);
}

template <class T> void addChecks(QHash<QString, QHash<QString, ColumnCheck>> &checks)
{
    QHash<QString, ColumnCheck> &ofTable
        = checks[QString::fromLatin1(kTableOf<T>.data(), qsizetype(kTableOf<T>.size()))];
    detail::forEachColumn<T>([&ofTable](std::string_view prefix, const auto &field) {
        if (field.kind == FieldKind::Row || field.kind == FieldKind::Link)
            return;
        const QString column
            = QString::fromLatin1(prefix.data(), qsizetype(prefix.size())) + QLatin1String(field.column);
        using Pointer = decltype(field.member);
        ofTable.insert(column, [](const QVariant &value) {
            return []<class Owner, class Member>(Member Owner::*, const QVariant &held) {
                return canHold<Member>(held);
            }(Pointer(nullptr), value);
        });
    });
}

template <class... Types> QHash<QString, QHash<QString, ColumnCheck>> checksOf()
{
    QHash<QString, QHash<QString, ColumnCheck>> checks;
    (addChecks<Types>(checks), ...);
    return checks;
}

} // namespace

bool isWholeText(const QVariant &value)
{
    return value.typeId() == QMetaType::QString && !value.toString().contains(QChar(u'\0'));
}

const QHash<QString, QHash<QString, ColumnCheck>> &columnChecks()
{
    static const auto all
        = checksOf<Agency, AgencyReport, Contact, DeadlineChange, Duty, Group, GroupMember, Indicator,
                   IndicatorTarget, IndicatorValue, KeyTask, LetterDraft, Obstacle, OfficeProfile,
                   OfficialDocument, Original, Overruling, Period, Plan, ProseGroup, SentLetter,
                   SummaryReport, SummaryVersion, Task, TaskEntry, TextOverride>();
    return all;
}

} // namespace dondoc::storage
