// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// CompletenessPanel: counts and a filter, the list, and under it the bar of answers where something is to be
// looked at again.
#include "views/pages/summary/completenesspanel.h"

#include "models/domain/assessment/answersknown.h"
#include "views/pages/summary/obstaclebar.h"
#include "views/pages/summary/provinceanswerdialog.h"
#include "views/widgets/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

namespace dondoc::views {

namespace {

/// Day of the newest issued report that asked for one of them: an answer to all is no older. Invalid where
/// none was asked for.
QDate newestAsking(const QList<Issue> &gaps)
{
    QDate newest;
    for (const Issue &gap : gaps)
        newest = std::max(newest, gap.askedOn);
    return newest;
}

} // namespace

CompletenessPanel::CompletenessPanel(QWidget *parent)
    : QWidget(parent), m_counts(new QLabel(this)), m_filter(new QLineEdit(this)),
      m_list(new CompletenessList(this)), m_bar(new ObstacleBar(this))
{
    m_filter->setObjectName(QStringLiteral("gaps-filter"));
    m_filter->setPlaceholderText(tr("Filter, accents not needed"));
    m_filter->setAccessibleName(tr("Filter: what is missing"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_counts->setObjectName(QStringLiteral("gaps-counts"));
    arrange();
    m_bar->hide();
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &needle) {
        m_list->setNeedle(needle);
        m_counts->setText(m_list->summary());
    });
    connect(m_list, &CompletenessList::placeChosen, this, &CompletenessPanel::placeChosen);
    connect(m_list, &QListWidget::itemSelectionChanged, this,
            [this] { m_bar->showSelection(m_list->selectedGaps()); });
    connect(m_bar, &ObstacleBar::verdictChosen, this, &CompletenessPanel::answer);
    connect(m_bar, &ObstacleBar::kindWanted, this, [this] {
        m_list->selectKind();
        m_list->setFocus();
    });
}

void CompletenessPanel::arrange()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::kGrid, 0, 0);
    column->setSpacing(theme::kGrid);
    column->addWidget(m_counts);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    column->addWidget(m_bar);
}

QWidget *CompletenessPanel::filterField() const { return m_filter; }

/// Down and Enter lead to what was found, Escape to the whole list.
bool CompletenessPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_filter || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
        m_list->setCurrentRow(m_list->count() > 1 ? 1 : 0, QItemSelectionModel::NoUpdate);
        m_list->setFocus();
        return true;
    }
    if (key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
        m_filter->clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void CompletenessPanel::showGaps(const AssessedPeriodPtr &quarter, const QList<Issue> &gaps)
{
    m_quarter = quarter;
    m_list->showGaps(gaps);
    m_counts->setText(m_list->summary());
    m_counts->setVisible(!gaps.isEmpty());
    m_bar->setVisible(m_list->hasGapsToReview() && !m_readOnly);
    m_bar->showSelection(m_list->selectedGaps());
}

void CompletenessPanel::setReadOnly(bool on)
{
    m_readOnly = on;
    m_bar->setReadOnly(on);
    m_bar->setVisible(m_list->hasGapsToReview() && !on);
}

void CompletenessPanel::answer(ObstacleVerdict verdict)
{
    ObstacleReview review = selectedObstacles();
    if (review.obstacles.isEmpty())
        return;
    review.verdict = verdict;
    if (verdict == ObstacleVerdict::Answered)
        askAnswer(review, newestAsking(m_list->selectedGaps()));
    else
        give(review, currentPeriod(m_quarter->data));
}

// What was selected when it was asked is answered, whatever the list shows when the words are there.
void CompletenessPanel::askAnswer(const ObstacleReview &review, const QDate &asked)
{
    auto *dialog = new ProvinceAnswerDialog(m_quarter->data.plan.issuer, int(review.matters), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setDays(asked, m_today);
    dialog->setReportDay(dayOfReport(m_quarter->data, m_quarter->assessment, {}));
    connect(dialog, &ProvinceAnswerDialog::answerGiven, this,
            [this, review, period = currentPeriod(m_quarter->data)](const QString &text, const QDate &day) {
                ObstacleReview answered = review;
                answered.answer = text;
                answered.answeredOn = day;
                give(answered, period);
            });
    dialog->open();
}

ObstacleReview CompletenessPanel::selectedObstacles() const
{
    const QList<Issue> selected = m_list->selectedGaps();
    ObstacleReview review;
    review.matters = selected.size();
    QSet<Id> wanted;
    for (const Issue &gap : selected)
        wanted.unite(QSet<Id>(gap.obstacles.begin(), gap.obstacles.end()));
    for (const Obstacle &obstacle : m_quarter ? m_quarter->data.obstacles : QList<Obstacle>()) {
        if (wanted.contains(obstacle.id))
            review.obstacles.append(obstacle);
    }
    return review;
}

void CompletenessPanel::give(const ObstacleReview &review, const Period &period)
{
    m_list->clearSelection(); // nothing is answered twice before the list follows
    m_list->setFocus();
    Q_EMIT reviewGiven(review, period);
}

} // namespace dondoc::views
