"""Small PDFs and images, made without any library."""
import pathlib
import re
import subprocess
import zlib

PAGE = 792


def _file(objects):
    """A PDF of these objects, the first of which is the catalog."""
    content = b"%PDF-1.4\n"
    offsets = []
    for number, body in enumerate(objects, 1):
        offsets.append(len(content))
        content += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    return (content + b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1) + table +
            b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, len(content)))


def _stream(content, entries=b""):
    packed = zlib.compress(content)
    return b"<< /Length %d /Filter /FlateDecode %s>>\nstream\n%s\nendstream" % (len(packed), entries, packed)


def _pages(contents, resources):
    """Catalog, pages, and for each page its content; `resources` are the objects behind them."""
    kids = b" ".join(b"%d 0 R" % (3 + 2 * i) for i in range(len(contents)))
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>",
               b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, len(contents))]
    first = 3 + 2 * len(contents)
    for i, (content, used) in enumerate(contents):
        objects.append(b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 %d] /Contents %d 0 R /Resources << %s >> >>"
                       % (PAGE, 4 + 2 * i, used % first if b"%d" in used else used))
        objects.append(_stream(content))
    return _file(objects + resources)


def of_text(text):
    """A PDF that shows the lines of a text in a typewriter's letters; a form feed begins a page, each of at most 60 lines."""
    contents = []
    for page in text.split("\f"):
        shown = "".join("(%s) Tj T*\n" % re.sub(r"([\\()])", r"\\\1", line) for line in page.splitlines())
        content = "BT /F 9 Tf 12 TL 36 750 Td\n%sET" % shown
        contents.append((content.encode("latin-1"), b"/Font << /F %d 0 R >>"))
    return _pages(contents, [b"<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>"])


def images_of(path, folder, resolution=300):
    """The pages of a PDF as images of gray, in PGM."""
    subprocess.run(["pdftoppm", "-gray", "-r", str(resolution), str(path), str(folder / "page")], check=True)
    return sorted(pathlib.Path(folder).glob("page*.pgm"))


def _gray(pgm):
    _, size, _, pixels = pgm.split(b"\n", 3)
    width, height = map(int, size.split())
    return width, height, pixels


def of_images(images):
    """A PDF of pages that are images: no text is in it."""
    contents, resources = [], []
    first = 3 + 2 * len(images)
    for i, image in enumerate(images):
        width, height, pixels = _gray(image)
        contents.append((b"612 0 0 %d 0 0 cm /I Do" % PAGE, b"/XObject << /I %d 0 R >>" % (first + i)))
        resources.append(_stream(pixels, b"/Type /XObject /Subtype /Image /Width %d /Height %d /ColorSpace "
                                         b"/DeviceGray /BitsPerComponent 8 " % (width, height)))
    return _pages(contents, resources)


def png_of(pgm):
    width, height, pixels = _gray(pgm)

    def chunk(kind, content):
        return (len(content).to_bytes(4, "big") + kind + content +
                zlib.crc32(kind + content).to_bytes(4, "big"))

    header = width.to_bytes(4, "big") + height.to_bytes(4, "big") + b"\x08\0\0\0\0"
    rows = b"".join(b"\0" + pixels[row * width:(row + 1) * width] for row in range(height))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
