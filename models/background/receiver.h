// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Receiver: a way from any thread to the thread of an object, which ends with the object.
#pragma once

#include <functional>
#include <memory>

class QObject;

namespace dondoc::background {

/// Copies lead to one object. To be made on the thread that owns it; copies may be used and deleted on every
/// thread.
class Receiver
{
public:
    explicit Receiver(QObject *context);

    /// Has call run on the context's thread, behind what was posted before; not at all when the context is
    /// gone by then.
    void post(std::function<void()> call) const;

private:
    class Relay;
    struct Link;
    struct End;
    std::shared_ptr<const End> m_end;
};

} // namespace dondoc::background
