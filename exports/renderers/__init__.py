"""One document in several formats; each renderer is one exhaustive match over the blocks."""
