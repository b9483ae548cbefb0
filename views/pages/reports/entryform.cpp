// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// EntryForm: fields of one task entry, which of them concern the task, and the way through them by keyboard.
#include "views/pages/reports/entryform.h"

#include "models/domain/assessment/assessment.h"
#include "models/domain/plan/planspan.h"
#include "models/domain/text/numbers.h"
#include "models/tables/labels.h"
#include "views/pages/reports/yearfields.h"
#include "views/widgets/choicefield.h"
#include "views/widgets/columns.h"
#include "views/widgets/datefield.h"
#include "views/widgets/foldinglabel.h"
#include "views/widgets/heldmark.h"
#include "views/widgets/historykeys.h"
#include "views/widgets/linefield.h"
#include "views/widgets/readonly.h"
#include "views/widgets/sharefield.h"
#include "views/widgets/textfield.h"

#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>

namespace dondoc::views {

using tables::Labels;
using namespace Qt::StringLiterals;

namespace {

constexpr EntryState kEntryStates[] = {EntryState::Unset, EntryState::NotStarted, EntryState::UnderWay,
                                       EntryState::Done,  EntryState::Suspended,  EntryState::NothingArose};
constexpr int kNumberLength = 60;
constexpr int kLongerStretch = 3; ///< of the room between the texts
constexpr int kTitleLines = 2;
constexpr int kFieldsLetters = 62; ///< of width
constexpr int kLastLetters = 40;
constexpr int kLabelLetters = 16;
constexpr int kFewestLines = 8;  ///< of the fields to be seen
constexpr int kStackedFrom = 26; ///< lines of height for both periods under each other

/// A label and a field that come and go together.
QWidget *labelled(const QString &title, const QList<QWidget *> &fields, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(title, box);
    label->setBuddy(fields.first());
    row->addWidget(label);
    for (QWidget *field : fields)
        row->addWidget(field);
    return box;
}

} // namespace

EntryForm::EntryForm(QWidget *parent) : QWidget(parent), m_keys(new HistoryKeys(this))
{
    createHeading();
    createFields();
    createShortFields();
    createReference();
    arrange();
    connectFields();
    nameFields(fields());
}

void EntryForm::createHeading()
{
    m_title = new FoldingLabel(kTitleLines, this);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_facts = new QLabel(this);
    m_facts->setWordWrap(true);
    m_facts->setTextFormat(Qt::PlainText);
}

void EntryForm::createFields()
{
    m_fields = new QWidget;
    m_state = new ChoiceField(m_fields);
    for (const EntryState state : kEntryStates)
        m_state->addItem(Labels::of(state), int(state));
    m_state->setToolTip(tr("Digits 0 to 5 choose at once."));
    m_result = new TextField(4, 2, m_fields);
    m_longerResult = new TextField(3, 1, m_fields);
    m_percent = new ShareField(m_fields); // behind the results: words typed in a hurry do not go into it
    m_percentBox = labelled(tr("Done (%):"), {m_percent}, m_fields);
    m_year = new YearFields(m_fields);
    m_estimate = new TextField(2, 1, m_fields);
    m_difficulty = new TextField(2, 1, m_fields);
    m_cause = new TextField(2, 1, m_fields);
    m_cause->setPlaceholderText(tr("Objective: …; subjective: …"));
    m_proposal = new TextField(2, 1, m_fields);
}

void EntryForm::createShortFields()
{
    m_shortRow = new QWidget(m_fields);
    m_productNumber = new LineField(kNumberLength, m_shortRow);
    m_productDate = new DateField(m_shortRow);
    auto *dated = new QLabel(tr("dated"), m_shortRow);
    m_productBox = labelled(tr("Product &delivered by document:"), {m_productNumber, dated, m_productDate},
                            m_shortRow);
    m_expected = new DateField(m_shortRow);
    m_expectedBox = labelled(tr("E&xpected to be done:"), {m_expected}, m_shortRow);
    auto *row = new QHBoxLayout(m_shortRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_productBox);
    row->addWidget(m_expectedBox);
    row->addStretch();
}

void EntryForm::createReference()
{
    m_reference = new QWidget;
    m_lastTitle = new QLabel(m_reference);
    m_last = new QPlainTextEdit(m_reference);
    m_last->setReadOnly(true);
    m_last->setAccessibleName(tr("Last period"));
    m_last->setFocusPolicy(Qt::ClickFocus); // Tab goes through the fields only
    m_last->setMinimumHeight(48);
    auto *column = new QVBoxLayout(m_reference);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_lastTitle);
    column->addWidget(m_last);
}

QLabel *EntryForm::addText(QGridLayout *grid, const QString &title, TextField *field, int stretch)
{
    m_lastText = field;
    const int row = grid->rowCount();
    auto *label = new QLabel(title, m_fields);
    label->setWordWrap(true); // the room is the text's
    label->setFixedWidth(kLabelLetters * fontMetrics().averageCharWidth());
    label->setAlignment(Qt::AlignRight | Qt::AlignTop);
    label->setBuddy(field);
    grid->addWidget(label, row, 0);
    grid->addWidget(field, row, 1);
    grid->setRowStretch(row, stretch);
    return label;
}

void EntryForm::arrange()
{
    auto *grid = new QGridLayout(m_fields);
    grid->setContentsMargins(0, 0, 4, 0);
    grid->setVerticalSpacing(4);
    auto *stateLabel = new QLabel(tr("&State:"), m_fields);
    stateLabel->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    stateLabel->setBuddy(m_state);
    grid->addWidget(stateLabel, 0, 0);
    grid->addWidget(m_state, 0, 1, Qt::AlignLeft);
    m_resultLabel = addText(grid, tr("&Result:"), m_result, 4);
    m_longerRow = grid->rowCount();
    m_longerLabel = addText(grid, {}, m_longerResult, kLongerStretch);
    grid->addWidget(m_percentBox, grid->rowCount(), 1, Qt::AlignLeft);
    grid->addWidget(m_year, grid->rowCount(), 1);
    addText(grid, tr("Es&timate:"), m_estimate, 2);
    addText(grid, tr("Di&fficulty:"), m_difficulty, 2);
    addText(grid, tr("&Cause:"), m_cause, 2);
    addText(grid, tr("&Proposal:"), m_proposal, 2);
    grid->addWidget(m_shortRow, grid->rowCount(), 0, 1, 2);
    auto *scroll = new QScrollArea(this);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_fields);
    scroll->setMinimumHeight(kFewestLines * fontMetrics().lineSpacing());
    auto *parts = new Columns(QStringLiteral("entry-parts"), this);
    parts->addPart(scroll, tr("This period"), kFieldsLetters, 4);
    parts->addPart(m_reference, tr("Last period"), kLastLetters, 1);
    parts->setStackedFrom(kStackedFrom);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_facts);
    column->addWidget(parts, 1);
}

void EntryForm::connectFields()
{
    connect(m_state, &QComboBox::activated, this, &EntryForm::updateVisibility);
    connect(m_state, &ChoiceField::lettersTyped, this, [this](const QString &letters) {
        focusResult();
        if (!m_result->isReadOnly())
            m_result->insertPlainText(letters);
    });
    // Whatever fields there are: a forgotten one would be typed into and never saved.
    for (ChoiceField *field : m_fields->findChildren<ChoiceField *>())
        connect(field, &QComboBox::activated, this, &EntryForm::edited);
    for (TextField *field : m_fields->findChildren<TextField *>()) {
        connect(field, &TextField::edited, this, &EntryForm::edited);
        m_keys->watch(field);
    }
    for (LineField *field : m_fields->findChildren<LineField *>()) {
        connect(field, &LineField::textEdited, this, &EntryForm::edited);
        m_keys->watch(field);
    }
    for (DateField *field : m_fields->findChildren<DateField *>()) {
        connect(field, &DateField::dateEdited, this, &EntryForm::edited);
        m_keys->watch(field);
    }
}

void EntryForm::showEntry(const EntryContext &context, const TaskEntry &entry)
{
    const bool otherTask = entry.taskNumber != m_entry.taskNumber;
    m_context = context;
    m_entry = entry;
    if (otherTask) // a half-typed day belongs to the task before
        for (DateField *field : {m_productDate, m_expected})
            field->restart();
    m_state->setCurrentIndex(m_state->findData(int(entry.state)));
    m_percent->setShare(entry.percent);
    m_result->setValue(entry.result);
    m_longerResult->setValue(entry.longerResult);
    m_year->showEntry(entry);
    m_estimate->setValue(entry.estimate);
    m_difficulty->setValue(entry.difficulty);
    m_cause->setValue(entry.cause);
    m_proposal->setValue(entry.proposal);
    m_productNumber->setValue(entry.productNumber);
    m_productDate->setDate(entry.productDate);
    m_expected->setDate(entry.expectedDate);
    showSpans();
    showLast();
    updateVisibility();
}

TaskEntry EntryForm::entry() const
{
    TaskEntry entry = m_entry;
    entry.state = EntryState(m_state->currentData().toInt());
    entry.percent = m_percent->share();
    entry.result = m_result->value();
    entry.longerResult = m_longerResult->value();
    m_year->take(entry);
    entry.estimate = m_estimate->value();
    entry.difficulty = m_difficulty->value();
    entry.cause = m_cause->value();
    entry.proposal = m_proposal->value();
    entry.productNumber = m_productNumber->value();
    entry.productDate = m_productDate->date();
    entry.expectedDate = m_expected->date();
    return entry;
}

// Both places name their span; a text that is there is shown in any case.
void EntryForm::showSpans()
{
    const std::optional<Period> &longer = m_context.longer;
    const bool both = longer || !m_entry.longerResult.isEmpty();
    m_resultLabel->setText(both ? tr("&Result, %1:").arg(periods::bareTitle(m_context.period))
                                : tr("&Result:"));
    m_longerLabel->setText(longer ? tr("Res&ult, %1:").arg(wholeTitle(*longer))
                                  : tr("Res&ult, longer period:"));
    m_longerLabel->setVisible(both);
    m_longerResult->setVisible(both);
    auto *grid
        = static_cast<QGridLayout *>(m_fields->layout()); // a row that stretches takes room when hidden
    grid->setRowStretch(m_longerRow, both ? kLongerStretch : 0);
}

void EntryForm::showContext()
{
    const Task &task = m_context.task;
    m_title->setText(task.number + QStringLiteral(". ") + task.text);
    QStringList facts;
    const QDate due = dueDay(task, m_context.period);
    if (task.deadline.text.isEmpty())
        facts.append(tr("No deadline set"));
    else
        facts.append(tr("Deadline: %1").arg(task.deadline.text));
    if (due.isValid())
        facts.append(tr("due %1").arg(numbers::date(due)));
    if (!task.product.isEmpty())
        facts.append(tr("Product: %1").arg(task.product));
    const bool continuous = task.deadline.kind == DeadlineKind::Continuous;
    if (continuous && EntryState(m_state->currentData().toInt()) == EntryState::Done)
        facts.append(tr("continuous, so “done” counts as under way"));
    m_facts->setText(facts.join(QStringLiteral(" · ")));
}

void EntryForm::showLast()
{
    m_lastTitle->setText(tr("Last period (%1)").arg(m_context.lastTitle));
    if (!m_context.last) {
        m_last->setPlainText(tr("Nothing was reported for this task."));
        return;
    }
    const TaskEntry &last = *m_context.last;
    QStringList lines{Labels::of(last.state)};
    const std::pair<QString, QString> parts[]
        = {{tr("Result: %1"), last.result},     {tr("Result of the longer period: %1"), last.longerResult},
           {tr("Estimate: %1"), last.estimate}, {tr("Difficulty: %1"), last.difficulty},
           {tr("Cause: %1"), last.cause},       {tr("Proposal: %1"), last.proposal}};
    for (const auto &[title, words] : parts)
        if (!words.isEmpty())
            lines.append(title.arg(words));
    m_last->setPlainText(lines.join(u'\n'));
}

bool EntryForm::isLate(EntryState state) const
{
    const bool unfinished
        = state == EntryState::NotStarted || state == EntryState::UnderWay || state == EntryState::Suspended;
    const QDate due = dueDay(m_context.task, m_context.period);
    return unfinished && due.isValid() && due <= m_context.period.to;
}

void EntryForm::updateVisibility()
{
    showContext();
    const auto state = EntryState(m_state->currentData().toInt());
    const bool yearly = m_context.task.deadline.kind == DeadlineKind::Yearly;
    m_year->ask(m_context.yearBefore,
                yearly && state != EntryState::Done && periods::closesYear(m_context.period));
    const bool ends = dueDay(m_context.task, m_context.period).isValid();
    m_percentBox->setVisible(ends || m_entry.percent.has_value());
    const bool delivers = !m_context.task.product.isEmpty();
    m_productBox->setVisible(delivers || !m_entry.productNumber.isEmpty());
    m_expectedBox->setVisible(isLate(state) || m_expected->date().isValid());
    m_shortRow->setVisible(!m_productBox->isHidden() || !m_expectedBox->isHidden());
}

void EntryForm::setReference(const QDate &today)
{
    m_productDate->setReference(today);
    m_expected->setReference(today);
}

void EntryForm::setEditable(bool on) { setFieldsReadOnly(m_fields, !on); }

QHash<QString, QWidget *> EntryForm::fields() const
{
    QHash<QString, QWidget *> fields = m_year->fields();
    fields.insert(QHash<QString, QWidget *>{{keyOf(&TaskEntry::state), m_state},
                                            {keyOf(&TaskEntry::percent), m_percent},
                                            {keyOf(&TaskEntry::result), m_result},
                                            {keyOf(&TaskEntry::longerResult), m_longerResult},
                                            {keyOf(&TaskEntry::estimate), m_estimate},
                                            {keyOf(&TaskEntry::difficulty), m_difficulty},
                                            {keyOf(&TaskEntry::cause), m_cause},
                                            {keyOf(&TaskEntry::proposal), m_proposal},
                                            {keyOf(&TaskEntry::productNumber), m_productNumber},
                                            {keyOf(&TaskEntry::productDate), m_productDate},
                                            {keyOf(&TaskEntry::expectedDate), m_expected}});
    return fields;
}

void EntryForm::markHeld(const QStringList &keys) { views::markHeld(fields(), keys); }

void EntryForm::focusFirst() { m_state->setFocus(Qt::TabFocusReason); }

void EntryForm::focusResult()
{
    m_result->setFocus(Qt::OtherFocusReason);
    m_result->moveCursor(QTextCursor::End);
}

void EntryForm::commit()
{
    m_productDate->commit();
    m_expected->commit();
}

bool EntryForm::focusNextPrevChild(bool next)
{
    QWidget *focused = focusWidget();
    QWidget *last = m_lastText;
    for (QWidget *field : {static_cast<QWidget *>(m_productDate), static_cast<QWidget *>(m_expected)})
        if (field->isVisible())
            last = field;
    if (next && focused == last) {
        Q_EMIT nextRequested();
        return true;
    }
    if (!next && focused == m_state) {
        Q_EMIT previousRequested();
        return true;
    }
    return QWidget::focusNextPrevChild(next);
}

} // namespace dondoc::views
