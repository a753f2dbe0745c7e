"""The building bricks of every screen: import each from its own file, so that a start loads only what it shows."""
