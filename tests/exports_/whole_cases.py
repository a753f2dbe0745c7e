"""The cases of the tests as the program reads them."""

from functools import cache

from models.interchange import read_case
from models.records import CaseSnapshot
from tests.exports_.case_file import CASES


@cache
def whole_case(name: str) -> CaseSnapshot:
    return read_case(CASES / f"{name}.json")
