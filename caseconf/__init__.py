"""The program: starts, settings, command line, crash handling."""

__version__ = "0.1.0"
