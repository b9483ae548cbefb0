// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ProposalList: what reviewers of the summary want otherwise, one by one accepted or refused.
#pragma once

#include "models/domain/summary/reviewproposal.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class QTextEdit;

namespace dondoc::views {

/// Decisions can be changed until they are taken over; nothing is written here.
class ProposalList : public QWidget
{
    Q_OBJECT

public:
    enum class Decision { Open, Accepted, Refused };

    explicit ProposalList(QWidget *parent = nullptr);

    /// fileName: of the file that came back.
    void showReturn(const ReviewReturn &returned, const QString &fileName);
    void clear();
    void setReadOnly(bool readOnly);
    /// Those accepted so far, in the report's order.
    QList<Proposal> acceptedProposals() const;

Q_SIGNALS:
    /// They are to be written; the list keeps them until clear() or the next showReturn().
    void accepted(const QList<dondoc::Proposal> &proposals);
    /// Double click: the block is to be shown in the report.
    void pageRequested(const QString &key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createWidgets();
    void createButtons();
    void arrange();
    void decide(Decision decision);
    void goToNextOpen();
    void acceptAllPlain();
    void takeOver();
    void showRow(int row);
    void showRows();
    void showHead();
    void showDetail();
    void showButtons();
    const Proposal *current() const;
    bool isCurrentDecidable() const;

    ReviewReturn m_returned;
    QString m_fileName;
    QList<Decision> m_decisions; ///< by proposal
    bool m_readOnly = false;
    QLabel *m_head = nullptr;
    QListWidget *m_list = nullptr;
    QTextEdit *m_detail = nullptr;
    QPushButton *m_accept = nullptr;
    QPushButton *m_refuse = nullptr;
    QPushButton *m_acceptAll = nullptr;
    QPushButton *m_takeOver = nullptr;
};

} // namespace dondoc::views
