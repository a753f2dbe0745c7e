"""One line, reached from everywhere, that becomes an action, a decision or a contribution."""
