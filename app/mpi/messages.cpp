// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mpi/messages.h"

#include <algorithm>
#include <cstdint>

#define OMPI_SKIP_MPICXX 1
#include <mpi.h>

namespace {

constexpr int kSizeTag = 1;
constexpr int kBytesTag = 2;
constexpr std::size_t kPiece = std::size_t{1} << 30;  // MPI counts are int

/// A message is its size, then its bytes in pieces; messages of one sender keep their order.
void sendMessage(int to, const char* bytes, std::size_t count) {
    std::uint64_t size = count;
    MPI_Send(&size, 1, MPI_UINT64_T, to, kSizeTag, MPI_COMM_WORLD);
    for (std::size_t at = 0; at < count; at += kPiece)
        MPI_Send(bytes + at, static_cast<int>(std::min(kPiece, count - at)), MPI_BYTE, to,
                 kBytesTag, MPI_COMM_WORLD);
}

int pollMessage(int* from, std::size_t* count) {
    int waits = 0;
    MPI_Status status;
    MPI_Iprobe(MPI_ANY_SOURCE, kSizeTag, MPI_COMM_WORLD, &waits, &status);
    if (!waits)
        return 0;
    std::uint64_t size = 0;
    MPI_Recv(&size, 1, MPI_UINT64_T, status.MPI_SOURCE, kSizeTag, MPI_COMM_WORLD,
             MPI_STATUS_IGNORE);
    *from = status.MPI_SOURCE;
    *count = size;
    return 1;
}

void receiveMessage(int from, char* bytes, std::size_t count) {
    for (std::size_t at = 0; at < count; at += kPiece)
        MPI_Recv(bytes + at, static_cast<int>(std::min(kPiece, count - at)), MPI_BYTE, from,
                 kBytesTag, MPI_COMM_WORLD, MPI_STATUS_IGNORE);
}

void finish() {
    MPI_Finalize();
}

}  // namespace

const KyoseiMessages* kyoseiJoin() {
    static KyoseiMessages messages{0, 1, sendMessage, pollMessage, receiveMessage, finish};
    int provided = 0;
    // Errors end all processes, which is MPI's default; what is finished stays in the folder.
    MPI_Init_thread(nullptr, nullptr, MPI_THREAD_FUNNELED, &provided);
    MPI_Comm_rank(MPI_COMM_WORLD, &messages.rank);
    MPI_Comm_size(MPI_COMM_WORLD, &messages.size);
    return &messages;
}
