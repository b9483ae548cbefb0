// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// OriginalView: list, tools, and one original at a time, read off the window's thread.
#include "views/pages/reports/originalview.h"

#include "models/background/background.h"
#include "views/pages/reports/pdfpane.h"
#include "views/pages/reports/pictureview.h"
#include "views/widgets/filechoice.h"
#include "views/widgets/theme.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDropEvent>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace dondoc::views {

namespace {

constexpr int kListRows = 3;
constexpr int kUnfolded = 340; ///< px

// Tables dropped on the form are read as on every other page; only scans belong to the entry.
QStringList scansIn(const QMimeData &data)
{
    QStringList paths;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        if (!url.isLocalFile() || !originalfile::isScan(url.toLocalFile()))
            return {};
        paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

OriginalView::OriginalView(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("originals"));
    createList();
    createTools();
    createPages();
    arrange();
    connectTools();
    takeDropsOn(this);
    showOriginals({});
}

void OriginalView::createList()
{
    m_title = new QLabel(tr("Originals"), this);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("original-list"));
    m_list->setAccessibleName(tr("Originals"));
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setMaximumHeight(kListRows * (fontMetrics().lineSpacing() + 6));
    m_list->setTabKeyNavigation(false);
    m_add = new QPushButton(tr("Add original…"), this);
    m_open = new QPushButton(tr("Open with the system's program"), this);
    m_open->setObjectName(QStringLiteral("open-outside"));
    m_search = new QPushButton(tr("Choose the folder where they lie…"), this);
    m_search->setObjectName(QStringLiteral("search-originals"));
    m_search->hide();
    for (QPushButton *button : {m_add, m_search, m_open})
        button->setFocusPolicy(Qt::ClickFocus); // Tab goes through the fields of the entry
}

QToolButton *OriginalView::addTool(const QString &sign, const QString &tip)
{
    auto *tool = new QToolButton(m_tools);
    tool->setText(sign);
    tool->setToolTip(tip);
    tool->setAccessibleName(tip);
    tool->setFocusPolicy(Qt::NoFocus);
    m_tools->layout()->addWidget(tool);
    return tool;
}

void OriginalView::createTools()
{
    m_tools = new QWidget(this);
    auto *row = new QHBoxLayout(m_tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    m_smaller = addTool(QStringLiteral("−"), tr("Smaller (Ctrl+wheel)"));
    m_larger = addTool(QStringLiteral("+"), tr("Larger (Ctrl+wheel)"));
    m_fit = addTool(QStringLiteral("↔"), tr("Fit the width"));
    m_turn = addTool(QStringLiteral("↻"), tr("Turn by 90°"));
    row->addWidget(m_open);
    row->addStretch();
}

void OriginalView::createPages()
{
    m_stack = new QStackedWidget(this);
    m_sentence = new QLabel(m_stack);
    m_sentence->setObjectName(QStringLiteral("original-sentence"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setMargin(theme::kGrid);
    m_picture = new PictureView(m_stack);
    m_pdf = new PdfPane(m_stack);
    for (QWidget *page : {static_cast<QWidget *>(m_sentence), static_cast<QWidget *>(m_picture),
                          static_cast<QWidget *>(m_pdf)})
        m_stack->addWidget(page);
}

void OriginalView::arrange()
{
    auto *top = new QHBoxLayout;
    top->addWidget(m_title);
    top->addStretch();
    top->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kGrid, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(top);
    column->addWidget(m_list);
    column->addWidget(m_tools);
    column->addWidget(m_search);
    column->addWidget(m_stack, 1);
}

void OriginalView::connectTools()
{
    connect(m_list, &QListWidget::currentRowChanged, this, &OriginalView::load);
    connect(m_add, &QPushButton::clicked, this, &OriginalView::chooseFiles);
    connect(m_open, &QPushButton::clicked, this, &OriginalView::openOutside);
    connect(m_search, &QPushButton::clicked, this, &OriginalView::chooseFolder);
    connect(m_picture, &PictureView::beyondEnd, this, &OriginalView::step);
    connect(m_turn, &QToolButton::clicked, m_picture, &PictureView::turn);
    connect(m_larger, &QToolButton::clicked, m_picture, &PictureView::zoomIn);
    connect(m_larger, &QToolButton::clicked, m_pdf, &PdfPane::zoomIn);
    connect(m_smaller, &QToolButton::clicked, m_picture, &PictureView::zoomOut);
    connect(m_smaller, &QToolButton::clicked, m_pdf, &PdfPane::zoomOut);
    connect(m_fit, &QToolButton::clicked, m_picture, &PictureView::fitWidth);
    connect(m_fit, &QToolButton::clicked, m_pdf, &PdfPane::fitWidth);
}

void OriginalView::showOriginals(const QList<Original> &originals)
{
    const Original *before = current();
    const QString hash = before ? before->sha256 : QString();
    m_originals = originals;
    int row = originals.isEmpty() ? -1 : 0;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (int i = 0; i < originals.size(); ++i) {
            m_list->addItem(originals.at(i).name);
            row = originals.at(i).sha256 == hash ? i : row;
        }
        m_list->setCurrentRow(row);
    }
    m_list->setVisible(originals.size() > 1);
    if (qobject_cast<QSplitter *>(parentWidget()))
        setVisible(m_opened || !originals.isEmpty());
    load();
}

void OriginalView::setEditable(bool on)
{
    m_editable = on;
    updateTools();
}

const Original *OriginalView::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_originals.size() ? &m_originals.at(row) : nullptr;
}

void OriginalView::load()
{
    const Original *original = current();
    const QString wanted = original ? originalfile::pathOf(m_folder, *original) : QString();
    updateTools();
    if (original && wanted == m_loaded)
        return; // read again after every edit of the entry, and still the same
    m_loaded = wanted;
    m_search->hide();
    const quint64 asked = ++m_asked;
    m_pdf->show({});
    m_picture->setPages({});
    if (!original) {
        showSentence(tr("No original yet. Drop a scan, a photo or the signed PDF here or on the form."));
        return;
    }
    showSentence(tr("Reading %1…").arg(original->name));
    background::run(
        this, [wanted, kept = *original] { return originalfile::inspect(wanted, kept); },
        [this, asked](const OriginalContent &content) {
            if (asked == m_asked)
                showContent(content);
        });
}

void OriginalView::showContent(const OriginalContent &content)
{
    const Original *original = current();
    if (!original)
        return;
    const QString name = original->name;
    const bool isGone = content.kind == OriginalContent::Lost || content.kind == OriginalContent::Changed;
    m_search->setVisible(isGone && m_editable);
    if (isGone)
        m_loaded.clear(); // once it is found again it is read again
    if (content.kind == OriginalContent::Lost) {
        showSentence(tr("The file %1 is not there any more. Bring the folder of originals back from a copy.")
                         .arg(name));
    } else if (content.kind == OriginalContent::Changed) {
        showSentence(
            tr("The file %1 is not as it was kept: its content was changed. Bring it back from a copy.")
                .arg(name));
    } else if (content.kind == OriginalContent::Picture) {
        m_stack->setCurrentWidget(m_picture);
        m_picture->setPages(content.pages);
    } else if (content.kind == OriginalContent::Pdf && m_pdf->show(m_loaded)) {
        m_stack->setCurrentWidget(m_pdf);
    } else {
        showSentence(tr("%1 cannot be shown inside the window.").arg(name));
    }
    m_open->setEnabled(!isGone && originalfile::isSafeToOpen(name));
    updateTools();
}

void OriginalView::showSentence(const QString &sentence)
{
    m_open->setEnabled(false);
    m_sentence->setText(sentence);
    m_stack->setCurrentWidget(m_sentence);
    updateTools();
}

void OriginalView::step(int by)
{
    const int row = m_list->currentRow() + by;
    if (row >= 0 && row < m_list->count())
        m_list->setCurrentRow(row);
}

void OriginalView::updateTools()
{
    const bool shown = m_stack->currentWidget() != m_sentence;
    for (QToolButton *tool : {m_smaller, m_larger, m_fit})
        tool->setEnabled(shown);
    m_turn->setEnabled(m_stack->currentWidget() == m_picture);
    m_tools->setVisible(current());
    m_add->setEnabled(m_editable);
}

void OriginalView::openOutside()
{
    const Original *original = current();
    if (!original || !m_copies.isValid())
        return;
    background::run(
        this,
        [path = m_loaded, kept = *original, folder = m_copies.path()] {
            return originalfile::copyForOpening(path, kept, folder);
        },
        [](const QString &copy) {
            if (!copy.isEmpty())
                QDesktopServices::openUrl(QUrl::fromLocalFile(copy));
        });
}

void OriginalView::chooseFolder()
{
    const QString path = filechoice::folder(this, tr("Folder of originals"), m_folder);
    if (!path.isEmpty())
        Q_EMIT folderChosen(path);
}

void OriginalView::chooseFiles()
{
    const QStringList paths = filechoice::openSome(this, tr("Files to keep as originals"), {});
    if (!paths.isEmpty())
        Q_EMIT filesChosen(paths);
}

void OriginalView::takeDropsOn(QWidget *widget)
{
    widget->setAcceptDrops(true);
    widget->installEventFilter(this);
}

bool OriginalView::eventFilter(QObject *, QEvent *event)
{
    const bool dropped = event->type() == QEvent::Drop;
    if (!m_editable || (!dropped && event->type() != QEvent::DragEnter))
        return false;
    auto *drop = static_cast<QDropEvent *>(event);
    const QStringList paths = scansIn(*drop->mimeData());
    if (paths.isEmpty())
        return false;
    drop->acceptProposedAction();
    if (dropped)
        Q_EMIT filesChosen(paths);
    return true;
}

void OriginalView::fold()
{
    auto *splitter = qobject_cast<QSplitter *>(parentWidget());
    if (!splitter)
        return;
    if (m_originals.isEmpty()) {
        m_opened = isHidden();
        setVisible(m_opened);
        return;
    }
    const int at = splitter->indexOf(this);
    QList<int> sizes = splitter->sizes();
    const int wanted = sizes.at(at) > 0 ? 0 : kUnfolded;
    sizes[at - 1] += sizes.at(at) - wanted;
    sizes[at] = wanted;
    splitter->setSizes(sizes);
}

} // namespace dondoc::views
