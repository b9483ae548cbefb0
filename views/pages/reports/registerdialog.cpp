// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// RegisterDialog: a list with ticks, and under it the doubts of the row that is chosen.
#include "views/pages/reports/registerdialog.h"

#include "models/domain/basics/localday.h"
#include "models/domain/intake/registerdoubts.h"
#include "models/domain/text/numbers.h"
#include "models/domain/text/text.h"
#include "views/messages/messages.h"
#include "views/pages/reports/registerreceipt.h"
#include "views/widgets/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

#include <algorithm>

namespace dondoc::views {

namespace {

enum RegisterListColumn {
    AgencyCell,
    NumberCell,
    IncomingCell,
    ArrivedCell,
    SignedCell,
    OutcomeCell,
    CellCount
};
constexpr int kMatchRole = Qt::UserRole;
constexpr int kOpenTarget = -1;

QString outcomeText(RegisterOutcome outcome)
{
    switch (outcome) {
    case RegisterOutcome::Ready:
        return RegisterDialog::tr("to be entered");
    case RegisterOutcome::Doubtful:
        return RegisterDialog::tr("! please look");
    case RegisterOutcome::Known:
        return RegisterDialog::tr("nothing new");
    case RegisterOutcome::Other:
        break;
    }
    return RegisterDialog::tr("about something else");
}

int outcomeCount(const QList<RegisterMatch> &matches, RegisterOutcome outcome)
{
    return int(std::count_if(matches.cbegin(), matches.cend(),
                             [outcome](const RegisterMatch &each) { return each.outcome == outcome; }));
}

/// They would write the same row.
bool isSameTarget(const RegisterTarget &one, const RegisterTarget &other)
{
    return one.agencyCode == other.agencyCode && one.reports.constFirst().id == other.reports.constFirst().id;
}

} // namespace

RegisterDialog::RegisterDialog(const QList<RegisterMatch> &matches, const QList<Issue> &issues,
                               const AssessedPeriodPtr &quarter, QWidget *parent)
    : QDialog(parent), m_matches(matches), m_quarter(quarter)
{
    setObjectName(QStringLiteral("register-dialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Register of incoming documents"));
    m_everyone = everyRegisterTarget(quarter->data);
    for (const RegisterMatch &match : matches)
        m_chosen.append(firstChoice(match));
    createList();
    createDetail();
    arrange(issues);
    for (const RegisterOutcome outcome :
         {RegisterOutcome::Doubtful, RegisterOutcome::Ready, RegisterOutcome::Known})
        addRows(outcome, m_list->invisibleRootItem());
    addOthers();
    connect(m_list, &QTreeWidget::itemChanged, this, &RegisterDialog::takeTick);
    m_list->setCurrentItem(m_list->topLevelItem(0));
    countTicks();
}

/// Whose it is where that is known, whatever it is about.
int RegisterDialog::firstChoice(const RegisterMatch &match) const
{
    if (!match.targets.isEmpty())
        return match.targets.size() == 1 ? 0 : kOpenTarget;
    for (int at = 0; at < m_everyone.size(); ++at) {
        if (m_everyone.at(at).agencyCode == match.author)
            return at;
    }
    return kOpenTarget;
}

void RegisterDialog::createList()
{
    m_list = new QTreeWidget(this);
    m_list->setObjectName(QStringLiteral("register-rows"));
    m_list->setAccessibleName(tr("Documents of the register"));
    m_list->setColumnCount(CellCount);
    m_list->setHeaderLabels({tr("Report of"), tr("Number"), tr("Incoming no."), tr("Arrived"), tr("Dated"),
                             tr("In the register")});
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(AgencyCell, QHeaderView::Stretch);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &RegisterDialog::showDoubts);
}

void RegisterDialog::createDetail()
{
    m_doubts = new QLabel(this);
    m_doubts->setObjectName(QStringLiteral("register-doubts"));
    m_doubts->setWordWrap(true);
    m_doubts->setTextFormat(Qt::PlainText);
    m_doubts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_doubts->setMinimumHeight(6 * fontMetrics().lineSpacing());
    m_doubts->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_targets = new QComboBox(this);
    m_targets->setObjectName(QStringLiteral("register-targets"));
    m_targets->setAccessibleName(tr("Report that the document belongs to"));
    connect(m_targets, &QComboBox::activated, this, &RegisterDialog::chooseTarget);
}

void RegisterDialog::arrange(const QList<Issue> &issues)
{
    auto *facts = new QLabel(summary(issues), this);
    facts->setWordWrap(true);
    facts->setTextFormat(Qt::PlainText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_enter = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_enter->setObjectName(QStringLiteral("register-enter"));
    m_enter->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &RegisterDialog::enter);
    connect(buttons, &QDialogButtonBox::rejected, this, &RegisterDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * theme::kGrid, 2 * theme::kGrid, 2 * theme::kGrid, 2 * theme::kGrid);
    column->setSpacing(theme::kGrid);
    for (QWidget *widget : std::initializer_list<QWidget *>{facts, m_list, m_doubts, m_targets, buttons})
        column->addWidget(widget, widget == m_list ? 1 : 0);
    constexpr QSize kDialogSize(960, 560);
    resize(kDialogSize);
}

QString RegisterDialog::summary(const QList<Issue> &issues) const
{
    QStringList lines{
        tr("%1 documents in the register: %2 are to be entered, %3 must be looked at, %4 bring nothing new, "
           "%5 are about something else. What is stored already is replaced only where you tick it.")
            .arg(numbers::integer(m_matches.size()),
                 numbers::integer(outcomeCount(m_matches, RegisterOutcome::Ready)),
                 numbers::integer(outcomeCount(m_matches, RegisterOutcome::Doubtful)),
                 numbers::integer(outcomeCount(m_matches, RegisterOutcome::Known)),
                 numbers::integer(outcomeCount(m_matches, RegisterOutcome::Other)))};
    for (const Issue &issue : issues)
        lines.append(Messages::sentence(issue));
    return lines.join(QLatin1Char('\n'));
}

void RegisterDialog::addRows(RegisterOutcome outcome, QTreeWidgetItem *parent)
{
    for (int at = 0; at < m_matches.size(); ++at) {
        if (m_matches.at(at).outcome == outcome)
            addRow(at, parent);
    }
}

/// Folded, since they are many: one of them may be a report after all, which only a person can tell.
void RegisterDialog::addOthers()
{
    const int count = outcomeCount(m_matches, RegisterOutcome::Other);
    if (count == 0)
        return;
    auto *group = new QTreeWidgetItem(m_list, {tr("About something else (%1)").arg(numbers::integer(count))});
    group->setFirstColumnSpanned(true);
    addRows(RegisterOutcome::Other, group);
}

void RegisterDialog::addRow(int at, QTreeWidgetItem *parent)
{
    const RegisterMatch &match = m_matches.at(at);
    auto *item = new QTreeWidgetItem(parent);
    item->setData(AgencyCell, kMatchRole, at);
    const RegisterTarget *target = targetOf(at);
    item->setText(AgencyCell, target ? targetName(*target) : authorOf(at));
    item->setText(NumberCell, match.row.number);
    item->setText(IncomingCell, match.row.incomingNumber);
    item->setText(ArrivedCell,
                  match.row.arrivedOn.isValid() ? numbers::date(match.row.arrivedOn) : QString());
    item->setText(SignedCell, match.row.signedOn.isValid() ? numbers::date(match.row.signedOn) : QString());
    item->setText(OutcomeCell, outcomeOf(at));
    item->setToolTip(NumberCell, match.row.subject);
    if (match.outcome == RegisterOutcome::Known)
        item->setFlags(item->flags() & ~Qt::ItemIsUserCheckable);
    else
        item->setCheckState(AgencyCell,
                            match.outcome == RegisterOutcome::Ready ? Qt::Checked : Qt::Unchecked);
}

/// With what becomes of the day of receipt, which decides who is late.
QString RegisterDialog::outcomeOf(int at) const
{
    const RegisterMatch &match = m_matches.at(at);
    const QString word = outcomeText(match.outcome);
    const QString day
        = match.outcome == RegisterOutcome::Known ? QString() : receiptInWords(targetOf(at), match.row);
    return day.isEmpty() || match.outcome == RegisterOutcome::Other ? word : word + u'\n' + day;
}

int RegisterDialog::placeOf(const QTreeWidgetItem *item) const
{
    const QVariant place = item ? item->data(AgencyCell, kMatchRole) : QVariant();
    return place.isValid() ? place.toInt() : -1;
}

QString RegisterDialog::authorOf(int at) const
{
    const QString &author = m_matches.at(at).row.author;
    return author.isEmpty() ? tr("(author not told)") : author;
}

/// Without the group's own line.
QList<QTreeWidgetItem *> RegisterDialog::rows() const
{
    QList<QTreeWidgetItem *> all;
    for (QTreeWidgetItemIterator each(m_list); *each; ++each) {
        if (placeOf(*each) >= 0)
            all.append(*each);
    }
    return all;
}

/// Where nobody is known to have sent it, it may be anybody's.
const QList<RegisterTarget> &RegisterDialog::targetsOf(int at) const
{
    const QList<RegisterTarget> &known = m_matches.at(at).targets;
    return known.isEmpty() ? m_everyone : known;
}

/// Null while it is open which one.
const RegisterTarget *RegisterDialog::targetOf(int at) const
{
    const int chosen = m_chosen.at(at);
    return chosen == kOpenTarget ? nullptr : &targetsOf(at).at(chosen);
}

/// The version and its day too where an agency sent several.
QString RegisterDialog::targetName(const RegisterTarget &target) const
{
    const Agency *agency = findAgency(m_quarter->data, target.agencyCode);
    const QString name = agency ? nameAsAuthor(*agency) : target.agencyCode;
    const AgencyReport &report = target.reports.constFirst();
    return report.revision > 1 && target.reports.size() == 1
        ? tr("%1, version %2 (%3)")
              .arg(name, numbers::integer(report.revision), numbers::date(report.receivedOn))
        : name;
}

void RegisterDialog::showDoubts()
{
    const int at = placeOf(m_list->currentItem());
    m_targets->setVisible(false);
    if (at < 0) {
        m_doubts->setText(
            m_list->currentItem()
                ? tr("If one of these is a report on the plan after all, choose it and say whose it is.")
                : tr("There is no document in the register."));
        return;
    }
    tellDoubts(at);
    if (targetsOf(at).size() > 1)
        showTargets(at);
}

void RegisterDialog::tellDoubts(int at)
{
    const RegisterMatch &match = m_matches.at(at);
    QStringList lines{
        tr("%1: %2, number %3. %4").arg(match.row.place, authorOf(at), match.row.number, match.row.subject)};
    if (const QString day = receiptInWords(targetOf(at), match.row); !day.isEmpty())
        lines.append(QStringLiteral("• ") + text::upperFirst(day) + QLatin1Char('.'));
    for (const Issue &doubt : doubtsOf(at))
        lines.append(QStringLiteral("• ") + Messages::sentence(doubt));
    m_doubts->setText(lines.join(QLatin1Char('\n')));
}

/// Of what the officer chose himself nothing was known before.
QList<Issue> RegisterDialog::doubtsOf(int at) const
{
    const RegisterMatch &match = m_matches.at(at);
    const RegisterTarget *target = targetOf(at);
    if (!match.targets.isEmpty() || !target)
        return match.doubts;
    const QDate today = dayInVietnam(QDateTime::currentDateTimeUtc());
    QList<Issue> doubts = match.doubts;
    for (const Issue &found : registerDoubts(m_quarter->data, match.row, *target, today)) {
        if (!doubts.contains(found))
            doubts.append(found);
    }
    return doubts;
}

void RegisterDialog::showTargets(int at)
{
    const QSignalBlocker blocker(m_targets);
    m_targets->clear();
    m_targets->addItem(tr("Whose report is it?"));
    for (const RegisterTarget &target : targetsOf(at))
        m_targets->addItem(targetName(target));
    m_targets->setCurrentIndex(m_chosen.at(at) + 1);
    m_targets->setVisible(true);
}

void RegisterDialog::chooseTarget(int index)
{
    QTreeWidgetItem *item = m_list->currentItem();
    const int at = placeOf(item);
    if (at < 0)
        return;
    m_chosen[at] = index - 1;
    const RegisterTarget *target = targetOf(at);
    item->setText(AgencyCell, target ? targetName(*target) : authorOf(at));
    item->setText(OutcomeCell, outcomeOf(at));
    item->setCheckState(AgencyCell, target ? Qt::Checked : Qt::Unchecked);
    tellDoubts(at);
}

/// One document for a report: ticking a second one takes the first tick away.
void RegisterDialog::takeTick(QTreeWidgetItem *item)
{
    const int at = placeOf(item);
    if (at < 0)
        return;
    const RegisterTarget *target = targetOf(at);
    if (item->checkState(AgencyCell) == Qt::Checked && !target)
        askTarget(item);
    else if (item->checkState(AgencyCell) == Qt::Checked)
        untickRivals(item, *target);
    countTicks();
}

/// The tick comes with the answer.
void RegisterDialog::askTarget(QTreeWidgetItem *item)
{
    item->setCheckState(AgencyCell, Qt::Unchecked);
    m_list->setCurrentItem(item);
    m_targets->setFocus();
}

void RegisterDialog::untickRivals(const QTreeWidgetItem *item, const RegisterTarget &target)
{
    for (QTreeWidgetItem *other : rows()) {
        const RegisterTarget *taken = targetOf(placeOf(other));
        if (other != item && taken && isSameTarget(target, *taken)
            && other->checkState(AgencyCell) == Qt::Checked)
            other->setCheckState(AgencyCell, Qt::Unchecked);
    }
}

void RegisterDialog::countTicks()
{
    int ticked = 0;
    for (const QTreeWidgetItem *each : rows())
        ticked += each->checkState(AgencyCell) == Qt::Checked;
    m_enter->setText(tr("Enter %n document(s)", nullptr, ticked));
    m_enter->setEnabled(ticked > 0);
}

void RegisterDialog::enter()
{
    QList<AgencyReport> reports;
    int entries = 0;
    for (const QTreeWidgetItem *item : rows()) {
        const RegisterTarget *target = targetOf(placeOf(item));
        if (item->checkState(AgencyCell) != Qt::Checked || !target)
            continue;
        reports += withRegisterRow(*target, m_matches.at(placeOf(item)).row);
        ++entries;
    }
    Q_EMIT entered(reports, entries);
    accept();
}

} // namespace dondoc::views
