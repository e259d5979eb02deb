// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/platform/scratch_file.h"

#include <cstdlib>
#include <string>
#include <system_error>
#include <unistd.h>

namespace kyosei {

ScratchFile::ScratchFile() {
    std::error_code error;
    const std::filesystem::path folder = std::filesystem::temp_directory_path(error);
    if (error)
        return;
    std::string name = (folder / "kyosei-XXXXXX").string();
    const int file = ::mkstemp(name.data());
    if (file < 0)
        return;
    ::close(file);
    path_ = name;
}

ScratchFile::~ScratchFile() {
    std::error_code ignored;
    if (!path_.empty())
        std::filesystem::remove(path_, ignored);
}

}  // namespace kyosei
