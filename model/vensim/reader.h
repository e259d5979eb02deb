// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/xmile/reader.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace kyosei {

namespace vensim {

/// Reads a Vensim model in text form (.mdl) into the document that XMILE files are read into: its
/// equations are then those of XMILE. The diagram is left out. Collects all errors; whatever needs
/// a spreadsheet or a data file is refused by name. `file` is used in messages only.
[[nodiscard]] Result<xmile::ReadDocument> readMdl(std::string_view text, std::string file);

}  // namespace vensim

/// Reads a model from disk by its kind: Vensim's (.mdl), or else XMILE.
[[nodiscard]] Result<xmile::ReadDocument> readModelFile(const std::filesystem::path& path);

}  // namespace kyosei
