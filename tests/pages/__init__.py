"""Page objects: they click and type as a person does."""
