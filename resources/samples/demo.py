#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sends the sample letters to the sandbox's people and shows what became of each.
Usage: demo.py BREVDUVA-CLI FOLDER (with letters/ and a running sandbox in sandbox/)."""

import json
import pathlib
import subprocess
import sys

# document, recipient, subject
LETTERS = [
    ("beslut-bygglov.docx", "19270517-8354", "Beslut om bygglov"),
    ("kallelse-mote.odt", "19810105-2382", "Kallelse till möte"),
    ("paminnelse-faktura.rtf", "19121212-1212", "Påminnelse om faktura"),
    ("foreningsbidrag.docx", "202100-5489", "Beslut om föreningsbidrag"),
    (None, "19640823-3234", "Beslut om avgift"),
]


def main():
    program, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    profile = folder / "sandbox" / "profile.ini"
    rows = []
    for name, recipient, subject in LETTERS:
        path = folder / "letters" / name if name else next((folder / "letters").glob("*.pdf"))
        sent = subprocess.run(
            [program, "--profile", profile, "--json", "send", path, "--to", recipient, "--subject", subject],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=False)
        result = json.loads(sent.stdout.strip().splitlines()[-1])
        if sent.returncode != 0:
            sys.exit(f"{path.name}: {json.dumps(result, ensure_ascii=False)}")
        digital = result["channel"] == "digital"
        where = result["operator"] if digital else f"paper ({result['reason']})"
        rows.append((path.name, recipient, result["state"], where, result["transId"] or result["printJob"]))
    head = ("document", "recipient", "state", "where", "receipt")
    widths = [max(len(row[i]) for row in rows + [head]) for i in range(len(head))]
    print()
    for row in [head, *rows]:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip())
    page = (folder / "sandbox" / "webpage.url").read_text().strip()
    print(f"\nSigned letters, as they arrived:  {folder}/sandbox/mailboxes"
          f"\nPaper:                            {folder}/sandbox/paper"
          f"\nThe mailboxes as their owners see them, while ./build/dev/bin/brevduva-sandbox --dir {folder}/sandbox runs: {page}")


if __name__ == "__main__":
    main()
