"""Leaves in each face the weights that the console uses, which is what most of its bytes are for.

    python3 -m venv venv && venv/bin/pip install fonttools brotli
    venv/bin/python tools/fonts/narrow-weights.py

Reads and writes apps/admin/src/fonts. A face that is narrow already stays as it is, so a new version of one is put there and this is run.
The glyphs of the symbols are drawn in one weight and are filled by an axis of their own, which stays.
"""

import io
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

FOLDER = Path(__file__).parents[2] / "apps/admin/src/fonts"
TEXT = (400, 700)
WEIGHTS = {
    "figtree-latin-wght-normal.woff2": TEXT,
    "figtree-latin-ext-wght-normal.woff2": TEXT,
    "noto-sans-devanagari-names.woff2": TEXT,
    "symbols.woff2": 400,
}


def is_narrow(font: TTFont, wanted: int | tuple[int, int]) -> bool:
    present = [(axis.minValue, axis.maxValue) for axis in font["fvar"].axes if axis.axisTag == "wght"]
    return present == ([] if isinstance(wanted, int) else [wanted])


def narrow(name: str, wanted: int | tuple[int, int]) -> None:
    font = TTFont(FOLDER / name)
    if is_narrow(font, wanted):
        return
    before = (FOLDER / name).stat().st_size
    font = instancer.instantiateVariableFont(font, {"wght": wanted})
    font.flavor = None
    plain = io.BytesIO()
    font.save(plain)
    plain.seek(0)
    font = TTFont(plain)
    options = Options()
    options.layout_features = ["*"]
    options.hinting = False
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=list(font.getBestCmap()))
    subsetter.subset(font)
    font.flavor = "woff2"
    font.save(FOLDER / name)
    print(name, before, "->", (FOLDER / name).stat().st_size, "bytes")


if __name__ == "__main__":
    for name, wanted in WEIGHTS.items():
        narrow(name, wanted)
