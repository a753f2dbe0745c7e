"""Step 8, Voorlezen en vervolg."""
