"""Splits Noto Sans Devanagari so that one name costs half of what the script does.

    python3 -m venv venv && venv/bin/pip install fonttools brotli
    venv/bin/python tools/fonts/split-devanagari.py noto-sans-devanagari-devanagari-wght-normal.woff2

The source is the variable font of the package @fontsource-variable/noto-sans-devanagari. A conjunct is drawn from one face only, so the
letters that stand together in words of Hindi, Marathi and Nepali are in one file, with all their conjuncts; the rest of the script is in
another one. Both have the weights that the console uses. Prints the unicode-range of each for apps/admin/src/styles/_fonts.scss.
"""

import io
import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

FOLDER = Path(__file__).parents[2] / "apps/admin/src/fonts"
WEIGHTS = (400, 700)
SCRIPT = [*range(0x0900, 0x0980), 0x200C, 0x200D, 0x25CC]
# Vowels and signs of Sanskrit and of other languages, stress marks, letters for Sindhi, Kashmiri and transcription.
RARE = {
    *(0x0900, 0x0904, 0x090C, 0x090E, 0x0912, 0x0929, 0x0934, 0x093A, 0x093B, 0x0944, 0x0946, 0x094A, 0x094E, 0x094F),
    *range(0x0951, 0x0958),
    *range(0x0960, 0x0964),
    *(0x0971, *range(0x0973, 0x0980), 0x25CC),
}


def write(name: str, letters: list[int], source: str) -> None:
    whole = instancer.instantiateVariableFont(TTFont(source), {"wght": WEIGHTS})
    whole.flavor = None
    plain = io.BytesIO()
    whole.save(plain)
    plain.seek(0)
    font = TTFont(plain)
    options = Options()
    options.layout_features = ["*"]
    options.hinting = False
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=letters)
    subsetter.subset(font)
    font.flavor = "woff2"
    font.save(FOLDER / name)
    print(name, (FOLDER / name).stat().st_size, "bytes")


def ranges(letters: list[int]) -> str:
    runs: list[list[int]] = []
    for letter in sorted(letters):
        if runs and letter == runs[-1][1] + 1:
            runs[-1][1] = letter
        else:
            runs.append([letter, letter])
    return ", ".join(f"U+{first:04X}" if first == last else f"U+{first:04X}-{last:04X}" for first, last in runs)


if __name__ == "__main__":
    everyday = [letter for letter in SCRIPT if letter not in RARE]
    rare = [letter for letter in SCRIPT if letter in RARE]
    # A rare letter needs the signs and letters around it from its own file.
    write("noto-sans-devanagari-everyday.woff2", everyday, sys.argv[1])
    write("noto-sans-devanagari-rare.woff2", SCRIPT, sys.argv[1])
    print("everyday:", ranges(everyday))
    print("rare:", ranges(rare))
