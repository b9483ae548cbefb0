// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// OriginalView: the files that an agency's report came in, beside the form that they are typed from.
#pragma once

#include "models/domain/assessment/periodsnapshot.h"
#include "views/pages/reports/originalfile.h"

#include <QTemporaryDir>
#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace dondoc::views {

class PdfPane;
class PictureView;

class OriginalView : public QWidget
{
    Q_OBJECT

public:
    explicit OriginalView(QWidget *parent = nullptr);

    /// folder: where the bytes lie; blank: nothing can be shown.
    void setFolder(const QString &folder) { m_folder = folder; }
    /// The one that is shown stays where it still is among them.
    void showOriginals(const QList<Original> &originals);
    void setEditable(bool on);
    /// Scans dropped on that widget are asked for as if they were dropped here.
    void takeDropsOn(QWidget *widget);
    /// In a splitter, where it is away by itself while there is nothing to show: away, or back again.
    void fold();

Q_SIGNALS:
    /// Files to keep as originals of the agency's report.
    void filesChosen(const QStringList &paths);
    /// Where originals that are lost may lie.
    void folderChosen(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    QSize sizeHint() const override { return {340, 400}; }

private:
    void createList();
    void createTools();
    QToolButton *addTool(const QString &sign, const QString &tip);
    void createPages();
    void arrange();
    void connectTools();
    void chooseFiles();
    void chooseFolder();
    void load();
    void showContent(const OriginalContent &content);
    void showSentence(const QString &sentence);
    void step(int by);
    void openOutside();
    void updateTools();
    const Original *current() const;

    QString m_folder;
    QList<Original> m_originals;
    QString m_loaded;    ///< folder and hash of what is shown or being read
    quint64 m_asked = 0; ///< which reading is wanted
    bool m_editable = true;
    bool m_opened = false;  ///< though there is nothing in it yet
    QTemporaryDir m_copies; ///< for the system's programs, under the names as they came
    QLabel *m_title = nullptr;
    QListWidget *m_list = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_search = nullptr; ///< seen beside one that is lost
    QPushButton *m_open = nullptr;
    QWidget *m_tools = nullptr;
    QToolButton *m_smaller = nullptr;
    QToolButton *m_larger = nullptr;
    QToolButton *m_fit = nullptr;
    QToolButton *m_turn = nullptr;
    QStackedWidget *m_stack = nullptr;
    QLabel *m_sentence = nullptr;
    PictureView *m_picture = nullptr;
    PdfPane *m_pdf = nullptr;
};

} // namespace dondoc::views
