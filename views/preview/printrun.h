// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// PrintRun: one page after the other onto a printer, which may be gone before the first or after any.
#pragma once

#include "models/domain/basics/result.h"

#include <QCoreApplication>
#include <QPainter>

class QPageLayout;
class QPrinter;

namespace dondoc::views {

class PrintRun
{
    Q_DECLARE_TR_FUNCTIONS(dondoc::views::PrintRun)

public:
    explicit PrintRun(QPrinter &printer);

    /// Begins the page that follows, of that size and orientation, without margins. Internal where the
    /// printer is not to be found any more or takes no page; WriteFailed where it prints into a file.
    Result<void> nextPage(const QPageLayout &layout);
    QPainter &painter() { return m_painter; }
    /// Sends what was painted; the same errors.
    Result<void> end();

    /// What is told of a printing that failed.
    static QString sentence(const Error &error);

private:
    Error refused() const;
    bool isFileWhole() const;

    QPrinter &m_printer;
    QPainter m_painter;
};

} // namespace dondoc::views
