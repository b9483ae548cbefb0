// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// DocumentsForm: a table edited in place.
#include "views/pages/settings/documentsform.h"

#include "models/tables/documenttablemodel.h"
#include "models/tables/filtermodel.h"
#include "views/messages/contestedfields.h"
#include "views/messages/messages.h"
#include "views/pages/settings/documentdelegate.h"
#include "views/pages/settings/documenttable.h"
#include "views/widgets/filterpanel.h"
#include "views/widgets/heldbar.h"
#include "views/widgets/keytable.h"
#include "views/widgets/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>

namespace dondoc::views {

using tables::DocumentTableModel;

DocumentsForm::DocumentsForm(QWidget *parent)
    : QWidget(parent), m_documents(new DocumentTableModel(this)), m_state(new QLabel(this)),
      m_held(new HeldBar(this))
{
    m_state->setObjectName(QStringLiteral("documents-state"));
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    createList();
    createActions();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::kGrid, 0, 0);
    column->addWidget(m_state);
    column->addWidget(m_held);
    column->addWidget(m_list, 1);
    // What a cell asks for waits until its editor is gone: the rows may be others then.
    connect(m_documents, &DocumentTableModel::documentEdited, this, &DocumentsForm::edit,
            Qt::QueuedConnection);
    connect(m_documents, &DocumentTableModel::dayRefused, this, &DocumentsForm::refuseDay);
    setReadOnly(false);
    showHeld();
}

/// The view tells of its model's end, when what it would show is gone already.
DocumentsForm::~DocumentsForm() { m_list->view()->disconnect(this); }

void DocumentsForm::createList()
{
    auto *view = new DocumentTable(m_documents, DocumentTableModel::Subject,
                                   {{DocumentTableModel::Kind, 13},
                                    {DocumentTableModel::Number, 18},
                                    {DocumentTableModel::IssuedOn, 13},
                                    {DocumentTableModel::Issuer, 22},
                                    {DocumentTableModel::Source, 18}},
                                   this);
    view->setObjectName(QStringLiteral("documents"));
    view->setAccessibleName(tr("Documents issued for the plan"));
    view->setEmptyText(tr("Nothing is listed yet. Add what the province and the department issued for the "
                          "plan: section I.1 of the report cites it."));
    m_cells = new DocumentDelegate(view);
    view->setItemDelegate(m_cells);
    view->setSpareColumns({DocumentTableModel::Source});
    view->sortByColumn(DocumentTableModel::IssuedOn, Qt::AscendingOrder);
    m_list = new FilterPanel(view, tr("Documents"), this);
    connect(view, &FilteredTable::currentIdChanged, this, &DocumentsForm::showButtons);
}

void DocumentsForm::createActions()
{
    m_add = new QPushButton(tr("&Add a document"), this);
    m_add->setObjectName(QStringLiteral("document-add"));
    m_remove = new QPushButton(tr("&Remove"), this);
    m_remove->setObjectName(QStringLiteral("document-remove"));
    m_list->addTool(m_add);
    m_list->addTool(m_remove);
    connect(m_add, &QPushButton::clicked, this, &DocumentsForm::add);
    connect(m_remove, &QPushButton::clicked, this, &DocumentsForm::removeChosen);
    for (const auto &[command, button] :
         {std::pair{Command::AddDocument, m_add}, std::pair{Command::RemoveDocument, m_remove}}) {
        auto *action = new QAction(button->text(), this);
        action->setShortcuts(keytable::keysOf(command));
        button->setToolTip(tr("Key: %1").arg(keytable::wordsOf(command)));
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, button, &QPushButton::click);
        m_list->view()->addAction(action);
    }
}

void DocumentsForm::showPeriod(const AssessedPeriodPtr &quarter)
{
    m_quarter = quarter;
    m_edits.showStored(quarter->data.plan.code, quarter->data.documents);
    m_cells->setReference(quarter->data.period.to);
    showList();
    send();
    if (!m_added.isEmpty() && m_documents->document(m_added).id)
        editNumber(std::exchange(m_added, {}));
}

/// As known, with what is under edit.
void DocumentsForm::showList()
{
    if (m_quarter) {
        PeriodSnapshot shown = m_quarter->data;
        shown.documents = m_edits.documents();
        m_documents->showDocuments(shown, m_today);
    }
    showHeld();
    showButtons();
}

void DocumentsForm::showHeld()
{
    const auto decide = [this](const edits::Contest<OfficialDocument> &contest, bool mine) {
        m_edits.decide(contest, mine);
        showList();
        send();
    };
    m_held->showHeld(contestedFields(m_edits.contests(), nameInList, decide), m_edits.refusal());
    m_state->setVisible(m_held->isHidden());
    m_state->setText(hasPendingEdits()
                         ? tr("Saving…")
                         : tr("The plan and the letters that were sent are listed by themselves. "
                              "What lacks its number, day or issuer is not printed."));
}

void DocumentsForm::showButtons()
{
    m_add->setEnabled(!m_readOnly && m_quarter && !m_adding);
    // One that is being saved has another version in a moment.
    m_remove->setEnabled(!m_readOnly && !m_edits.anyPending()
                         && m_documents->document(m_list->view()->currentId()).id != 0);
}

void DocumentsForm::edit(const OfficialDocument &document)
{
    if (m_readOnly || !m_quarter)
        return;
    m_edits.edit(document);
    showList();
    send();
}

/// Most come from whom the plan came from.
void DocumentsForm::add()
{
    if (m_readOnly || !m_quarter || m_adding)
        return;
    OfficialDocument fresh;
    fresh.issuer = m_quarter->data.plan.issuer;
    m_adding = true;
    showHeld();
    showButtons();
    Q_EMIT documentEdited(QString(), fresh);
}

void DocumentsForm::removeChosen()
{
    FilteredTable *view = m_list->view();
    const OfficialDocument chosen = m_documents->document(view->currentId());
    if (m_readOnly || !chosen.id)
        return;
    m_edits.giveUp(chosen.id);
    showList();
    const QModelIndex below = view->indexBelow(view->currentIndex());
    view->setCurrentIndex(below.isValid() ? below : view->indexAbove(view->currentIndex()));
    Q_EMIT documentRemoved(chosen);
}

void DocumentsForm::editNumber(const QString &id)
{
    FilteredTable *view = m_list->view();
    if (!isVisible() || !view->setCurrentId(id))
        return;
    view->setFocus();
    view->setCurrentIndex(view->currentIndex().siblingAtColumn(DocumentTableModel::Number));
    view->edit(view->currentIndex());
}

void DocumentsForm::send()
{
    if (m_readOnly || !m_quarter)
        return;
    const QMap<QString, OfficialDocument> documents = m_edits.take();
    for (auto each = documents.cbegin(); each != documents.cend(); ++each)
        Q_EMIT documentEdited(each.key(), each.value());
    showHeld();
}

void DocumentsForm::refuseDay(const QString &text)
{
    m_state->setText(tr("“%1” is no day; write for example 05/11/2025.").arg(text));
    m_state->show();
}

void DocumentsForm::setToday(const QDate &today)
{
    m_today = today;
    showList();
}

void DocumentsForm::setReadOnly(bool on)
{
    m_readOnly = on;
    m_list->view()->setEditable(!on);
    showButtons();
}

void DocumentsForm::flush()
{
    FilteredTable::endEditingBelow(this);
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall); // what the cell asks for
    m_edits.retry();
    send();
}

void DocumentsForm::discard()
{
    m_edits.clear();
    m_quarter.reset();
    m_added.clear();
    m_adding = false;
    m_documents->showDocuments({}, {});
    showHeld();
}

void DocumentsForm::documentStored(const QString &key, const OfficialDocument &stored)
{
    if (key.isEmpty()) {
        m_adding = false;
        m_added = QString::number(stored.id);
    } else {
        m_edits.accept(key, stored);
        showList(); // what is typed next goes on from it
        send();
    }
    showHeld();
    showButtons();
}

void DocumentsForm::documentRefused(const QString &key, const Error &error)
{
    if (key.isEmpty())
        m_adding = false;
    else
        m_edits.refuse(key, error, Messages::sentence(error));
    showList();
    send();
}

} // namespace dondoc::views
