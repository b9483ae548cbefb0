// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Prose: sentences one after the other in one paragraph, with capitals and end marks where they belong.
#pragma once

#include "models/report/drafting/context/context.h"

namespace dondoc::report {

class Prose
{
public:
    explicit Prose(const Context &context) : m_context(context) { }

    /// A new sentence.
    Prose &say(const QString &key, const Values &values = {});
    /// Goes on with the sentence before, after a semicolon; a new one where nothing was said yet.
    Prose &add(const QString &key, const Values &values = {});
    bool isEmpty() const { return m_text.isEmpty(); }
    Inlines text() const { return m_text; }

private:
    void append(Inlines sentence, const QString &before);
    const Context &m_context;
    Inlines m_text;
};

} // namespace dondoc::report
