// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// JsonPosition: reads one JSON object field by field, and names the place of the first fault.
#pragma once

#include "models/domain/basics/keywords.h"
#include "models/domain/basics/result.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace dondoc::exchange {

/// Reads on after a fault with blank values; whoever started asks the Error at the end. Texts must be stored
/// clean (NFC, no double blanks), so that what is read is what stands in the file.
class JsonPosition
{
public:
    /// error outlives the place and all places made from it; path is blank for the outermost object.
    JsonPosition(const QJsonObject &object, const QString &path, Error &error);

    QString text(const QString &key);     ///< may be blank, must be there
    QString needed(const QString &key);   ///< must be there and not blank
    QString optional(const QString &key); ///< may be left out
    int number(const QString &key, int minimum, int maximum);
    bool flag(const QString &key);  ///< false where left out
    QDate date(const QString &key); ///< ISO; invalid where blank or left out
    QStringList texts(const QString &key);
    QList<QDate> dates(const QString &key);
    JsonPosition object(const QString &key);
    QList<JsonPosition> objects(const QString &key);
    bool has(const QString &key) const { return m_object.contains(key); }

    /// Refuses keys that nobody asked for: a misspelt one would else be lost in silence.
    void finish();
    /// Sets the error unless an earlier one stands.
    void refuse(const QString &key, const QString &detail);

private:
    QString pathOf(const QString &key) const;
    QJsonValue value(const QString &key);
    QString clean(const QString &key, const QString &raw);

    QJsonObject m_object;
    QString m_path;
    QSet<QString> m_asked;
    Error *m_error;
};

/// The enumerator whose keyword stands there. Where it is none: refused, and instead is given.
template <HasKeywords Enumeration>
Enumeration keywordAt(JsonPosition &position, const QString &key, Enumeration instead)
{
    const QString word = position.needed(key);
    const auto known = fromKeyword<Enumeration>(word);
    if (!known)
        position.refuse(key, word);
    return known.value_or(instead);
}

} // namespace dondoc::exchange
