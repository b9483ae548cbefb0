// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ReminderMessage: a few lines for a chat that remind one late agency of what it has still to send.
#pragma once

#include "models/domain/assessment/assessment.h"

namespace dondoc::report {

inline constexpr int kLongestMessage = 400; ///< characters; what a telephone shows without scrolling

/// Blank or invalid: not said.
struct MessageOptions {
    QDate today; ///< days late are counted up to it
    QDate newDeadline;
    QString contact;
};

/// Greeting, period, deadline and days late, the missing tasks by number and in few words, the contact. As
/// many words of the tasks as fit into kLongestMessage. Empty of an agency that owes nothing.
QString reminderMessage(const PeriodSnapshot &data, const Assessment &assessment, const QString &agencyCode,
                        const MessageOptions &options);
/// A message for each of the agencies, in their order.
QStringList reminderMessages(const PeriodSnapshot &data, const Assessment &assessment,
                             const QStringList &agencyCodes, const MessageOptions &options);

} // namespace dondoc::report
