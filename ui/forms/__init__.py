"""Forms: they show records and yield drafts."""
