# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader knows of the program, and what its user can do with that: nothing here looks
at pixels or at the program's insides. AT-SPI, through pyatspi."""

import re
import time

import pyatspi

PATIENCE = 20.0


class NotThere(AssertionError):
    pass


def until(ask, what, patience=PATIENCE):
    """The first true answer of `ask`; NotThere when none comes in time."""
    end = time.monotonic() + patience
    while True:
        try:
            answer = ask()
        except Exception as problem:  # objects vanish while they are read
            answer, reason = None, problem
        else:
            reason = None
        if answer:
            return answer
        if time.monotonic() > end:
            raise NotThere(f"{what} ({reason})" if reason else what)
        time.sleep(0.1)


def program(name="brevduva"):
    def ask():
        for app in pyatspi.Registry.getDesktop(0):
            if app is not None and app.name and name in app.name.lower():
                return app
        return None

    return until(ask, f"the program {name} is not on the accessibility bus")


def walk(node, depth=0):
    """Every object under `node` that is on screen, with its depth."""
    if node is None or depth > 40:
        return
    yield node, depth
    try:
        children = [node.getChildAtIndex(i) for i in range(node.childCount)]
    except Exception:
        return
    for child in children:
        yield from walk(child, depth + 1)


def shows(node):
    state = node.getState()
    return state.contains(pyatspi.STATE_SHOWING) and state.contains(pyatspi.STATE_VISIBLE)


def fits(text, pattern):
    return re.search(pattern, text or "") is not None


def find_now(root, pattern, role=None):
    for node, _ in walk(root):
        try:
            if (role is None or node.getRoleName() == role) and shows(node) and (
                fits(node.name, pattern) or fits(node.description, pattern)
            ):
                return node
        except Exception:
            continue
    return None


def find(root, pattern, role=None, patience=PATIENCE):
    return until(lambda: find_now(root, pattern, role), f"nothing called {pattern!r} ({role})", patience)


def gone(root, pattern, role=None, patience=PATIENCE):
    return until(lambda: find_now(root, pattern, role) is None, f"{pattern!r} is still there", patience)


def window(app, pattern, patience=PATIENCE):
    def ask():
        for i in range(app.childCount):
            child = app.getChildAtIndex(i)
            if child is not None and fits(child.name, pattern) and shows(child):
                return child
        return None

    return until(ask, f"no window called {pattern!r}", patience)


def is_enabled(node):
    return node.getState().contains(pyatspi.STATE_ENABLED)


def press(node):
    until(lambda: is_enabled(node), f"{node.name!r} cannot be pressed")
    action = node.queryAction()
    for i in range(action.nActions):
        if action.getName(i) in ("Press", "Click", "Toggle", "press", "click", "toggle"):
            action.doAction(i)
            return
    raise NotThere(f"{node.name!r} has no action to press")


def focus(node):
    node.queryComponent().grabFocus()
    until(lambda: node.getState().contains(pyatspi.STATE_FOCUSED), f"{node.name!r} does not take the focus")


def write(node, text):
    focus(node)
    node.queryEditableText().setTextContents(text)


def read(node):
    try:
        text = node.queryText()
        return text.getText(0, text.characterCount)
    except NotImplementedError:
        return node.name


def outline(root):
    """All that is on screen, as lines: for looking, and for messages."""
    lines = []
    for node, depth in walk(root):
        try:
            if shows(node):
                lines.append("  " * depth + f"{node.getRoleName()}: {node.name!r} {node.description!r}")
        except Exception:
            continue
    return "\n".join(lines)


def nameless(root):
    """Controls that a screen reader could not tell apart: no name and no text of their own."""
    controls = {"push button", "check box", "combo box", "text", "radio button", "slider", "spin button", "table", "page tab", "password text", "entry"}
    bare = []
    for node, _ in walk(root):
        try:
            if node.getRoleName() in controls and shows(node) and not node.name:
                bare.append(node)
        except Exception:
            continue
    return bare
