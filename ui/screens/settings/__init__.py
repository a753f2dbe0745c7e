"""The settings: what an organisation makes its own about its documents."""
