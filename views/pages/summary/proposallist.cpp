// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ProposalList: the proposals above, the chosen one in full below, and the decisions.
#include "views/pages/summary/proposallist.h"

#include "views/pages/summary/proposaltext.h"
#include "views/widgets/keytable.h"
#include "views/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTextEdit>

#include <algorithm>

namespace dondoc::views {

namespace {

QString signOf(ProposalList::Decision decision)
{
    switch (decision) {
    case ProposalList::Decision::Accepted:
        return QStringLiteral("✓ ");
    case ProposalList::Decision::Refused:
        return QStringLiteral("✗ ");
    case ProposalList::Decision::Open:
        break;
    }
    return QStringLiteral("• ");
}

} // namespace

ProposalList::ProposalList(QWidget *parent) : QWidget(parent)
{
    createWidgets();
    createButtons();
    arrange();
    clear();
}

void ProposalList::createWidgets()
{
    m_head = new QLabel(this);
    m_head->setObjectName(QStringLiteral("proposals-head"));
    m_head->setTextFormat(Qt::PlainText);
    m_head->setWordWrap(true);
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("proposals"));
    m_list->setAccessibleName(tr("Proposals of the reviewers"));
    m_list->setToolTip(tr("Enter accepts, Delete refuses"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_detail = new QTextEdit(this);
    m_detail->setObjectName(QStringLiteral("proposal"));
    m_detail->setAccessibleName(tr("What is proposed"));
    m_detail->setReadOnly(true);
    m_detail->setTabChangesFocus(true);
    connect(m_list, &QListWidget::currentRowChanged, this, &ProposalList::showDetail);
    connect(m_list, &QListWidget::itemClicked, this, [this] {
        if (const Proposal *proposal = current())
            Q_EMIT pageRequested(proposal->key.isEmpty() ? proposal->after : proposal->key);
    });
}

void ProposalList::createButtons()
{
    m_accept = new QPushButton(tr("&Accept"), this);
    m_accept->setObjectName(QStringLiteral("accept-proposal"));
    m_refuse = new QPushButton(tr("&Refuse"), this);
    m_refuse->setObjectName(QStringLiteral("refuse-proposal"));
    m_acceptAll = new QPushButton(this);
    m_acceptAll->setObjectName(QStringLiteral("accept-plain"));
    m_acceptAll->setToolTip(tr("Those that contradict no figure and no change of your own"));
    m_takeOver = new QPushButton(this);
    m_takeOver->setObjectName(QStringLiteral("take-over"));
    connect(m_accept, &QPushButton::clicked, this, [this] { decide(Decision::Accepted); });
    connect(m_refuse, &QPushButton::clicked, this, [this] { decide(Decision::Refused); });
    connect(m_acceptAll, &QPushButton::clicked, this, &ProposalList::acceptAllPlain);
    connect(m_takeOver, &QPushButton::clicked, this, &ProposalList::takeOver);
}

void ProposalList::arrange()
{
    auto *split = new QSplitter(Qt::Vertical, this);
    split->setObjectName(QStringLiteral("proposals-splitter"));
    split->setChildrenCollapsible(false);
    split->addWidget(m_list);
    split->addWidget(m_detail);
    auto *decisions = new QHBoxLayout;
    decisions->addWidget(m_accept);
    decisions->addWidget(m_refuse);
    decisions->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kGrid, theme::kGrid, theme::kGrid, theme::kGrid);
    column->addWidget(m_head);
    column->addWidget(split, 1);
    column->addLayout(decisions);
    column->addWidget(m_acceptAll);
    column->addWidget(m_takeOver);
}

void ProposalList::showReturn(const ReviewReturn &returned, const QString &fileName)
{
    m_returned = returned;
    m_fileName = fileName;
    m_decisions = QList<Decision>(returned.proposals.size(), Decision::Open);
    showRows();
    m_list->setCurrentRow(0);
    showHead();
    showDetail();
}

void ProposalList::clear() { showReturn({}, {}); }

void ProposalList::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    showButtons();
}

QList<Proposal> ProposalList::acceptedProposals() const
{
    QList<Proposal> chosen;
    for (qsizetype row = 0; row < m_decisions.size(); ++row) {
        if (m_decisions.at(row) == Decision::Accepted)
            chosen.append(m_returned.proposals.at(row));
    }
    return chosen;
}

bool ProposalList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    const bool accepts = keytable::matches(key, Command::AcceptProposal);
    if (!accepts && !keytable::matches(key, Command::RefuseProposal))
        return QWidget::eventFilter(watched, event);
    if (isCurrentDecidable())
        decide(accepts ? Decision::Accepted : Decision::Refused);
    return true;
}

void ProposalList::decide(Decision decision)
{
    const int row = m_list->currentRow();
    m_decisions[row] = decision;
    showRow(row);
    showButtons();
    goToNextOpen();
}

void ProposalList::goToNextOpen()
{
    for (int row = m_list->currentRow() + 1; row < m_list->count(); ++row) {
        if (m_decisions.at(row) == Decision::Open && !isTold(m_returned.proposals.at(row))) {
            m_list->setCurrentRow(row);
            return;
        }
    }
}

void ProposalList::acceptAllPlain()
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_decisions.at(row) != Decision::Open || !isPlain(m_returned.proposals.at(row)))
            continue;
        m_decisions[row] = Decision::Accepted;
        showRow(row);
    }
    showButtons();
}

void ProposalList::takeOver()
{
    const QList<Proposal> chosen = acceptedProposals();
    if (!chosen.isEmpty())
        Q_EMIT accepted(chosen);
}

void ProposalList::showRows()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (int row = 0; row < m_returned.proposals.size(); ++row) {
        m_list->addItem(QString());
        showRow(row);
    }
}

void ProposalList::showRow(int row)
{
    const Proposal &proposal = m_returned.proposals.at(row);
    const QString sign = isTold(proposal) ? QStringLiteral("  ") : signOf(m_decisions.at(row));
    m_list->item(row)->setText(sign + ProposalText::line(proposal));
}

void ProposalList::showHead()
{
    QString head;
    if (!m_fileName.isEmpty())
        head = m_returned.proposals.isEmpty()
            ? tr("%1: nothing was changed.").arg(m_fileName)
            : tr("%1: %2 proposals and remarks, %3 paragraphs as they were sent.")
                  .arg(m_fileName, QString::number(m_returned.proposals.size()),
                       QString::number(m_returned.unchanged));
    if (m_returned.matchedByText)
        head += QLatin1Char('\n')
            + tr("The hidden keys of this file are gone: its paragraphs were found again by their words. "
                 "Look "
                 "at each.");
    m_head->setText(head);
}

void ProposalList::showDetail()
{
    if (const Proposal *proposal = current())
        ProposalText::write(*proposal, m_detail->palette(), m_detail->document());
    else
        m_detail->clear();
    showButtons();
}

void ProposalList::showButtons()
{
    const int chosen = int(acceptedProposals().size());
    int plain = 0;
    for (qsizetype row = 0; row < m_decisions.size(); ++row)
        plain += m_decisions.at(row) == Decision::Open && isPlain(m_returned.proposals.at(row)) ? 1 : 0;
    m_accept->setEnabled(isCurrentDecidable());
    m_refuse->setEnabled(isCurrentDecidable());
    m_acceptAll->setText(tr("Accept all %n without contradictions", nullptr, plain));
    m_acceptAll->setEnabled(plain > 0 && !m_readOnly);
    m_takeOver->setText(tr("&Take %n accepted into the report", nullptr, chosen));
    m_takeOver->setEnabled(chosen > 0 && !m_readOnly);
}

const Proposal *ProposalList::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_returned.proposals.size() ? &m_returned.proposals.at(row) : nullptr;
}

bool ProposalList::isCurrentDecidable() const
{
    const Proposal *proposal = current();
    return proposal && !isTold(*proposal) && !m_readOnly;
}

} // namespace dondoc::views
