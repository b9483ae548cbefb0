// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// IndicatorEdits: the indicators, targets and values of one period with what is being edited or saved.
#pragma once

#include "models/domain/assessment/assessedperiod.h"
#include "models/edits/editbuffers.h"

#include <memory>

namespace dondoc::edits {

/// What is known of a value like that (its indicator, source and agency); without id where nothing is.
IndicatorValue storedValue(const PeriodSnapshot &known, const IndicatorValue &like);
/// What is known of a target like that (its indicator, agency and year); without id where nothing is.
IndicatorTarget storedTarget(const PeriodSnapshot &known, const IndicatorTarget &like);

class IndicatorEdits
{
public:
    /// Brings newer values under what is being typed. Another plan or period puts away what could not be
    /// saved until its own is shown again, and forgets the rest, which must have been sent before.
    void showPeriod(const AssessedPeriodPtr &quarter);
    void clear();
    /// As it was shown; null before.
    const AssessedPeriodPtr &quarter() const { return m_quarter; }

    /// The quarter's data with what is under edit laid over; null before a quarter was shown.
    std::shared_ptr<const PeriodSnapshot> data() const;

    void edit(const Indicator &indicator);
    void edit(const IndicatorValue &value);
    void edit(const IndicatorTarget &target);
    /// T: any of these three.
    template <class T> QList<T> take();
    /// False where no answer was awaited.
    template <class T> bool accept(const T &answer);
    /// reason: for the officer.
    void refuse(const QString &indicatorCode, const Error &error, const QString &reason);
    void refuse(const IndicatorTarget &asked, const Error &error, const QString &reason);
    /// Of several values sent as one change nobody knows which is at fault: they are to be sent again, each
    /// by itself. Returns those.
    QList<IndicatorValue> refuse(const QList<IndicatorValue> &asked, const Error &error,
                                 const QString &reason);
    /// What was refused without a field being at fault may be sent again.
    void retry();

    /// What a person has to decide. T: any of the three.
    template <class T> QList<Contest<T>> contests() const;
    template <class T> void decide(const Contest<T> &contest, bool mine);
    /// Codes of those of which something was refused.
    QStringList refused() const;
    /// Why the first of those was; blank where none is.
    QString refusal() const;
    bool anyPending() const;
    bool anyHeld() const;

private:
    template <class T> EditBuffers<T> &buffers();
    template <class T> const EditBuffers<T> &buffers() const;
    void rebase();

    AssessedPeriodPtr m_quarter;
    EditBuffers<Indicator> m_indicators;
    EditBuffers<IndicatorValue> m_values;
    EditBuffers<IndicatorTarget> m_targets;
};

} // namespace dondoc::edits
