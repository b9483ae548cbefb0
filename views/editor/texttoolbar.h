// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// TextToolBar: what is done to the words, paragraphs and tables of a part.
#pragma once

#include "views/editor/editortoolbar.h"

class QTextCursor;

namespace dondoc::views {

class SectionEditor;

class TextToolBar : public EditorToolBar
{
    Q_OBJECT

public:
    /// editor is not owned.
    explicit TextToolBar(SectionEditor *editor, QWidget *parent = nullptr);

    void setReadOnly(bool on);

private:
    void addStyles();
    void addBlocks();
    void addTables();
    void addCommand(const QString &name, const QString &text, const QString &help, Command key,
                    void (*command)(QTextCursor &));
    void followCursor();

    SectionEditor *m_editor;
    QList<QAction *> m_commands; ///< possible only in a table
    bool m_readOnly = false;
};

} // namespace dondoc::views
