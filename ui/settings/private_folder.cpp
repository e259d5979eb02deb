// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/private_folder.h"

#include <QDir>
#include <QFile>

namespace kyosei {

void makePrivateFolder(const QString& path) {
    QDir().mkpath(path);
    // What cannot be made private is somebody else's; it works as before.
    (void)QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

}  // namespace kyosei
