# SPDX-License-Identifier: GPL-3.0-or-later
"""The program on a screen: found the way a screen reader finds things, moved with a real mouse and
keyboard (xdotool), pictured with ImageMagick."""
import os
import pathlib
import shutil
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

from words import Words  # noqa: E402

PATIENCE = 15  # seconds until something that does not appear is missing


class Missing(Exception):
    """Something that should be on the screen is not."""


def xdotool(*arguments):
    subprocess.run(["xdotool", *map(str, arguments)], check=True, stdout=subprocess.DEVNULL)


def walk(accessible, depth=0):
    """The accessible and everything below it, outermost first."""
    yield accessible
    if depth > 40:
        return
    for i in range(accessible.get_child_count()):
        child = accessible.get_child_at_index(i)
        if child is not None:
            yield from walk(child, depth + 1)


def has(accessible, state):
    return accessible.get_state_set().contains(state)


def is_shown(accessible):
    return has(accessible, Atspi.StateType.SHOWING) and has(accessible, Atspi.StateType.VISIBLE)


class Program:
    """One run of the window, with settings and a home of its own."""

    def __init__(self, executable, scratch, size, theme, scale=1, language="en"):
        self.home = pathlib.Path(scratch) / "home"
        shutil.rmtree(self.home, ignore_errors=True)
        config = self.home / ".config" / "kyosei"
        config.mkdir(parents=True)
        (config / "settings.ini").write_text(f"[look]\ntheme={theme}\n", encoding="utf-8")
        environment = dict(
            os.environ,
            HOME=str(self.home),
            XDG_CONFIG_HOME=str(self.home / ".config"),
            XDG_DATA_HOME=str(self.home / ".local" / "share"),
            QT_QPA_PLATFORM="xcb",
            QT_SCALE_FACTOR=str(scale),
            QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
            LANG="C.UTF-8",
        )
        self.scale = scale
        self.words = Words(language)
        self.log = open(self.home / "log", "wb")
        self.process = subprocess.Popen([executable, "--no-tour", "--language", language],
                                        env=environment,
                                        stdout=self.log, stderr=self.log)
        self.root = self.wait(self.application, "the program")
        self.window = self.wait(self.main_window, "its window")
        xdotool("windowactivate", "--sync", self.window, "windowmove", self.window, 0, 0,
                "windowsize", self.window, *size)
        time.sleep(1)

    def close(self):
        self.process.terminate()
        self.process.wait(10)
        self.log.close()

    def wait(self, look, what):
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            found = look()
            if found:
                return found
            if self.process.poll() is not None:
                raise Missing(f"the program ended with status {self.process.returncode}")
            time.sleep(0.1)
        raise Missing(f"{what} did not appear")

    def application(self):
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(i)
            if child is not None and child.get_process_id() == self.process.pid:
                return child
        return None

    def main_window(self):
        result = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid",
                                 str(self.process.pid)], capture_output=True, text=True)
        lines = result.stdout.split()
        return lines[-1] if lines else None

    def all_shown(self):
        return [a for a in walk(self.root) if is_shown(a)]

    def find(self, name, role=None):
        """The last thing shown of that (English) name: what is on top comes last."""
        name = self.words(name)

        def look():
            found = [a for a in self.all_shown()
                     if (a.get_name() or "").startswith(name)
                     and (role is None or a.get_role_name() == role)]
            return found[-1] if found else None

        return self.wait(look, f"'{name}'")

    def box(self, accessible):
        """Place and size in pixels; Qt tells them before scaling."""
        extents = accessible.get_extents(Atspi.CoordType.SCREEN)
        return [length * self.scale
                for length in (extents.x, extents.y, extents.width, extents.height)]

    def click(self, name, role=None):
        x, y, width, height = self.box(self.find(name, role))
        xdotool("mousemove", x + width // 2, y + height // 2, "click", 1)
        time.sleep(0.4)

    def drag(self, name, to, role="slider"):
        """Drags the thumb of a slider from where it is to a share of its width."""
        slider = self.find(name, role)
        slider.grab_focus()  # which scrolls to it
        time.sleep(0.2)
        x, y, width, height = self.box(slider)
        low, high = slider.get_minimum_value(), slider.get_maximum_value()
        before = slider.get_current_value()
        share = (before - low) / (high - low)
        edge = 8 * self.scale
        start, end = (x + edge + at * (width - 2 * edge) for at in (share, to))
        xdotool("mousemove", round(start), y + height // 2, "mousedown", 1)
        for i in range(1, 25):
            xdotool("mousemove", round(start + (end - start) * i / 24), y + height // 2)
            time.sleep(0.012)
        xdotool("mouseup", 1)
        time.sleep(0.5)
        if slider.get_current_value() == before:
            raise Missing(f"'{name}' did not move")

    def keys(self, *combinations):
        for combination in combinations:
            xdotool("key", "--clearmodifiers", combination)
            time.sleep(0.15)
        time.sleep(0.3)

    def unnamed(self):
        """What the keyboard reaches and a screen reader could not name."""
        return [f"{a.get_role_name()} in {a.get_parent().get_name() or a.get_parent().get_role_name()}"
                for a in self.all_shown()
                if has(a, Atspi.StateType.FOCUSABLE) and not a.get_name()
                and a.get_role_name() not in ("frame", "dialog", "window", "viewport", "panel",
                                              "scroll pane", "filler", "layered pane")]


def picture(path, size, whole=False):
    """The corner of the screen that the window fills, or the whole screen, made as small."""
    corner = ["-resize", f"{size[0]}x{size[1]}"] if whole else ["-crop", f"{size[0]}x{size[1]}+0+0"]
    subprocess.run(["import", "-window", "root", *corner, str(path)], check=True)
