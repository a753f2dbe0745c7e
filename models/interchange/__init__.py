"""The case file, format caseconf-case/1: read whole or refused whole, and written so that it can be read again."""

from models.interchange.faults import Fault
from models.interchange.reading import read_case
from models.interchange.writing import to_json

__all__ = ["Fault", "read_case", "to_json"]
