// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// PageContext: what every page of the window may need to know beside the values of the period.
#pragma once

#include <QDate>
#include <QString>

namespace dondoc::views {

struct PageContext {
    QDate today;               ///< days left are counted against it; until it is set none are shown
    QString folder;            ///< that file dialogs open in; the data file's
    QString formsFolder;       ///< that forms were written into last; blank: none yet
    QString originalsFolder;   ///< where the bytes of the kept originals lie
    QString readOnlyReason;    ///< why nothing of the file can be changed; blank: it can
    bool mayBeRestored = true; ///< a copy may take the file's place, as of a damaged one too
    QString noEntryReason; ///< why no reports and figures are entered now, may hold a link; blank: they are

    bool isReadOnly() const { return !readOnlyReason.isEmpty(); }

    friend bool operator==(const PageContext &, const PageContext &) = default;
};

} // namespace dondoc::views
