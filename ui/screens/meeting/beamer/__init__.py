"""The window for the room: what everyone there may see."""
