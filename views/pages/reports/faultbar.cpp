// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FaultBar: two buttons under the list of problems.
#include "views/pages/reports/faultbar.h"

#include "views/widgets/theme.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace dondoc::views {

FaultBar::FaultBar(QWidget *parent)
    : QWidget(parent), m_message(new QPushButton(tr("Copy a &message"), this)),
      m_letter(new QPushButton(tr("Write a &letter"), this))
{
    m_message->setObjectName(QStringLiteral("fault-message"));
    m_message->setToolTip(tr("A message to the sender that lists each fault with sheet and cell, ready to "
                             "paste; it is logged."));
    m_letter->setObjectName(QStringLiteral("fault-letter"));
    m_letter->setToolTip(tr("A letter that asks the sender for a supplement and lists each fault with sheet "
                            "and cell; its text can be changed before it goes out."));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::kGrid);
    row->addWidget(m_message);
    row->addWidget(m_letter);
    row->addStretch();
    connect(m_message, &QPushButton::clicked, this, [this] { Q_EMIT messageWanted(m_submission); });
    connect(m_letter, &QPushButton::clicked, this, [this] { Q_EMIT letterWanted(m_submission); });
}

void FaultBar::showSubmission(const Submission &submission)
{
    m_submission = submission;
    const bool hasFaults = std::any_of(submission.issues.cbegin(), submission.issues.cend(),
                                       [](const Issue &issue) { return issue.severity != Severity::Note; });
    setVisible(hasFaults && !submission.agencyCode.isEmpty());
}

} // namespace dondoc::views
