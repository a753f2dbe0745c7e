"""The agenda of a day: its cases with their clock, and who is at the table."""
