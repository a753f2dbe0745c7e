"""What is known, what must be true, and how it is kept."""
