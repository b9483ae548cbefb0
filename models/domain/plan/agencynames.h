// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// AgencyNames: finds the names of agencies inside a text, as they are written in haste.
#pragma once

#include "models/domain/plan/agency.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

namespace dondoc {

/// An agency named in a text.
struct NameMatch {
    QString code;
    bool exact = false;     ///< accents agree, or the text has none
    bool prefixed = false;  ///< behind "xã", "phường", "UBND" …
    qsizetype length = 0;   ///< of the name, without blanks
    bool otherKind = false; ///< behind "phường", and it is a xã, or the other way round; never exact
    QString former = {};    ///< the old name by which a commune is found; blank: by one of today
};

/// The names of a list of agencies, made ready for looking up.
class AgencyNames
{
public:
    explicit AgencyNames(const QList<Agency> &agencies);

    bool isCommune(const QString &code) const { return m_kinds.contains(code); }
    bool hasCode(const QString &code) const { return m_codes.contains(code); }

    /// Those that the text names best: behind a word of their kind before alone, the longest before others,
    /// with the right accents before others. Several where that leaves it open.
    QList<NameMatch> matches(const QString &text) const;

private:
    struct Name {
        QString code;
        QString toned;        ///< with accents, their place folded
        bool telling = false; ///< "Xã …", "Sở …": says what it is
        QString former;       ///< as known; blank: a name of today
    };
    struct Word;
    struct Span;
    void add(const Agency &agency);
    void add(const QString &code, const QString &name, const QString &former = {});
    QList<Span> spans(const QList<Word> &words) const;
    QList<NameMatch> matchesOf(const Span &span) const;
    QList<NameMatch> glued(const QList<Word> &words) const;

    QSet<QString> m_codes;
    QHash<QString, AgencyKind> m_kinds;  ///< of communes and wards, by code
    QHash<QString, QList<Name>> m_names; ///< by key without accents and blanks
};

} // namespace dondoc
