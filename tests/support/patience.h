// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Patience: how long a test waits for what must come, in one place for all layers.
#pragma once

namespace dondoc::test {

/// Keeps a test from hanging and measures nothing: on a slow machine under sanitizers everything takes ten
/// times as long, and that is no fault.
inline constexpr int kPatienceMs = 300'000;

} // namespace dondoc::test
