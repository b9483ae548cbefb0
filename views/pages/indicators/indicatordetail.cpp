// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// IndicatorDetail: a title, and three tabs under it.
#include "views/pages/indicators/indicatordetail.h"

#include "models/domain/assessment/indicatorlines.h"
#include "models/report/drafting/context/indicatorchart.h"
#include "models/tables/agencyvaluemodel.h"
#include "models/tables/labels.h"
#include "views/pages/indicators/indicatorform.h"
#include "views/pages/indicators/valuetable.h"
#include "views/preview/chartpanel.h"
#include "views/widgets/choicefield.h"
#include "views/widgets/filteredtable.h"
#include "views/widgets/filterpanel.h"
#include "views/widgets/theme.h"

#include <QApplication>
#include <QLabel>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace dondoc::views {

using tables::AgencyValueModel;

namespace {

constexpr int kDefinitionTab = 1;

} // namespace

IndicatorDetail::IndicatorDetail(QWidget *parent) : QWidget(parent), m_values(new AgencyValueModel(this))
{
    arrange();
    connectValues();
    connectDefinition();
}

// QWidget's own destructor may take the focus away, when the form is no longer to be asked.
IndicatorDetail::~IndicatorDetail() { disconnect(qApp, nullptr, this, nullptr); }

void IndicatorDetail::arrange()
{
    m_title = makeLabel();
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_scope = makeLabel();
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(false); // as wide as its three titles
    m_tabs->addTab(makeValues(), tr("Who told what"));
    m_tabs->insertTab(kDefinitionTab, makeDefinition(), tr("About the indicator"));
    m_chart = new ChartPanel(tr("Figures of two years are needed to compare them."), this);
    m_tabs->addTab(m_chart, tr("Over the years"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kGrid);
    column->addWidget(m_title);
    column->addWidget(m_scope);
    column->addWidget(m_tabs, 1);
}

QLabel *IndicatorDetail::makeLabel()
{
    auto *label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QWidget *IndicatorDetail::makeValues()
{
    auto *page = new QWidget(this);
    m_choice = new ChoiceField(page);
    m_choice->addItem(tr("Settled, else the sum of agencies"));
    for (const ValueSource source : {ValueSource::Agency, ValueSource::Settled, ValueSource::Statistics})
        m_choice->addItem(tables::Labels::of(source));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setAccessibleName(tr("Printed in this period:"));
    auto *view = new ValueTable(m_values, page);
    m_agencies = new FilterPanel(view, tr("Figures of the indicator"), page);
    auto *line = new QHBoxLayout;
    line->setSpacing(theme::kGrid);
    line->addWidget(new QLabel(tr("Printed in this period:"), page));
    line->addWidget(m_choice, 1);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, theme::kGrid, 0, 0);
    column->setSpacing(theme::kGrid);
    column->addLayout(line);
    column->addWidget(m_agencies, 1);
    return page;
}

QWidget *IndicatorDetail::makeDefinition()
{
    auto *scroll = new QScrollArea(this);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    m_form = new IndicatorForm;
    m_form->setContentsMargins(0, theme::kGrid, theme::kGrid, 0);
    scroll->setWidget(m_form);
    return scroll;
}

/// What a cell asks for waits until its editor is gone: the rows may be others then.
void IndicatorDetail::connectValues()
{
    connect(m_values, &AgencyValueModel::figureEdited, this, [this](const IndicatorValue &value) {
        QMetaObject::invokeMethod(
            this, [=, this] { Q_EMIT valuesEdited({value}); }, Qt::QueuedConnection);
    });
    connect(m_values, &AgencyValueModel::figuresEdited, this, &IndicatorDetail::valuesEdited);
    connect(m_values, &AgencyValueModel::pasteRefused, this, &IndicatorDetail::pasteRefused);
    connect(m_values, &AgencyValueModel::entryRefused, this, &IndicatorDetail::entryRefused);
    connect(m_choice, &QComboBox::activated, this, [this](int index) {
        Q_EMIT sourceChosen(index == 0 ? std::nullopt : std::optional(ValueSource(index - 1)));
    });
}

void IndicatorDetail::connectDefinition()
{
    connect(m_form, &IndicatorForm::edited, this, &IndicatorDetail::definitionEdited);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *left) {
        if (left && m_form->isAncestorOf(left))
            Q_EMIT definitionLeft();
    });
}

void IndicatorDetail::showIndicator(const std::shared_ptr<const PeriodSnapshot> &snapshot,
                                    const Assessment &assessment, const QString &code,
                                    const IndicatorLine *line)
{
    m_values->showIndicator(snapshot, code);
    const Indicator *indicator = findIndicator(*snapshot, code);
    m_tabs->setEnabled(indicator);
    if (!indicator) {
        m_title->setText(tr("Choose an indicator to see who told what."));
        m_scope->clear();
        return;
    }
    showTitle(*indicator);
    m_form->showIndicator(*snapshot, *indicator);
    const auto chart = report::indicatorOverYears(*snapshot, assessment, code);
    m_chart->setCharts(chart ? QList{*chart} : QList<report::Chart>());
    showChoice(line);
}

void IndicatorDetail::showTitle(const Indicator &indicator)
{
    m_title->setText(QStringLiteral("%1 (%2)").arg(indicator.name, indicator.unit));
    QStringList about{indicator.scope, indicator.source};
    about.removeAll(QString());
    m_scope->setText(about.join(QStringLiteral(". ")));
    m_scope->setVisible(!about.isEmpty());
}

void IndicatorDetail::showChoice(const IndicatorLine *line)
{
    m_choice->setEnabled(line && !m_readOnly);
    m_choice->setCurrentIndex(line && line->chosen ? int(line->printed) + 1 : 0);
}

void IndicatorDetail::editName()
{
    m_tabs->setCurrentIndex(kDefinitionTab);
    m_form->focusName();
}

Indicator IndicatorDetail::applied(const Indicator &indicator) const { return m_form->applied(indicator); }

void IndicatorDetail::commit()
{
    FilteredTable::endEditingBelow(this);
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall); // what the cell asks for
    m_form->commit();
}

void IndicatorDetail::setReadOnly(bool on)
{
    m_readOnly = on;
    m_agencies->view()->setEditable(!on);
    m_form->setReadOnly(on);
    m_choice->setEnabled(!on);
}

} // namespace dondoc::views
