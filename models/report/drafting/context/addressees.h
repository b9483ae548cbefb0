// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Addressees: whom a proposal's own words address.
#pragma once

#include "models/domain/assessment/periodsnapshot.h"

#include <QString>

namespace dondoc::report {

/// A body that a proposal can address.
struct Addressee {
    QString name; ///< official; blank: as its competence is called
    Competence competence = Competence::Unknown;
};

/// The bodies of a data file, the communes together, the province and the central bodies, by all names under
/// which proposals hold them.
class Addressees
{
public:
    explicit Addressees(const PeriodSnapshot &data);

    /// Those that the words name, each once, the first named first.
    QList<Addressee> in(const QString &proposal) const;
    /// Whose competence it is by the first of them, where no officer has said; Unknown where they name none.
    Competence competenceOf(const QString &proposal) const;

private:
    struct Name {
        QString key; ///< as in text::searchKey, "&" written out
        qsizetype body;
    };
    void add(const Addressee &body, const QStringList &names);

    QList<Addressee> m_bodies;
    qsizetype m_central = 0; ///< of m_bodies
    QList<Name> m_names;
};

} // namespace dondoc::report
