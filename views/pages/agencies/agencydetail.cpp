// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// AgencyDetail: one agency: what it must report, what came and how late, other names, whom to call.
#include "views/pages/agencies/agencydetail.h"

#include "models/domain/summary/letterqueries.h"
#include "models/domain/text/numbers.h"
#include "models/tables/agencytasksmodel.h"
#include "models/tables/labels.h"
#include "views/widgets/filteredtable.h"
#include "views/widgets/filterpanel.h"
#include "views/widgets/propertylist.h"
#include "views/widgets/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <iterator>

namespace dondoc::views {

namespace {

/// What a fact is told from; report and progress are null where there is none.
struct Known {
    const AssessedPeriod &quarter;
    const Agency &agency;
    const AgencyProgress *progress;
    const AgencyReport *report;
};

struct FactSpec {
    const char *caption;
    QString (*value)(const Known &);
};

QString kindAndCode(const Known &known)
{
    return QStringLiteral("%1, %2").arg(tables::Labels::of(known.agency.kind), known.agency.code);
}

QString mustReport(const Known &known)
{
    if (!known.progress)
        return AgencyDetail::tr("Leads no task of this plan");
    return AgencyDetail::tr("%1 tasks").arg(numbers::integer(known.progress->tasksExpected));
}

QString whatCame(const Known &known)
{
    if (!known.progress || known.progress->self)
        return {};
    if (!known.report)
        return AgencyDetail::tr("Nothing yet; asked for by %1")
            .arg(numbers::date(known.quarter.assessment.deadlines.agencies));
    const QString number
        = known.report->number.isEmpty() ? AgencyDetail::tr("without number") : known.report->number;
    return AgencyDetail::tr("%1, received %2 (%3)")
        .arg(number, numbers::date(known.progress->firstReceived), tables::Labels::receipt(*known.progress));
}

QString coveredTasks(const Known &known)
{
    if (!known.progress || (!known.report && !known.progress->self))
        return {};
    QString told
        = QStringLiteral("%1/%2").arg(known.progress->tasksCovered).arg(known.progress->tasksExpected);
    if (!known.progress->missingTasks.isEmpty())
        told = AgencyDetail::tr("%1; missing: %2").arg(told, known.progress->missingTasks.join(u", "));
    if (!known.progress->blankTasks.isEmpty())
        told = AgencyDetail::tr("%1; without a result: %2").arg(told, known.progress->blankTasks.join(u", "));
    return told;
}

/// "Đôn đốc số 12, 18/12/2025"
QString lastReminded(const Known &known)
{
    const SentLetter *reminder = lastReminder(known.quarter.data.letters, known.agency.code);
    if (!reminder)
        return {};
    const QString kind = tables::Labels::of(reminder->kind);
    const QString date = numbers::date(reminder->sentOn);
    return reminder->number.isEmpty()
        ? AgencyDetail::tr("%1, %2").arg(kind, date)
        : AgencyDetail::tr("%1 no. %2, %3").arg(kind, numbers::documentNumber(reminder->number), date);
}

QString localPlan(const Known &known)
{
    if (!known.report || known.report->localPlanNumber.isEmpty())
        return {};
    const QDate date = known.report->localPlanDate;
    return date.isValid()
        ? AgencyDetail::tr("%1 of %2").arg(known.report->localPlanNumber, numbers::date(date))
        : known.report->localPlanNumber;
}

QString aliases(const Known &known) { return known.agency.aliases.join(u"; "); }

QString contacts(const Known &known)
{
    QStringList lines;
    for (const Contact &contact : known.agency.contacts) {
        QStringList parts{contact.name, contact.phone, contact.email};
        parts.removeAll(QString());
        lines.append(parts.join(u", "));
    }
    return lines.join(QLatin1Char('\n'));
}

constexpr FactSpec kFacts[] = {
    {QT_TRANSLATE_NOOP("dondoc::views::AgencyDetail", "Kind, code"), kindAndCode},
    {QT_TRANSLATE_NOOP("dondoc::views::AgencyDetail", "Must report on"), mustReport},
    {QT_TRANSLATE_NOOP("dondoc::views::AgencyDetail", "Report"), whatCame},
    {QT_TRANSLATE_NOOP("dondoc::views::AgencyDetail", "Tasks covered"), coveredTasks},
    {QT_TRANSLATE_NOOP("dondoc::views::AgencyDetail", "Last reminded"), lastReminded},
    {QT_TRANSLATE_NOOP("dondoc::views::AgencyDetail", "Its own plan"), localPlan},
    {QT_TRANSLATE_NOOP("dondoc::views::AgencyDetail", "Other names"), aliases},
    {QT_TRANSLATE_NOOP("dondoc::views::AgencyDetail", "Contacts"), contacts},
};

} // namespace

AgencyDetail::AgencyDetail(QWidget *parent) : QWidget(parent), m_model(new tables::AgencyTasksModel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kGrid);
    column->addLayout(makeTitle());
    column->addWidget(makeFacts());
    column->addWidget(makeTasks(), 1);
}

QLayout *AgencyDetail::makeTitle()
{
    m_name = new QLabel(this);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    QFont bold = m_name->font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.2);
    m_name->setFont(bold);
    m_enter = new QPushButton(tr("E&nter its report"), this);
    m_enter->setMinimumHeight(4 * theme::kGrid);
    connect(m_enter, &QPushButton::clicked, this, [this] { Q_EMIT entryWanted({}); });
    auto *line = new QHBoxLayout;
    line->setSpacing(theme::kGrid);
    line->addWidget(m_name, 1);
    line->addWidget(m_enter, 0, Qt::AlignTop);
    return line;
}

PropertyList *AgencyDetail::makeFacts()
{
    m_facts = new PropertyList(this);
    for (const FactSpec &fact : kFacts)
        m_factRows.append(m_facts->addFact(tr(fact.caption)));
    return m_facts;
}

FilterPanel *AgencyDetail::makeTasks()
{
    auto *view = new FilteredTable(m_model, tables::AgencyTasksModel::Text,
                                   {{tables::AgencyTasksModel::Number, 5},
                                    {tables::AgencyTasksModel::DeadlineText, 9},
                                    {tables::AgencyTasksModel::State, 15},
                                    {tables::AgencyTasksModel::ResultText, 26},
                                    {tables::AgencyTasksModel::Difficulty, 18},
                                    {tables::AgencyTasksModel::Proposal, 18}},
                                   this);
    view->setObjectName(QStringLiteral("agency-tasks"));
    view->setSpareColumns({tables::AgencyTasksModel::DeadlineText});
    view->setEmptyText(tr("This agency leads no task of the plan, so it need not report."));
    connect(view, &FilteredTable::idActivated, this, &AgencyDetail::entryWanted);
    m_tasks = new FilterPanel(view, tr("Tasks that it leads"), this);
    return m_tasks;
}

void AgencyDetail::showAgency(const AssessedPeriodPtr &quarter, const QString &agencyCode)
{
    const Agency *agency = quarter ? findAgency(quarter->data, agencyCode) : nullptr;
    m_model->setAgency(agency ? quarter : AssessedPeriodPtr(), agencyCode);
    m_facts->setVisible(agency);
    m_tasks->setVisible(agency);
    m_enter->setVisible(agency);
    if (!agency) {
        m_name->setText(tr("Choose an agency to see what it must report and what came."));
        return;
    }
    m_name->setText(agency->name);
    const Known known{*quarter, *agency, quarter->assessment.agency(agencyCode),
                      currentReport(quarter->data, quarter->assessment, agencyCode)};
    for (size_t i = 0; i < std::size(kFacts); ++i)
        m_facts->setFact(m_factRows.at(int(i)), kFacts[i].value(known));
    m_enter->setEnabled(known.progress);
}

} // namespace dondoc::views
