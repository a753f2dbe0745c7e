"""The figures for speed, as ratios and medians of one run on one machine. They inform; no test depends on them."""
