#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the sample letters: without an argument the ones kept in git, beside this file; with a folder, all of
them there, also the PDF, for which LibreOffice (soffice on the path) is needed. The others need nothing but
Python. The same input gives the same bytes, but for the PDF, which carries the day it was made."""

import pathlib
import subprocess
import sys
import tempfile
import zipfile

import ooxml
import opendocument
import richtext
from letters import LETTERS


def write_package(path, parts):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as package:
        for name, text in parts.items():
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            package.writestr(entry, text)


def write_pdf(path, letter):
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder) / (path.stem + ".odt")
        write_package(source, opendocument.parts(letter))
        subprocess.run(
            ["soffice", f"-env:UserInstallation={(pathlib.Path(folder) / 'profile').as_uri()}", "--headless",
             "--convert-to", 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}',
             "--outdir", folder, str(source)], check=True, stdout=subprocess.DEVNULL)
        path.write_bytes((pathlib.Path(folder) / path.name).read_bytes())


def main():
    here = pathlib.Path(__file__).resolve().parent
    target = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else here
    target.mkdir(parents=True, exist_ok=True)
    for name, letter in LETTERS.items():
        if name.endswith(".pdf") and target == here:
            continue
        path = target / name
        if path.suffix == ".docx":
            write_package(path, ooxml.parts(letter))
        elif path.suffix == ".odt":
            write_package(path, opendocument.parts(letter))
        elif path.suffix == ".rtf":
            path.write_text(richtext.text(letter), encoding="ascii", newline="\n")
        else:
            write_pdf(path, letter)


if __name__ == "__main__":
    main()
