"""What is half typed: watched while somebody types, kept in the vault, and put back where it stood."""
