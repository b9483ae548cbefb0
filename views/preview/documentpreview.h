// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// DocumentPreview: a document's pages, made beside the window and made anew when their values change, and
// what is done with them: export, print, submit, issue, send.
#pragma once

#include "models/background/newestjob.h"
#include "models/report/checks/composedpages.h"
#include "views/preview/pagetask.h"

#include <QTimer>
#include <QWidget>

#include <algorithm>
#include <functional>
#include <memory>

namespace dondoc::views {

class PaperBar;
class PaperView;

/// A task waits until pages of the newest values are there, and stays until it is done: new values meanwhile
/// make new pages, and then the task anew. Several tasks are done in the order in which they came.
class DocumentPreview : public QWidget
{
    Q_OBJECT

public:
    using MakePages = std::function<Result<report::ComposedPages>(const report::GoesOn &)>;
    /// Asked in the window whenever pages are to be made, for a job that has all values in it; null where
    /// there is nothing to make pages of.
    using Request = std::function<MakePages()>;

    /// idleMs: how long typing must pause before pages are made.
    DocumentPreview(int idleMs, Request request, QWidget *parent = nullptr);
    ~DocumentPreview() override;

    void setFiles(std::shared_ptr<const report::PageFiles> files) { m_files = std::move(files); }
    /// PDF/A-1b (the default), or plain PDF.
    void setArchival(bool on);

    PaperView *paper() const { return m_paper; }
    PaperBar *bar() const { return m_bar; }
    const report::ComposedPages &made() const { return m_made; }
    /// Pages or files are being made, or will be after a pause.
    bool isBusy() const { return m_job.isBusy() || m_idle.isActive(); }

    /// The values are others: pages are made after a pause; hidden ones when they come to be looked at.
    void changeSoon();
    void changeNow(); ///< without a pause
    void carryOut(const PageTask &task);
    /// The first task of that kind that is not done; null where there is none.
    template <class Task> const Task *waiting() const
    {
        const auto found = std::find_if(m_tasks.cbegin(), m_tasks.cend(), [](const PageTask &task) {
            return std::holds_alternative<Task>(task);
        });
        return found == m_tasks.cend() ? nullptr : &std::get<Task>(*found);
    }
    bool hasTasks() const { return !m_tasks.isEmpty(); }
    /// What is not done is given back and forgotten.
    QList<PageTask> takeTasks();
    void print();

Q_SIGNALS:
    void pagesMade(const dondoc::report::ComposedPages &made);
    /// pdf: empty where another file is asked for, or none.
    void taskReady(const dondoc::views::PageTask &task, const dondoc::report::ComposedPages &made,
                   const QByteArray &pdf);
    void annexesMade(const QString &folder, const QList<dondoc::report::AnnexFile> &files);
    /// None of the tasks is done: it failed; there is nothing on the pages; the officer stopped it.
    void failed(const dondoc::Error &error);
    void foundEmpty();
    void stopped();
    void archivalChosen(bool on);
    /// One line for the status bar.
    void told(const QString &sentence);
    /// What is wrong with the printer.
    void printFailed(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void connectParts();
    void refresh();
    void take(const Result<report::ComposedPages> &made);
    void doNext();
    void makePdf(const PageTask &task);
    void makeAnnexes(const QString &folder);
    void finish(const PageTask &task, const Result<QByteArray> &pdf);
    void fail(const Error &error);

    Request m_request;
    std::shared_ptr<const report::PageFiles> m_files;
    report::ComposedPages m_made;
    QList<PageTask> m_tasks; ///< not done yet
    bool m_stale = false;    ///< the pages shown are not of these values
    bool m_archival = true;
    QTimer m_idle;
    PaperView *m_paper = nullptr;
    PaperBar *m_bar = nullptr;
    background::NewestJob m_job; ///< last: it ends before the rest goes
};

} // namespace dondoc::views
