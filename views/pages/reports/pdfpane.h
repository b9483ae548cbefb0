// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// PdfPane: a PDF inside the window, where Qt's PDF module was there at build time.
#pragma once

#include <QWidget>

class QPdfDocument;
class QPdfView;

namespace dondoc::views {

class PdfPane : public QWidget
{
    Q_OBJECT

public:
    explicit PdfPane(QWidget *parent = nullptr);

    /// False: PDF files are only for the system's viewer.
    static bool isAvailable();
    /// False where it cannot be read (damaged, or with a password). A blank path: none.
    bool show(const QString &path);
    int pageCount() const;

public Q_SLOTS:
    void zoomIn();
    void zoomOut();
    void fitWidth();

private:
    void createView();
    void zoomBy(double factor);
    QPdfDocument *m_document = nullptr;
    QPdfView *m_view = nullptr;
};

} // namespace dondoc::views
