# SPDX-License-Identifier: GPL-3.0-or-later
"""A walk through every view of the window, with a picture of each: see .ci/tour."""
import pathlib
import sys
import time

from screen import Missing, Program, picture, xdotool

LOOKS = [
    # folder, window size, theme, scale, language
    ("1280x720-light", (1280, 720), "light", 1, "en"),
    ("1280x720-dark", (1280, 720), "dark", 1, "en"),
    ("1280x720-high-contrast", (1280, 720), "high-contrast", 1, "en"),
    ("1440x900-light", (1440, 900), "light", 1, "en"),
    ("1920x1080-light", (1920, 1080), "light", 1, "en"),
    ("1920x1080-dark", (1920, 1080), "dark", 1, "en"),
    ("1920x1080-at-200", (1920, 1080), "light", 2, "en"),
    ("2560x1440-at-200", (2560, 1440), "light", 2, "en"),
    ("1280x720-japanese", (1280, 720), "light", 1, "ja"),
    ("1920x1080-japanese-dark", (1920, 1080), "dark", 1, "ja"),
]


class Walk:
    """One walk in one look."""

    def __init__(self, program, folder, size):
        self.program = program
        self.folder = folder
        self.size = size
        self.number = 0
        self.unnamed = set()

    def show(self, name, whole=False):
        time.sleep(0.8)  # the full fan
        self.number += 1
        picture(self.folder / f"{self.number:02}-{name}.png", self.size, whole)
        self.unnamed.update(f"{name}: {what}" for what in self.program.unnamed())

    def run(self):
        self.show("start")
        self.levers()
        self.deck()
        self.panels()
        self.events()
        self.charts()
        self.grid()
        self.session()
        self.presenting()
        self.library()
        self.help()
        self.window_tour()

    def levers(self):
        program = self.program
        program.drag("Infrastructure across borders, Japan", 0.9)
        program.drag("Trade opening, South Korea", 0.95)
        self.show("two-levers")
        program.keys("Return")
        self.show("lever-panel")
        program.keys("Escape")
        program.keys("ctrl+l")  # where there is room for all, this folds them
        self.show("all-levers")
        program.keys("ctrl+l")

    def deck(self):
        program = self.program
        program.drag("Development aid (ODA), South Korea", 0.5)
        program.keys("l")
        self.show("locked")
        program.keys("l")
        program.keys("Return")
        program.drag("Mongolia: share of South Korea", 0.9)
        self.show("shares-of-aid")
        program.keys("Escape")
        program.keys("ctrl+e")
        program.click("Limit of", "check box")
        self.show("budget")
        program.keys("Escape")

    def panels(self):
        program = self.program
        for name in ("Differences", "Shocks", "Assumptions"):
            program.click(name, "check box")
            self.show(name.lower())
            program.click(name, "check box")

    def events(self):
        program = self.program
        program.keys("ctrl+shift+k")
        program.click("Add the First Rule", "push button")
        program.keys("ctrl+shift+t")
        program.keys("ctrl+k")
        program.click("Missile and nuclear test crisis", "check box")
        self.show("shock-and-timeline")
        program.keys("ctrl+shift+k")
        self.show("rules")
        program.keys("Escape")

    def charts(self):
        program = self.program
        program.keys("alt+v", "Down", "Return")  # two charts
        self.show("two-charts")
        program.click("Chart shown: Overall stability. Press to choose another.")
        self.show("chart-chooser")
        xdotool("type", program.words("sentiment"))
        self.show("chart-search")
        program.keys("Escape")
        program.click("More for this chart")
        self.show("chart-menu")
        program.keys("Escape")
        for key, name in (("2", "single-runs"), ("3", "difference"), ("4", "probability"),
                          ("5", "single-futures")):
            program.keys("ctrl+" + key)
            self.show(name)
        program.keys("ctrl+1")

    def grid(self):
        program = self.program
        program.keys("ctrl+g")
        self.show("grid")
        self.layout(3)
        self.show("grid-security")
        self.layout(8)
        self.show("grid-aid")
        program.click("Chart: Aid by giver, stacked")
        self.show("stack")
        program.keys("ctrl+g")
        self.layout(5)
        program.click("Chart: Trust, all pairs")
        self.show("matrix")
        program.keys("ctrl+shift+g")
        self.show("own-chart")
        program.keys("Escape")
        program.keys("ctrl+0")  # the indicators again

    def layout(self, number):
        """The layout of that place in the menu; menus have no place among what is shown."""
        self.program.click("Layout: ")
        self.program.keys(*["Down"] * number, "Return")

    def session(self):
        program = self.program
        program.keys("ctrl+h")
        self.show("time-machine")
        program.keys("ctrl+h")
        program.keys("ctrl+shift+f")
        self.show("predict")
        program.click("Hide the Results and Begin", "push button")
        self.show("predict-round")
        program.click("Add Prediction", "push button")
        program.click("Reveal", "push button")
        self.show("predict-revealed")
        program.keys("ctrl+shift+f")
        program.drag("Trade opening, South Korea", 0.4)
        program.keys("ctrl+r")
        self.show("replay")
        program.keys("Escape")
        program.keys("ctrl+shift+r")
        self.show("through-the-years")
        program.keys("Escape")

    def presenting(self):
        program = self.program
        program.keys("F5")
        time.sleep(1)
        self.show("presentation", whole=True)
        program.keys("p")
        self.show("presentation-pointer", whole=True)
        program.keys("Escape")
        program.keys("ctrl+shift+n")
        time.sleep(1)
        self.show("chart-window", whole=True)
        program.keys("Escape")
        time.sleep(0.5)

    def library(self):
        program = self.program
        program.keys("ctrl+shift+o")
        self.show("library")
        program.click("Mongolia as a hub", "list item")
        program.click("Compare", "push button")
        time.sleep(5)
        self.show("comparison")
        program.keys("Escape")
        program.keys("Escape")

    def help(self):
        program = self.program
        program.click("The Model and Its Limits", "push button")
        for topic in ("Questions people ask", "Keyboard shortcuts", "Infrastructure across borders",
                      "Overall stability"):
            program.click(topic, "table cell")
            self.show("help-" + topic.lower().replace(" ", "-"))
        program.keys("End")
        self.show("help-technical-reference")
        program.keys("ctrl+f")
        xdotool("type", "trust falls")
        self.show("help-search")
        program.keys("Escape")
        program.click("Infrastructure across borders, Japan", "slider")
        program.keys("F1")
        self.show("help-in-context")
        program.keys("Escape")

    def window_tour(self):
        program = self.program
        program.keys("alt+h", "o")
        for number in range(1, 8):
            self.show(f"tour-{number}")
            program.keys("Return")


def main(executable, folder, scratch, *looks):
    failures = []
    for name, size, theme, scale, language in LOOKS:
        if looks and name not in looks:
            continue
        pictures = pathlib.Path(folder) / name
        pictures.mkdir(parents=True, exist_ok=True)
        program = Program(executable, scratch, size, theme, scale, language)
        walk = Walk(program, pictures, size)
        try:
            walk.run()
        except Missing as missing:
            picture(pictures / "failed.png", size)
            failures.append(f"{name}: {missing}")
        finally:
            program.close()
        failures += [f"{name}, no name to be read out: {what}" for what in sorted(walk.unnamed)]
        print(f"{name}: {walk.number} pictures", flush=True)
    for failure in failures:
        print(failure, file=sys.stderr)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
