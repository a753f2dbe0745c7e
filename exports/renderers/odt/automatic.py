"""Styles without a name of their own: what one table, picture or stretch of text asks beyond its named style."""

from exports.renderers.odt.elements import Attributes, child, new, points


class AutomaticStyles:
    """The automatic styles of one part of the file: what is asked twice is kept once."""

    def __init__(self, prefix: str) -> None:
        self.element = new("office:automatic-styles")
        self._prefix = prefix
        self._kept: dict[tuple[object, ...], str] = {}

    def style(
        self,
        family: str,
        properties: Attributes,
        *,
        parent: str = "",
        master: str = "",
        right_stop: float = 0.0,
        letters: Attributes | None = None,
    ) -> str:
        """The name of a style of *family* with these properties, based on *parent*, that starts a page of *master*.

        *right_stop* is where text after a tab ends, in points from the left; *letters* how the words in a drawing look.
        """
        key = (family, parent, master, right_stop, *properties.items(), *(letters or {}).items())
        if key not in self._kept:
            name = self._kept[key] = f"{self._prefix}{len(self._kept) + 1}"
            attributes = {"style:name": name, "style:family": family}
            if parent:
                attributes["style:parent-style-name"] = parent
            if master:
                attributes["style:master-page-name"] = master
            style = child(self.element, "style:style", attributes)
            asked = child(style, f"style:{family}-properties", properties)
            if right_stop:
                stop = {"style:position": points(round(right_stop, 2)), "style:type": "right"}
                child(child(asked, "style:tab-stops"), "style:tab-stop", stop)
            if letters:
                child(style, "style:text-properties", letters)
        return self._kept[key]
