# SPDX-License-Identifier: GPL-3.0-or-later
"""A letter as RTF, the form older case systems still write."""


def encoded(text):
    made = []
    for character in text:
        if character in "\\{}":
            made.append("\\" + character)
        elif character == "\n":
            made.append("\\line ")
        elif ord(character) < 128:
            made.append(character)
        else:
            made.append(f"\\u{ord(character)}?")
    return "".join(made)


def row(cells, widths, strong=False):
    edges = "".join(
        "".join(f"\\clbrdr{side}\\brdrs\\brdrw10\\brdrcf2" for side in "tlbr") + f"\\cellx{sum(widths[:i + 1])}"
        for i in range(len(widths)))
    made = "".join(
        f"\\pard\\intbl\\sb40\\sa40{'' if i == 0 else chr(92) + 'qr'}{chr(92) + 'b' if strong else ''} "
        f"{encoded(text)}{chr(92) + 'b0' if strong else ''}\\cell" for i, text in enumerate(cells))
    return f"\\trowd\\trgaph100\\trleft100{edges}{made}\\row\n"


def block(kind, content):
    if kind == "rubrik":
        return f"\\pard\\s2\\keepn\\sb260\\sa80\\outlinelevel1{{\\b\\fs24\\cf1 {encoded(content)}}}\\par\n"
    if kind == "lista":
        return "".join(
            f"\\pard\\li454\\fi-284\\sa60\\sl276\\slmult1 \\u8226?\\tab {encoded(item)}\\par\n" for item in content)
    if kind == "tabell":
        last = len(content) - 1
        return "".join(row(cells, (6236, 2835), i in (0, last)) for i, cells in enumerate(content)) + "\\pard\\par\n"
    before = "\\sb360" if kind == "underskrift" else ""
    return f"\\pard{before}\\sa140\\sl276\\slmult1 {encoded(content)}\\par\n"


def text(letter):
    colour = [int(letter["färg"][i:i + 2], 16) for i in (0, 2, 4)]
    head = (
        "{\\header \\f0\\pard\\tqr\\tx9071{\\b\\fs34\\cf1 Kommun A}\\tab{\\b\\fs18 "
        + encoded(letter["slag"]) + "}\\par\\pard\\tqr\\tx9071\\fs18 " + encoded(letter["förvaltning"])
        + "\\tab Sida {\\field{\\*\\fldinst PAGE}{\\fldrslt 1}} ({\\field{\\*\\fldinst NUMPAGES}{\\fldrslt 1}})\\par"
          "\\pard\\brdrb\\brdrs\\brdrw30\\brdrcf1 \\par}\n")
    rows = max(len(column) for column in letter["sidfot"])
    foot = "{\\footer \\f0\\pard\\tx3024\\tx6048\\fs15\\cf3 " + "\\par ".join(
        "\\tab ".join(encoded(column[i]) if i < len(column) else "" for column in letter["sidfot"])
        for i in range(rows)) + "\\par}\n"
    count = max(len(letter["uppgifter"]), len(letter["adress"]))
    top = "\\pard\\tx5103 " + "\\par ".join(
        (encoded(letter["uppgifter"][i]) if i < len(letter["uppgifter"]) else "") + "\\tab "
        + (encoded(letter["adress"][i]) if i < len(letter["adress"]) else "") for i in range(count)) + "\\par\n"
    title = f"\\pard\\s1\\sb700\\sa80\\outlinelevel0{{\\b\\fs34\\cf1 {encoded(letter['rubrik'])}}}\\par\n"
    year, month, day = (int(part) for part in letter["dag"].split("-"))
    return (
        "{\\rtf1\\ansi\\ansicpg1252\\deff0\\deflang1053{\\fonttbl{\\f0\\fswiss\\fcharset0 Arial;}}\n"
        f"{{\\colortbl;\\red{colour[0]}\\green{colour[1]}\\blue{colour[2]};\\red191\\green199\\blue206;"
        "\\red72\\green84\\blue94;}\n"
        "{\\stylesheet{\\s0\\f0\\fs21\\lang1053 Normal;}{\\s1\\sbasedon0\\b\\fs34 heading 1;}"
        "{\\s2\\sbasedon0\\b\\fs24 heading 2;}}\n"
        f"{{\\info{{\\title {encoded(letter['titel'])}}}{{\\author Kommun A}}"
        f"{{\\creatim\\yr{year}\\mo{month}\\dy{day}\\hr8\\min0}}}}\n"
        "\\paperw11906\\paperh16838\\margl1474\\margr1361\\margt2381\\margb1701\\headery680\\footery567\n"
        f"\\f0\\fs21\\lang1053 {head}{foot}{top}{title}"
        + "".join(block(*item) for item in letter["stycken"]) + "}\n")
