// SPDX-License-Identifier: GPL-3.0-or-later
// SummaryPlace: "Báo cáo tổng hợp"; the pages as they will print, and what is still missing.
#pragma once

#include "models/desk/office.h"
#include "views/places/place.h"

#include <memory>

namespace dondoc::views {

/// Composes and lays out on a worker thread; the newest request wins.
class SummaryPlace : public Place
{
    Q_OBJECT

public:
    explicit SummaryPlace(QWidget *parent = nullptr);
    ~SummaryPlace() override;

    void showQuarter(const QuarterPtr &quarter) override;
    /// A block key ("II/2/b") to be scrolled to, in the pages and in the text.
    void goTo(const QString &record) override;
    /// Sends the officer's text that is not stored yet.
    void flush() override;
    bool hasPendingEdits() const;
    /// Forgets what is typed; another file is opened.
    void discard();

    /// Folder that the file dialog opens in; the data file's by the app.
    void setFolder(const QString &folder);
    /// Nothing can be issued then.
    void setReadOnly(bool on);
    /// True while pages are being made; for tests.
    bool isBusy() const;

public Q_SLOTS:
    /// Asks for a path first.
    void exportPdf();
    /// As soon as the pages are there.
    void exportPdfTo(const QString &path);
    void print();
    /// Answers to fileRequested().
    void fileWritten(const QString &path);
    void fileRefused(const QString &path, const QString &sentence);
    void issueRefused(const QString &sentence);
    /// Answers to textEdited().
    void textStored(const QString &periodKey, const QList<dondoc::OwnBlock> &all);
    void textRefused(const QString &sentence);

Q_SIGNALS:
    /// The PDF is made; app writes it (views know nothing of files) and answers.
    void fileRequested(const QString &path, const QByteArray &bytes);
    /// app stores it; the next showQuarter() then has the issued report, or issueRefused() says why not.
    void issueRequested(const dondoc::desk::SummaryIssue &issue);
    /// What the officer wrote; app stores it and answers.
    void textEdited(const QList<dondoc::OwnBlock> &changed);
    /// Which phụ lục are printed; app stores it.
    void annexesChosen(const QStringList &keys);
    /// The PDF as it was issued is wanted at that path; app writes it and answers.
    void issuedFileRequested(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace dondoc::views
