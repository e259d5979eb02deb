// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/paths.h"

namespace kyosei::test {

std::filesystem::path testFolder() {
    return KYOSEI_TEST_DIR;
}

std::filesystem::path resourceFolder() {
    return KYOSEI_RESOURCE_DIR;
}

}  // namespace kyosei::test
