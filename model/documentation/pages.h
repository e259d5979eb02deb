// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documentation/material.h"

#include <map>
#include <string>
#include <vector>

namespace kyosei::documentation {

/// Where a link leads: to an anchor of the same file, or to another page.
class Links {
public:
    Links(const Material& material, bool onePage);

    /// A link to the variable with this canonical name, shown as `shown`; plain text if there is
    /// none.
    [[nodiscard]] std::string variable(const std::string& canonical,
                                       const std::string& shown) const;
    [[nodiscard]] std::string variable(const std::string& name) const;
    [[nodiscard]] std::string parameter(const std::string& id, const std::string& shown) const;
    /// Ids separated by semicolons, each a link if it is in the table of sources.
    [[nodiscard]] std::string sources(const std::string& ids) const;
    [[nodiscard]] std::string page(const std::string& id, const std::string& shown) const;
    /// "economy#v-gdp" for a canonical name; empty if there is no such variable.
    [[nodiscard]] std::string place(const std::string& canonical) const;
    /// "v-trust" for a variable.
    [[nodiscard]] static std::string anchor(const std::string& prefix, const std::string& name);

private:
    [[nodiscard]] std::string to(const std::string& page, const std::string& anchor,
                                 const std::string& shown) const;

    const Material& material_;
    bool onePage_;
    std::map<std::string, std::string> pageOf_;  ///< by canonical name of a variable
};

/// "trade-and-borders" for a title.
[[nodiscard]] std::string pageId(const std::string& title);

[[nodiscard]] std::string overviewPage(const Material& material);
[[nodiscard]] std::string sectorPage(const Material& material, const Sector& sector,
                                     const Links& links);
[[nodiscard]] std::string parametersPage(const Material& material, const Links& links);
[[nodiscard]] std::string loopsPage(const Material& material, const Links& links);
[[nodiscard]] std::string leversPage(const Material& material);
[[nodiscard]] std::string hindcastPage();
[[nodiscard]] std::string checksPage(const Material& material);
[[nodiscard]] std::string limitsPage(const Material& material, const Links& links);
[[nodiscard]] std::string sourcesPage(const Material& material);
[[nodiscard]] std::string indexPage(const Material& material, const Links& links);

/// An equation with its names linked to their definitions.
[[nodiscard]] std::string linkedEquation(const std::string& equation, const Links& links);

}  // namespace kyosei::documentation
