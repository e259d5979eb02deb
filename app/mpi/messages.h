// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

/// The part of MPI that kyosei-cli uses, within MPI_COMM_WORLD. A module that is loaded only if
/// mpirun started the program. All functions are called from one thread.
struct KyoseiMpi {
    int rank;  ///< of this process, from 0
    int size;  ///< number of processes
    /// Sends a message of any size. Tags are 1 and above.
    void (*send)(int destination, int tag, const char* bytes, std::size_t count);
    /// 1 if a message of any source and tag is there, with its source, tag and size; else 0 at
    /// once.
    int (*probe)(int* source, int* tag, std::size_t* count);
    /// The bytes of the message that probe() told of; to be called after each that did.
    void (*receive)(int source, char* bytes, std::size_t count);
    void (*finalize)();
};

/// MPI_Init; to be called once.
extern "C" const KyoseiMpi* kyoseiMpiInit();
