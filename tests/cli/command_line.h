// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <sys/wait.h>
#include <unistd.h>

namespace kyosei::test {

struct Outcome {
    int status = -1;
    std::string output;
    std::string errors;
};

inline std::string contentOf(const std::filesystem::path& path) {
    std::ostringstream text;
    text << std::ifstream(path, std::ios::binary).rdbuf();
    return text.str();
}

/// Runs kyosei-cli as a user or script would: arguments in; output, messages and status out.
class CommandLine : public testing::Test {
protected:
    void SetUp() override {
        folder_ =
            std::filesystem::temp_directory_path() / ("kyosei-cli-" + std::to_string(::getpid()));
        std::filesystem::create_directories(folder_);
    }
    void TearDown() override { std::filesystem::remove_all(folder_); }

    std::string file(const std::string& name, const std::string& content) {
        std::ofstream(folder_ / name) << content;
        return (folder_ / name).string();
    }

    Outcome kyosei(const std::string& arguments) {
        return command(std::string(KYOSEI_CLI) + ' ' + arguments);
    }

    Outcome command(const std::string& text) {
        const std::string errors = (folder_ / "errors").string();
        Outcome outcome;
        FILE* pipe = ::popen((text + " 2>" + errors + " </dev/null").c_str(), "r");
        std::array<char, 4096> buffer;
        while (const std::size_t count = std::fread(buffer.data(), 1, buffer.size(), pipe))
            outcome.output.append(buffer.data(), count);
        outcome.status = WEXITSTATUS(::pclose(pipe));
        outcome.errors = contentOf(errors);
        return outcome;
    }

    std::filesystem::path folder_;
};

/// Why commands cannot run in several processes here; empty if they can.
inline std::string whyNoMpi() {
    const auto module =
        std::filesystem::path(KYOSEI_CLI).parent_path() / "../modules/libkyosei-mpi.so";
    if (std::system("mpirun --version >/dev/null 2>&1") != 0)
        return "mpirun is not installed (openmpi-bin)";
    if (!std::filesystem::exists(module))
        return "built without MPI (libopenmpi-dev)";
    return {};
}

/// Starts kyosei-cli in so many processes; arguments follow.
inline std::string mpirun(int processes) {
    // What Open MPI leaks is not ours; it refuses to run as root unless asked to.
    return "env ASAN_OPTIONS=detect_leaks=0 mpirun --oversubscribe " +
           std::string(::geteuid() == 0 ? "--allow-run-as-root " : "") + "-n " +
           std::to_string(processes) + ' ' + KYOSEI_CLI;
}

/// Tea cools towards 20 degrees with a time constant of 10; arrays A and B start at 100 and 60.
inline constexpr const char* kCooling = R"(<?xml version="1.0"?>
<xmile version="1.0" xmlns="http://docs.oasis-open.org/xmile/ns/XMILE/v1.0">
<header><vendor>test</vendor><product>test</product><name>cooling</name></header>
<sim_specs method="rk4"><start>0</start><stop>10</stop><dt>0.125</dt></sim_specs>
<dimensions><dim name="Cup"><elem name="A"/><elem name="B"/></dim></dimensions>
<model><variables>
<aux name="room"><eqn>20</eqn></aux>
<stock name="heat"><dimensions><dim name="Cup"/></dimensions>
<element subscript="A"><eqn>100</eqn></element><element subscript="B"><eqn>60</eqn></element>
<outflow>cooling</outflow></stock>
<flow name="cooling"><dimensions><dim name="Cup"/></dimensions><eqn>(heat - room)/10</eqn></flow>
</variables></model></xmile>)";

}  // namespace kyosei::test
