// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// IntakeDetail: facts, problems and buttons beside the list of files.
#include "views/pages/reports/intakedetail.h"

#include "models/domain/assessment/expectation.h"
#include "models/domain/text/numbers.h"
#include "models/tables/labels.h"
#include "views/messages/messages.h"
#include "views/pages/reports/agencychoice.h"
#include "views/pages/reports/faultbar.h"
#include "views/pages/reports/issuelist.h"
#include "views/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dondoc::views {

namespace {

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QPushButton *namedButton(const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(name);
    return button;
}

/// The day is the file's own: another may stand above the list for what is read next.
QString factsOf(const Submission &submission)
{
    if (submission.verdict == Verdict::Unreadable)
        return Messages::sentence(submission.error);
    QStringList facts{tables::Labels::of(submission.verdict)};
    if (submission.read.receivedOn.isValid())
        facts.append(IntakeDetail::tr("received on %1").arg(numbers::date(submission.read.receivedOn)));
    QString told = facts.join(QStringLiteral("; ")) + u'.';
    if (submission.verdict == Verdict::NoTable)
        told += u' '
            + IntakeDetail::tr("No table was found in it, so nothing of it is counted. Accept it to keep it "
                               "with the report, and enter what it says by hand.");
    return told;
}

} // namespace

IntakeDetail::IntakeDetail(QWidget *parent)
    : QWidget(parent), m_file(plainLabel(this)), m_facts(plainLabel(this)), m_agency(new AgencyChoice(this)),
      m_consent(namedButton(QStringLiteral("consent"), this)),
      m_accept(namedButton(QStringLiteral("accept"), this)),
      m_skip(namedButton(QStringLiteral("skip"), this)),
      m_remove(namedButton(QStringLiteral("remove"), this)), m_issues(new IssueList(this)),
      m_faults(new FaultBar(this))
{
    QFont bold = m_file->font();
    bold.setBold(true);
    m_file->setFont(bold);
    m_agency->setAccessibleName(tr("Agency"));
    m_remove->setText(tr("Remove from the list"));
    arrange();
    connect(m_agency, &QComboBox::activated, this, [this](int row) {
        const QString code = m_agency->itemData(row).toString();
        if (!code.isEmpty()) {
            Q_EMIT agencyChosen(code);
        }
    });
    connect(m_consent, &QPushButton::clicked, this, &IntakeDetail::consentGiven);
    connect(m_accept, &QPushButton::clicked, this, &IntakeDetail::acceptWanted);
    connect(m_skip, &QPushButton::clicked, this, &IntakeDetail::skipWanted);
    connect(m_remove, &QPushButton::clicked, this, &IntakeDetail::removeWanted);
    connect(m_issues, &IssueList::issueChosen, this, &IntakeDetail::issueChosen);
}

void IntakeDetail::arrange()
{
    auto *detail = new QVBoxLayout(this);
    detail->setContentsMargins(theme::kGrid, 0, 0, 0);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_file, m_facts, m_agency, m_consent})
        detail->addWidget(widget);
    detail->addWidget(m_issues, 1);
    detail->addWidget(m_faults);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_accept, 1);
    buttons->addWidget(m_skip);
    buttons->addWidget(m_remove);
    detail->addLayout(buttons);
}

void IntakeDetail::showSubmission(const Submission &submission, const AssessedPeriodPtr &quarter)
{
    m_readable = submission.error.code == ErrorCode::None;
    m_file->setText(submission.file);
    m_facts->setText(factsOf(submission));
    showAgencies(submission, quarter);
    m_issues->showIssues(submission.issues);
    m_faults->showSubmission(submission);
}

void IntakeDetail::showChosen(const ChosenFiles &chosen)
{
    m_accept->setText(chosen.open > 1 ? tr("&Accept %n chosen report(s)", nullptr, chosen.acceptable)
                                      : tr("&Accept this report"));
    m_accept->setEnabled(chosen.acceptable > 0 && chosen.canAccept);
    m_consent->setText(chosen.toConsent > 1 ? tr("They are right: take all %n", nullptr, chosen.toConsent)
                                            : tr("It is right: take it"));
    m_consent->setVisible(chosen.toConsent > 0);
    m_skip->setText(chosen.open > 0 && chosen.skipped == chosen.open ? tr("Take up again") : tr("Put aside"));
    m_skip->setEnabled(chosen.open > 0);
    m_agency->setEnabled(chosen.open == 1 && m_readable);
}

/// Those it may be first, then all that report.
void IntakeDetail::showAgencies(const Submission &submission, const AssessedPeriodPtr &quarter)
{
    m_agency->clear();
    m_agency->addItem(tr("Whose report is it?"), QString());
    QStringList codes = submission.candidates;
    if (quarter) {
        for (const Expectation &expected : expectations(quarter->data))
            codes.append(expected.agencyCode);
    }
    codes.removeDuplicates();
    for (const QString &code : std::as_const(codes)) {
        const Agency *agency = quarter ? findAgency(quarter->data, code) : nullptr;
        m_agency->addAgency(agency ? agency->name : code, code);
    }
    m_agency->setCurrentIndex(std::max(0, m_agency->findData(submission.agencyCode)));
}

} // namespace dondoc::views
