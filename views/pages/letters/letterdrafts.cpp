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
        m_pause.stop();
    const LetterDraft before = m_stored.value(m_form->kind());
    m_stored.clear();
    for (const LetterDraft &draft : quarter->data.letterDrafts)
        m_stored.insert(draft.kind, draft);
    if (another || m_stored.value(m_form->kind()) != before)
        showKind();
}

void LetterDrafts::showKind()
{
    const QScopedValueRollback showing(m_showing, true);
    m_form->showDraft(m_stored.value(m_form->kind()));
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
    m_typed = written();
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
    if (m_saving)
        return m_pause.start();
    m_pause.stop();
    m_typed.id = m_stored.value(m_typed.kind).id;
    m_typed.version = m_stored.value(m_typed.kind).version;
    send(m_typed);
}

void LetterDrafts::send(const LetterDraft &draft)
{
    if (!isWorthKeeping(draft))
        return;
    m_saving = true;
    Q_EMIT saveWanted(draft);
}

void LetterDrafts::submit(const QStringList &paragraphs, const QDateTime &at)
{
    LetterDraft draft = written();
    draft.text = paragraphs;
    draft.submittedAt = at;
    m_typed = draft;
    save();
}

void LetterDrafts::discard()
{
    m_pause.stop();
    m_saving = false;
    m_stored.clear();
    m_quarter.reset();
}

void LetterDrafts::forget(LetterKind kind)
{
    m_pause.stop();
    m_stored.remove(kind);
}

void LetterDrafts::saved(const LetterDraft &draft)
{
    m_saving = false;
    const bool isNew = m_stored.value(draft.kind).submittedAt != draft.submittedAt;
    m_stored.insert(draft.kind, draft);
    if (isNew && draft.kind == m_form->kind())
        showKind();
}

void LetterDrafts::refused() { m_saving = false; }

} // namespace dondoc::views
