// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/why/why_sources.h"

#include <utility>

namespace kyosei {

std::shared_ptr<const WhySources> whySources(std::shared_ptr<const PolicyModel> model,
                                             EnsembleSource whole) {
    auto sources = std::make_shared<WhySources>();
    sources->whole = std::move(whole);
    sources->coarse = historyMatchedOnce(model, kFirstMembers);
    sources->links = argumentLinksOnce(model);
    sources->loops = loopsOnce(model);
    sources->shares = policyLoopsOnce(model);
    sources->model = std::move(model);
    return sources;
}

}  // namespace kyosei
