"""A house style of nobody: a logo as organisations have them, in every kind of picture file."""

from io import BytesIO
from typing import Any

from PIL import Image, ImageDraw


def picture(mode: str = "RGBA", form: str = "PNG", size: tuple[int, int] = (600, 400), **how: Any) -> bytes:
    """A blue shape on nothing, or on white where nothing cannot be, as a file of this mode and form."""
    drawn = Image.new("RGBA", size, (255, 255, 255, 0))
    width, height = size
    draw = ImageDraw.Draw(drawn)
    draw.ellipse((width * 0.1, height * 0.1, width * 0.9, height * 0.9), fill=(20, 85, 123, 255))
    on_white = Image.alpha_composite(Image.new("RGBA", size, "white"), drawn)
    target = BytesIO()
    _in_mode(drawn if "A" in mode else on_white, mode).save(target, form, **how)
    return target.getvalue()


def _in_mode(image: Image.Image, mode: str) -> Image.Image:
    if mode == "I;16":
        return image.convert("L").convert("I").point(lambda value: value * 257).convert("I;16")
    return image.convert("RGB").convert(mode) if mode in ("CMYK", "P", "1") else image.convert(mode)


LOGO = picture()
