// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/kernels_body.h"

namespace kyosei {

Kernel kernelForBaseline(const Instruction& instruction, std::size_t lanes) {
    return lanes == 1 ? chooseKernel<1>(instruction) : chooseKernel<kLanes>(instruction);
}

}  // namespace kyosei
