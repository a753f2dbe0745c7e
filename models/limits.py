"""How much one text may hold, for the fields that ask for it and the vault that keeps it."""

LONGEST_TEXT = 20_000
"""Characters."""
