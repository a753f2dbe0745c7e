"""What the chair decides about who opens the vault, each in a dialog of its own, and everybody's own passphrase."""
