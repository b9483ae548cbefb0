// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// DeadlineCard: one deadline of the period, large, with the days that are left.
#include "views/pages/home/deadlinecard.h"

#include "models/domain/text/numbers.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace dondoc::views {

namespace {

constexpr int kSoon = 3; ///< days

/// Which colour stands beside the days left.
ProgressState urgency(qint64 daysLeft)
{
    if (daysLeft < 0)
        return ProgressState::Overdue;
    return daysLeft <= kSoon ? ProgressState::DueSoon : ProgressState::UnderWay;
}

} // namespace

DeadlineCard::DeadlineCard(const QString &caption, QWidget *parent)
    : QFrame(parent), m_date(new QLabel(this)), m_left(new QLabel(this))
{
    setFrameShape(QFrame::StyledPanel);
    auto *title = new QLabel(caption, this);
    title->setWordWrap(true);
    QFont large = m_date->font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    large.setBold(true);
    m_date->setFont(large);
    m_date->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_date->setAccessibleName(caption);
    auto *line = new FlowLayout(nullptr, 2 * theme::kGrid);
    line->addWidget(m_date);
    line->addWidget(m_left);
    line->setStretching(m_left);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * theme::kGrid, theme::kGrid, 2 * theme::kGrid, theme::kGrid);
    column->setSpacing(theme::kGrid / 2);
    column->addWidget(title);
    column->addLayout(line);
}

void DeadlineCard::setDeadline(const QDate &deadline, const QDate &today)
{
    m_date->setText(numbers::date(deadline));
    m_left->clear();
    if (!today.isValid() || !deadline.isValid())
        return;
    const qint64 left = today.daysTo(deadline);
    if (left == 0)
        m_left->setText(tr("today"));
    else
        m_left->setText((left > 0 ? tr("days left: %1") : tr("days past: %1")).arg(qAbs(left)));
    QPalette coloured = palette();
    coloured.setColor(QPalette::WindowText, theme::of(urgency(left), coloured).colour);
    m_left->setPalette(coloured);
}

} // namespace dondoc::views
