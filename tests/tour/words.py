# SPDX-License-Identifier: GPL-3.0-or-later
"""What the window calls things in another language, so that a walk is written once, in English."""
import pathlib
import re
import xml.etree.ElementTree as xml

FOLDER = pathlib.Path(__file__).resolve().parents[2] / "resources" / "translations"
KEY = re.compile(r"\(&.\)|&")  # "File" is named "&File" or "ファイル(&F)" in a menu

TYPED = {"ja": {"sentiment": "感情"}}  # what is searched for


class Words:
    """From the English name of something, as a screen reader gets it, to its name in a language."""

    def __init__(self, language):
        self.known = dict(TYPED.get(language, {}))
        self.patterns = []  # (expression, translation with %1, ...)
        for path in (FOLDER / f"kyosei_{language}.ts", FOLDER / f"data_{language}.ts"):
            if language == "en":
                continue
            for message in xml.parse(path).getroot().iter("message"):
                translation = message.find("translation")
                self.add(KEY.sub("", message.findtext("source")),
                         KEY.sub("", "".join(translation.itertext()).strip()))

    def add(self, source, translation):
        if re.search(r"%\d", source):
            if not re.search("[a-z]{2}", source):
                self.known.setdefault(source, translation)
                return
            places = re.sub(r"%(\d)", r"(?P<p\1>.+)", re.escape(source).replace("\\%", "%"))
            self.patterns.append((re.compile(places), translation))
            self.patterns.sort(key=lambda pattern: -len(pattern[0].pattern))  # the most telling first
        else:
            self.known.setdefault(source, translation)

    def __call__(self, english):
        if english in self.known or not self.known:
            return self.known.get(english, english)
        for expression, translation in self.patterns:
            found = expression.fullmatch(english)
            if found:
                return re.sub(r"%(\d)", lambda place: self(found["p" + place[1]]), translation)
        for separator in (", ", ": "):
            if separator in english:
                joined = {", ": self.known[", "], ": ": "："}[separator]
                return joined.join(self(part) for part in english.split(separator))
        return english
