// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mpi/messages.h"

#include <algorithm>
#include <cstdint>

#define OMPI_SKIP_MPICXX 1
#include <mpi.h>

namespace {

constexpr int kBytesTag = 0;
constexpr std::size_t kPiece = std::size_t{1} << 30;  // MPI counts are int

/// A message is its size with the tag, then its bytes in pieces. MPI keeps the order of messages
/// from one source, and bytes are received right after their size was.
void send(int destination, int tag, const char* bytes, std::size_t count) {
    const std::uint64_t size = count;
    MPI_Send(&size, 1, MPI_UINT64_T, destination, tag, MPI_COMM_WORLD);
    for (std::size_t at = 0; at < count; at += kPiece)
        MPI_Send(bytes + at, static_cast<int>(std::min(kPiece, count - at)), MPI_BYTE, destination,
                 kBytesTag, MPI_COMM_WORLD);
}

int probe(int* source, int* tag, std::size_t* count) {
    int isThere = 0;
    MPI_Status status;
    MPI_Iprobe(MPI_ANY_SOURCE, MPI_ANY_TAG, MPI_COMM_WORLD, &isThere, &status);
    if (!isThere)
        return 0;
    std::uint64_t size = 0;
    MPI_Recv(&size, 1, MPI_UINT64_T, status.MPI_SOURCE, status.MPI_TAG, MPI_COMM_WORLD,
             MPI_STATUS_IGNORE);
    *source = status.MPI_SOURCE;
    *tag = status.MPI_TAG;
    *count = size;
    return 1;
}

void receive(int source, char* bytes, std::size_t count) {
    for (std::size_t at = 0; at < count; at += kPiece)
        MPI_Recv(bytes + at, static_cast<int>(std::min(kPiece, count - at)), MPI_BYTE, source,
                 kBytesTag, MPI_COMM_WORLD, MPI_STATUS_IGNORE);
}

void finalize() {
    MPI_Finalize();
}

}  // namespace

const KyoseiMpi* kyoseiMpiInit() {
    static KyoseiMpi mpi{0, 1, send, probe, receive, finalize};
    int provided = 0;
    // Errors end all processes, which is MPI's default; what is finished stays in the folder.
    MPI_Init_thread(nullptr, nullptr, MPI_THREAD_FUNNELED, &provided);
    MPI_Comm_rank(MPI_COMM_WORLD, &mpi.rank);
    MPI_Comm_size(MPI_COMM_WORLD, &mpi.size);
    return &mpi;
}
