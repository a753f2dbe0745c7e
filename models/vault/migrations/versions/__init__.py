"""One file per revision, in order of name."""
