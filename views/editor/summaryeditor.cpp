// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SummaryEditor: edits become own blocks at once; they are sent half a second after the last key.
#include "views/editor/summaryeditor.h"

#include "views/editor/changeoffers.h"
#include "views/editor/contestedblock.h"
#include "views/editor/partlist.h"
#include "views/editor/parttoolbar.h"
#include "views/editor/sectioneditor.h"
#include "views/editor/texttoolbar.h"
#include "views/widgets/heldbar.h"
#include "views/widgets/historykeys.h"

#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace dondoc::views {

SummaryEditor::SummaryEditor(QWidget *parent)
    : QWidget(parent), m_held(new HeldBar(this)), m_list(new PartList(this)),
      m_editor(new SectionEditor(this)), m_offers(new ChangeOffers(this)),
      m_bar(new TextToolBar(m_editor, this)), m_partBar(new PartToolBar(this))
{
    m_editor->setAccessibleName(tr("Text of the part"));
    arrange();
    orderByTab();
    connectEditor();
    connectPartBar();
    connectOffers();
}

void SummaryEditor::arrange()
{
    auto *writing = new QWidget(this);
    auto *column = new QVBoxLayout(writing);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_held);
    column->addWidget(m_bar);
    column->addWidget(m_editor, 1);
    column->addWidget(m_offers);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    auto *outline = new QWidget(this);
    auto *lines = new QVBoxLayout(outline);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addWidget(m_list, 1);
    lines->addWidget(m_partBar);
    splitter->addWidget(outline);
    splitter->addWidget(writing);
    splitter->setStretchFactor(0, 3); // the outline grows with the window too
    splitter->setStretchFactor(1, 7);
    splitter->setSizes({180, 420});
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(splitter);
}

/// As it is seen from top to bottom. The editor has the actions for their keys and for the menu.
void SummaryEditor::orderByTab()
{
    QWidget *last = m_list;
    for (QToolBar *bar : {static_cast<QToolBar *>(m_partBar), static_cast<QToolBar *>(m_bar)}) {
        const QList<QAction *> actions = bar->actions();
        addActions(actions);
        for (QAction *each : actions) {
            setTabOrder(last, bar->widgetForAction(each));
            last = bar->widgetForAction(each);
        }
    }
    setTabOrder(last, m_editor);
}

void SummaryEditor::connectEditor()
{
    connect(m_list, &PartList::partChosen, this, [this](const QString &key) {
        showPart();
        Q_EMIT partChosen(key);
    });
    connect(m_editor, &SectionEditor::edited, this, &SummaryEditor::takeEdit);
    connect(m_editor, &SectionEditor::blockEntered, this, &SummaryEditor::blockEntered);
    (new HistoryKeys(this))->watch(m_editor);
    connect(&m_pause, &SavePause::due, this, &SummaryEditor::send);
}

void SummaryEditor::connectPartBar()
{
    connect(m_partBar, &PartToolBar::additionWanted, this, &SummaryEditor::addPart);
    connect(m_partBar, &PartToolBar::omissionWanted, this, &SummaryEditor::leavePartOut);
    connect(m_partBar, &PartToolBar::moveWanted, this, &SummaryEditor::movePart);
    connect(m_partBar, &PartToolBar::restorationWanted, this, &SummaryEditor::restorePart);
}

void SummaryEditor::connectOffers()
{
    connect(m_offers, &ChangeOffers::figureAnswered, this,
            [this](const report::ChangedFigure &figure, report::FigureAnswer answer) {
                if (const TextOverride *block = report::ownBlock(m_own, figure.key))
                    change({report::keptBeside(report::withFigure(*block, figure, answer), m_draft)});
                showPart();
            });
    connect(m_offers, &ChangeOffers::submittedAnswered, this, &SummaryEditor::answerSubmitted);
    connect(m_offers, &ChangeOffers::draftAnswered, this, [this](const QString &key, bool take) {
        const TextOverride *block = report::ownBlock(m_own, key);
        if (!block)
            return;
        TextOverride answered = report::keptBeside(*block, m_draft);
        if (take)
            answered.runs.clear();
        change({answered});
        showPart();
    });
    connect(m_offers, &ChangeOffers::lostAnswered, this, [this](const report::LostBlock &lost, bool keep) {
        change(report::answeredLost(lost.own, lost.part, m_own, keep));
        showPart();
    });
    connect(m_offers, &ChangeOffers::recordsWanted, this, &SummaryEditor::recordsWanted);
}

void SummaryEditor::restart(const QString &report)
{
    m_pause.stop();
    m_edits.show(report);
    m_own = m_edits.texts();
    m_agreed.clear();
}

void SummaryEditor::discard()
{
    restart({});
    m_edits.clear();
    m_own.clear();
}

void SummaryEditor::showDraft(const report::Document &draft, const QList<TextOverride> &stored,
                              const report::BodyText &submitted)
{
    m_draft = draft;
    m_submitted = submitted;
    m_edits.showStored(stored);
    m_own = m_edits.texts();
    refreshParts();
    showPart();
    showHeld();
    if (m_edits.isPending())
        m_pause.start();
}

void SummaryEditor::refreshParts()
{
    m_parts = report::bodyParts(report::withTextOverrides(m_draft, m_own));
    // What is left out is listed too, or it could never be taken in again.
    const QList<report::BodyPart> drafted = report::bodyParts(m_draft);
    for (const report::BodyPart &part : drafted) {
        const TextOverride *own = report::ownBlock(m_own, part.key);
        if (own && own->kind == TextOverrideKind::LeftOut)
            m_parts.append(part);
    }
    m_list->showParts(m_parts, m_own, openChanges().keys());
}

const report::BodyPart *SummaryEditor::currentPart() const
{
    const QString key = m_list->currentKey();
    const auto found = std::find_if(m_parts.cbegin(), m_parts.cend(),
                                    [&key](const report::BodyPart &part) { return part.key == key; });
    return found == m_parts.cend() ? nullptr : &*found;
}

QStringList SummaryEditor::takenKeys() const
{
    QStringList keys;
    for (const TextOverride &each : m_own)
        keys.append(each.key);
    return keys;
}

void SummaryEditor::showPart()
{
    const report::BodyPart *part = currentPart();
    const TextOverride *heading = part ? report::ownBlock(m_own, part->key) : nullptr;
    m_editor->setEnabled(part && !(heading && heading->kind == TextOverrideKind::LeftOut));
    if (part)
        m_editor->showPart(part->key, report::writtenBlocks(*part, m_own), takenKeys());
    showOffers();
}

void SummaryEditor::showOffers()
{
    const report::BodyPart *part = m_readOnly ? nullptr : currentPart();
    m_offers->showOffers(part ? openChanges().within(*part) : report::OpenChanges());
}

report::OpenChanges SummaryEditor::openChanges() const
{
    return report::openChanges(m_draft, m_own, m_submitted, m_agreed);
}

/// What the pages print already needs no text of the officer's own.
void SummaryEditor::answerSubmitted(const report::ChangedBlock &block, report::FigureAnswer answer)
{
    if (answer == report::FigureAnswer::Take)
        m_agreed.append(block);
    else
        change({report::heldBlock(m_draft, m_own, block, answer == report::FigureAnswer::Leave)});
    refreshParts();
    showPart();
}

void SummaryEditor::holdSubmitted(bool left)
{
    QList<TextOverride> held;
    const QList<report::ChangedBlock> open = openChanges().sinceSubmission;
    for (const report::ChangedBlock &each : open)
        held.append(report::heldBlock(m_draft, m_own, each, left));
    take(held);
}

void SummaryEditor::takeEdit()
{
    const report::BodyPart *part = currentPart();
    if (!part || m_readOnly)
        return;
    change(report::editedBlocks(m_draft, m_own, *part, m_editor->blocks()));
}

void SummaryEditor::change(const QList<TextOverride> &changed)
{
    if (changed.isEmpty())
        return;
    m_edits.edit(changed);
    m_own = m_edits.texts();
    refreshParts();
    showHeld();
    m_pause.start();
    Q_EMIT textEdited();
}

void SummaryEditor::take(const QList<TextOverride> &changed)
{
    change(changed);
    showPart();
    flush();
}

void SummaryEditor::flush()
{
    m_edits.retry();
    send();
}

void SummaryEditor::send()
{
    m_pause.stop();
    const QList<TextOverride> changed = m_edits.take();
    if (!changed.isEmpty())
        Q_EMIT saveRequested(changed);
    HistoryKeys::settleBelow(this);
}

void SummaryEditor::textStored(const QList<TextOverride> &all)
{
    m_edits.accept(all);
    m_own = m_edits.texts();
    showHeld();
    send();
}

void SummaryEditor::textRefused(const Error &error, const QString &reason)
{
    m_edits.refuse(error, reason);
    m_own = m_edits.texts();
    showHeld();
    if (m_edits.isPending())
        m_pause.start();
}

void SummaryEditor::decide(const edits::Contest<TextOverride> &contest, bool mine)
{
    m_edits.decide(contest, mine);
    m_own = m_edits.texts();
    refreshParts();
    showPart();
    showHeld();
    send();
    Q_EMIT textEdited();
}

void SummaryEditor::showHeld()
{
    QList<ContestedField> contested;
    const QList<edits::Contest<TextOverride>> contests = m_edits.contests();
    for (const edits::Contest<TextOverride> &each : contests) {
        const bool placed = each.path == QStringLiteral("place");
        contested.append({placed ? tr("the place of a paragraph") : tr("a paragraph"),
                          contestedWords(each.mine, m_draft), contestedWords(each.stored, m_draft),
                          [this, each](bool mine) { decide(each, mine); }});
    }
    m_held->showHeld(contested, m_edits.refusal());
}

void SummaryEditor::addPart()
{
    const report::BodyPart *part = currentPart();
    if (!part || part->level == 0)
        return;
    TextOverride heading;
    heading.kind = TextOverrideKind::Added;
    heading.style = part->level == 3 ? RunStyle::Point : RunStyle::Clause;
    const bool below = part->level == 1;
    heading.key = report::freshKey(below ? part->key : part->key.section(u'/', 0, -2), takenKeys());
    heading.after = below ? report::blockKey(part->blocks.constLast()) : part->key;
    heading.runs = {{QStringLiteral("Mục mới"), false, false, {}, {}, {}}};
    change({heading});
    m_list->goToPart(heading.key);
    m_editor->selectAll();
    m_editor->setFocus();
}

void SummaryEditor::leavePartOut()
{
    const report::BodyPart *part = currentPart();
    if (!part || part->level == 0)
        return;
    change(report::editedBlocks(m_draft, m_own, *part, {}));
    showPart();
}

void SummaryEditor::restorePart()
{
    const report::BodyPart *part = currentPart();
    if (part)
        change(report::restoredBlocks(m_draft, m_own, part->key));
    showPart();
}

void SummaryEditor::movePart(bool up)
{
    const report::BodyPart *part = currentPart();
    if (part)
        change(report::movedHeading(report::withTextOverrides(m_draft, m_own), m_own, part->key, up));
    showPart();
}

void SummaryEditor::goTo(const QString &key)
{
    for (const report::BodyPart &part : std::as_const(m_parts)) {
        const bool holds
            = std::any_of(part.blocks.cbegin(), part.blocks.cend(),
                          [&key](const report::Block &block) { return report::blockKey(block) == key; });
        if (!holds)
            continue;
        m_list->goToPart(part.key);
        m_editor->goToBlock(key);
        return;
    }
}

void SummaryEditor::setReadOnly(bool on)
{
    m_readOnly = on;
    m_editor->setReadOnly(on);
    m_bar->setReadOnly(on);
    m_partBar->setReadOnly(on);
    showOffers();
}

} // namespace dondoc::views
