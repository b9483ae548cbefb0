// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// AgencyPicker: filter, scope and table.
#include "views/pages/reports/agencypicker.h"

#include "models/tables/agencytablemodel.h"
#include "models/tables/filtermodel.h"
#include "views/widgets/choicefield.h"
#include "views/widgets/keytable.h"
#include "views/widgets/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

namespace dondoc::views {

using tables::AgencyTableModel;

namespace {

enum Scope { All, NotReceived, Incomplete, Complete, Provisional };

bool belongs(const AgencyProgress &agency, const QSet<QString> &provisional, Scope scope)
{
    switch (scope) {
    case NotReceived:
        return !agency.received && !agency.self;
    case Incomplete:
        return agency.received && !agency.complete();
    case Complete:
        return agency.complete();
    case Provisional:
        return provisional.contains(agency.agencyCode);
    default:
        return true;
    }
}

QSet<QString> provisionalOnes(const AssessedPeriod &quarter)
{
    QSet<QString> codes;
    for (const AgencyProgress &agency : quarter.assessment.agencies) {
        const AgencyReport *report = currentReport(quarter.data, quarter.assessment, agency.agencyCode);
        if (report && report->state == ReportState::Provisional)
            codes.insert(agency.agencyCode);
    }
    return codes;
}

} // namespace

/// Rows that pass the typed words and, where a scope is chosen, belong to it.
class ScopeModel : public tables::FilterModel
{
public:
    using FilterModel::FilterModel;
    void setOnly(const QSet<QString> &codes, bool on)
    {
        m_codes = codes;
        m_on = on;
        invalidateFilter();
    }

    void setMarked(const QSet<QString> &codes) { m_marked = codes; }

    /// The mark stands in front of the name, where a narrow list does not cut it off.
    QVariant data(const QModelIndex &index, int role) const override
    {
        const QVariant value = FilterModel::data(index, role);
        if (role != Qt::DisplayRole || index.column() != AgencyTableModel::Name
            || !m_marked.contains(index.data(tables::IdRole).toString()))
            return value;
        return AgencyPicker::tr("(prov.) %1").arg(value.toString());
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QString code = sourceModel()->index(row, 0, parent).data(tables::IdRole).toString();
        return (!m_on || m_codes.contains(code)) && FilterModel::filterAcceptsRow(row, parent);
    }

private:
    QSet<QString> m_codes;
    QSet<QString> m_marked;
    bool m_on = false;
};

AgencyPicker::AgencyPicker(QWidget *parent) : QWidget(parent)
{
    createFilter();
    createTable();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_filter);
    column->addWidget(m_scope);
    column->addWidget(m_table, 1);
}

void AgencyPicker::createFilter()
{
    m_filter = new QLineEdit(this);
    m_filter->setPlaceholderText(keytable::withKey(tr("Find an agency"), Command::Find));
    m_filter->setAccessibleName(tr("Find an agency"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_scope = new ChoiceField(this);
    m_scope->addItem(tr("All agencies"), All);
    m_scope->addItem(tr("Not received yet"), NotReceived);
    m_scope->addItem(tr("Received, tasks missing"), Incomplete);
    m_scope->addItem(tr("Complete"), Complete);
    m_scope->addItem(tr("Provisional figures"), Provisional);
    m_scope->setObjectName(QStringLiteral("agency-scope"));
    m_scope->setAccessibleName(tr("Which agencies are listed"));
    m_scope->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &AgencyPicker::applyScope);
}

void AgencyPicker::createTable()
{
    m_model = new AgencyTableModel(this);
    m_rows = new ScopeModel(this);
    m_rows->setSourceModel(m_model);
    m_table = new QTableView(this);
    m_table->setModel(m_rows);
    m_table->setAccessibleName(tr("Agencies"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().lineSpacing() + 8);
    m_table->setMinimumWidth(190);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (int column = 0; column < AgencyTableModel::ColumnCount; ++column)
        m_table->setColumnHidden(column,
                                 column != AgencyTableModel::Name && column != AgencyTableModel::Covered);
    QHeaderView *header = m_table->horizontalHeader();
    header->hide(); // its titles would take the room of the names
    header->setSectionResizeMode(AgencyTableModel::Name, QHeaderView::Stretch);
    header->setSectionResizeMode(AgencyTableModel::Covered, QHeaderView::Fixed);
    header->setMinimumSectionSize(0);
    header->resizeSection(AgencyTableModel::Covered,
                          fontMetrics().horizontalAdvance(QStringLiteral("30/30")) + theme::kGrid);
    m_table->installEventFilter(this);
    connect(m_filter, &QLineEdit::textChanged, this, &AgencyPicker::applyNeedle);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &AgencyPicker::takeCurrent);
    connect(m_table, &QTableView::activated, this, &AgencyPicker::agencyEntered);
}

void AgencyPicker::showPeriod(const AssessedPeriodPtr &quarter)
{
    m_quarter = quarter;
    m_rows->setMarked(provisionalOnes(*quarter));
    {
        const QSignalBlocker quiet(m_table->selectionModel());
        m_model->setQuarter(quarter);
    }
    applyScope();
}

void AgencyPicker::applyNeedle(const QString &needle)
{
    // Rows that go would make the selection wander to another agency.
    const QSignalBlocker quiet(m_table->selectionModel());
    m_rows->setNeedle(needle);
    select(m_rows->indexOfId(m_current));
}

void AgencyPicker::applyScope()
{
    if (!m_quarter)
        return;
    const QSignalBlocker quiet(m_table->selectionModel());
    const auto scope = Scope(m_scope->currentData().toInt());
    const QSet<QString> provisional = provisionalOnes(*m_quarter);
    QSet<QString> codes;
    for (const AgencyProgress &agency : m_quarter->assessment.agencies)
        if (belongs(agency, provisional, scope) || (agency.agencyCode == m_current && scope != All))
            codes.insert(agency.agencyCode); // the one at work does not vanish under the officer's hands
    m_rows->setOnly(codes, scope != All);
    select(m_rows->indexOfId(m_current));
}

void AgencyPicker::select(const QModelIndex &index)
{
    const QSignalBlocker quiet(m_table->selectionModel());
    m_table->viewport()->update();
    if (!index.isValid())
        return m_table->selectionModel()->clear();
    const QModelIndex first = index.siblingAtColumn(AgencyTableModel::Name);
    m_table->selectionModel()->setCurrentIndex(
        first, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->scrollTo(first);
}

void AgencyPicker::takeCurrent(const QModelIndex &index)
{
    const QString code = index.data(tables::IdRole).toString();
    if (code.isEmpty() || code == m_current)
        return;
    m_current = code;
    Q_EMIT agencyChosen(code);
}

bool AgencyPicker::choose(const QString &agencyCode)
{
    if (!m_model->indexOfId(agencyCode).isValid())
        return false;
    const bool another = agencyCode != m_current;
    m_current = agencyCode;
    if (!m_rows->indexOfId(agencyCode).isValid()) {
        m_filter->clear();
        m_scope->setCurrentIndex(0);
    }
    select(m_rows->indexOfId(agencyCode));
    if (another)
        Q_EMIT agencyChosen(agencyCode);
    return true;
}

void AgencyPicker::forget()
{
    m_current.clear();
    m_table->selectionModel()->clear();
}

void AgencyPicker::step(int by)
{
    const QModelIndex now = m_rows->indexOfId(m_current);
    const int row = now.isValid() ? now.row() + by : 0;
    const QModelIndex next = m_rows->index(row, AgencyTableModel::Name);
    if (next.isValid())
        choose(next.data(tables::IdRole).toString());
}

void AgencyPicker::focusList() { m_table->setFocus(Qt::TabFocusReason); }

/// The one that the filter names best; of equals the chosen one, else the first.
QString AgencyPicker::bestMatch() const
{
    QString best = m_rows->indexOfId(m_current).isValid() ? m_current : QString();
    const auto fitOf = [this](const QString &code) {
        const Agency *agency = m_quarter ? findAgency(m_quarter->data, code) : nullptr;
        return agency ? nameFit(*agency, m_filter->text()) : NameFit::None;
    };
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        const QString code = m_rows->index(row, AgencyTableModel::Name).data(tables::IdRole).toString();
        if (best.isEmpty() || fitOf(code) < fitOf(best))
            best = code;
    }
    return best;
}

void AgencyPicker::enter()
{
    if (const QString best = bestMatch(); !best.isEmpty())
        choose(best);
    Q_EMIT agencyEntered();
}

bool AgencyPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        enter();
        return true;
    }
    if (watched == m_filter && key == Qt::Key_Down) {
        focusList();
        if (!m_rows->indexOfId(m_current).isValid())
            m_table->selectRow(0);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace dondoc::views
