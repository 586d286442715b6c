# SPDX-License-Identifier: GPL-3.0-or-later
"""A Word document (Office Open XML) of a letter, built the way Word lays its packages out."""

from xml.sax.saxutils import escape

NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"

CONTENT_TYPES = f"""{XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/word/document.xml" ContentType="{WORD}.document.main+xml"/>
<Override PartName="/word/styles.xml" ContentType="{WORD}.styles+xml"/>
<Override PartName="/word/settings.xml" ContentType="{WORD}.settings+xml"/>
<Override PartName="/word/numbering.xml" ContentType="{WORD}.numbering+xml"/>
<Override PartName="/word/fontTable.xml" ContentType="{WORD}.fontTable+xml"/>
<Override PartName="/word/header1.xml" ContentType="{WORD}.header+xml"/>
<Override PartName="/word/footer1.xml" ContentType="{WORD}.footer+xml"/>
<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
<Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>
</Types>"""

PACKAGE_RELATIONS = f"""{XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="rId1" Type="{OFFICE}/officeDocument" Target="word/document.xml"/>
<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>
<Relationship Id="rId3" Type="{OFFICE}/extended-properties" Target="docProps/app.xml"/>
</Relationships>"""

DOCUMENT_RELATIONS = f"""{XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="rId1" Type="{OFFICE}/styles" Target="styles.xml"/>
<Relationship Id="rId2" Type="{OFFICE}/settings" Target="settings.xml"/>
<Relationship Id="rId3" Type="{OFFICE}/numbering" Target="numbering.xml"/>
<Relationship Id="rId4" Type="{OFFICE}/fontTable" Target="fontTable.xml"/>
<Relationship Id="rId5" Type="{OFFICE}/header" Target="header1.xml"/>
<Relationship Id="rId6" Type="{OFFICE}/footer" Target="footer1.xml"/>
</Relationships>"""

APPLICATION = f"""{XML}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">
<Application>Microsoft Office Word</Application><AppVersion>16.0000</AppVersion></Properties>"""

SETTINGS = f"""{XML}<w:settings {NAMESPACES}><w:zoom w:percent="100"/><w:defaultTabStop w:val="1304"/>
<w:hyphenationZone w:val="425"/><w:characterSpacingControl w:val="doNotCompress"/>
<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>
<w:themeFontLang w:val="sv-SE"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>"""

FONTS = f"""{XML}<w:fonts {NAMESPACES}><w:font w:name="Arial"><w:panose1 w:val="020B0604020202020204"/>
<w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>"""

NUMBERING = f"""{XML}<w:numbering {NAMESPACES}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/>
<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/>
<w:pPr><w:ind w:left="454" w:hanging="284"/></w:pPr></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>"""


def style(kind, ident, name, rest, default=False):
    mark = ' w:default="1"' if default else ""
    return f'<w:style w:type="{kind}"{mark} w:styleId="{ident}"><w:name w:val="{name}"/>{rest}</w:style>'


def heading(number, points, before, colour):
    return style(
        "paragraph", f"Rubrik{number}", f"heading {number}",
        '<w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/>'
        f'<w:pPr><w:keepNext/><w:spacing w:before="{before}" w:after="80" w:line="240" w:lineRule="auto"/>'
        f'<w:outlineLvl w:val="{number - 1}"/></w:pPr>'
        f'<w:rPr><w:b/><w:color w:val="{colour}"/><w:sz w:val="{points * 2}"/></w:rPr>')


def styles(colour):
    lines = "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="BFC7CE"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV"))
    return (
        f"{XML}<w:styles {NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr>"
        '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/>'
        '<w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="sv-SE" w:eastAsia="en-US" w:bidi="ar-SA"/>'
        '</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="140" w:line="276" w:lineRule="auto"/>'
        "</w:pPr></w:pPrDefault></w:docDefaults>"
        + style("paragraph", "Normal", "Normal", "<w:qFormat/>", default=True)
        + style("character", "Standardstycketeckensnitt", "Default Paragraph Font", "", default=True)
        + style("table", "Normaltabell", "Normal Table",
                '<w:tblPr><w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/>'
                "</w:tblCellMar></w:tblPr>", default=True)
        + heading(1, 17, 0, colour) + heading(2, 12, 260, colour)
        + style("paragraph", "Adress", "Adress",
                '<w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="0" w:line="252" w:lineRule="auto"/></w:pPr>')
        + style("paragraph", "Liststycke", "List Paragraph",
                '<w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr>'
                '<w:spacing w:after="60"/></w:pPr>')
        + style("paragraph", "Sidhuvud", "header",
                '<w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>'
                '<w:rPr><w:sz w:val="18"/></w:rPr>')
        + style("paragraph", "Sidfot", "footer",
                '<w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>'
                '<w:rPr><w:color w:val="48545E"/><w:sz w:val="15"/></w:rPr>')
        + style("table", "Tabellrutnt", "Table Grid",
                f'<w:basedOn w:val="Normaltabell"/><w:tblPr><w:tblBorders>{lines}</w:tblBorders></w:tblPr>')
        + "</w:styles>")


def run(text, bold=False):
    lines = "<w:br/>".join(f'<w:t xml:space="preserve">{escape(line)}</w:t>' for line in text.split("\n"))
    return f'<w:r>{"<w:rPr><w:b/></w:rPr>" if bold else ""}{lines}</w:r>'


def paragraph(text, styled="", bold=False, inside=""):
    name = f'<w:pStyle w:val="{styled}"/>' if styled else ""
    properties = f"<w:pPr>{name}{inside}</w:pPr>" if name or inside else ""
    return f"<w:p>{properties}{run(text, bold)}</w:p>"


def field(instruction):
    return (f'<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> {instruction} '
            '</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r>'
            '<w:r><w:fldChar w:fldCharType="end"/></w:r>')


def cell(width, content, fill=""):
    shade = f'<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>' if fill else ""
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{shade}</w:tcPr>{content}</w:tc>'


def table(widths, rows, styled="", head=False):
    name = f'<w:tblStyle w:val="{styled}"/>' if styled else ""
    # a table that only places text has no inner margin, or its text would stand beside the others
    margins = "" if styled else ('<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/>'
                                 "</w:tblCellMar>")
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    body = "".join(
        f'<w:tr>{"<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>" if head and index == 0 else ""}{"".join(row)}</w:tr>'
        for index, row in enumerate(rows))
    return (f'<w:tbl><w:tblPr>{name}<w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
            f"{margins}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{body}</w:tbl>")


def figures(rows):
    """A table of two columns, the first row its heading, the last its sum; numbers to the right."""
    right = '<w:spacing w:before="40" w:after="40" w:line="240" w:lineRule="auto"/><w:jc w:val="right"/>'
    left = '<w:spacing w:before="40" w:after="40" w:line="240" w:lineRule="auto"/>'
    made = []
    for index, (what, amount) in enumerate(rows):
        strong = index in (0, len(rows) - 1)
        fill = "E8EEF3" if index == 0 else ""
        made.append([cell(6236, paragraph(what, bold=strong, inside=left), fill),
                     cell(2835, paragraph(amount, bold=strong, inside=right), fill)])
    return table([6236, 2835], made, "Tabellrutnt", head=True) + paragraph("", "Adress")


def body(blocks):
    made = []
    for kind, content in blocks:
        if kind == "rubrik":
            made.append(paragraph(content, "Rubrik2"))
        elif kind == "ny sida":
            made.append(paragraph(content, "Rubrik2", inside="<w:pageBreakBefore/>"))
        elif kind == "text":
            made.append(paragraph(content))
        elif kind == "lista":
            made += [paragraph(item, "Liststycke") for item in content]
        elif kind == "tabell":
            made.append(figures(content))
        elif kind == "underskrift":
            made.append(paragraph(content, inside='<w:keepLines/><w:spacing w:before="360"/>'))
    return "".join(made)


def document(letter):
    address = "".join(paragraph(line, "Adress") for line in letter["adress"])
    facts = "".join(paragraph(line, "Adress") for line in letter["uppgifter"])
    top = table([5103, 3968], [[cell(5103, facts), cell(3968, address)]])
    space = '<w:p><w:pPr><w:pStyle w:val="Adress"/><w:spacing w:before="700"/></w:pPr></w:p>'
    section = (
        '<w:sectPr><w:headerReference w:type="default" r:id="rId5"/><w:footerReference w:type="default" r:id="rId6"/>'
        '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2381" w:right="1361" w:bottom="1701" w:left="1474" '
        'w:header="680" w:footer="567" w:gutter="0"/></w:sectPr>')
    return (f'{XML}<w:document {NAMESPACES}><w:body>{top}{space}{paragraph(letter["rubrik"], "Rubrik1")}'
            f'{body(letter["stycken"])}{section}</w:body></w:document>')


def header(letter):
    colour = letter["färg"]
    big = f'<w:rPr><w:b/><w:color w:val="{colour}"/><w:sz w:val="34"/></w:rPr>'
    mark = ('<w:p><w:pPr><w:pStyle w:val="Sidhuvud"/></w:pPr>'
            f'<w:r>{big}<w:t>Kommun A</w:t></w:r></w:p>' + paragraph(letter["förvaltning"], "Sidhuvud"))
    to_right = '<w:jc w:val="right"/>'
    kind = paragraph(letter["slag"], "Sidhuvud", bold=True, inside=to_right)
    page = ('<w:p><w:pPr><w:pStyle w:val="Sidhuvud"/><w:jc w:val="right"/></w:pPr>'
            f'{run("Sida ")}{field("PAGE")}{run(" (")}{field("NUMPAGES")}{run(")")}</w:p>')
    line = (f'<w:p><w:pPr><w:pStyle w:val="Sidhuvud"/><w:pBdr><w:bottom w:val="single" w:sz="12" w:space="1" '
            f'w:color="{colour}"/></w:pBdr></w:pPr></w:p>')
    top = table([5669, 3402], [[cell(5669, mark), cell(3402, kind + page)]])
    return f"{XML}<w:hdr {NAMESPACES}>{top}{line}</w:hdr>"


def footer(letter):
    cells = [[cell(width, "".join(paragraph(line, "Sidfot") for line in column))
              for width, column in zip((3024, 3024, 3023), letter["sidfot"])]]
    return f'{XML}<w:ftr {NAMESPACES}>{table([3024, 3024, 3023], cells)}{paragraph("", "Sidfot")}</w:ftr>'


def core(letter):
    return (
        f'{XML}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f'<dc:title>{escape(letter["titel"])}</dc:title><dc:creator>Kommun A</dc:creator>'
        "<dc:language>sv-SE</dc:language>"
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{letter["dag"]}T08:00:00Z</dcterms:created>'
        f'<dcterms:modified xsi:type="dcterms:W3CDTF">{letter["dag"]}T08:00:00Z</dcterms:modified>'
        "</cp:coreProperties>")


def parts(letter):
    """The package's parts, name to text, in the order Word writes them."""
    return {
        "[Content_Types].xml": CONTENT_TYPES,
        "_rels/.rels": PACKAGE_RELATIONS,
        "word/document.xml": document(letter),
        "word/_rels/document.xml.rels": DOCUMENT_RELATIONS,
        "word/header1.xml": header(letter),
        "word/footer1.xml": footer(letter),
        "word/settings.xml": SETTINGS,
        "word/styles.xml": styles(letter["färg"]),
        "word/numbering.xml": NUMBERING,
        "word/fontTable.xml": FONTS,
        "docProps/core.xml": core(letter),
        "docProps/app.xml": APPLICATION,
    }
