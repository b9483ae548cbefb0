// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// TaskProse: one task described in a paragraph, by the right kind of sentence.
#pragma once

#include "models/report/drafting/sections/prose.h"

#include <QHash>

namespace dondoc::report {

/// Keeps count of whom it has quoted, so that the same commune does not speak for every task.
class TaskProse
{
public:
    explicit TaskProse(const Context &context) : m_context(context) { }
    /// "Nhiệm vụ 4.1 (…): 62/75 xã, phường …"
    Inlines paragraph(const TaskProgress &progress);

private:
    void tellLeads(Prose &prose, const TaskProgress &progress);
    void quote(Prose &prose, const TaskProgress &progress, const QStringList &codes);
    qsizetype strength(const TaskEntry &entry, const QString &code) const;

    const Context &m_context;
    QHash<QString, int> m_quoted;
};

} // namespace dondoc::report
