// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FromDisk: what the files named on the command line hold, read before anything is written.
#pragma once

#include "models/domain/intake/submission.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace dondoc::services {
class SubmissionReader;
}

namespace dondoc::app {

class Console;

/// A submission, and where the file lies that it was read from.
struct FromDisk {
    Submission submission;
    QString path;
};

/// All files are read before anything is written: two of one agency hold each other back.
/// Of large files and of many the bytes are left out, for whoever asks services::bytesAgain() for them.
QList<FromDisk> readFromDisk(const services::SubmissionReader &reader, const QStringList &files,
                             Console &console);

} // namespace dondoc::app
