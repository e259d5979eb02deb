// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled for processors with fused multiply-add where that is not every one.
#include "model/program/elementary_body.h"

namespace kyosei {

const ElementaryFunctions& fusedElementaryFunctions() {
    return kFunctions;
}

}  // namespace kyosei
