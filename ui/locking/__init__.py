"""Locking, whatever is open: what asks for it, and how everything goes out of sight at once."""
