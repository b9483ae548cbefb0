// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// LetterDrafts: what the officer writes into letters, from the form into the data file and back.
#include "views/pages/letters/letterdrafts.h"

#include "views/pages/letters/letterform.h"

#include <QScopedValueRollback>

namespace dondoc::views {

LetterDrafts::LetterDrafts(LetterForm *form, QObject *parent) : QObject(parent), m_form(form)
{
    connect(form, &LetterForm::edited, this, &LetterDrafts::takeEdit);
    connect(form, &LetterForm::kindChosen, this, [this] {
        flush();
        showKind();
    });
    connect(&m_pause, &SavePause::due, this, &LetterDrafts::save);
}

void LetterDrafts::showPeriod(const AssessedPeriodPtr &quarter)
{
    const bool another = !m_quarter || !isSamePeriod(*m_quarter, *quarter);
    m_quarter = quarter;
    if (isPending() && !another)
        return;
    if (another)
        forgetTyped();
    const LetterDraft before = m_stored.value(m_form->kind());
    m_stored.clear();
    for (const LetterDraft &draft : quarter->data.letterDrafts)
        m_stored.insert(draft.kind, draft);
    if (another || (m_stored.value(m_form->kind()) != before && !m_refused.contains(m_form->kind())))
        showKind();
}

void LetterDrafts::forgetTyped()
{
    m_pause.stop();
    m_waiting.clear();
    m_refused.clear();
}

void LetterDrafts::showKind()
{
    const QScopedValueRollback showing(m_showing, true);
    const LetterKind kind = m_form->kind();
    m_form->showDraft(m_waiting.value(kind, m_refused.value(kind, m_stored.value(kind))));
}

/// As the form says it; the day of submission is not the form's.
LetterDraft LetterDrafts::written() const
{
    LetterDraft draft = m_stored.value(m_form->kind());
    draft.kind = m_form->kind();
    draft.text = m_form->options().text;
    draft.addressees = m_form->options().addressees.value_or(QStringList());
    draft.newDeadline = m_form->newDeadline();
    return draft;
}

/// The program's own text is made of the data anew each time.
bool LetterDrafts::isWorthKeeping(const LetterDraft &draft) const
{
    const LetterDraft stored = m_stored.value(draft.kind);
    const bool isOwn = !draft.text.isEmpty() || !stored.text.isEmpty();
    return m_quarter && !m_readOnly && isOwn && draft != stored;
}

void LetterDrafts::takeEdit()
{
    if (m_showing || !isWorthKeeping(written()))
        return;
    const LetterDraft typed = written();
    m_waiting.insert(typed.kind, typed);
    m_refused.remove(typed.kind); // who was told writes on: what is typed now counts
    m_pause.start();
}

void LetterDrafts::flush()
{
    if (m_pause.isActive())
        save();
}

/// One at a time: the next needs the version that this one gets.
void LetterDrafts::save()
{
    m_pause.stop();
    if (m_saving)
        return;
    while (!m_saving && !m_waiting.isEmpty()) {
        LetterDraft draft = m_waiting.take(m_waiting.firstKey());
        draft.id = m_stored.value(draft.kind).id;
        draft.version = m_stored.value(draft.kind).version;
        send(draft);
    }
}

void LetterDrafts::send(const LetterDraft &draft)
{
    if (!isWorthKeeping(draft))
        return;
    m_saving = true;
    Q_EMIT saveWanted(draft);
}

/// What was typed while the answer was awaited.
void LetterDrafts::goOn()
{
    m_saving = false;
    if (!m_pause.isActive())
        save();
}

void LetterDrafts::submit(const QStringList &paragraphs, const QDateTime &at)
{
    LetterDraft draft = written();
    draft.text = paragraphs;
    draft.submittedAt = at;
    m_waiting.insert(draft.kind, draft);
    save();
}

void LetterDrafts::discard()
{
    forgetTyped();
    m_saving = false;
    m_stored.clear();
    m_quarter.reset();
}

void LetterDrafts::forget(LetterKind kind)
{
    m_stored.remove(kind);
    m_waiting.remove(kind);
    m_refused.remove(kind);
    if (m_waiting.isEmpty())
        m_pause.stop();
}

void LetterDrafts::saved(const LetterDraft &draft)
{
    const bool isNew = m_stored.value(draft.kind).submittedAt != draft.submittedAt;
    m_stored.insert(draft.kind, draft);
    if (isNew && draft.kind == m_form->kind())
        showKind();
    goOn();
}

void LetterDrafts::refused(const LetterDraft &draft)
{
    if (!m_waiting.contains(draft.kind))
        m_refused.insert(draft.kind, draft);
    goOn();
}

} // namespace dondoc::views
