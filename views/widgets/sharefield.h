// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ShareField: a share in percent, typed as a whole number from 0 to 100; says so where anything else is
// typed.
#pragma once

#include "views/widgets/linefield.h"

#include <optional>

namespace dondoc::views {

class ShareField : public LineField
{
    Q_OBJECT

public:
    explicit ShareField(QWidget *parent = nullptr);

    /// Nothing while it is blank. What was put there past its check comes as it is.
    std::optional<int> share() const;
    void setShare(const std::optional<int> &share);
};

} // namespace dondoc::views
