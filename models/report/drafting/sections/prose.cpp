// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Prose: joins filled templates into running text.
#include "models/report/drafting/sections/prose.h"

#include "models/domain/text/text.h"

namespace dondoc::report {

using namespace Qt::StringLiterals;

namespace {

// "…." and ".." come from texts that were cut or that end in a mark of their own.
void tidyEnd(Inlines &text)
{
    if (text.isEmpty() || !text.last().text.endsWith(u'.'))
        return;
    const QString whole = plainText(text);
    if (whole.endsWith(u"…."_s) || whole.endsWith(u".."_s))
        text.last().text.chop(1);
}

void withoutEnd(Inlines &text)
{
    if (!text.isEmpty() && text.last().text.endsWith(u'.'))
        text.last().text.chop(1);
}

} // namespace

void Prose::append(Inlines sentence, const QString &before)
{
    tidyEnd(sentence);
    if (sentence.isEmpty())
        return;
    if (!m_text.isEmpty())
        m_text.append(plain(before));
    m_text += sentence;
}

Prose &Prose::say(const QString &key, const Values &values)
{
    Inlines sentence = filled(m_context, key, values);
    if (!sentence.isEmpty())
        sentence.first().text = text::upperFirst(sentence.first().text);
    append(sentence, u" "_s);
    return *this;
}

Prose &Prose::add(const QString &key, const Values &values)
{
    if (m_text.isEmpty())
        return say(key, values);
    withoutEnd(m_text);
    append(filled(m_context, key, values), u"; "_s);
    return *this;
}

} // namespace dondoc::report
