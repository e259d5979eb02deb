// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/compile/scope.h"

namespace kyosei {

Space axesOf(const Scope& scope) {
    Space space;
    for (const Binding& binding : scope.bindings)
        if (!binding.fixed)
            space.push_back(binding.axis);
    return space;
}

const Binding* bindingOf(const Scope& scope, std::uint32_t dimension, std::size_t occurrence) {
    const Binding* found = nullptr;
    for (const Binding& binding : scope.bindings)
        if (binding.dimension == dimension) {
            found = &binding;
            if (occurrence-- == 0)
                break;
        }
    return found;
}

bool isLocal(const Scope& scope, const std::string& canonical) {
    return scope.locals && scope.locals->has(canonical);
}

}  // namespace kyosei
