"""Windows of their own, for what has a beginning and an end."""
