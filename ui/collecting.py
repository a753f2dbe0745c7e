"""Python collects garbage on the interface's thread alone: elsewhere it would take away widgets that are in a cycle."""

import gc

_held = 0


def hold() -> None:
    """Collect nothing while another thread works; to be followed by one `let_go` for each."""
    global _held
    _held += 1
    gc.disable()


def let_go() -> None:
    """Another thread is done; when it was the last, garbage is collected again."""
    global _held
    _held -= 1
    if not _held:
        gc.enable()
