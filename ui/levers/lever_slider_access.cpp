// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/levers/lever_slider_access.h"

#include "ui/levers/lever_slider.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace kyosei {

namespace {

class SpokenLeverSlider : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit SpokenLeverSlider(LeverSlider* slider)
        : QAccessibleWidget(slider, QAccessible::Slider), slider_(*slider) {}

    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface*>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }
    [[nodiscard]] QString text(QAccessible::Text type) const override {
        return type == QAccessible::Value ? slider_.spokenValue() : QAccessibleWidget::text(type);
    }
    [[nodiscard]] QVariant currentValue() const override { return slider_.exactValue(); }
    void setCurrentValue(const QVariant& value) override {
        slider_.setValue(slider_.scale().nearest(value.toDouble()));
    }
    [[nodiscard]] QVariant maximumValue() const override {
        return slider_.scale().value(slider_.maximum());
    }
    [[nodiscard]] QVariant minimumValue() const override {
        return slider_.scale().value(slider_.minimum());
    }
    [[nodiscard]] QVariant minimumStepSize() const override {
        const LeverScale& scale = slider_.scale();
        return (scale.value(scale.count() - 1) - scale.value(0)) / (scale.count() - 1);
    }

private:
    LeverSlider& slider_;
};

QAccessibleInterface* leverSliderInterface(const QString&, QObject* object) {
    auto* slider = qobject_cast<LeverSlider*>(object);
    return slider ? new SpokenLeverSlider(slider) : nullptr;
}

}  // namespace

void speakLeverSliders() {
    static const bool installed = [] {
        QAccessible::installFactory(leverSliderInterface);
        return true;
    }();
    (void)installed;
}

}  // namespace kyosei
