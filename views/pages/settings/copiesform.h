// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// CopiesForm: the copies of the data file: where they lie, what each holds, and what can be done with them.
#pragma once

#include "models/domain/copies/filecontents.h"
#include "models/domain/copies/keptcopy.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace dondoc::tables {
class CopyTableModel;
}

namespace dondoc::views {

class FilteredTable;

class CopiesForm : public QWidget
{
    Q_OBJECT

public:
    explicit CopiesForm(QWidget *parent = nullptr);
    ~CopiesForm() override;

    /// folder: where they lie; root: the folder that was chosen for them, blank: beside the data file.
    void showCopies(const QString &folder, const QList<KeptCopy> &copies);
    void setPlace(const QString &root, int gigabytes);
    /// Of the copy at that path, unless another one is chosen by now.
    void showComparison(const QString &path, const CopyComparison &comparison);
    void showUnreadable(const QString &path, const QString &reason);
    /// A file that can only be read here is not copied by itself and not replaced.
    void setReadOnly(bool readOnly, bool mayBeRestored);
    void discard();

Q_SIGNALS:
    void copyWanted();
    void checkWanted();
    void archiveWanted(const QString &path);
    /// Another one is looked at; its comparison is awaited.
    void copyChosen(const QString &path);
    void restoreWanted(const QString &path);
    /// Blank: beside the data file.
    void rootChosen(const QString &folder);
    void limitChosen(int gigabytes);

private:
    void createList();
    void createPlace();
    void arrange();
    QPushButton *addButton(const QString &text, const char *name, void (CopiesForm::*slot)());
    void choose(const QString &path);
    void askArchive();
    void restoreChosen();
    void askFile();
    void askRoot();
    void showState();

    tables::CopyTableModel *m_copies;
    FilteredTable *m_list = nullptr;
    QLabel *m_state;
    QPlainTextEdit *m_details;
    QList<QPushButton *> m_buttons;
    QPushButton *m_restore = nullptr;
    QPushButton *m_restoreFile = nullptr;
    QPushButton *m_beside = nullptr;
    QSpinBox *m_limit = nullptr;
    QString m_folder;
    QString m_root;
    bool m_readOnly = false;
    bool m_mayBeRestored = true;
};

} // namespace dondoc::views
