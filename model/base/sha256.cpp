// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/sha256.h"

#include <array>
#include <nettle/sha2.h>

namespace kyosei {

std::string sha256Of(std::string_view text) {
    sha256_ctx context;
    sha256_init(&context);
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): bytes are bytes
    sha256_update(&context, text.size(), reinterpret_cast<const std::uint8_t*>(text.data()));
    std::array<std::uint8_t, SHA256_DIGEST_SIZE> digest{};
    sha256_digest(&context, digest.size(), digest.data());
    std::string digits;
    for (const unsigned byte : digest)
        for (const unsigned half : {byte >> 4U, byte & 15U})
            digits += "0123456789abcdef"[half];
    return digits;
}

}  // namespace kyosei
