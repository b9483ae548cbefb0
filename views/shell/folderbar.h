// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FolderBar: says what was written into a folder, and opens it.
#pragma once

#include <QFrame>

class QLabel;

namespace dondoc::views {

class FolderBar : public QFrame
{
    Q_OBJECT

public:
    explicit FolderBar(QWidget *parent = nullptr);

    /// Until it is opened or dismissed.
    void showFolder(const QString &sentence, const QString &folder);

private:
    void openFolder();

    QLabel *m_label;
    QString m_folder;
};

} // namespace dondoc::views
