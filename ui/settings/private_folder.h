// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kyosei {

/// Makes a folder of the program's own, which nobody but its owner may look into. One that is there
/// becomes so.
void makePrivateFolder(const QString& path);

}  // namespace kyosei
