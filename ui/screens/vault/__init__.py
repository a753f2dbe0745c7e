"""The vault itself: who opens it, its backups, its log, how long cases are kept, and when it locks."""
