"""Tables for lists that may grow to thousands of rows."""
