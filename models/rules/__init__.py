"""The rules of the field as pure functions over records."""
