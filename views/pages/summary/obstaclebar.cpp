// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ObstacleBar: two sets of buttons under a line that tells what they are for.
#include "views/pages/summary/obstaclebar.h"

#include "models/domain/text/numbers.h"
#include "models/tables/labels.h"
#include "views/widgets/keytable.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace dondoc::views {

namespace {

bool asksProvince(const Issue &gap)
{
    return gap.kind == IssueKind::ProposalAwaited || gap.kind == IssueKind::ProposalDayPassed;
}

QLatin1String objectNameOf(ObstacleVerdict verdict)
{
    using enum ObstacleVerdict;
    switch (verdict) {
    case StillThere:
        return QLatin1String("still-there");
    case Solved:
        return QLatin1String("solved");
    case Gone:
        return QLatin1String("gone");
    case StillAwaited:
        return QLatin1String("still-awaited");
    case Answered:
        return QLatin1String("answered");
    case Withdrawn:
        break;
    }
    return QLatin1String("withdrawn");
}

bool isForProvince(ObstacleVerdict verdict)
{
    using enum ObstacleVerdict;
    return verdict == StillAwaited || verdict == Answered || verdict == Withdrawn;
}

} // namespace

ObstacleBar::ObstacleBar(QWidget *parent)
    : QWidget(parent), m_told(new QLabel(this)), m_all(new QPushButton(tr("All of this kind"), this))
{
    m_told->setWordWrap(true);
    m_told->setTextFormat(Qt::PlainText);
    m_told->setObjectName(QStringLiteral("obstacles-selected"));
    m_all->setObjectName(QStringLiteral("obstacles-kind"));
    m_all->setToolTip(keytable::withKey(tr("Selects all lines like the current one"), Command::SelectAll));
    connect(m_all, &QPushButton::clicked, this, &ObstacleBar::kindWanted);
    createAnswers();
    arrange();
    showSelection({});
}

void ObstacleBar::createAnswers()
{
    using enum ObstacleVerdict;
    m_answers = {
        {StillThere, addButton(StillThere, tr("It is confirmed, and printed as raised in earlier periods."))},
        {Solved, addButton(Solved, tr("The report tells it once as solved."))},
        {Gone, addButton(Gone, tr("It is neither printed nor counted from now on."))},
        {StillAwaited, addButton(StillAwaited, tr("The report goes on asking UBND tỉnh for it."))},
        {Answered, addButton(Answered, tr("Number, day and content of what UBND tỉnh answered."))},
        {Withdrawn,
         addButton(Withdrawn, tr("The report says once that it is no longer asked; the difficulty stays."))},
    };
}

QPushButton *ObstacleBar::addButton(ObstacleVerdict verdict, const QString &help)
{
    auto *button = new QPushButton(tables::Labels::of(verdict), this);
    button->setObjectName(QLatin1String("verdict-") + objectNameOf(verdict));
    button->setToolTip(help);
    button->setAutoDefault(true); // Enter answers as Space does
    connect(button, &QPushButton::clicked, this, [this, verdict] { Q_EMIT verdictChosen(verdict); });
    return button;
}

void ObstacleBar::arrange()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_told, 0, 0, 1, 2);
    grid->addWidget(m_all, 0, 2);
    for (int at = 0; at < m_answers.size(); ++at)
        grid->addWidget(m_answers.at(at).second, 1, at % 3);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
}

QString ObstacleBar::told(const QList<Issue> &selected) const
{
    if (selected.isEmpty())
        return tr("Select what is to be looked at again (Ctrl, Shift) and say what became of it.");
    return tr("Selected: %1").arg(numbers::count(selected.size()));
}

void ObstacleBar::showSelection(const QList<Issue> &selected)
{
    const bool asked = std::any_of(selected.begin(), selected.end(), asksProvince);
    const bool mixed = asked && !std::all_of(selected.begin(), selected.end(), asksProvince);
    for (const auto &[verdict, button] : std::as_const(m_answers)) {
        button->setVisible(isForProvince(verdict) == asked);
        button->setEnabled(!m_readOnly && !mixed && !selected.isEmpty());
    }
    m_told->setText(mixed ? tr("What UBND tỉnh was asked is answered apart from the rest.") : told(selected));
}

void ObstacleBar::setReadOnly(bool on)
{
    m_readOnly = on;
    showSelection({});
}

} // namespace dondoc::views
