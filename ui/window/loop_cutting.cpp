// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/loop_cutting.h"

#include "ui/run/loop_cuts.h"
#include "ui/run/results_model.h"
#include "ui/text/cut_text.h"
#include "ui/text/issue_text.h"
#include "ui/why/why_card.h"
#include "ui/widgets/message_bar.h"

namespace kyosei {

namespace {

const QString kCutMessage = QStringLiteral("loops-cut");

}  // namespace

LoopCutting::LoopCutting(const Parts& parts, QObject* parent)
    : QObject(parent), why_(parts.why), results_(parts.results), messages_(parts.messages),
      cuts_(new LoopCuts(parts.model, this)) {
    connect(&why_, &WhyCard::cutsWanted, cuts_, &LoopCuts::cut);
    connect(cuts_, &LoopCuts::made, this, &LoopCutting::take);
    connect(cuts_, &LoopCuts::failed, this, [this](const Issues& issues) {
        why_.setRunView(results_.view());
        messages_.show({kCutMessage,
                        Severity::error,
                        tr("The model cannot be run without this loop."),
                        issueLines(issues),
                        {}});
    });
}

void LoopCutting::take(const std::shared_ptr<const CutModel>& cut) {
    results_.setCut(cut);
    if (!cut) {
        messages_.dismiss(kCutMessage);
        return;
    }
    RunView names;
    names.cut = cut;
    messages_.show(
        {kCutMessage,
         Severity::warning,
         tr("Every result is shown without %1. Kept proposals, known sizes and the other "
            "answers to \"Why?\" have all loops.")
             .arg(cutLoops(names)),
         {},
         {{tr("Close the Loops Again"), [this] { cuts_->cut({}); }}}});
}

}  // namespace kyosei
