// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Flat text: a Document as a flat OpenDocument file of the same words and tables, for LibreOffice to convert.
#pragma once

#include "models/report/document/document.h"

#include <QByteArray>

namespace dondoc::bench {

QByteArray flatOpenDocument(const report::Document &document);

} // namespace dondoc::bench
