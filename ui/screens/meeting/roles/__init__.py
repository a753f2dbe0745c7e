"""Step 4, Dader en slachtoffer."""
