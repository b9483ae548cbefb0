// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// IndicatorsPage: "Chỉ tiêu, số liệu"; the indicators with their three figures, and beside them who told
// what.
#include "views/pages/indicators/indicatorspage.h"

#include "models/domain/assessment/indicatorlines.h"
#include "models/tables/indicatortablemodel.h"
#include "models/tables/labels.h"
#include "views/messages/contestedfields.h"
#include "views/messages/messages.h"
#include "views/pages/indicators/indicatordetail.h"
#include "views/widgets/columns.h"
#include "views/widgets/filteredtable.h"
#include "views/widgets/filterpanel.h"
#include "views/widgets/heldbar.h"
#include "views/widgets/theme.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace dondoc::views {

using tables::IndicatorTableModel;

namespace {

constexpr int kIndicatorListLetters = 62;
constexpr int kIndicatorDetailLetters = 40;

} // namespace

IndicatorsPage::IndicatorsPage(QWidget *parent)
    : Page(parent), m_indicators(new IndicatorTableModel(this)), m_held(new HeldBar(this))
{
    m_list = makeList();
    m_detail = new IndicatorDetail(this); // after the list, as Tab goes
    auto *split = new Columns(QStringLiteral("indicators-splitter"), this);
    split->addPart(m_list, tr("Indicators"), kIndicatorListLetters, 3);
    split->addPart(m_detail, tr("The indicator chosen"), kIndicatorDetailLetters, 2);
    split->setSizes({745, 395});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kGrid, theme::kGrid, theme::kGrid, theme::kGrid);
    column->addWidget(m_held);
    column->addWidget(split, 1);
    setReadOnly({});
    connect(&m_idle, &SavePause::due, this, &IndicatorsPage::send);
    connectList();
    connectDetail();
}

FilterPanel *IndicatorsPage::makeList()
{
    auto *view = new FilteredTable(m_indicators, IndicatorTableModel::Name,
                                   {{IndicatorTableModel::Unit, 9},
                                    {IndicatorTableModel::Target, 8},
                                    {IndicatorTableModel::Agencies, 11},
                                    {IndicatorTableModel::Settled, 9},
                                    {IndicatorTableModel::Statistics, 9},
                                    {IndicatorTableModel::Printed, 13},
                                    {IndicatorTableModel::OfTarget, 7},
                                    {IndicatorTableModel::LastYear, 9}},
                                   this);
    view->setObjectName(QStringLiteral("indicators-list"));
    view->setEmptyText(tr("No indicator fits the filter."));
    view->setSpareColumns({IndicatorTableModel::LastYear, IndicatorTableModel::Unit});
    view->showAsTree();
    view->spanHeadings();
    auto *panel = new FilterPanel(view, tr("Indicators of the plan"), this);
    m_add = new QPushButton(tr("&Add indicator"), this);
    panel->addTool(m_add);
    return panel;
}

/// What a cell asks for waits until its editor is gone: the rows may be others then.
void IndicatorsPage::connectList()
{
    connect(m_list->view(), &FilteredTable::currentIdChanged, this, [this] {
        send();
        showDetail();
    });
    connect(m_indicators, &IndicatorTableModel::amountEdited, this,
            [this](const QString &code, int column, const std::optional<double> &amount) {
                QMetaObject::invokeMethod(
                    this, [=, this] { editAmount(code, column, amount); }, Qt::QueuedConnection);
            });
    connect(m_indicators, &IndicatorTableModel::entryRefused, this, &IndicatorsPage::refuseEntry);
    connect(m_add, &QPushButton::clicked, this, &IndicatorsPage::addIndicator);
}

// QWidget's own destructor may take the focus away, when there is nothing left to be sent.
IndicatorsPage::~IndicatorsPage() { disconnect(m_detail, nullptr, this, nullptr); }

void IndicatorsPage::connectDetail()
{
    connect(m_detail, &IndicatorDetail::definitionEdited, this, &IndicatorsPage::editDefinition);
    connect(m_detail, &IndicatorDetail::definitionLeft, this, &IndicatorsPage::send);
    connect(m_detail, &IndicatorDetail::valuesEdited, this, &IndicatorsPage::editFigures);
    connect(m_detail, &IndicatorDetail::entryRefused, this, &IndicatorsPage::refuseEntry);
    connect(m_detail, &IndicatorDetail::pasteRefused, this, [this](const QStringList &cells) {
        Q_EMIT told(tr("Left alone, for they are no numbers or less than 0: %1")
                        .arg(cells.join(QStringLiteral("; "))));
    });
    connect(m_detail, &IndicatorDetail::sourceChosen, this, [this](const std::optional<ValueSource> &source) {
        Q_EMIT choiceMade(m_list->view()->currentId(), source);
    });
}

void IndicatorsPage::showPeriod(const AssessedPeriodPtr &quarter)
{
    if (!quarter)
        return;
    m_book.showPeriod(quarter);
    showData();
    if (m_book.anyPending())
        m_idle.start();
    if (!m_added.isEmpty() && m_list->view()->setCurrentId(std::exchange(m_added, {}))) {
        Columns::reveal(m_detail);
        m_detail->editName();
    }
}

void IndicatorsPage::showData()
{
    m_data = m_book.data();
    m_indicators->showData(m_data);
    if (m_list->view()->currentId().isEmpty() && !m_data->indicators.isEmpty()) {
        m_list->view()->setCurrentId(m_data->indicators.constFirst().code);
        m_list->view()->scrollToTop(); // its heading stands above it
    }
    showDetail();
    showHeld();
}

QString IndicatorsPage::nameOf(const QString &code) const
{
    const Indicator *indicator = findIndicator(*m_data, code);
    return indicator ? indicator->name : code;
}

QString IndicatorsPage::nameOf(const IndicatorValue &value) const
{
    const Agency *agency = findAgency(*m_data, value.agencyCode);
    const QString who = agency ? agency->name : tables::Labels::of(value.source);
    return QStringLiteral("%1 – %2").arg(nameOf(value.indicatorCode), who);
}

void IndicatorsPage::showHeld()
{
    const auto decide = [this](const auto &contest, bool mine) {
        m_book.decide(contest, mine);
        showData();
        send();
    };
    const QList<ContestedField> contested
        = contestedFields(
              m_book.contests<Indicator>(), [this](const Indicator &each) { return nameOf(each.code); },
              decide)
        + contestedFields(
              m_book.contests<IndicatorValue>(), [this](const IndicatorValue &each) { return nameOf(each); },
              decide)
        + contestedFields(
              m_book.contests<IndicatorTarget>(),
              [this](const IndicatorTarget &each) {
                  return tr("%1 – target of %2").arg(nameOf(each.indicatorCode)).arg(each.year);
              },
              decide);
    QStringList refused = m_book.refused();
    for (QString &each : refused)
        each = nameOf(each);
    m_held->showHeld(contested,
                     refused.isEmpty() ? QString()
                                       : refused.join(QStringLiteral(", ")) + u'\n' + m_book.refusal());
}

void IndicatorsPage::showDetail()
{
    if (!m_data)
        return;
    const QString code = m_list->view()->currentId();
    const IndicatorTableModel *model = m_indicators;
    m_detail->showIndicator(m_data, m_book.quarter()->assessment, code, model->line(code));
}

void IndicatorsPage::editAmount(const QString &code, int column, const std::optional<double> &amount)
{
    const Indicator *indicator = m_data ? findIndicator(*m_data, code) : nullptr;
    if (!indicator || m_readOnly)
        return;
    if (column == IndicatorTableModel::Target) {
        IndicatorTarget target;
        target.indicatorCode = code;
        target.year = m_data->period.to.year();
        target = edits::storedTarget(*m_data, target);
        target.value = amount;
        target.example = false; // an officer's own
        m_book.edit(target);
        showData();
        send();
        return;
    }
    IndicatorValue figure;
    figure.indicatorCode = code;
    figure.source = column == IndicatorTableModel::Settled ? ValueSource::Settled : ValueSource::Statistics;
    figure = edits::storedValue(*m_data, figure);
    (isFlow(*indicator) ? figure.cumulative : figure.value) = amount;
    editFigures({figure});
}

void IndicatorsPage::editFigures(const QList<IndicatorValue> &figures)
{
    if (m_readOnly || !m_book.quarter())
        return;
    for (const IndicatorValue &figure : figures)
        m_book.edit(figure);
    showData();
    send();
}

void IndicatorsPage::editDefinition()
{
    const Indicator *indicator = m_data ? findIndicator(*m_data, m_list->view()->currentId()) : nullptr;
    if (!indicator || m_readOnly)
        return;
    m_book.edit(m_detail->applied(*indicator));
    m_data = m_book.data();
    showHeld();
    m_idle.start();
}

/// Like the one that is chosen, under the same heading; its name is then typed over.
void IndicatorsPage::addIndicator()
{
    if (!m_data || m_readOnly || m_adding)
        return;
    send();
    Indicator fresh;
    if (const Indicator *like = findIndicator(*m_data, m_list->view()->currentId())) {
        fresh.heading = like->heading;
        fresh.unit = like->unit;
        fresh.decimals = like->decimals;
        fresh.filledBy = like->filledBy;
        fresh.summing = like->summing == Summing::Ratio ? Summing::Last : like->summing;
    }
    fresh.name = tr("New indicator");
    m_adding = true;
    Q_EMIT indicatorEdited(fresh);
}

void IndicatorsPage::send()
{
    m_idle.stop();
    if (m_readOnly || !m_book.quarter())
        return;
    const QList<Indicator> indicators = m_book.take<Indicator>();
    for (const Indicator &indicator : indicators)
        Q_EMIT indicatorEdited(indicator);
    const QList<IndicatorTarget> targets = m_book.take<IndicatorTarget>();
    for (const IndicatorTarget &target : targets)
        Q_EMIT targetEdited(target);
    const QList<IndicatorValue> figures = m_book.take<IndicatorValue>();
    if (!figures.isEmpty())
        Q_EMIT figuresEdited(figures);
}

void IndicatorsPage::refuseEntry(const QString &text) { Q_EMIT told(Messages::notANumber(text)); }

void IndicatorsPage::indicatorStored(const Indicator &indicator)
{
    if (m_book.accept(indicator)) {
        if (!m_idle.isActive())
            send();
    } else if (std::exchange(m_adding, false)) {
        m_added = indicator.code;
    }
}

void IndicatorsPage::indicatorRefused(const QString &code, const Error &error)
{
    if (code.isEmpty())
        m_adding = false;
    m_book.refuse(code, error, Messages::sentence(error));
    showData();
    send();
}

void IndicatorsPage::figuresStored(const QList<IndicatorValue> &figures)
{
    for (const IndicatorValue &figure : figures)
        m_book.accept(figure);
    send();
}

void IndicatorsPage::figuresRefused(const QList<IndicatorValue> &asked, const Error &error)
{
    const QList<IndicatorValue> apart = m_book.refuse(asked, error, Messages::sentence(error));
    for (const IndicatorValue &each : apart)
        Q_EMIT figuresEdited({each});
    showData();
    send();
}

void IndicatorsPage::targetStored(const IndicatorTarget &target)
{
    m_book.accept(target);
    send();
}

void IndicatorsPage::targetRefused(const IndicatorTarget &asked, const Error &error)
{
    m_book.refuse(asked, error, Messages::sentence(error));
    showData();
    send();
}

void IndicatorsPage::flush()
{
    FilteredTable::endEditingBelow(this);
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall); // what the cell asks for
    m_detail->commit();
    m_book.retry();
    send();
}

bool IndicatorsPage::hasPendingEdits() const { return m_adding || m_book.anyPending(); }

bool IndicatorsPage::hasHeldEdits() const { return m_book.anyHeld(); }

void IndicatorsPage::contextChanged(const PageContext &) { setReadOnly(context().noEntryReason); }

void IndicatorsPage::setReadOnly(const QString &reason)
{
    m_readOnly = !reason.isEmpty();
    m_list->view()->setEditable(!m_readOnly);
    m_add->setEnabled(!m_readOnly);
    m_add->setToolTip(reason);
    m_detail->setReadOnly(m_readOnly);
}

void IndicatorsPage::discard()
{
    m_idle.stop();
    m_book.clear();
    m_data.reset();
    m_adding = false;
    m_added.clear();
}

void IndicatorsPage::goTo(const QString &record)
{
    m_list->filterField()->clear();
    Columns::reveal(m_list);
    m_list->view()->setCurrentId(record);
    m_list->view()->setFocus();
}

QWidget *IndicatorsPage::filterField() const { return m_list->filterField(); }

} // namespace dondoc::views
