"""Prints every control that can have the keyboard, as a screen reader finds it. For the system's own Python.

Usage: read_tree.py PID. One JSON object per line: role, name, label (of the label that points to it), description.
"""

import json
import sys

import pyatspi


def main() -> None:
    """Read the tree of the program with this process number."""
    for node in _of_program(int(sys.argv[1])):
        states = node.getState()
        shown = states.contains(pyatspi.STATE_SHOWING) and states.contains(pyatspi.STATE_VISIBLE)
        if shown and states.contains(pyatspi.STATE_FOCUSABLE) and node.getRole() != pyatspi.ROLE_FRAME:
            said = {"role": node.getRoleName(), "name": node.name, "label": _label(node), "about": node.description}
            sys.stdout.write(json.dumps(said) + "\n")


def _of_program(process: int):
    """Everything in a program; nothing while it has not yet told the bus that it is there."""
    for one in pyatspi.Registry.getDesktop(0):
        if one is not None and one.get_process_id() == process:
            yield from _below(one)


def _below(node):
    for child in node:
        if child is None:
            continue
        yield child
        if not child.getState().contains(pyatspi.STATE_MANAGES_DESCENDANTS):
            yield from _below(child)


def _label(node) -> str:
    for relation in node.getRelationSet():
        if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY:
            return relation.getTarget(0).name
    return ""


if __name__ == "__main__":
    main()
