"""Step 2, Terugblik."""
