// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// IssueList: what reading a file found, the worst first, each with its cell.
#pragma once

#include "models/domain/basics/issue.h"

#include <QListWidget>

namespace dondoc::views {

class IssueList : public QListWidget
{
    Q_OBJECT

public:
    explicit IssueList(QWidget *parent = nullptr);
    void showIssues(const QList<Issue> &issues);

Q_SIGNALS:
    /// Double click or Enter.
    void issueChosen(const dondoc::Issue &issue);

private:
    QList<Issue> m_shown;
};

} // namespace dondoc::views
