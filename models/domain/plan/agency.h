// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Agency and Group: the bodies that lead, coordinate and report.
#pragma once

#include "models/domain/basics/fields.h"
#include "models/domain/basics/id.h"
#include "models/domain/basics/keywords.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace dondoc {

enum class AgencyKind { Department, Commune, Ward, Front, Centre, Press, Division, Enterprise, Other };

template <>
inline constexpr auto kKeywords<AgencyKind> = keywordTable<AgencyKind>({
    {AgencyKind::Department, "department"},
    {AgencyKind::Commune, "commune"},
    {AgencyKind::Ward, "ward"},
    {AgencyKind::Front, "front"},
    {AgencyKind::Centre, "centre"},
    {AgencyKind::Press, "press"},
    {AgencyKind::Division, "division"},
    {AgencyKind::Enterprise, "enterprise"},
    {AgencyKind::Other, "other"},
});

/// How a letter addresses it.
enum class Address { Request, RequestCooperation }; ///< "đề nghị", "đề nghị phối hợp"

template <>
inline constexpr auto kKeywords<Address> = keywordTable<Address>({
    {Address::Request, "request"},
    {Address::RequestCooperation, "request_cooperation"},
});

struct Contact {
    QString name;
    QString phone;
    QString email;
    friend bool operator==(const Contact &, const Contact &) = default;
};

template <> struct Fields<Contact> {
    using enum FieldKind;
    using enum FieldUse;
    static constexpr std::tuple all{Field("name", &Contact::name, Line),
                                    Field("phone", &Contact::phone, Line),
                                    Field("email", &Contact::email, Line)};
};

/// A body under one official name. code is unique in the file and never changes;
/// other records refer to it.
struct Agency {
    Id id = 0;
    int version = 1;
    QString code; ///< "03646" for a commune (as published, with leading zero), "SNNMT" for a body
    QString name; ///< official, as at the beginning of a sentence: "Xã Phiêng Khoài", "Sở Tài chính"
    QString shortName;
    QString symbol; ///< symbol on its documents: "SNNMT"; may be blank
    AgencyKind kind = AgencyKind::Other;
    QStringList aliases; ///< other spellings and old names
    QList<Contact> contacts;
    Address address = Address::Request;
    QDate validFrom; ///< invalid: always
    QDate validTo;   ///< last day; invalid: open
    int order = 0;   ///< protocol order, as in the plan's list of recipients
    friend bool operator==(const Agency &, const Agency &) = default;
};

template <> struct Fields<Agency> {
    using enum FieldKind;
    using enum FieldUse;
    static constexpr std::tuple all{Field("id", &Agency::id, Row, Fixed),
                                    Field("version", &Agency::version, Row, Fixed),
                                    Field("code", &Agency::code, Line, Fixed),
                                    Field("name", &Agency::name, Line),
                                    Field("short", &Agency::shortName, Line, Edited, "short_name"),
                                    Field("symbol", &Agency::symbol, Line),
                                    Field("kind", &Agency::kind, Keyword),
                                    Field("aliases", &Agency::aliases, Parts),
                                    Field("contacts", &Agency::contacts, Parts),
                                    Field("address", &Agency::address, Keyword),
                                    Field("valid_from", &Agency::validFrom, Day),
                                    Field("valid_to", &Agency::validTo, Day),
                                    Field("position", &Agency::order, Number, Fixed)};
};

bool isCommuneLevel(const Agency &agency);
bool isValidOn(const Agency &agency, const QDate &day);
/// How well typed words name the agency, the best first: its name or short name as a whole, their beginning,
/// their words, an old name or other spelling, nothing. Without accents.
enum class NameFit { Whole, Beginning, Inside, Alias, None };
NameFit nameFit(const Agency &agency, const QString &typed);
/// Name as inside a sentence: "xã Phiêng Khoài", "phường Tô Hiệu"; departments keep their capital.
QString nameInSentence(const Agency &agency);
/// "UBND xã Phiêng Khoài" for communes and wards, else the name.
QString nameAsAuthor(const Agency &agency);

struct GroupMember {
    QString agencyCode;
    QDate validFrom;
    QDate validTo;
    friend bool operator==(const GroupMember &, const GroupMember &) = default;
};

template <> struct Fields<GroupMember> {
    using enum FieldKind;
    using enum FieldUse;
    static constexpr std::tuple all{Field("code", &GroupMember::agencyCode, Line, Fixed, "agency_code"),
                                    Field("valid_from", &GroupMember::validFrom, Day),
                                    Field("valid_to", &GroupMember::validTo, Day)};
};

/// A named set of agencies that a plan addresses as one, with dated members.
struct Group {
    Id id = 0;
    int version = 1;
    QString code; ///< "communes", "departments"
    QString name; ///< "UBND các xã, phường"
    QList<GroupMember> members;
    friend bool operator==(const Group &, const Group &) = default;
};

template <> struct Fields<Group> {
    using enum FieldKind;
    using enum FieldUse;
    static constexpr std::tuple all{
        Field("id", &Group::id, Row, Fixed), Field("version", &Group::version, Row, Fixed),
        Field("code", &Group::code, Line, Fixed), Field("name", &Group::name, Line),
        Field("members", &Group::members, Parts)};
};

/// Codes of those that are members on that day, in the group's order.
QStringList membersOn(const Group &group, const QDate &day);

} // namespace dondoc
