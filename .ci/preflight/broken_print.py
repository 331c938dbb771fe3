"""PDF/X-4 files with one fault each: what is changed, and what must be found.

`CASES` are tuples: name, group, the change, errors that must be found and no others, warnings that must be found. A change
takes the open file, or is a function of bytes if its name begins with `bytes_`.
"""
import io
import re
import zlib

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream
from PIL import Image

MM = 72 / 25.4
CASES = []


def case(group, errors="", warnings="", rules=None):
    """Registers a change under its own name."""

    def register(change):
        CASES.append((change.__name__.replace("_", "-"), group, change, errors.split(), warnings.split(), rules))
        return change

    return register


def page(pdf, index=0):
    return pdf.pages[index].obj


def paint(pdf, content, index=0, **resources):
    """Adds content at the end of a page, with resources such as `ExtGState=Dictionary(…)`."""
    for kind, entries in resources.items():
        held = page(pdf, index).Resources
        kept = dict(held.get(f"/{kind}", Dictionary()).items())
        kept.update(entries.items())
        held[f"/{kind}"] = Dictionary(kept)
    # What the page did with its user space is undone first.
    pdf.pages[index].contents_add(Stream(pdf, b"q\n"), prepend=True)
    pdf.pages[index].contents_add(Stream(pdf, b"\nQ q\n" + content.encode() + b"\nQ"), prepend=False)


def trim(pdf, index=0):
    held = page(pdf, index)
    return [float(x) for x in held.get("/TrimBox", held.MediaBox)]


def text(pdf, colour, size=12, at=(60, 60), state=""):
    """Text in a font that the page has, in a colour, at millimetres from the lower left corner of the trim."""
    left, bottom, _, _ = trim(pdf)
    font = sorted(page(pdf).Resources.Font.keys())[0]
    x, y = left + at[0] * MM, bottom + at[1] * MM
    return f"{state} {colour} BT {font} {size} Tf 1 0 0 1 {x} {y} Tm <00010002> Tj ET"


def box(pdf, colour, millimetres, state=""):
    """A box, its place in millimetres from the lower left corner of the trim."""
    left, bottom, _, _ = trim(pdf)
    x, y, width, height = (side * MM for side in millimetres)
    return f"{state} {colour} {left + x} {bottom + y} {width} {height} re f"


def icc(pdf):
    return page_intent(pdf).DestOutputProfile


def page_intent(pdf):
    return pdf.Root.OutputIntents[0]


def change_icc(pdf, change):
    profile = icc(pdf)
    data = bytearray(profile.read_bytes())
    profile.write(bytes(change(data) or data))


def change_xmp(pdf, pattern, replacement):
    data = pdf.Root.Metadata.read_bytes()
    changed = re.sub(pattern.encode(), replacement.encode(), data)
    assert changed != data, pattern
    pdf.Root.Metadata.write(changed)


def font(pdf):
    return page(pdf).Resources.Font[sorted(page(pdf).Resources.Font.keys())[0]]


def descriptor(pdf):
    return font(pdf).DescendantFonts[0].FontDescriptor


def image(pdf, pixels, mode="CMYK", **entries):
    return Stream(
        pdf, Image.new(mode, (pixels, pixels), 100 if mode == "L" else (90, 60, 30, 0)[: len(mode)]).tobytes(),
        Type=Name.XObject, Subtype=Name.Image, Width=pixels, Height=pixels, BitsPerComponent=8,
        ColorSpace={"CMYK": Name.DeviceCMYK, "RGB": Name.DeviceRGB, "L": Name.DeviceGray}[mode], **entries)


def show(pdf, stream, millimetres=25.4):
    left, bottom, _, _ = trim(pdf)
    size = millimetres * MM
    paint(pdf, f"{size} 0 0 {size} {left + 100} {bottom + 100} cm /New Do", XObject=Dictionary(New=pdf.make_indirect(stream)))


# The file


@case("file", "header")
def a_later_version(pdf):
    return {"force_version": "2.0"}


@case("file", "encrypted")
def encrypted(pdf):
    return {"encryption": pikepdf.Encryption(owner="secret", user="")}


@case("file", "file-id")
def bytes_no_identifier(data):
    return data.replace(b"/ID [", b"/IX [")


@case("file", "damaged")
def bytes_wrong_startxref(data):
    return re.sub(rb"startxref\n(\d+)", lambda found: b"startxref\n%d" % (int(found[1]) + 7), data)


@case("file", "damaged")
def bytes_wrong_offset_of_an_object(data):
    return re.sub(rb"\n(\d{8})\d\d 00000 n", rb"\n\g<1>99 00000 n", data, count=8)


@case("file", "damaged")
def bytes_cut_off_at_the_end(data):
    return data[: data.rindex(b"xref")]


@case("file", "header damaged")
def bytes_something_before_the_header(data):
    return b"\n\n" + data


@case("file", "content")
def an_unknown_operator(pdf):
    paint(pdf, "1 0 0 xx")


@case("file", "content")
def a_font_that_is_not_there(pdf):
    paint(pdf, "BT /Nowhere 12 Tf ET")


@case("file", "content")
def an_image_that_is_not_there(pdf):
    paint(pdf, "/Nowhere Do")


@case("file", "content")
def states_out_of_balance(pdf):
    paint(pdf, "q")


@case("file", "damaged content")
def cut_off_data(pdf):
    raw = zlib.compress(page(pdf).Contents.read_bytes())
    page(pdf).Contents = Stream(pdf, b"")
    page(pdf).Contents.write(raw[: len(raw) - 6], filter=Name.FlateDecode)


@case("file", "external-content")
def data_elsewhere(pdf):
    stream = image(pdf, 400)
    stream.F = pikepdf.String("elsewhere.dat")
    show(pdf, stream)


@case("file", "external-content")
def a_proxy_for_an_image(pdf):
    show(pdf, image(pdf, 400, OPI=Dictionary({"/2.0": Dictionary(Type=Name.OPI)})))


@case("file", "postscript")
def a_postscript_program(pdf):
    show(pdf, Stream(pdf, b"showpage", Type=Name.XObject, Subtype=Name.PS))


# Boxes


@case("boxes", "trim-box")
def no_trim_box(pdf):
    del page(pdf).TrimBox


@case("boxes", "trim-box")
def trim_and_art_box(pdf):
    page(pdf).ArtBox = page(pdf).TrimBox


@case("boxes", "bleed-box")
def no_bleed_box(pdf):
    del page(pdf).BleedBox


@case("boxes", "box-nesting bleed-missing")
def bleed_outside_of_media(pdf):
    left, bottom, right, top = (float(x) for x in page(pdf).MediaBox)
    page(pdf).BleedBox = Array([left - 20, bottom, right, top])


@case("boxes", "box-nesting")
def trim_outside_of_bleed(pdf):
    left, bottom, right, top = trim(pdf)
    page(pdf).BleedBox = Array([left + 5, bottom + 5, right - 5, top - 5])


@case("boxes", "bleed-size")
def a_bleed_of_one_millimetre(pdf):
    left, bottom, right, top = trim(pdf)
    page(pdf).BleedBox = Array([left - MM, bottom - MM, right + MM, top + MM])


@case("boxes", "page-size")
def a_smaller_page(pdf):
    for index in (0, 1):
        pdf.pages.append(pdf.pages[index])
    left, bottom, right, top = trim(pdf, 3)
    page(pdf, 3).TrimBox = Array([left, bottom + 40, right, top])
    page(pdf, 3).BleedBox = Array([left - 3 * MM, bottom + 40 - 3 * MM, right + 3 * MM, top + 3 * MM])


@case("boxes", "", "page-turned")
def a_turned_page(pdf):
    page(pdf, 1).Rotate = 180


@case("boxes", "", "user-unit")
def other_units(pdf):
    page(pdf).UserUnit = 2


@case("boxes", "trim-size", rules="[limits]\ntrim = [105, 148]\n")
def another_format_than_ordered(pdf):
    pass


@case("boxes", "", "page-multiple", rules="[limits]\npage-multiple = 4\n")
def a_page_too_few_for_staples(pdf):
    pass


# The output intent


@case("output intent", "intent-missing")
def no_output_intent(pdf):
    del pdf.Root.OutputIntents


@case("output intent", "intent-several")
def two_output_intents(pdf):
    pdf.Root.OutputIntents.append(page_intent(pdf))


@case("output intent", "intent-condition")
def no_printing_condition(pdf):
    del page_intent(pdf).OutputConditionIdentifier


@case("output intent", "intent-profile")
def no_profile(pdf):
    del page_intent(pdf).DestOutputProfile


@case("output intent", "intent-profile-broken")
def a_profile_cut_off(pdf):
    change_icc(pdf, lambda data: data[: len(data) // 2])


@case("output intent", "intent-profile-broken")
def a_profile_that_is_none(pdf):
    change_icc(pdf, lambda data: b"no profile at all, " * 200)


@case("output intent", "intent-profile-class")
def a_profile_of_a_monitor(pdf):
    change_icc(pdf, lambda data: data[:12] + b"mntr" + data[16:])


@case("output intent", "intent-space")
def a_profile_for_rgb(pdf):
    change_icc(pdf, lambda data: data[:16] + b"RGB " + data[20:])
    icc(pdf).N = 3


@case("output intent", "intent-components")
def a_wrong_number_of_components(pdf):
    icc(pdf).N = 3


# Metadata


@case("metadata", "xmp")
def no_xmp(pdf):
    del pdf.Root.Metadata


@case("metadata", "xmp")
def broken_xmp(pdf):
    change_xmp(pdf, "</rdf:RDF>", "</rdf:RDG>")


@case("metadata", "pdfx-claim")
def no_claim(pdf):
    change_xmp(pdf, "<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>", "")


@case("metadata", "pdfx-claim")
def the_claim_of_another_standard(pdf):
    change_xmp(pdf, "<pdfxid:GTS_PDFXVersion>PDF/X-4<", "<pdfxid:GTS_PDFXVersion>PDF/X-9<")


@case("metadata", "trapped")
def nothing_said_of_trapping(pdf):
    del pdf.docinfo["/Trapped"]


@case("metadata", "metadata-differ")
def trapped_in_two_ways(pdf):
    pdf.docinfo["/Trapped"] = Name("/True")


@case("metadata", "metadata-differ")
def two_titles(pdf):
    pdf.docinfo["/Title"] = "Another title"


@case("metadata", "metadata-differ")
def two_dates(pdf):
    pdf.docinfo["/ModDate"] = "D:20200101120000Z"


@case("metadata", "metadata-differ")
def keywords_in_one_place_only(pdf):
    pdf.docinfo["/Keywords"] = "salt, bread"


@case("metadata", "dates metadata-differ")
def no_date_of_change_in_xmp(pdf):
    change_xmp(pdf, "<xmp:ModifyDate>[^<]*</xmp:ModifyDate>", "")


@case("metadata", "metadata-differ", "title")
def no_title_in_xmp(pdf):
    change_xmp(pdf, "<dc:title>.*?</dc:title>", "")


@case("metadata", "", "xmp-identity")
def no_identity_of_the_document(pdf):
    change_xmp(pdf, "<xmpMM:DocumentID>[^<]*</xmpMM:DocumentID>", "")


# Fonts


@case("fonts", "font-missing")
def a_font_not_embedded(pdf):
    for key in ("/FontFile", "/FontFile2", "/FontFile3"):
        if key in descriptor(pdf):
            del descriptor(pdf)[key]


@case("fonts", "font-missing")
def a_font_of_the_reader(pdf):
    standard = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica, Encoding=Name.WinAnsiEncoding)
    left, bottom, _, _ = trim(pdf)
    paint(pdf, f"0 0 0 1 k BT /New 12 Tf {left + 60} {bottom + 60} Td (text) Tj ET", Font=Dictionary(New=pdf.make_indirect(standard)))


@case("fonts", "font-broken")
def a_font_that_is_none(pdf):
    for key in ("/FontFile2", "/FontFile3"):
        if key in descriptor(pdf):
            descriptor(pdf)[key].write(b"no font at all")


@case("fonts", "font-broken")
def a_font_cut_off(pdf):
    for key in ("/FontFile2", "/FontFile3"):
        if key in descriptor(pdf):
            data = descriptor(pdf)[key].read_bytes()
            descriptor(pdf)[key].write(data[: len(data) // 2])


@case("fonts", "", "font-name")
def a_font_with_two_names(pdf):
    descriptor(pdf).FontName = Name("/ABCDEF+Another")


# Colours


@case("colour", "device-rgb")
def an_area_in_rgb(pdf):
    paint(pdf, box(pdf, "1 0 0 rg", (20, 20, 30, 10)))


@case("colour", "device-rgb")
def a_line_in_rgb(pdf):
    paint(pdf, "0 0 1 RG 1 w 100 100 m 160 160 l S")


@case("colour", "device-rgb black-text")
def black_text_in_rgb(pdf):
    paint(pdf, text(pdf, "0 0 0 rg"))


@case("colour", "device-rgb")
def an_image_in_rgb(pdf):
    show(pdf, image(pdf, 400, "RGB"))


@case("colour", "device-rgb")
def an_inline_image_in_rgb(pdf):
    paint(pdf, "8 0 0 8 100 100 cm BI /W 2 /H 1 /BPC 8 /CS /RGB /F /AHx ID ff000000ff00> EI")


@case("colour", "device-rgb")
def a_palette_of_rgb(pdf):
    space = Array([Name.Indexed, Name.DeviceRGB, 1, pikepdf.String(b"\xff\x00\x00\x00\xff\x00")])
    paint(pdf, box(pdf, "/New cs 1 sc", (20, 20, 30, 10)), ColorSpace=Dictionary(New=space))


@case("colour", "device-rgb")
def a_gradient_in_rgb(pdf):
    function = Dictionary(FunctionType=2, Domain=[0, 1], C0=[1, 0, 0], C1=[0, 0, 1], N=1)
    shading = Dictionary(ShadingType=2, ColorSpace=Name.DeviceRGB, Coords=[0, 0, 100, 100], Function=function)
    paint(pdf, "100 100 50 50 re W n /New sh", Shading=Dictionary(New=shading))


@case("colour", "device-rgb")
def a_pattern_in_rgb(pdf):
    pattern = Stream(pdf, b"1 0 0 rg 0 0 5 5 re f", Type=Name.Pattern, PatternType=1, PaintType=1, TilingType=1,
                     BBox=[0, 0, 10, 10], XStep=10, YStep=10, Resources=Dictionary())
    paint(pdf, "/Pattern cs /New scn 100 100 50 50 re f", Pattern=Dictionary(New=pdf.make_indirect(pattern)))


@case("colour", "device-rgb")
def rgb_within_a_form(pdf):
    show(pdf, Stream(pdf, b"1 0 0 rg .2 .2 .5 .5 re f", Type=Name.XObject, Subtype=Name.Form, BBox=[0, 0, 1, 1]))


@case("colour", "device-rgb", "spot-colour")
def a_spot_colour_given_in_rgb(pdf):
    function = Dictionary(FunctionType=2, Domain=[0, 1], C0=[1, 1, 1], C1=[0, 0, 1], N=1)
    space = Array([Name.Separation, Name("/HKS 43"), Name.DeviceRGB, function])
    paint(pdf, box(pdf, "/New cs 1 scn", (20, 20, 30, 10)), ColorSpace=Dictionary(New=space))


@case("colour", "", "spot-colour")
def a_spot_colour_not_ordered(pdf):
    function = Dictionary(FunctionType=2, Domain=[0, 1], C0=[0, 0, 0, 0], C1=[1, 0.8, 0, 0], N=1)
    space = Array([Name.Separation, Name("/HKS 43"), Name.DeviceCMYK, function])
    paint(pdf, box(pdf, "/New cs 1 scn", (20, 20, 30, 10)), ColorSpace=Dictionary(New=space))


@case("colour", "", "managed-rgb")
def rgb_with_a_profile(pdf):
    space = Array([Name.CalRGB, Dictionary(WhitePoint=[0.95, 1, 1.09])])
    paint(pdf, box(pdf, "/New cs 1 0 0 sc", (20, 20, 30, 10)), ColorSpace=Dictionary(New=space))


@case("colour", "black-text", "managed-grey")
def black_text_in_a_grey_with_a_profile(pdf):
    space = Array([Name.CalGray, Dictionary(WhitePoint=[0.95, 1, 1.09])])
    paint(pdf, text(pdf, "/New cs 0 sc"), ColorSpace=Dictionary(New=space))


@case("colour", "", "lab-colour")
def a_colour_in_lab(pdf):
    space = Array([Name.Lab, Dictionary(WhitePoint=[0.95, 1, 1.09])])
    paint(pdf, box(pdf, "/New cs 50 40 40 sc", (20, 20, 30, 10)), ColorSpace=Dictionary(New=space))


@case("colour", "", "rich-black-text")
def text_in_rich_black(pdf):
    paint(pdf, text(pdf, ".4 .3 .3 1 k"))


@case("colour", "black-text")
def black_text_without_black(pdf):
    paint(pdf, text(pdf, ".95 .95 .95 0 k"))


@case("colour", "", "small-text-inks")
def small_text_in_three_inks(pdf):
    paint(pdf, text(pdf, ".5 .8 .7 0 k", 6))


@case("colour", "blending-space")
def a_page_blended_in_rgb(pdf):
    page(pdf).Group = Dictionary(Type=Name.Group, S=Name.Transparency, CS=Name.DeviceRGB)


@case("colour", "blending-space")
def a_form_blended_in_rgb(pdf):
    group = Dictionary(Type=Name.Group, S=Name.Transparency, CS=Name.DeviceRGB)
    show(pdf, Stream(pdf, b"0 0 0 .5 k .2 .2 .5 .5 re f", Type=Name.XObject, Subtype=Name.Form, BBox=[0, 0, 1, 1], Group=group))


@case("colour", "blend-mode")
def an_unknown_blend_mode(pdf):
    paint(pdf, box(pdf, "/New gs 0 0 0 .5 k", (20, 20, 30, 10)), ExtGState=Dictionary(New=Dictionary(BM=Name.Shimmer)))


# The press


@case("press", "ink-limit")
def too_much_ink(pdf):
    paint(pdf, box(pdf, "1 .9 .9 .8 k", (20, 20, 30, 10)))


@case("press", "overprint-white")
def white_text_that_overprints(pdf):
    state = Dictionary(New=Dictionary(OP=True, op=True, OPM=1))
    paint(pdf, text(pdf, "0 0 0 0 k", state="/New gs"), ExtGState=state)


@case("press", "", "overprint-colour")
def an_area_that_overprints(pdf):
    state = Dictionary(New=Dictionary(OP=True, op=True, OPM=1))
    paint(pdf, box(pdf, "/New gs 0 1 1 0 k", (20, 20, 30, 10)), ExtGState=state)


@case("press", "", "text-knockout")
def black_text_knocked_out_of_colour(pdf):
    paint(pdf, box(pdf, "0 .5 1 0 k", (50, 50, 30, 20)) + " " + text(pdf, "0 0 0 1 k"))


@case("press", "", "hairline")
def a_hairline(pdf):
    paint(pdf, "0 0 0 1 K .1 w 100 100 m 160 100 l S")


@case("press", "", "hairline")
def a_line_without_width(pdf):
    paint(pdf, "0 0 0 1 K 0 w 100 100 m 160 100 l S")


@case("press", "bleed-missing")
def an_area_that_ends_at_the_edge(pdf):
    paint(pdf, box(pdf, "0 1 1 0 k", (0, 20, 30, 10)))


@case("press", "bleed-missing")
def an_image_short_of_the_bleed(pdf):
    left, bottom, _, _ = trim(pdf)
    x = left - 1.5 * MM
    paint(pdf, f"60 0 0 60 {x} {bottom + 40} cm /New Do", XObject=Dictionary(New=pdf.make_indirect(image(pdf, 400))))


@case("press", "", "text-near-edge")
def text_near_the_edge(pdf):
    paint(pdf, text(pdf, "0 0 0 1 k", at=(1, 60)))


@case("press", "registration-colour")
def a_mark_on_the_page(pdf):
    function = Dictionary(FunctionType=2, Domain=[0, 1], C0=[0, 0, 0, 0], C1=[1, 1, 1, 1], N=1)
    space = Array([Name.Separation, Name.All, Name.DeviceCMYK, function])
    paint(pdf, "/New CS 1 SCN 1 w 100 100 m 160 100 l S", ColorSpace=Dictionary(New=space))


@case("press", "transfer-function")
def a_transfer_function(pdf):
    function = Dictionary(FunctionType=2, Domain=[0, 1], C0=[0], C1=[1], N=2)
    paint(pdf, box(pdf, "/New gs 0 0 0 .5 k", (20, 20, 30, 10)), ExtGState=Dictionary(New=Dictionary(TR=function)))


@case("press", "", "blank-page")
def a_blank_page(pdf):
    page(pdf, 1).Contents = Stream(pdf, b" ")


# Images


@case("images", "image-pixels")
def an_image_of_40_dpi(pdf):
    show(pdf, image(pdf, 40))


@case("images", "", "image-resolution")
def an_image_of_200_dpi(pdf):
    show(pdf, image(pdf, 200))


@case("images", "", "jpeg2000")
def an_image_in_jpeg2000(pdf):
    data = io.BytesIO()
    Image.new("L", (400, 400), 90).save(data, "JPEG2000")
    stream = Stream(pdf, b"", Type=Name.XObject, Subtype=Name.Image, Width=400, Height=400, BitsPerComponent=8, ColorSpace=Name.DeviceGray)
    stream.write(data.getvalue(), filter=Name.JPXDecode)
    show(pdf, stream)


# What is for screens


def annotate(pdf, **entries):
    left, bottom, _, _ = trim(pdf)
    area = [left + 50, bottom + 50, left + 90, bottom + 60]
    annotation = pdf.make_indirect(Dictionary(Type=Name.Annot, Rect=area, F=4, **entries))
    page(pdf).Annots = Array([annotation])
    return annotation


@case("interactive", "annotation")
def a_link_on_the_page(pdf):
    annotate(pdf, Subtype=Name.Link, Border=[0, 0, 0], A=Dictionary(S=Name.URI, URI=pikepdf.String("https://example.org")))


@case("interactive", "annotation")
def a_comment_in_the_bleed(pdf):
    annotation = annotate(pdf, Subtype=Name.Text, Contents=pikepdf.String("look here"))
    left, bottom, _, _ = trim(pdf)
    annotation.Rect = Array([left - 6, bottom + 50, left - 1, bottom + 60])


@case("interactive", "form-field")
def a_form_field(pdf):
    field = annotate(pdf, Subtype=Name.Widget, FT=Name.Tx, T=pikepdf.String("name"))
    pdf.Root.AcroForm = Dictionary(Fields=Array([field]))


@case("interactive", "action")
def a_script_at_opening(pdf):
    pdf.Root.OpenAction = Dictionary(S=Name.JavaScript, JS=pikepdf.String("app.alert(1)"))


@case("interactive", "attachment")
def an_attachment(pdf):
    pdf.attachments["notes.txt"] = b"notes"


@case("interactive", "", "layers")
def a_layer(pdf):
    layer = pdf.make_indirect(Dictionary(Type=Name.OCG, Name=pikepdf.String("notes")))
    pdf.Root.OCProperties = Dictionary(OCGs=Array([layer]), D=Dictionary(Order=Array([layer])))
