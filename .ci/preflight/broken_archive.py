"""Archive files with one fault each, made from one of ours: see `broken_print`."""
import pikepdf
from pikepdf import Dictionary, Name, Stream

import broken_print
from broken_print import change_xmp

CASES = []


def case(group, errors="", warnings=""):
    def register(change):
        CASES.append((change.__name__.replace("_", "-"), group, change, errors.split(), warnings.split(), None))
        return change

    return register


def objects(pdf, wanted):
    """All dictionaries and streams of which something is true."""
    for item in pdf.objects:
        if isinstance(item, (Dictionary, Stream)) and wanted(item):
            yield item


def elements(pdf, role):
    return objects(pdf, lambda item: item.get("/S") == Name(f"/{role}") and "/P" in item)


def first(items):
    return next(iter(items))


def links(pdf):
    return objects(pdf, lambda item: item.get("/Subtype") == Name.Link)


@case("archive", "pdfa-claim")
def no_claim_of_pdfa(pdf):
    change_xmp(pdf, "<pdfaid:part>2</pdfaid:part>", "")


@case("archive", "pdfa-claim")
def a_level_that_does_not_exist(pdf):
    change_xmp(pdf, "<pdfaid:conformance>A<", "<pdfaid:conformance>X<")


@case("archive", "", "pdfua-claim")
def no_claim_of_pdfua(pdf):
    change_xmp(pdf, "<pdfuaid:part>1</pdfuaid:part>", "")


@case("archive", "xmp")
def archive_without_xmp(pdf):
    del pdf.Root.Metadata


@case("archive", "title", "")
def archive_without_a_title(pdf):
    change_xmp(pdf, "(?s)<dc:title>.*?</dc:title>", "")
    if "/Title" in pdf.docinfo:
        del pdf.docinfo["/Title"]


@case("archive", "marked")
def not_marked(pdf):
    del pdf.Root.MarkInfo


@case("archive", "structure")
def no_structure(pdf):
    del pdf.Root.StructTreeRoot


@case("archive", "language")
def no_language(pdf):
    del pdf.Root.Lang


@case("archive", "display-title")
def title_not_shown(pdf):
    del pdf.Root.ViewerPreferences


@case("archive", "figure-alt")
def a_figure_without_words(pdf):
    figure = first(elements(pdf, "Figure"))
    for key in ("/Alt", "/ActualText"):
        if key in figure:
            del figure[key]


@case("archive", "heading-levels")
def a_level_left_out(pdf):
    first(elements(pdf, "H2")).S = Name.H5


@case("archive", "table-headers")
def a_table_without_headers(pdf):
    for header in list(elements(pdf, "TH")):
        header.S = Name.TD


@case("archive", "", "bookmarks")
def no_bookmarks(pdf):
    del pdf.Root.Outlines


@case("archive", "to-unicode")
def a_font_without_characters(pdf):
    del first(objects(pdf, lambda item: "/ToUnicode" in item)).ToUnicode


@case("archive", "font-missing")
def archive_without_a_font(pdf):
    described = first(objects(pdf, lambda item: "/FontFile3" in item or "/FontFile2" in item))
    for key in ("/FontFile2", "/FontFile3"):
        if key in described:
            del described[key]


@case("archive", "tab-order")
def no_order_of_links(pdf):
    for page in pdf.pages:
        if "/Annots" in page.obj and "/Tabs" in page.obj:
            del page.obj.Tabs


@case("archive", "link-text")
def a_link_without_words(pdf):
    del first(links(pdf)).Contents


@case("archive", "annotation-flags")
def a_link_that_is_not_printed(pdf):
    first(links(pdf)).F = 2


@case("archive", "action")
def archive_with_a_script(pdf):
    pdf.Root.OpenAction = Dictionary(S=Name.JavaScript, JS=pikepdf.String("app.alert(1)"))


@case("archive", "archive-attachment")
def an_attachment_in_part_2(pdf):
    pdf.attachments["notes.txt"] = b"notes"


@case("archive", "encrypted")
def archive_encrypted(pdf):
    return {"encryption": pikepdf.Encryption(owner="secret", user="")}


@case("archive", "archive-intent")
def device_colours_without_an_intent(pdf):
    # Colours of ours have profiles of their own, so that the intent is missed once one has none.
    del pdf.Root.OutputIntents
    broken_print.paint(pdf, "0 g 100 100 50 50 re f")


@case("archive", "device-cmyk")
def inks_in_an_archive_for_rgb(pdf):
    broken_print.paint(pdf, "0 1 1 0 k 100 100 50 50 re f")


@case("archive", "archive-filter")
def data_in_lzw(pdf):
    # Five codes of nine bits: clear, two bytes of space, end.
    data = Stream(pdf, b"")
    data.write(bytes([0x80, 0x08, 0x04, 0x10, 0x10]), filter=Name.LZWDecode)
    pdf.pages[0].contents_add(data)


@case("archive", "image-interpolation")
def an_image_that_is_smoothed(pdf):
    pixels = Stream(pdf, b"\x80", Type=Name.XObject, Subtype=Name.Image, Width=1, Height=1, BitsPerComponent=8,
                    ColorSpace=Name.DeviceGray, Interpolate=True)
    broken_print.paint(pdf, "9 0 0 9 100 100 cm /New Do", XObject=Dictionary(New=pdf.make_indirect(pixels)))


# What printers do not take either, in a file for the archive


@case("archive", "header")
def archive_of_a_later_version(pdf):
    return {"force_version": "2.0"}


@case("archive", "file-id")
def bytes_archive_without_identifier(data):
    return broken_print.bytes_no_identifier(data)


@case("archive", "content")
def archive_with_an_unknown_operator(pdf):
    broken_print.an_unknown_operator(pdf)


@case("archive", "external-content")
def archive_with_data_elsewhere(pdf):
    stream = broken_print.image(pdf, 400, "L")
    stream.F = pikepdf.String("elsewhere.dat")
    broken_print.show(pdf, stream)


@case("archive", "postscript")
def archive_with_a_program(pdf):
    program = Stream(pdf, b"showpage", Type=Name.XObject, Subtype=Name.PS)
    broken_print.paint(pdf, "/New Do", XObject=Dictionary(New=pdf.make_indirect(program)))


@case("archive", "blend-mode")
def archive_with_an_unknown_blend_mode(pdf):
    broken_print.paint(pdf, "/New gs 0 g 100 100 50 50 re f", ExtGState=Dictionary(New=Dictionary(BM=Name.Shimmer)))


@case("archive", "transfer-function")
def archive_with_a_transfer_function(pdf):
    function = Dictionary(FunctionType=2, Domain=[0, 1], C0=[0], C1=[1], N=2)
    broken_print.paint(pdf, "/New gs 0 g 100 100 50 50 re f", ExtGState=Dictionary(New=Dictionary(TR=function)))


@case("archive", "field-look")
def archive_with_a_form(pdf):
    broken_print.a_form_field(pdf)


@case("archive", "", "layers")
def archive_with_a_layer(pdf):
    broken_print.a_layer(pdf)


@case("archive", "font-broken")
def archive_with_a_font_that_is_none(pdf):
    described = first(objects(pdf, lambda item: "/FontFile3" in item or "/FontFile2" in item))
    described["/FontFile3" if "/FontFile3" in described else "/FontFile2"].write(b"no font")


@case("archive", "", "metadata-differ")
def archive_with_two_titles(pdf):
    pdf.docinfo["/Title"] = "Another title"
