// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/xmile/document.h"
#include "model/xmile/xml_text.h"

/// Private to the XMILE writer.
namespace kyosei::xmile {

/// Writes `<variables>`.
void writeVariables(const std::vector<Variable>& variables, XmlText& xml);

/// Writes `<views>`: one diagram of stocks with their flows, then everything else on a grid.
void writeView(const std::vector<Variable>& variables, XmlText& xml);

}  // namespace kyosei::xmile
