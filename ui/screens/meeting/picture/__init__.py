"""Step 3, Beeld."""
