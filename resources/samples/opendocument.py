# SPDX-License-Identifier: GPL-3.0-or-later
"""An OpenDocument text of a letter, with the same parts LibreOffice writes."""

from xml.sax.saxutils import escape

XML = '<?xml version="1.0" encoding="UTF-8"?>\n'
MIME = "application/vnd.oasis.opendocument.text"
NAMESPACES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in (
        ("office", "office"), ("style", "style"), ("text", "text"), ("table", "table"),
        ("fo", "xsl-fo-compatible"), ("svg", "svg-compatible"), ("meta", "meta"),
    )) + ' xmlns:dc="http://purl.org/dc/elements/1.1/"'

MANIFEST = (
    f'{XML}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" '
    f'manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" '
    f'manifest:media-type="{MIME}"/>'
    + "".join(f'<manifest:file-entry manifest:full-path="{name}.xml" manifest:media-type="text/xml"/>'
              for name in ("content", "styles", "meta"))
    + "</manifest:manifest>")

FONT = '<office:font-face-decls><style:font-face style:name="Arial" svg:font-family="Arial" ' \
       'style:font-family-generic="swiss" style:font-pitch="variable"/></office:font-face-decls>'


def paragraph_style(name, paragraph="", text="", parent="Standard", rest=""):
    return (f'<style:style style:name="{name}" style:family="paragraph" style:parent-style-name="{parent}"{rest}>'
            f"<style:paragraph-properties {paragraph}/><style:text-properties {text}/></style:style>")


def styles(letter):
    colour = "#" + letter["färg"]
    named = (
        '<style:default-style style:family="paragraph"><style:paragraph-properties fo:orphans="2" fo:widows="2"/>'
        '<style:text-properties style:font-name="Arial" fo:font-size="10.5pt" fo:language="sv" fo:country="SE"/>'
        "</style:default-style>"
        '<style:style style:name="Standard" style:family="paragraph" style:class="text">'
        '<style:paragraph-properties fo:margin-bottom="0.25cm" fo:line-height="115%"/></style:style>'
        + "".join(
            f'<style:style style:name="Heading_20_{level}" style:display-name="Heading {level}" '
            f'style:family="paragraph" style:parent-style-name="Standard" style:next-style-name="Standard" '
            f'style:default-outline-level="{level}"><style:paragraph-properties fo:margin-top="{before}" '
            f'fo:margin-bottom="0.14cm" fo:keep-with-next="always"/><style:text-properties fo:font-size="{size}pt" '
            f'fo:font-weight="bold" fo:color="{colour}"/></style:style>'
            for level, size, before in ((1, 17, "0cm"), (2, 12, "0.45cm")))
        + paragraph_style("Adress", 'fo:margin-bottom="0cm" fo:line-height="105%"')
        + paragraph_style("Header", 'fo:margin-bottom="0cm" fo:line-height="100%"', 'fo:font-size="9pt"')
        + paragraph_style("Footer", 'fo:margin-bottom="0cm" fo:line-height="100%"',
                          'fo:font-size="7.5pt" fo:color="#48545e"')
        + '<text:list-style style:name="Punkter"><text:list-level-style-bullet text:level="1" text:bullet-char="•">'
          '<style:list-level-properties text:list-level-position-and-space-mode="label-alignment">'
          '<style:list-level-label-alignment text:label-followed-by="listtab" fo:text-indent="-0.5cm" '
          'fo:margin-left="0.8cm"/></style:list-level-properties></text:list-level-style-bullet></text:list-style>')
    automatic = (
        paragraph_style("Namn", "", f'fo:font-size="17pt" fo:font-weight="bold" fo:color="{colour}"', "Header")
        + paragraph_style("Slag", 'fo:text-align="end"', 'fo:font-weight="bold"', "Header")
        + paragraph_style("Sida", 'fo:text-align="end"', "", "Header")
        + paragraph_style("Linje", f'fo:border-bottom="1.5pt solid {colour}" fo:padding-bottom="0.05cm"', "", "Header")
        + columns("Huvud", (10, 6)) + columns("Fot", (5.33, 5.33, 5.34))
        + '<style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="21cm" '
          'fo:page-height="29.7cm" style:print-orientation="portrait" fo:margin-top="1.2cm" fo:margin-bottom="1cm" '
          'fo:margin-left="2.6cm" fo:margin-right="2.4cm"/><style:header-style><style:header-footer-properties '
          'fo:min-height="2.6cm" fo:margin-bottom="0.9cm"/></style:header-style><style:footer-style>'
          '<style:header-footer-properties fo:min-height="1.6cm" fo:margin-top="0.5cm"/></style:footer-style>'
          "</style:page-layout>")
    page = ('<text:p text:style-name="Sida">Sida <text:page-number text:select-page="current">1</text:page-number> '
            '(<text:page-count>1</text:page-count>)</text:p>')
    head = table("Huvud", [[
        p("Kommun A", "Namn") + p(letter["förvaltning"], "Header"), p(letter["slag"], "Slag") + page]])
    foot = table("Fot", [["".join(p(line, "Footer") for line in column) for column in letter["sidfot"]]])
    return (
        f'{XML}<office:document-styles {NAMESPACES} office:version="1.3">{FONT}<office:styles>{named}</office:styles>'
        f"<office:automatic-styles>{automatic}</office:automatic-styles><office:master-styles>"
        f'<style:master-page style:name="Standard" style:page-layout-name="A4"><style:header>{head}'
        f'{p("", "Linje")}</style:header><style:footer>{foot}{p("", "Footer")}</style:footer></style:master-page>'
        "</office:master-styles></office:document-styles>")


def columns(name, widths):
    total = sum(widths)
    return (
        f'<style:style style:name="{name}" style:family="table"><style:table-properties style:width="{total}cm" '
        'table:border-model="collapsing" '
        'table:align="left"/></style:style>'
        + "".join(f'<style:style style:name="{name}.{chr(65 + i)}" style:family="table-column">'
                  f'<style:table-column-properties style:column-width="{width}cm"/></style:style>'
                  for i, width in enumerate(widths)))


def p(text, style="Standard"):
    lines = "<text:line-break/>".join(escape(line) for line in text.split("\n"))
    return f'<text:p text:style-name="{style}">{lines}</text:p>'


def table(name, rows, cell_style="", head=0):
    style = f' table:style-name="{cell_style}"' if cell_style else ""
    count = len(rows[0])
    made = ["<table:table-row>" + "".join(
        f'<table:table-cell{style} office:value-type="string">{content}</table:table-cell>' for content in row)
        + "</table:table-row>" for row in rows]
    if head:
        made[0] = f"<table:table-header-rows>{made[0]}</table:table-header-rows>"
    return (f'<table:table table:name="{name}" table:style-name="{name}">'
            + "".join(f'<table:table-column table:style-name="{name}.{chr(65 + i)}"/>' for i in range(count))
            + "".join(made) + "</table:table>")


def block(kind, content):
    if kind == "rubrik":
        return f'<text:h text:style-name="Heading_20_2" text:outline-level="2">{escape(content)}</text:h>'
    if kind == "lista":
        return ('<text:list text:style-name="Punkter">'
                + "".join(f'<text:list-item>{p(item, "Punkt")}</text:list-item>' for item in content) + "</text:list>")
    if kind == "tabell":
        strong = (0, len(content) - 1)
        # the last row is a sum, the right column amounts
        rows = [[p(what, "Fet" if i in strong else "Cell"), p(amount, "FetHöger" if i in strong else "CellHöger")]
                for i, (what, amount) in enumerate(content)]
        return table("Belopp", rows, "Ruta", head=1) + p("", "Adress")
    if kind == "fakta":
        return table("Fakta", [[p(what, "Fet"), p(value, "Cell")] for what, value in content], "Ruta") + p("", "Adress")
    return p(content, "Underskrift" if kind == "underskrift" else "Standard")


def content(letter):
    tight = 'fo:margin-top="0.07cm" fo:margin-bottom="0.07cm" fo:line-height="100%"'
    automatic = (
        columns("Topp", (9, 7)) + columns("Belopp", (11, 5)) + columns("Fakta", (4, 12))
        + '<style:style style:name="Ruta" style:family="table-cell"><style:table-cell-properties '
          'fo:border="0.5pt solid #bfc7ce" fo:padding="0.08cm"/></style:style>'
        + paragraph_style("Punkt", 'fo:margin-bottom="0.1cm"')
        + paragraph_style("Cell", tight)
        + paragraph_style("CellHöger", tight + ' fo:text-align="end"')
        + paragraph_style("Fet", tight, 'fo:font-weight="bold"')
        + paragraph_style("FetHöger", tight + ' fo:text-align="end"', 'fo:font-weight="bold"')
        + paragraph_style("Avstånd", 'fo:margin-top="1.2cm"', "", "Adress")
        + paragraph_style("Underskrift", 'fo:margin-top="0.65cm" fo:keep-together="always"'))
    top = table("Topp", [["".join(p(line, "Adress") for line in letter["uppgifter"]),
                          "".join(p(line, "Adress") for line in letter["adress"])]])
    title = f'<text:h text:style-name="Heading_20_1" text:outline-level="1">{escape(letter["rubrik"])}</text:h>'
    return (
        f'{XML}<office:document-content {NAMESPACES} office:version="1.3">{FONT}'
        f"<office:automatic-styles>{automatic}</office:automatic-styles><office:body><office:text>"
        f'{top}{p("", "Avstånd")}{title}{"".join(block(*item) for item in letter["stycken"])}'
        "</office:text></office:body></office:document-content>")


def meta(letter):
    return (f'{XML}<office:document-meta {NAMESPACES} office:version="1.3"><office:meta>'
            f'<meta:generator>LibreOffice</meta:generator><dc:title>{escape(letter["titel"])}</dc:title>'
            f'<dc:language>sv-SE</dc:language><dc:date>{letter["dag"]}T08:00:00</dc:date></office:meta>'
            "</office:document-meta>")


def parts(letter):
    """The package's parts; mimetype comes first and is stored, not packed."""
    return {"mimetype": MIME, "content.xml": content(letter), "styles.xml": styles(letter), "meta.xml": meta(letter),
            "META-INF/manifest.xml": MANIFEST}
