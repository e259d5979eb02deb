// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plot/chart_legend.h"

#include "ui/charts/plot/chart_pens.h"
#include "ui/style/metrics.h"
#include "ui/widgets/proposal_mark.h"

#include <QFontMetricsF>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace kyosei {

using namespace Qt::Literals::StringLiterals;

namespace {

LegendEntry sampleOf(const QString& text, const QPen& pen, const QString& element = {}) {
    return {text, element, pen, {}, {}};
}

// Which runs lie in the ranges, or what else the mode shows of them.
void addFan(std::vector<LegendEntry>& entries, const ChartContent& content, const Theme& theme) {
    const ChartLine& line = content.lines[content.focus];
    if (!line.band.isEmpty()) {
        entries.push_back({ChartLegend::tr("half of the runs"),
                           {},
                           bandEdge(line, theme, BandPart::inner),
                           {},
                           bandBrush(line, theme, BandPart::inner)});
        entries.push_back({ChartLegend::tr("nine in ten"),
                           {},
                           bandEdge(line, theme, BandPart::outer),
                           {},
                           bandBrush(line, theme, BandPart::outer)});
    } else if (!line.members.empty()) {
        entries.push_back(sampleOf(content.mode == ChartMode::futures
                                       ? ChartLegend::tr("single futures, drawn by chance")
                                       : ChartLegend::tr("single runs"),
                                   memberPen(line, theme)));
    }
}

/// The baseline without shocks, and proposals by their names.
void addFurther(std::vector<LegendEntry>& entries, const ChartContent& content, const Theme& theme,
                double unit) {
    if (!content.lines[content.focus].withoutShocks.isEmpty())
        entries.push_back(
            sampleOf(ChartLegend::tr("Without the shocks"), withoutShocksPen(theme, unit)));
    for (const ChartProposal& proposal : content.proposals)
        entries.push_back(
            sampleOf(QStringLiteral("%1 %2").arg(proposalLetter(proposal.place), proposal.name),
                     proposalPen(proposal.place, unit)));
}

void addSingle(std::vector<LegendEntry>& entries, const ChartContent& content, const Theme& theme,
               double unit) {
    const ChartLine& line = content.lines.front();
    entries.push_back(sampleOf(content.mode == ChartMode::futures
                                   ? ChartLegend::tr("Scenario, expected path")
                                   : ChartLegend::tr("Scenario"),
                               currentPen(line, theme, unit)));
    entries.push_back(sampleOf(content.sameShocks ? ChartLegend::tr("Same shocks, nothing changed")
                                                  : ChartLegend::tr("Baseline"),
                               baselinePen(line, theme, unit)));
    addFan(entries, content, theme);
}

void addAreas(std::vector<LegendEntry>& entries, const ChartContent& content, const Theme& theme) {
    for (const ChartLine& line : content.lines) {
        const QBrush brush = areaBrush(line, theme);
        entries.push_back({line.label, line.element, QPen(brush.color(), 1), {}, brush});
    }
    if (content.changed) {
        entries.push_back(sampleOf(ChartLegend::tr("Baseline"),
                                   QPen(theme.baseline, 2, Qt::DashLine, Qt::FlatCap)));
    }
}

void addLines(std::vector<LegendEntry>& entries, const ChartContent& content, const Theme& theme,
              double unit) {
    const ChartLine* other = nullptr;
    int others = 0;
    for (const ChartLine& line : content.lines) {
        if (line.context) {
            other = &line;
            ++others;
            continue;
        }
        entries.push_back(sampleOf(line.label, currentPen(line, theme, unit),
                                   content.elementTitle.isEmpty() ? line.element : QString()));
    }
    if (content.changed) {
        entries.push_back(sampleOf(ChartLegend::tr("thin: baseline"), QPen(theme.mutedInk, 1)));
    }
    if (other) {
        entries.push_back(
            sampleOf(ChartLegend::tr("%1 others").arg(others), currentPen(*other, theme, unit)));
    }
    addFan(entries, content, theme);
}

}  // namespace

bool LegendEntry::sameAs(const LegendEntry& other) const {
    const bool sameMarker = marker.has_value() == other.marker.has_value() &&
                            (!marker || marker->pen() == other.marker->pen());
    return text == other.text && element == other.element && line == other.line &&
           band == other.band && sameMarker;
}

std::vector<LegendEntry> legendOf(const ChartContent& content, const Theme& theme, double unit) {
    std::vector<LegendEntry> entries;
    if (content.lines.empty() || content.kind == ChartKind::matrix) {
        return entries;
    }
    if (content.kind == ChartKind::stack || content.kind == ChartKind::shares) {
        addAreas(entries, content, theme);
        return entries;
    }
    if (content.lines.front().colour < 0) {
        addSingle(entries, content, theme, unit);
    } else {
        addLines(entries, content, theme, unit);
    }
    addFurther(entries, content, theme, unit);
    const auto observed =
        std::find_if(content.lines.begin(), content.lines.end(),
                     [](const auto& l) { return !l.observed.isEmpty() && !l.context; });
    if (observed != content.lines.end()) {
        entries.push_back(
            {ChartLegend::tr("Observed"), {}, {}, observedMarker(*observed, theme, unit), {}});
        if (content.fittedTo && observed->observed.back().key > *content.fittedTo)
            entries.push_back({ChartLegend::tr("Observed later, a test of the model"),
                               {},
                               {},
                               laterMarker(*observed, theme, unit),
                               {}});
    }
    return entries;
}

LegendLayout::LegendLayout(std::vector<LegendEntry> entries, const QFont& font, double width,
                           int mostRows)
    : font_(font) {
    const QFontMetricsF metrics(font);
    const double row = std::ceil(metrics.height() * 1.2);
    const double gap = metrics.height() * 0.9;
    sample_ = metrics.height() * 1.5;
    const double room = metrics.horizontalAdvance(u"+20"_s) + gap;
    double x = 0;
    int rows = 1;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const double sample = entries[i].marker ? metrics.height() * 0.6 : sample_;
        const double wide = sample + metrics.height() * 0.35 +
                            std::ceil(metrics.horizontalAdvance(entries[i].text));
        const bool lastEntry = i + 1 == entries.size();
        const double limit = rows == mostRows && !lastEntry ? width - room : width;
        if (x > 0 && x + wide > limit) {
            if (rows == mostRows) {
                placed_.push_back({{u"+%1"_s.arg(entries.size() - i), {}, {}, {}, {}},
                                   {x, (rows - 1) * row, room, row}});
                break;
            }
            ++rows;
            x = 0;
        }
        placed_.push_back({std::move(entries[i]), {x, (rows - 1) * row, wide, row}});
        x += wide + gap;
    }
    height_ = placed_.empty() ? 0 : rows * row;
}

void LegendLayout::paint(QPainter& painter, QPointF origin, const Theme& theme) const {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font_);
    const QFontMetricsF metrics(font_);
    for (const Placed& item : placed_) {
        const QRectF place = item.place.translated(origin);
        const double middle = std::round(place.center().y()) + 0.5;
        double text = place.left();
        if (item.entry.band) {
            painter.setPen(*item.entry.line);
            painter.setBrush(*item.entry.band);
            painter.drawRect(QRectF(place.left() + 0.5, middle - metrics.height() * 0.3,
                                    sample_ * 0.8, metrics.height() * 0.6));
            text += sample_ * 0.8 + metrics.height() * 0.35;
        } else if (item.entry.line) {
            painter.setPen(*item.entry.line);
            painter.drawLine(QPointF(place.left(), middle),
                             QPointF(place.left() + sample_, middle));
            text += sample_ + metrics.height() * 0.35;
        } else if (item.entry.marker) {
            const double radius = item.entry.marker->size() / 2;
            painter.setPen(item.entry.marker->pen());
            painter.setBrush(item.entry.marker->brush());
            painter.drawEllipse(QPointF(place.left() + metrics.height() * 0.3, middle), radius,
                                radius);
            text += metrics.height() * 0.95;
        }
        painter.setPen(theme.mutedInk);
        painter.drawText(QRectF(text, place.top(), place.right() - text + 1, place.height()),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, item.entry.text);
    }
}

QString LegendLayout::elementAt(QPointF point) const {
    const auto found = std::find_if(placed_.begin(), placed_.end(),
                                    [&](const Placed& item) { return item.place.contains(point); });
    return found == placed_.end() ? QString() : found->entry.element;
}

ChartLegend::ChartLegend(QWidget* parent) : QWidget(parent) {
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Legend"));
}

void ChartLegend::setContent(const ChartContent& content) {
    content_ = content;
    refresh();
}

void ChartLegend::refresh() {
    auto entries = legendOf(content_, theme(), QFontMetricsF(font()).height());
    const bool same =
        std::equal(entries.begin(), entries.end(), entries_.begin(), entries_.end(),
                   [](const LegendEntry& a, const LegendEntry& b) { return a.sameAs(b); });
    // A new layout of the whole window for each step of a slider would be too dear.
    if (!same) {
        entries_ = std::move(entries);
        updateGeometry();
        update();
    }
}

void ChartLegend::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        refresh();
    }
}

LegendLayout ChartLegend::layoutFor(int width) const {
    return {entries_, scaledFont(font(), 0.9), double(width), mostRows_};
}

int ChartLegend::heightForWidth(int width) const {
    return static_cast<int>(std::ceil(layoutFor(width).height()));
}

void ChartLegend::setMostRows(int rows) {
    if (rows != mostRows_) {
        mostRows_ = rows;
        updateGeometry();
    }
}

QSize ChartLegend::sizeHint() const {
    return {lines(*this, 20), heightForWidth(width())};
}

QSize ChartLegend::minimumSizeHint() const {
    return {lines(*this, 10), heightForWidth(width())};
}

void ChartLegend::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    layoutFor(width()).paint(painter, {0, 0}, theme());
}

void ChartLegend::mousePressEvent(QMouseEvent* event) {
    if (const QString element = layoutFor(width()).elementAt(event->position());
        !element.isEmpty()) {
        emit elementActivated(element);
    }
}

void ChartLegend::mouseMoveEvent(QMouseEvent* event) {
    const bool active = !layoutFor(width()).elementAt(event->position()).isEmpty();
    setCursor(active ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

}  // namespace kyosei
