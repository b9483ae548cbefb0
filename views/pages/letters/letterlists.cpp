// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// LetterLists: two lists, each with what can be done with its rows.
#include "views/pages/letters/letterlists.h"

#include "models/report/drafting/letters/letteraddressees.h"
#include "models/tables/agencytablemodel.h"
#include "models/tables/lettertablemodel.h"
#include "models/tables/roles.h"
#include "views/widgets/filteredtable.h"
#include "views/widgets/filterpanel.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace dondoc::views {

namespace {

using AgencyModel = tables::AgencyTableModel;
using LetterColumns = tables::LetterTableModel;

QWidget *withButtons(const QString &heading, FilterPanel *panel, const QList<QPushButton *> &buttons,
                     QWidget *parent)
{
    auto *whole = new QWidget(parent);
    auto *line = new FlowLayout(nullptr, theme::kGrid);
    for (QPushButton *button : buttons)
        line->addWidget(button);
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kGrid);
    auto *title = new QLabel(heading, whole);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    title->setWordWrap(true);
    column->addWidget(title);
    column->addWidget(panel, 1);
    column->addLayout(line);
    return whole;
}

/// Those that owe a report, or a part of one.
QStringList lateAgencies(const AssessedPeriod &quarter)
{
    QStringList codes = report::addresseesOf(LetterKind::Reminder, quarter.data, quarter.assessment);
    codes += report::addresseesOf(LetterKind::Supplement, quarter.data, quarter.assessment);
    codes.removeDuplicates();
    return codes;
}

} // namespace

LetterLists::LetterLists(QWidget *parent)
    : QSplitter(Qt::Vertical, parent), m_letters(new tables::LetterTableModel(this)),
      m_agencies(new tables::AgencyTableModel(this))
{
    setObjectName(QStringLiteral("letter-lists"));
    setChildrenCollapsible(false);
    setHandleWidth(2 * theme::kGrid);
    addWidget(makeKept());
    addWidget(makeLate());
    setStretchFactor(0, 2);
    setStretchFactor(1, 3);
    showChosen();
}

/// The views tell of their models' end, when what they would show is gone already.
LetterLists::~LetterLists()
{
    m_kept->view()->disconnect(this);
    m_late->view()->disconnect(this);
}

QWidget *LetterLists::makeKept()
{
    auto *view = new FilteredTable(m_letters, LetterColumns::Kind,
                                   {{LetterColumns::Number, 7},
                                    {LetterColumns::SentOn, 12},
                                    {LetterColumns::Addressees, 6},
                                    {LetterColumns::About, 24}},
                                   this);
    view->setObjectName(QStringLiteral("letters-kept"));
    view->setSpareColumns({LetterColumns::Addressees, LetterColumns::About});
    constexpr int kLeastLines = 6; // of the sentence that an empty list says
    view->setMinimumHeight(kLeastLines * view->fontMetrics().lineSpacing());
    view->setEmptyText(
        tr("No letter of this period is kept yet. Write one at the right, then keep it as sent."));
    m_kept = new FilterPanel(view, tr("Letters and messages sent"), this);
    m_pdf = new QPushButton(tr("&PDF as sent…"), this);
    m_pdf->setObjectName(QStringLiteral("kept-pdf"));
    m_docx = new QPushButton(tr("D&OCX as sent…"), this);
    m_docx->setObjectName(QStringLiteral("kept-docx"));
    connect(view, &FilteredTable::currentIdChanged, this, &LetterLists::showChosen);
    connect(view, &QAbstractItemView::clicked, this, &LetterLists::tellKept);
    connect(view, &FilteredTable::idActivated, this, [this] { wantFile(&SentLetter::pdfSha256); });
    connect(m_pdf, &QPushButton::clicked, this, [this] { wantFile(&SentLetter::pdfSha256); });
    connect(m_docx, &QPushButton::clicked, this, [this] { wantFile(&SentLetter::docxSha256); });
    m_stamped = new QPushButton(tr("Stam&ped PDF…"), this);
    m_stamped->setObjectName(QStringLiteral("kept-stamped"));
    m_stamped->setToolTip(tr("The clerk's signed and stamped file, written out."));
    m_attach = new QPushButton(tr("A&ttach the stamped PDF…"), this);
    m_attach->setObjectName(QStringLiteral("attach-stamped"));
    m_attach->setToolTip(tr("Keeps the clerk's signed and stamped file with the letter that is chosen."));
    connect(m_stamped, &QPushButton::clicked, this, [this] { wantFile(&SentLetter::stampedSha256); });
    connect(m_attach, &QPushButton::clicked, this, [this] {
        if (const SentLetter *letter = chosen())
            Q_EMIT stampedWanted(*letter);
    });
    return withButtons(tr("Letters and messages sent"), m_kept, {m_pdf, m_docx, m_stamped, m_attach}, this);
}

QWidget *LetterLists::makeLate()
{
    auto *view = new FilteredTable(m_agencies, AgencyModel::Name,
                                   {{AgencyModel::Covered, 8}, {AgencyModel::Reminded, 12}}, this);
    view->setObjectName(QStringLiteral("letters-late"));
    view->setEmptyText(tr("Every agency that was asked has sent a whole report."));
    view->setSpareColumns({AgencyModel::Covered});
    m_late = new FilterPanel(view, tr("Agencies that are late or incomplete"), this);
    m_copy = new QPushButton(tr("&Copy message"), this);
    m_copy->setObjectName(QStringLiteral("copy-message"));
    m_copy->setToolTip(tr("A short message to each selected agency, ready to paste into a chat; logged."));
    connect(m_copy, &QPushButton::clicked, this, &LetterLists::wantMessages);
    connect(view, &FilteredTable::currentIdChanged, this, &LetterLists::showChosen);
    connect(view, &FilteredTable::idActivated, this, &LetterLists::agencyChosen);
    return withButtons(tr("Agencies that are late or incomplete"), m_late, {m_copy}, this);
}

void LetterLists::showPeriod(const AssessedPeriodPtr &quarter)
{
    const QScopedValueRollback filling(m_filling, true);
    m_quarter = quarter;
    m_letters->setQuarter(quarter);
    m_agencies->setQuarter(quarter, lateAgencies(*quarter));
    m_kept->view()->selectFirstIfNone();
    m_late->view()->selectFirstIfNone();
    showChosen();
}

void LetterLists::setReadOnly(bool on)
{
    m_readOnly = on;
    showChosen();
}

void LetterLists::goToAgency(const QString &code)
{
    m_late->filterField()->clear();
    m_late->view()->setCurrentId(code);
    m_late->view()->setFocus();
}

void LetterLists::chooseKept(Id letter)
{
    const QScopedValueRollback filling(m_filling, true);
    m_kept->filterField()->clear();
    m_kept->view()->setCurrentId(QString::number(letter));
}

QWidget *LetterLists::filterField() const
{
    return m_kept->isAncestorOf(focusWidget()) ? m_kept->filterField() : m_late->filterField();
}

const SentLetter *LetterLists::chosen() const
{
    return m_quarter ? tables::findLetter(m_quarter->data, m_kept->view()->currentId()) : nullptr;
}

void LetterLists::showChosen()
{
    const SentLetter *letter = chosen();
    m_pdf->setEnabled(letter && !letter->pdfSha256.isEmpty());
    m_docx->setEnabled(letter && !letter->docxSha256.isEmpty());
    m_stamped->setEnabled(letter && !letter->stampedSha256.isEmpty());
    m_attach->setEnabled(letter && letter->kind != LetterKind::Message && !m_readOnly);
    if (m_copy)
        m_copy->setEnabled(!m_late->view()->currentId().isEmpty());
    if (!m_filling && m_kept->view()->hasFocus())
        tellKept();
}

/// By the officer alone: what the list chooses by itself leaves the pages of the new letter.
void LetterLists::tellKept()
{
    if (const SentLetter *letter = chosen())
        Q_EMIT keptChosen(*letter);
}

void LetterLists::wantFile(QString SentLetter::*sha256)
{
    const SentLetter *letter = chosen();
    if (letter && !(letter->*sha256).isEmpty())
        Q_EMIT keptFileWanted(*letter, letter->*sha256);
}

void LetterLists::wantMessages()
{
    QStringList codes;
    const QModelIndexList rows = m_late->view()->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        codes.append(row.data(tables::IdRole).toString());
    if (codes.isEmpty())
        codes = QStringList{m_late->view()->currentId()};
    codes.removeAll(QString());
    if (!codes.isEmpty())
        Q_EMIT messagesWanted(codes);
}

} // namespace dondoc::views
