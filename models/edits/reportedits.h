// SPDX-License-Identifier: GPL-3.0-or-later
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

    /// Another plan or period forgets everything (it must have been sent before); the same one brings newer
    /// values under what is being typed. Returns the keys that changed and still wait to be sent.
    QList<Key> showData(const PeriodSnapshot &data);
    void clear();

    /// Revisions known of an agency, stored or drafted, in order; {1} where there is none yet.
    QList<int> revisions(const QString &agencyCode) const;
    AgencyReport value(const Key &key) const;
    void edit(const Key &key, const AgencyReport &value);
    /// A revision after the newest, with its entries; number and dates are its own. Waits to be sent.
    Key addRevision(const QString &agencyCode);

    /// What is to be sent now: at most one request of an agency is under way. Text in NFC.
    QList<AgencyReport> take();
    /// False where no answer was awaited.
    bool accept(const AgencyReport &answer);
    bool refuse(const QString &agencyCode);

    bool isPending(const Key &key) const;
    bool isUnderWay(const QString &agencyCode) const;
    bool anyPending() const;

private:
    EditBuffer<AgencyReport> &draft(const Key &key);
    AgencyReport storedOr(const Key &key) const;
    bool isRemoved(const Key &key) const;

    QString m_frame; ///< plan and period
    QHash<Key, AgencyReport> m_stored;
    QHash<Key, EditBuffer<AgencyReport>> m_drafts;
    QSet<Key> m_unseen; ///< stored here, in no snapshot yet
};

} // namespace dondoc::edits
