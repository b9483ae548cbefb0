// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ReportHead: the line above the forms.
#include "views/pages/reports/reporthead.h"

#include "models/domain/text/numbers.h"
#include "views/widgets/choicefield.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace dondoc::views {

namespace {

void makeBold(QLabel *label)
{
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
}

} // namespace

ReportHead::ReportHead(QWidget *parent) : QWidget(parent)
{
    createLabels();
    createRevisions();
    createOriginals();
    arrange();
    createNotes();
}

void ReportHead::createLabels()
{
    m_name = new QLabel(this);
    m_name->setTextFormat(Qt::PlainText);
    makeBold(m_name);
    m_counter = new QLabel(this);
    makeBold(m_counter);
    m_saved = new QLabel(this);
    m_saved->setAccessibleName(tr("State of saving"));
    m_versions = new QLabel(this);
    m_versions->setTextFormat(Qt::PlainText);
    m_versions->setWordWrap(true);
    m_versions->hide();
    m_warning = new QLabel(tr("! No date of receipt yet: the report does not count."), this);
    m_warning->setWordWrap(true);
    m_warning->hide();
    m_early = new QLabel(this);
    m_early->setObjectName(QStringLiteral("received-early"));
    m_early->setWordWrap(true);
    m_early->hide();
    m_provisional
        = new QLabel(tr("Provisional figures: told by telephone or chat, the document is awaited."), this);
    m_provisional->setObjectName(QStringLiteral("provisional-mark"));
    m_provisional->setWordWrap(true);
    m_provisional->hide();
    makeBold(m_provisional);
    m_refusal = new QLabel(this);
    m_refusal->setWordWrap(true);
    m_refusal->setTextFormat(Qt::PlainText);
    m_refusal->hide();
    makeBold(m_refusal);
}

void ReportHead::createRevisions()
{
    m_revisions = new ChoiceField(this);
    m_revisions->setAccessibleName(tr("Revision"));
    connect(m_revisions, &QComboBox::activated, this,
            [this] { Q_EMIT revisionChosen(m_revisions->currentData().toInt()); });
    m_add = new QPushButton(tr("Supplement"), this);
    m_add->setObjectName(QStringLiteral("add-revision"));
    m_add->setToolTip(tr("A further revision of this report, with its entries to start from."));
    m_add->setFocusPolicy(Qt::NoFocus);
    connect(m_add, &QPushButton::clicked, this, &ReportHead::newRevisionRequested);
    m_ask = new QPushButton(tr("Ask for a supplement…"), this);
    m_ask->setObjectName(QStringLiteral("ask-supplement"));
    m_ask->setToolTip(tr("Sets the report's status and tells why it is not enough."));
    m_ask->setFocusPolicy(Qt::NoFocus);
    connect(m_ask, &QPushButton::clicked, this, &ReportHead::supplementWanted);
}

void ReportHead::createOriginals()
{
    m_originals = new QToolButton(this);
    m_originals->setObjectName(QStringLiteral("originals-toggle"));
    m_originals->setFocusPolicy(Qt::NoFocus);
    m_originals->setToolTip(tr("Shows the originals beside the form, or folds them away."));
    connect(m_originals, &QToolButton::clicked, this, &ReportHead::originalsToggled);
    showOriginals(0);
}

void ReportHead::showOriginals(int count) { m_originals->setText(tr("Originals (%1)").arg(count)); }

void ReportHead::arrange()
{
    auto *row = new FlowLayout(nullptr, theme::kGrid);
    row->setStretching(m_name);
    row->addWidget(m_name);
    row->addWidget(m_revisions);
    row->addWidget(m_add);
    row->addWidget(m_ask);
    row->addWidget(m_originals);
    row->addWidget(m_saved);
    row->addWidget(m_counter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(row);
    column->addWidget(m_versions);
}

// In a widget of their own: what comes and goes while one types must not move the fields.
void ReportHead::createNotes()
{
    m_notes = new QWidget(parentWidget());
    auto *column = new QVBoxLayout(m_notes);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    for (QLabel *note : {m_warning, m_early, m_provisional, m_refusal})
        column->addWidget(note);
}

void ReportHead::showAgency(const QString &name) { m_name->setText(name); }

void ReportHead::showRevisions(const QList<int> &revisions, int current)
{
    m_revisions->clear();
    for (const int revision : revisions)
        m_revisions->addItem(revision == 1 ? tr("First") : tr("Supplement %1").arg(revision - 1), revision);
    m_revisions->setCurrentIndex(m_revisions->findData(current));
    m_revisions->setVisible(revisions.size() > 1);
}

void ReportHead::showVersions(const QString &words)
{
    m_versions->setText(words);
    m_versions->setVisible(!words.isEmpty());
}

void ReportHead::showCounter(int covered, int expected)
{
    m_counter->setText(tr("%1/%2 tasks").arg(covered).arg(expected));
}

void ReportHead::showWarning(bool on) { m_warning->setVisible(on); }

void ReportHead::showReceipt(const Period &period, const QDate &day)
{
    const bool before = day.isValid() && day < period.from;
    const bool early = day.isValid() && (before || periods::isEarlyFor(period, day));
    m_early->setVisible(early);
    if (early)
        m_early->setText(
            before ? tr("! The day of receipt, %1, is before the period began (%2). Look at the day.")
                         .arg(numbers::date(day), numbers::date(period.from))
                   : tr("! The day of receipt, %1, is weeks before the period ends (%2). Look at the day.")
                         .arg(numbers::date(day), numbers::date(period.to)));
}

void ReportHead::showProvisional(bool on) { m_provisional->setVisible(on); }

void ReportHead::showSaving()
{
    m_refusal->hide();
    m_saved->setText(tr("Saving…"));
}

void ReportHead::showSaved(bool stored)
{
    m_refusal->hide();
    m_saved->setText(stored ? tr("Saved") : QString());
    m_add->setEnabled(m_editable && stored);
    m_ask->setEnabled(m_editable && stored);
}

void ReportHead::showUnsaved(const QString &sentence)
{
    m_saved->setText(tr("Not saved"));
    m_refusal->setText(sentence);
    m_refusal->setVisible(!sentence.isEmpty());
}

void ReportHead::setEditable(bool on)
{
    m_editable = on;
    m_add->setEnabled(on);
    m_ask->setEnabled(on);
}

} // namespace dondoc::views
