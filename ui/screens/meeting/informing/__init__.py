"""Step 7, Informering."""
