"""Step 0, Voorbereiden."""
