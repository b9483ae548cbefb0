// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FieldText: what one field of a value says, as the window writes it.
#pragma once

#include "models/domain/basics/fields.h"
#include "models/domain/plan/agency.h"
#include "models/domain/reporting/agencyreport.h"
#include "models/tables/labels.h"

#include <QDate>

#include <optional>

namespace dondoc::tables {

namespace detail {

QString shown(const QString &text);
QString shown(const QStringList &lines);
QString shown(int number);
QString shown(const std::optional<int> &number);
QString shown(const std::optional<double> &amount);
QString shown(bool flag);
QString shown(const QDate &day);
QString shown(const QList<QDate> &days);
QString shown(const QList<Contact> &contacts);

template <class Member> QString shownMember(const Member &member)
{
    if constexpr (requires { shown(member); }) {
        return shown(member);
    } else if constexpr (requires { Labels::of(member); }) {
        return Labels::of(member);
    } else {
        return {};
    }
}

} // namespace detail

/// path: as edits name it, "number", "regime/upward_day". Lines stay lines; blank where the field is, where
/// there is none of that path, and for records of their own but contacts.
template <HasFields T> QString fieldText(const T &value, const QString &path)
{
    const qsizetype slash = path.indexOf(u'/');
    const QString key = slash < 0 ? path : path.left(slash);
    QString text;
    forEachField<T>([&](const auto &field) {
        if (key != QLatin1String(field.key)) {
            return;
        }
        using Member = std::remove_cvref_t<decltype(value.*field.member)>;
        if constexpr (HasFields<Member>) {
            text = fieldText(value.*field.member, path.mid(key.size() + 1));
        } else {
            text = detail::shownMember(value.*field.member);
        }
    });
    return text;
}
/// Of an entry "4.1/result", the number of the task first.
QString fieldText(const AgencyReport &report, const QString &path);

} // namespace dondoc::tables
