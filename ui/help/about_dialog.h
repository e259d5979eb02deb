// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace kyosei {

/// Version, build, digest of the data, where its files are, licence and thanks; closes itself.
void showAboutDialog(QWidget* parent);

}  // namespace kyosei
