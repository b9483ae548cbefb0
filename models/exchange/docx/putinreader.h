// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// PutInReader: text boxes and pictures in a paragraph of a Word document.
#pragma once

#include "models/domain/summary/reviewproposal.h"
#include "models/exchange/sheets/xmlpart.h"

#include <optional>

namespace dondoc::exchange {

/// What holds a picture or a text box, perhaps twice in two forms.
bool isDrawing(QStringView name);
/// Of the drawing whose element is open; past its end. Nothing of lines and charts, which a report has.
std::optional<PutIn> readDrawing(XmlPart &xml);

} // namespace dondoc::exchange
