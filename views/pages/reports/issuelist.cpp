// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// IssueList: what reading a file found, the worst first.
#include "views/pages/reports/issuelist.h"

#include "models/tables/labels.h"
#include "views/messages/messages.h"
#include "views/widgets/theme.h"

namespace dondoc::views {

IssueList::IssueList(QWidget *parent) : QListWidget(parent)
{
    setWordWrap(true);
    setAccessibleName(tr("What reading found"));
    connect(this, &QListWidget::itemActivated, this,
            [this](QListWidgetItem *item) { Q_EMIT issueChosen(m_shown.at(row(item))); });
}

void IssueList::showIssues(const QList<Issue> &issues)
{
    if (issues == m_shown && count() == issues.size())
        return;
    clear();
    m_shown.clear();
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Note}) {
        const StateLook theme = theme::of(tables::Labels::likeness(severity), palette());
        for (const Issue &issue : issues) {
            if (issue.severity != severity)
                continue;
            const QString where = issue.place.isEmpty() ? QString() : issue.place + QStringLiteral(": ");
            auto *item = new QListWidgetItem(
                theme.sign + QLatin1Char(' ') + where + Messages::sentence(issue), this);
            item->setForeground(theme.colour);
            item->setToolTip(Messages::word(severity));
            m_shown.append(issue);
        }
    }
}

} // namespace dondoc::views
