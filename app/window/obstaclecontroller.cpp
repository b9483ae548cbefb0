// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ObstacleController: from the list of what is missing to the service.
#include "app/window/obstaclecontroller.h"

#include "app/window/openfile.h"
#include "models/domain/text/numbers.h"
#include "models/services/obstacleservice.h"
#include "views/pages/summary/summarypage.h"

namespace dondoc::app {

using services::ObstacleService;
using views::SummaryPage;

ObstacleController::ObstacleController(const SummaryPage *page, OpenFile &file, QObject *parent)
    : QObject(parent), m_file(file)
{
    connect(page, &SummaryPage::obstaclesReviewed, this, &ObstacleController::store);
}

void ObstacleController::store(const ObstacleReview &review, const Period &period)
{
    m_file.before(CopyOccasion::Bulk)
        .write<ObstacleService>(
            [plan = m_file.shown().planCode, period, review](const ObstacleService &service) {
                return service.review(plan, period, review);
            },
            this,
            [this, count = numbers::count(review.matters)] {
                Q_EMIT told(tr("Answered: %1 matters that were to be looked at again.").arg(count));
            });
}

} // namespace dondoc::app
