// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// CompletenessList: issues as lines.
#include "views/pages/summary/completenesslist.h"

#include "models/domain/text/text.h"
#include "views/messages/messages.h"
#include "views/widgets/keytable.h"
#include "views/widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <array>

namespace dondoc::views {

using report::GapGroup;

namespace {

enum GapRole { GapIndexRole = Qt::UserRole, GapGroupRole };

/// Where it is written in the settings; see SettingsPage::goTo().
QString settingOf(const Issue &gap)
{
    switch (gap.kind) {
    case IssueKind::PlanNumberBlank:
        return QStringLiteral("plan-number");
    case IssueKind::SignerBlank:
        return QStringLiteral("profile-signer");
    case IssueKind::DraftingUnitBlank:
        return QStringLiteral("profile-unit");
    case IssueKind::RecipientsBlank:
        return QStringLiteral("profile-recipients");
    case IssueKind::AddresseeBlank:
        return QStringLiteral("profile-addressee");
    case IssueKind::TemplateFault:
        return QStringLiteral("sentence/") + gap.arguments.value(0);
    default:
        return {};
    }
}

/// Where it can be mended.
std::pair<PageId, QString> remedy(const Issue &gap)
{
    if (gap.kind == IssueKind::FilesUnderReview)
        return {PageId::Reports, QString(kUnderReviewRecord)};
    if (!gap.place.isEmpty())
        return {PageId::Summary, gap.place};
    if (!gap.agencyCode.isEmpty() && !gap.taskNumber.isEmpty())
        return {PageId::Reports, gap.agencyCode + u'/' + gap.taskNumber};
    if (!gap.agencyCode.isEmpty() || gap.kind == IssueKind::ExampleData
        || gap.kind == IssueKind::ExampleBefore)
        return {PageId::Reports, gap.agencyCode};
    if (!gap.taskNumber.isEmpty())
        return {PageId::Tasks, gap.taskNumber};
    return {PageId::Settings, settingOf(gap)};
}

/// Sign and colour of a group, as of the state that is about as bad.
ProgressState likeness(GapGroup group, Severity severity)
{
    if (group == GapGroup::MustHave)
        return ProgressState::Overdue;
    return severity == Severity::Note ? ProgressState::NotStarted : ProgressState::DueSoon;
}

constexpr std::array<const char *, report::kGapGroups> kGroupTitles{
    QT_TRANSLATE_NOOP("dondoc::views::CompletenessList", "Must have (%1)"),
    QT_TRANSLATE_NOOP("dondoc::views::CompletenessList", "Worth a look: text of the report (%1)"),
    QT_TRANSLATE_NOOP("dondoc::views::CompletenessList", "Worth a look: agencies (%1)"),
    QT_TRANSLATE_NOOP("dondoc::views::CompletenessList", "Worth a look: tasks (%1)"),
    QT_TRANSLATE_NOOP("dondoc::views::CompletenessList", "Worth a look: figures (%1)"),
    QT_TRANSLATE_NOOP("dondoc::views::CompletenessList", "To be looked at again (%1)"),
    QT_TRANSLATE_NOOP("dondoc::views::CompletenessList", "Notes (%1)"),
};

bool isSameReview(const Issue &gap, const QList<Issue> &others)
{
    return std::any_of(others.cbegin(), others.cend(), [&gap](const Issue &other) {
        return other.kind == gap.kind && other.obstacles == gap.obstacles;
    });
}

} // namespace

CompletenessList::CompletenessList(QWidget *parent) : QListWidget(parent)
{
    setWordWrap(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setAccessibleName(tr("What is missing"));
    connect(this, &QListWidget::itemActivated, this, &CompletenessList::choose);
    // A click on a line to be looked at again selects it; a double click or Enter leads on.
    connect(this, &QListWidget::itemClicked, this, [this](const QListWidgetItem *item) {
        if (!isToReview(row(item))) {
            choose(item);
        }
    });
}

void CompletenessList::showGaps(const QList<Issue> &gaps)
{
    if (gaps == m_gaps)
        return;
    const QList<Issue> selected = selectedGaps();
    m_gaps = gaps;
    fill(selected);
}

void CompletenessList::setNeedle(const QString &needle)
{
    m_needle = needle.trimmed();
    fill(selectedGaps());
}

// Anything that is saved anywhere makes the list anew: what was selected meanwhile stays so.
void CompletenessList::fill(const QList<Issue> &selected)
{
    const int row = currentRow();
    const int scrolled = verticalScrollBar()->value();
    clear();
    std::array<QList<qsizetype>, report::kGapGroups> groups;
    for (qsizetype at = 0; at < m_gaps.size(); ++at) {
        if (isShown(m_gaps.at(at)))
            groups.at(size_t(report::groupOf(m_gaps.at(at)))).append(at);
    }
    for (size_t group = 0; group < groups.size(); ++group)
        addGroup(GapGroup(group), groups.at(group));
    setCurrentRow(row < count() ? row : -1, QItemSelectionModel::NoUpdate);
    for (int at = 0; at < count(); ++at)
        item(at)->setSelected(isToReview(at) && isSameReview(*gapAt(at), selected));
    verticalScrollBar()->setValue(scrolled);
}

bool CompletenessList::isShown(const Issue &gap) const
{
    return m_needle.isEmpty() || text::matches(text::searchKey(Messages::sentence(gap)), m_needle);
}

/// What is looked for is seen, in a folded group too.
void CompletenessList::addGroup(GapGroup group, const QList<qsizetype> &gaps)
{
    if (gaps.isEmpty())
        return;
    const bool folded = m_folded.contains(group) && m_needle.isEmpty();
    auto *heading = new QListWidgetItem((folded ? QStringLiteral("▸ ") : QStringLiteral("▾ "))
                                            + tr(kGroupTitles.at(size_t(group))).arg(gaps.size()),
                                        this);
    heading->setData(GapIndexRole, -1);
    heading->setData(GapGroupRole, int(group));
    heading->setFlags(Qt::ItemIsEnabled);
    QFont bold = font();
    bold.setBold(true);
    heading->setFont(bold);
    for (const qsizetype at : folded ? QList<qsizetype>() : gaps)
        addGap(at);
}

void CompletenessList::addGap(qsizetype at)
{
    const Issue &gap = m_gaps.at(at);
    const GapGroup group = report::groupOf(gap);
    const StateLook shown = theme::of(likeness(group, gap.severity), palette());
    auto *item = new QListWidgetItem(QString(shown.sign) + u' ' + Messages::sentence(gap), this);
    item->setToolTip(Messages::word(gap.severity));
    item->setForeground(shown.colour);
    item->setFlags(gap.obstacles.isEmpty() ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setData(GapIndexRole, at);
    item->setData(GapGroupRole, int(group));
}

const Issue *CompletenessList::gapAt(int row) const
{
    const qsizetype at = item(row) ? item(row)->data(GapIndexRole).toLongLong() : -1;
    return at < 0 ? nullptr : &m_gaps.at(at);
}

bool CompletenessList::isToReview(int row) const
{
    const Issue *gap = gapAt(row);
    return gap && !gap->obstacles.isEmpty();
}

QString CompletenessList::summary() const
{
    const auto isMust = [](const Issue &gap) { return report::groupOf(gap) == GapGroup::MustHave; };
    const auto shown
        = std::count_if(m_gaps.cbegin(), m_gaps.cend(), [this](const Issue &gap) { return isShown(gap); });
    const auto musts = std::count_if(m_gaps.cbegin(), m_gaps.cend(),
                                     [&](const Issue &gap) { return isMust(gap) && isShown(gap); });
    QStringList told;
    if (musts > 0)
        told.append(tr("Must have (%1)").arg(musts));
    if (musts < shown)
        told.append(tr("Worth a look (%1)").arg(shown - musts));
    if (!m_needle.isEmpty())
        told.append(tr("%1 of %2 lines match the filter").arg(shown).arg(m_gaps.size()));
    return told.join(QStringLiteral(" · "));
}

/// A filter that finds nothing leaves no riddle.
void CompletenessList::paintEvent(QPaintEvent *event)
{
    QListWidget::paintEvent(event);
    if (count() > 0 || m_needle.isEmpty())
        return;
    QPainter painter(viewport());
    theme::paintEmpty(painter, viewport()->rect(), palette(), tr("No line matches the filter."));
}

QList<Issue> CompletenessList::selectedGaps() const
{
    QList<Issue> selected;
    for (int at = 0; at < count(); ++at) {
        if (item(at)->isSelected() && gapAt(at))
            selected.append(*gapAt(at));
    }
    return selected;
}

/// Whether the list shows them now or not.
bool CompletenessList::hasGapsToReview() const
{
    return std::any_of(m_gaps.cbegin(), m_gaps.cend(),
                       [](const Issue &gap) { return !gap.obstacles.isEmpty(); });
}

void CompletenessList::selectKind()
{
    int first = currentRow();
    for (int at = 0; at < count() && !isToReview(first); ++at)
        first = at;
    if (!isToReview(first))
        return;
    clearSelection();
    setCurrentRow(first, QItemSelectionModel::NoUpdate);
    for (int at = 0; at < count(); ++at)
        item(at)->setSelected(isToReview(at) && gapAt(at)->kind == gapAt(first)->kind);
}

void CompletenessList::keyPressEvent(QKeyEvent *event)
{
    const bool folds = event->key() == Qt::Key_Left;
    const bool unfolds = event->key() == Qt::Key_Right;
    const QListWidgetItem *current = currentItem();
    const bool isFolded = current && m_folded.contains(GapGroup(current->data(GapGroupRole).toInt()));
    if (keytable::matches(*event, Command::SelectAll))
        selectKind();
    else if (current && ((folds && !isFolded) || (unfolds && isFolded)))
        fold(current);
    else
        QListWidget::keyPressEvent(event);
}

void CompletenessList::fold(const QListWidgetItem *heading)
{
    const GapGroup group = GapGroup(heading->data(GapGroupRole).toInt());
    if (!m_folded.remove(group))
        m_folded.insert(group);
    fill(selectedGaps());
    for (int at = 0; at < count(); ++at) {
        if (!gapAt(at) && item(at)->data(GapGroupRole).toInt() == int(group))
            setCurrentRow(at, QItemSelectionModel::NoUpdate);
    }
}

void CompletenessList::choose(const QListWidgetItem *item)
{
    const Issue *gap = gapAt(row(item));
    if (!gap)
        return fold(item);
    const auto [place, record] = remedy(*gap);
    Q_EMIT placeChosen(place, record);
}

} // namespace dondoc::views
