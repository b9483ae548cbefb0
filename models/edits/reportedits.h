// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ReportEdits: the agency reports of one period that are being edited or saved.
#pragma once

#include "models/edits/editbuffer.h"

#include <QHash>
#include <QSet>

namespace dondoc::edits {

class ReportEdits
{
public:
    using Key = std::pair<QString, int>; ///< agency code, revision

    /// Brings newer values under what is being typed. Another plan or period puts away what could not be
    /// saved until its own is shown again, and forgets the rest, which must have been sent before. Returns
    /// the keys of which something is to be sent now that others changed them.
    QList<Key> showData(const PeriodSnapshot &data);
    void clear();

    /// Revisions known of an agency, stored or begun, in order; {1} where there is none yet.
    QList<int> revisions(const QString &agencyCode) const;
    AgencyReport value(const Key &key) const;
    void edit(const Key &key, const AgencyReport &value);
    /// A revision after the newest, with its entries; number and dates are its own. Waits to be sent.
    Key addRevision(const QString &agencyCode);

    /// What is to be sent now: at most one save of an agency is in flight. Text in NFC.
    QList<AgencyReport> take();
    /// False where no answer was awaited.
    bool accept(const AgencyReport &answer);
    /// reason: for the officer. False where no answer was awaited.
    bool refuse(const QString &agencyCode, const Error &error, const QString &reason);
    /// What was refused without a field being at fault may be sent again.
    void retry();

    /// Paths of fields that somebody else changed too or that were refused ("number", "4.1/result").
    QStringList heldFields(const Key &key) const;
    /// Why something of it was refused; blank where nothing was.
    QString refusal(const Key &key) const;
    /// What a person has to decide on the report.
    QList<Contest<AgencyReport>> contests(const Key &key) const;
    void decide(const Key &key, const Contest<AgencyReport> &contest, bool mine);

    bool isPending(const Key &key) const;
    bool isInFlight(const QString &agencyCode) const;
    bool anyPending() const;
    /// Something stays in a form that will not be saved by itself; also of a period shown before.
    bool anyHeld() const;

private:
    using Buffers = QHash<Key, EditBuffer<AgencyReport>>;
    EditBuffer<AgencyReport> &buffer(const Key &key);
    AgencyReport storedOr(const Key &key) const;
    bool isRemoved(const Key &key) const;
    void show(const QString &frame);

    QString m_frame; ///< plan and period
    QHash<Key, AgencyReport> m_stored;
    Buffers m_buffers;
    QHash<QString, Buffers> m_putAway; ///< what is held, of other frames
    QSet<Key> m_unseen;                ///< stored here, in no snapshot yet
};

} // namespace dondoc::edits
