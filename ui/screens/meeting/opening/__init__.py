"""Step 1, Openen."""
