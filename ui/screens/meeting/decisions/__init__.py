"""Step 6, Besluiten."""
