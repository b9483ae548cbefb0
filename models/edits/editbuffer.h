// SPDX-License-Identifier: GPL-3.0-or-later
// EditBuffer: what an officer typed over a stored value, until the storage has answered.
#pragma once

#include "models/domain/assessment/periodsnapshot.h"

#include <optional>

namespace dondoc::edits {

/// Same but for ids, versions and the instant of entry.
bool sameContent(const AgencyReport &a, const AgencyReport &b);
bool sameContent(const OfficeProfile &a, const OfficeProfile &b);
/// Of a plan only what the settings place edits counts.
bool sameContent(const Plan &a, const Plan &b);

bool sameContent(const Indicator &a, const Indicator &b);
bool sameContent(const IndicatorValue &a, const IndicatorValue &b);
bool sameContent(const IndicatorTarget &a, const IndicatorTarget &b);

/// theirs with its ids and versions, but field by field mine where mine differs from base.
AgencyReport merged(const AgencyReport &mine, const AgencyReport &base, const AgencyReport &theirs);
OfficeProfile merged(const OfficeProfile &mine, const OfficeProfile &base, const OfficeProfile &theirs);
Plan merged(const Plan &mine, const Plan &base, const Plan &theirs);

Indicator merged(const Indicator &mine, const Indicator &base, const Indicator &theirs);
IndicatorValue merged(const IndicatorValue &mine, const IndicatorValue &base, const IndicatorValue &theirs);
IndicatorTarget merged(const IndicatorTarget &mine, const IndicatorTarget &base,
                       const IndicatorTarget &theirs);

/// True where theirs was read before known was written: the same row with a lower version.
bool isOlder(const AgencyReport &theirs, const AgencyReport &known);
bool isOlder(const OfficeProfile &theirs, const OfficeProfile &known);
bool isOlder(const Plan &theirs, const Plan &known);
bool isOlder(const Indicator &theirs, const Indicator &known);
bool isOlder(const IndicatorValue &theirs, const IndicatorValue &known);
bool isOlder(const IndicatorTarget &theirs, const IndicatorTarget &known);

/// One value under edit. At most one request is under way; what is typed meanwhile waits for the answer and
/// then goes with the stored ids and versions.
template <class T> class EditBuffer
{
public:
    EditBuffer() = default;
    explicit EditBuffer(const T &stored) : m_stored(stored), m_value(stored) { }
    /// A value that is not stored yet and is to be.
    EditBuffer(const T &stored, const T &value) : m_stored(stored), m_value(value) { }

    const T &value() const { return m_value; }
    const T &stored() const { return m_stored; }
    bool isDirty() const { return !sameContent(m_value, m_underWay ? *m_underWay : m_stored); }
    bool isUnderWay() const { return m_underWay.has_value(); }
    bool isPending() const { return isUnderWay() || isDirty(); }

    void edit(const T &value) { m_value = value; }

    /// The value to be sent now; nothing where nothing changed or an answer is still awaited.
    std::optional<T> take()
    {
        if (m_underWay || !isDirty())
            return std::nullopt;
        m_underWay = m_value;
        return m_underWay;
    }

    void accept(const T &answer)
    {
        m_value = merged(m_value, m_underWay ? *m_underWay : m_stored, answer);
        m_stored = answer;
        m_underWay.reset();
    }

    void refuse() { m_underWay.reset(); }

    /// A newer stored value from elsewhere; false where it was left out, being older than what is known, or
    /// because an answer is awaited that settles it.
    bool rebase(const T &theirs)
    {
        if (m_underWay || isOlder(theirs, m_stored))
            return false;
        m_value = merged(m_value, m_stored, theirs);
        m_stored = theirs;
        return true;
    }

private:
    T m_stored;
    T m_value;
    std::optional<T> m_underWay;
};

} // namespace dondoc::edits
