// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/platform/process_clock.h"

#include <ctime>
#include <fstream>
#include <sstream>
#include <string>
#include <unistd.h>

namespace kyosei {

double millisecondsSinceProcessStart() {
    // Linux, proc(5): field 22 of /proc/self/stat is the start after boot in clock ticks. Field 2,
    // the program's name, ends with the last parenthesis and may contain spaces.
    std::ifstream file("/proc/self/stat");
    std::string text;
    if (!std::getline(file, text) || text.rfind(')') == std::string::npos)
        return -1;
    std::istringstream fields(text.substr(text.rfind(')') + 1));
    std::string skipped;
    constexpr int kFieldsBetween = 19;  // 3 to 21
    for (int i = 0; i < kFieldsBetween; ++i)
        fields >> skipped;
    double ticks = 0;
    if (!(fields >> ticks))
        return -1;
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    const double started = ticks / static_cast<double>(sysconf(_SC_CLK_TCK));
    const double uptime = static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
    return (uptime - started) * 1000.0;
}

}  // namespace kyosei
