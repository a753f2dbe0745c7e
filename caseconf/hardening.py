"""Nothing of this program's memory in a file: no core dump, and no other program of the same user that looks inside."""

import sys

_PR_SET_DUMPABLE = 4  # prctl(2)


def harden() -> None:
    """Switch off core dumps for this process and its children; on Linux also tracing by programs of the same user.

    To be called before a vault is opened. What the system does not know is left: on Windows, crash reports are the
    administrator's choice.
    """
    if sys.platform == "win32":
        return
    import resource

    _, most = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0 if sys.platform == "linux" else most))
    if sys.platform == "linux":
        import ctypes

        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
