"""Checking the letter to a person of the case before it leaves: what is in it, and in which words."""

from ui.dialogs.citizen_check.dialog import CitizenCheckDialog

__all__ = ["CitizenCheckDialog"]
