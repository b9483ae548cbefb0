// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ChangeOffers: a line each with its buttons.
#include "views/editor/changeoffers.h"

#include "models/domain/text/text.h"
#include "views/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <tuple>

namespace dondoc::views {

namespace {

constexpr int kShown = 240; ///< characters of a draft; the whole stands in its tool tip
constexpr int kHeight = 150;

} // namespace

ChangeOffers::ChangeOffers(QWidget *parent) : QFrame(parent)
{
    auto *area = new QScrollArea(this);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    m_content = new QWidget(area);
    m_rows = new QVBoxLayout(m_content);
    m_rows->setContentsMargins(0, 0, 0, 0);
    area->setWidget(m_content);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(area);
    setMaximumHeight(kHeight);
    hide();
}

void ChangeOffers::showOffers(const report::OpenChanges &changes)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (const report::ChangedFigure &figure : changes.figures)
        addFigure(figure);
    for (const report::ChangedDraft &changed : changes.drafts)
        addDraft(changed);
    for (const report::LostBlock &lost : changes.lost)
        addLost(lost);
    for (const report::ChangedBlock &block : changes.sinceSubmission)
        addSubmitted(block);
    m_rows->addStretch(1);
    setVisible(!changes.isEmpty());
}

void ChangeOffers::addRow(const QString &sentence, const QList<QWidget *> &buttons)
{
    auto *row = new QWidget(m_content);
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *label = new QLabel(sentence, row);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    column->addWidget(label);
    auto *line = new QHBoxLayout;
    for (QWidget *button : buttons)
        line->addWidget(button);
    line->addStretch(1);
    column->addLayout(line);
    m_rows->addWidget(row);
}

QList<QWidget *> ChangeOffers::answerButtons(const QString &now, const QString &before,
                                             const std::function<void(report::FigureAnswer)> &answer)
{
    using report::FigureAnswer;
    const std::tuple<FigureAnswer, QString, QString> answers[]
        = {{FigureAnswer::Take, tr("Replace"), tr("Printed: %1").arg(now)},
           {FigureAnswer::Keep, tr("Keep"), tr("Printed: %1").arg(before)},
           {FigureAnswer::Leave, tr("Next period"),
            tr("Printed: %1. The next period's report tells the change.").arg(before)}};
    QList<QWidget *> buttons;
    for (const auto &[which, text, help] : answers) {
        auto *button = new QPushButton(text, m_content);
        button->setToolTip(help);
        connect(button, &QPushButton::clicked, this, [answer, which = which] { answer(which); });
        buttons.append(button);
    }
    return buttons;
}

void ChangeOffers::addFigure(const report::ChangedFigure &figure)
{
    QList<QWidget *> buttons
        = answerButtons(figure.data, figure.printed, [this, figure](report::FigureAnswer answer) {
              Q_EMIT figureAnswered(figure, answer);
          });
    auto *records = new QPushButton(tr("Records"), m_content);
    records->setToolTip(tr("The names behind the data's figure"));
    connect(records, &QPushButton::clicked, this, [this, figure] { Q_EMIT recordsWanted(figure.figure); });
    buttons.append(records);
    addRow(tr("The text says %1, the data now say %2.").arg(figure.printed, figure.data), buttons);
}

void ChangeOffers::addSubmitted(const report::ChangedBlock &block)
{
    const QString words = text::shortened(plainText(block.submitted), kShown);
    const QString figures = report::figuresInWords(block);
    addRow(figures.isEmpty() ? tr("The submitted version says: %1").arg(words)
                             : tr("Changed since the submission: %1").arg(figures),
           answerButtons(tr("the draft of today"), words, [this, block](report::FigureAnswer answer) {
               Q_EMIT submittedAnswered(block, answer);
           }));
}

void ChangeOffers::addDraft(const report::ChangedDraft &changed)
{
    auto *take = new QPushButton(tr("Take the draft"), m_content);
    auto *keep = new QPushButton(tr("Keep mine"), m_content);
    connect(take, &QPushButton::clicked, this,
            [this, key = changed.key] { Q_EMIT draftAnswered(key, true); });
    connect(keep, &QPushButton::clicked, this,
            [this, key = changed.key] { Q_EMIT draftAnswered(key, false); });
    take->setToolTip(changed.draft);
    addRow(tr("The draft is now: %1").arg(text::shortened(changed.draft, kShown)), {take, keep});
}

void ChangeOffers::addLost(const report::LostBlock &lost)
{
    const QString words = plainText(lost.own.runs).simplified();
    auto *drop = new QPushButton(tr("Drop"), m_content);
    drop->setToolTip(words);
    connect(drop, &QPushButton::clicked, this, [this, lost] { Q_EMIT lostAnswered(lost, false); });
    if (words.isEmpty()) {
        addRow(tr("The draft no longer has the paragraph that you left out: %1")
                   .arg(text::shortened(lost.own.draft, kShown)),
               {drop});
        return;
    }
    auto *keep = new QPushButton(tr("Print it here"), m_content);
    keep->setToolTip(words);
    connect(keep, &QPushButton::clicked, this, [this, lost] { Q_EMIT lostAnswered(lost, true); });
    addRow(tr("The draft no longer has this paragraph; your text is not printed: %1")
               .arg(text::shortened(words, kShown)),
           {keep, drop});
}

} // namespace dondoc::views
