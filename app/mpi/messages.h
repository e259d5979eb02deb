// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

/// What the MPI module offers to kyosei-cli, which loads it only if it was started by mpirun. All
/// functions are called from one thread.
struct KyoseiMessages {
    int rank;  ///< of this process, from 0
    int size;  ///< number of processes
    void (*send)(int to, const char* bytes, std::size_t count);
    /// 1 if a message waits, with its sender and size; else 0 at once.
    int (*poll)(int* from, std::size_t* count);
    /// Takes over the message that poll() told of.
    void (*receive)(int from, char* bytes, std::size_t count);
    void (*finish)();
};

/// Joins the other processes; to be called once.
extern "C" const KyoseiMessages* kyoseiJoin();
