"""Deciding how long cases are kept, and how they go."""
