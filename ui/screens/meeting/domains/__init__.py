"""Step 5, Leefgebieden."""
