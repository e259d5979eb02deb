# SPDX-License-Identifier: GPL-3.0-or-later
"""Drags each slider that the model is about first of all from end to end in the real window, and saves
a picture at each end, to look at: does a newcomer see what moved? See .ci/tour --drags."""
import json
import pathlib
import re
import sys
import time

from screen import Missing, Program, picture

SIZE = (1440, 900)
LEVERS = pathlib.Path(__file__).resolve().parents[2] / "resources" / "model" / "levers.json"
RANGES = 3  # seconds until the full ranges are drawn


def primary_sliders():
    """Names as a screen reader gets them, row by row."""
    levers = json.loads(LEVERS.read_text(encoding="utf-8"))
    for row in levers["rows"]:
        if not row["primary"]:
            continue
        for cells in row["cells"]:
            actors = cells.get("actors") or [cells["actor"]]
            for actor in levers["actors"] if actors == "all" else actors:
                name = row["title"] + (f": {cells['title']}" if "title" in cells else "")
                yield f"{name}, {levers['actors'][actor]}"


def drag_all(program, folder):
    for number, name in enumerate(primary_sliders(), 1):
        for end, to in (("low", 0.0), ("high", 1.0)):
            try:
                program.drag(name, to)
            except Missing as missing:
                if end == "high":
                    raise
                print(f"{name}: {missing} (it begins at its lower end)", flush=True)
                continue
            time.sleep(RANGES)
            file = re.sub("[^a-z]+", "-", name.lower())
            picture(folder / f"{number:02}-{file}-{end}.png", SIZE)
        program.keys("ctrl+BackSpace")
        print(name, flush=True)


def main(executable, folder, scratch):
    pictures = pathlib.Path(folder) / "drags"
    pictures.mkdir(parents=True, exist_ok=True)
    program = Program(executable, scratch, SIZE, "light")
    try:
        drag_all(program, pictures)
    except Missing as missing:
        picture(pictures / "failed.png", SIZE)
        print(missing, file=sys.stderr)
        return 1
    finally:
        program.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
