// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/structure/loop_names.h"

#include "model/structure/issue_codes.h"

#include <utility>

namespace kyosei::structure {

std::string NamedLoops::nameOf(const Network& variables, const Loop& loop) const {
    const Loop wanted = normalised(variables, loop);
    for (const NamedLoop& named : loops)
        if (named.loop == wanted)
            return named.name;
    return {};
}

NamedLoops namedLoops(const xmile::Document& document, const Structure& structure) {
    NamedLoops result;
    for (const xmile::LoopName& name : document.loops) {
        std::vector<Node> through;
        for (const std::string& written : name.through) {
            const Result<Place> place = structure.find(written);
            if (place) {
                through.push_back(static_cast<Node>(place->variable));
                continue;
            }
            // The last argument is a name that is like the one written.
            result.issues.push_back({codes::loopThroughUnknown,
                                     {document.file, name.line, name.name},
                                     {written, place.error().front().arguments.back()}});
        }
        if (through.size() != name.through.size())
            continue;
        Loop loop = loopThrough(structure.variables(), through);
        if (loop.links.empty())
            result.issues.push_back({codes::noSuchLoop, {document.file, name.line, name.name}});
        else
            result.loops.push_back({name.name, normalised(structure.variables(), std::move(loop))});
    }
    return result;
}

}  // namespace kyosei::structure
