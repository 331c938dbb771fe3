"""Good PDFs to break: PDF/X-4 as WeasyPrint writes it, and one of our own for the archive.

The profile of the output intent comes from Debian's `libgs-common`, the letters from `templates/fonts`.
"""
import pathlib

import weasyprint
from PIL import Image

PROFILE = pathlib.Path("/usr/share/color/icc/ghostscript/default_cmyk.icc")

PAGE = """<html lang="en"><head><title>Salt and bread</title><meta name="author" content="Sale Fino"><style>
@font-face { font-family: letters; src: url("%(font)s") }
@color-profile device-cmyk { src: url("%(profile)s"); components: c, m, y, k }
@page { size: 100mm 120mm; bleed: 3mm; margin: 15mm }
html { color: device-cmyk(0 0 0 1); font-family: letters; font-size: 11pt }
.band { position: fixed; left: -18mm; right: -18mm; top: -18mm; height: 20mm; background: device-cmyk(1 .3 0 0) }
img { width: 20mm }
</style></head><body><div class="band"></div><h1>Salt and bread</h1><p>What we promise, in plain words.</p>
<img src="%(image)s"><p style="break-before: page">And on the second page, how.</p></body></html>"""


def print_file(folder, fonts):
    """Two pages of 100 × 120 mm with bleed, text in black, a band that fills the bleed and a picture of 381 dpi."""
    picture = folder / "picture.jpg"
    image = Image.new("CMYK", (300, 300))
    image.putdata([(x % 150, x % 50, x % 100, 0) for x in range(90000)])
    image.save(picture, quality=80)
    font = fonts / "SourceSans3-Regular.ttf"
    page = PAGE % {"font": font.as_uri(), "profile": PROFILE.as_uri(), "image": picture.as_uri()}
    path = folder / "good-print.pdf"
    weasyprint.HTML(string=page).write_pdf(path, pdf_variant="pdf/x-4")
    return path
