// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/platform/module.h"

#include <dlfcn.h>

namespace kyosei {

std::filesystem::path programFile() {
    std::error_code ignored;
    return std::filesystem::read_symlink("/proc/self/exe", ignored);
}

ModuleFunction functionOfModule(const std::filesystem::path& module, const char* name) {
    void* const library = ::dlopen(module.c_str(), RTLD_NOW | RTLD_GLOBAL);
    void* const function = library ? ::dlsym(library, name) : nullptr;
    if (!function)
        return {nullptr, ::dlerror()};
    return {function, {}};
}

}  // namespace kyosei
