// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/platform/module.h"

#include <dlfcn.h>

namespace kyosei {

std::filesystem::path programFile() {
    std::error_code ignored;
    return std::filesystem::read_symlink("/proc/self/exe", ignored);
}

std::filesystem::path moduleFile(const char* name) {
    // From the folder of the program: as built (CMakeLists.txt), as installed
    // (packaging/CMakeLists.txt); and that of packages, for other programs that use the library.
    constexpr const char* kFolders[] = {"../modules", "../../modules", "../lib/kyosei/modules",
                                        "/usr/lib/kyosei/modules"};
    for (const char* folder : kFolders) {
        std::error_code error;
        std::filesystem::path file = programFile().parent_path() / folder / name;
        if (std::filesystem::exists(file, error))
            return file;
    }
    return {};
}

ModuleFunction functionOfModule(const std::filesystem::path& module, const char* name) {
    void* const library = ::dlopen(module.c_str(), RTLD_NOW | RTLD_GLOBAL);
    void* const function = library ? ::dlsym(library, name) : nullptr;
    if (!function)
        return {nullptr, ::dlerror()};
    return {function, {}};
}

}  // namespace kyosei
