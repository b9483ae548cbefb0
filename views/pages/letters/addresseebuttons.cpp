// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// AddresseeButtons: four buttons in two lines, as narrow as the form.
#include "views/pages/letters/addresseebuttons.h"

#include "models/report/drafting/letters/letteraddressees.h"
#include "views/widgets/theme.h"

#include <QGridLayout>
#include <QPushButton>

namespace dondoc::views {

AddresseeButtons::AddresseeButtons(QWidget *parent)
    : QWidget(parent), m_silent(new QPushButton(this)), m_incomplete(new QPushButton(this))
{
    auto *all = new QPushButton(tr("All"), this);
    auto *none = new QPushButton(tr("None"), this);
    m_silent->setObjectName(QStringLiteral("tick-silent"));
    m_incomplete->setObjectName(QStringLiteral("tick-incomplete"));
    all->setObjectName(QStringLiteral("tick-all"));
    none->setObjectName(QStringLiteral("tick-none"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(theme::kGrid / 2);
    grid->addWidget(m_silent, 0, 0);
    grid->addWidget(m_incomplete, 0, 1);
    grid->addWidget(all, 1, 0);
    grid->addWidget(none, 1, 1);
    connect(m_silent, &QPushButton::clicked, this, [this] { Q_EMIT chosen(m_silentCodes); });
    connect(m_incomplete, &QPushButton::clicked, this, [this] { Q_EMIT chosen(m_incompleteCodes); });
    connect(all, &QPushButton::clicked, this, &AddresseeButtons::allChosen);
    connect(none, &QPushButton::clicked, this, [this] { Q_EMIT chosen({}); });
}

void AddresseeButtons::showPeriod(const AssessedPeriod &quarter, bool reminder)
{
    m_silentCodes.clear();
    m_incompleteCodes.clear();
    const QStringList owing = report::addresseesOf(LetterKind::Reminder, quarter.data, quarter.assessment);
    for (const QString &code : owing) {
        const AgencyProgress *agency = quarter.assessment.agency(code);
        (agency && agency->received ? m_incompleteCodes : m_silentCodes).append(code);
    }
    m_silent->setText(tr("Not sent (%1)").arg(m_silentCodes.size()));
    m_incomplete->setText(tr("Incomplete (%1)").arg(m_incompleteCodes.size()));
    m_silent->setVisible(reminder);
    m_incomplete->setVisible(reminder);
}

} // namespace dondoc::views
