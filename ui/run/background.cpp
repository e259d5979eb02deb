// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/background.h"

#include <QCoreApplication>
#include <QThread>

#include <algorithm>

namespace kyosei {

QThreadPool& backgroundThreads() {
    // Short work, such as reading a file, should not have to wait for a search.
    constexpr int kLeastThreads = 4;
    static QPointer<QThreadPool> threads;
    if (!threads) {
        threads = new QThreadPool(QCoreApplication::instance());  // which waits for what still runs
        threads->setMaxThreadCount(std::max(kLeastThreads, QThread::idealThreadCount()));
    }
    return *threads;
}

}  // namespace kyosei
