// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/pack/make_pack.h"
#include "model/pack/read_pack.h"

#include <optional>
#include <string>
#include <vector>

/// Is a pack what it says it is?
namespace kyosei::pack {

/// What became of one file of a pack.
enum class FileState {
    same,        ///< made again bit for bit
    close,       ///< a table whose numbers differ by rounding only
    different,   ///< made again it is another
    altered,     ///< not what its digest says: changed since the pack was made
    missing,     ///< there is a digest of it, or this program makes it, and it is not there
    unexpected,  ///< no digest names it, or this program makes no such file
};

/// Where a table differs most.
struct Deviation {
    int line = 0;        ///< 1-based
    std::string column;  ///< its title
    std::string packed, now;
    double relative = 0;  ///< of the larger of the two; infinite for what is no number
};

struct FileCheck {
    std::string path;
    FileState state = FileState::same;
    std::optional<Deviation> worst;  ///< of tables that are not the same
};

struct Verification {
    /// By path: all, or those that the digests find fault with, which are then not made again.
    std::vector<FileCheck> files;
    bool unaltered = false;    ///< no file was changed since the pack was made
    bool sameProgram = false;  ///< version and data of this program made it
    Manifest manifest;

    [[nodiscard]] std::size_t count(FileState state) const;
    /// Unaltered, and all was made again, bit for bit or but for rounding.
    [[nodiscard]] bool holds() const;
};

/// Numbers that differ by less than this share of the larger differ by rounding only, as on another
/// kind of processor.
inline constexpr double kRounding = 1e-9;

/// The digests first; then, unless something was altered, everything is made again with this
/// program and compared. Fails if it cannot be made again, or with codes::cancelled.
[[nodiscard]] Result<Verification> verify(const ReadPack& pack, PolicyEnsemble& ensemble,
                                          const std::shared_ptr<const PolicyModel>& model,
                                          const MakeOptions& options = {},
                                          std::stop_token stop = {});

/// The digests alone: files that are altered, missing or unexpected.
[[nodiscard]] std::vector<FileCheck> checkDigests(const Files& files);

/// How a file compares with the same one made again.
[[nodiscard]] FileCheck compareFile(const std::string& path, const std::string& packed,
                                    const std::string& now);

}  // namespace kyosei::pack
