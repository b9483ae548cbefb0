// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// IssueQuestion: doubts become sentences above what issuing means.
#include "views/pages/summary/issuequestion.h"

#include "models/domain/text/numbers.h"
#include "views/messages/messages.h"
#include "views/widgets/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace dondoc::views {

namespace {

constexpr int kIssueQuestionLetters = 90; ///< width of the question
constexpr int kMostMustRows = 9;          ///< of musts that are seen without scrolling

QLabel *wrappedLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

/// Of another report: its number, period and day.
QString numberTaken(const IssuedNumber &other)
{
    const auto period = periods::parse(other.periodKey);
    return IssueQuestion::tr("Number %1 already belongs to the report of %2, issued on %3.")
        .arg(numbers::documentNumber(other.number), period ? periods::title(*period) : other.periodKey,
             numbers::date(other.issuedOn));
}

} // namespace

QStringList IssueQuestion::musts(const report::IssueDoubts &doubts)
{
    QStringList told;
    if (doubts.sameNumber)
        told.append(numberTaken(*doubts.sameNumber));
    if (doubts.endsOn.isValid())
        told.append(
            tr("The period is not over on the day of the report: states are those of the cut-off day, %1.")
                .arg(numbers::date(doubts.endsOn)));
    for (const Issue &gap : doubts.mustHaves)
        told.append(Messages::sentence(gap));
    return told;
}

QStringList IssueQuestion::further(const report::IssueDoubts &doubts)
{
    constexpr qsizetype kMostFigures = 5;
    QStringList told;
    for (const Issue &files : doubts.unread)
        told.append(Messages::sentence(files));
    for (const Issue &figure : doubts.figures.mid(0, kMostFigures))
        told.append(Messages::sentence(figure));
    if (doubts.figures.size() > kMostFigures)
        told.append(
            tr("Figures in your own text that differ from the data now: %1.").arg(doubts.figures.size()));
    if (doubts.further > 0)
        told.append((doubts.hasMusts() || !told.isEmpty() ? tr("Further lines in “Missing”: %1.")
                                                          : tr("Lines in “Missing”: %1."))
                        .arg(doubts.further));
    return told;
}

IssueQuestion::IssueQuestion(const Period &period, const IssueReport &issue,
                             const report::IssueDoubts &doubts, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("issue-question"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Issue the report"));
    auto *question = wrappedLabel(tr("Issue the summary report of %1 under number %2, dated %3?")
                                      .arg(periods::title(period), issue.number, numbers::date(issue.date)),
                                  this);
    QFont bold = question->font();
    bold.setBold(true);
    question->setFont(bold);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(2 * theme::kGrid);
    column->addWidget(question);
    if (doubts.replaced)
        column->addWidget(
            wrappedLabel(tr("It corrects and replaces report number %1, %2.")
                             .arg(doubts.replaced->number, numbers::date(doubts.replaced->issuedOn)),
                         this));
    for (QWidget *part : openParts(doubts))
        column->addWidget(part);
    column->addWidget(
        wrappedLabel(tr("Number, date, pages and figures are then fixed; this cannot be undone. "
                        "Reports that come later are marked as received after issue."),
                     this));
    column->addWidget(makeButtons(!doubts.isEmpty()));
    setMinimumWidth(kIssueQuestionLetters * fontMetrics().averageCharWidth());
    arm();
}

QList<QWidget *> IssueQuestion::openParts(const report::IssueDoubts &doubts)
{
    QList<QWidget *> parts;
    if (doubts.hasMusts()) {
        parts.append(wrappedLabel(tr("Each of these must be there before the report goes out. Tick what is "
                                     "to stay as it is; the report can be issued when all are ticked."),
                                  this));
        parts.append(tickList(musts(doubts)));
    }
    const QStringList others = further(doubts);
    if (!others.isEmpty()) {
        auto *label = wrappedLabel(
            tr("Still open:") + QStringLiteral("\n• ") + others.join(QStringLiteral("\n• ")), this);
        label->setObjectName(QStringLiteral("issue-further"));
        parts.append(label);
    }
    return parts;
}

QWidget *IssueQuestion::tickList(const QStringList &sentences)
{
    m_ticks = new QListWidget(this);
    m_ticks->setObjectName(QStringLiteral("issue-musts"));
    m_ticks->setAccessibleName(tr("What must be there before the report goes out"));
    m_ticks->setWordWrap(true);
    m_ticks->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_ticks->setSelectionMode(QAbstractItemView::NoSelection);
    for (const QString &sentence : sentences) {
        auto *row = new QListWidgetItem(sentence, m_ticks);
        row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        row->setCheckState(Qt::Unchecked);
    }
    const int rows = qMin(int(sentences.size()) + 1, kMostMustRows); // one of them may take two lines
    m_ticks->setMinimumHeight(rows * (fontMetrics().lineSpacing() + theme::kGrid / 2));
    connect(m_ticks, &QListWidget::itemChanged, this, &IssueQuestion::arm);
    return m_ticks;
}

QWidget *IssueQuestion::makeButtons(bool isDoubtful)
{
    auto *box = new QDialogButtonBox(this);
    m_issue = box->addButton(tr("Issue"), QDialogButtonBox::AcceptRole);
    m_issue->setObjectName(QStringLiteral("issue-agreed"));
    QPushButton *cancel = box->addButton(QDialogButtonBox::Cancel);
    QPushButton *review
        = isDoubtful ? box->addButton(tr("Look again"), QDialogButtonBox::ActionRole) : nullptr;
    for (QPushButton *button : {m_issue, cancel})
        button->setAutoDefault(false);
    QPushButton *first = review ? review : cancel; // nothing leads back
    first->setDefault(true);
    first->setFocus();
    connect(m_issue, &QPushButton::clicked, this, [this] { done(int(Answer::Issue)); });
    connect(cancel, &QPushButton::clicked, this, [this] { done(int(Answer::Cancel)); });
    if (review) {
        review->setObjectName(QStringLiteral("issue-review"));
        connect(review, &QPushButton::clicked, this, [this] { done(int(Answer::Review)); });
    }
    return box;
}

void IssueQuestion::arm()
{
    bool all = true;
    for (int row = 0; m_ticks && row < m_ticks->count(); ++row)
        all = all && m_ticks->item(row)->checkState() == Qt::Checked;
    m_issue->setEnabled(all);
    m_issue->setToolTip(all ? QString() : tr("Tick each point above first."));
}

} // namespace dondoc::views
