"""What ships beside the code: translations, wording, fonts, icons and lists."""

from pathlib import Path

_HERE = Path(__file__).resolve().parent


def path(*parts: str) -> Path:
    """Where a shipped file is on this machine, for example ``path("fonts", "NotoSans-Regular.ttf")``."""
    return _HERE.joinpath(*parts)
