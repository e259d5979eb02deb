// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/digest.h"

#include <gtest/gtest.h>

namespace kyosei {
namespace {

// Expected: python3 -c "import uuid; print(uuid.uuid5(uuid.NAMESPACE_OID, TEXT).hex)"
TEST(Digest, IsTheNameBasedUuidOfTheText) {
    EXPECT_EQ(digestOf(""), "0a68eb57c88a5f349e9d27f85e68af4f");
    EXPECT_EQ(digestOf("seed: 1992"), "8588a5e4f8505038b89f739cacf47a27");
}

}  // namespace
}  // namespace kyosei
