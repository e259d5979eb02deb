// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace kyosei::test {

/// tests/ of the checkout that was built.
[[nodiscard]] std::filesystem::path testFolder();
/// resources/ of the checkout that was built.
[[nodiscard]] std::filesystem::path resourceFolder();

}  // namespace kyosei::test
