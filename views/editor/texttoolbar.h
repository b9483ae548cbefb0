// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// TextToolBar: what is done to the words and paragraphs of a part.
#pragma once

#include "views/editor/editortoolbar.h"

namespace dondoc::views {

class SectionEditor;

class TextToolBar : public EditorToolBar
{
    Q_OBJECT

public:
    /// editor is not owned.
    explicit TextToolBar(SectionEditor *editor, QWidget *parent = nullptr);

private:
    void addStyles(SectionEditor *editor);
    void addBlocks(SectionEditor *editor);
};

} // namespace dondoc::views
