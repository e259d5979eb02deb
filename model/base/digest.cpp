// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/digest.h"

#include <boost/uuid/name_generator_sha1.hpp>

namespace kyosei {

std::string digestOf(std::string_view text) {
    const boost::uuids::name_generator_sha1 generate(boost::uuids::ns::oid());
    std::string digits;
    for (const unsigned char byte : generate(text.data(), text.size()))
        for (const int half : {byte >> 4, byte & 15})
            digits += "0123456789abcdef"[half];
    return digits;
}

}  // namespace kyosei
