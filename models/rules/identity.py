"""What a citizen service number must satisfy."""

_WEIGHTS = (9, 8, 7, 6, 5, 4, 3, 2, -1)


def passes_elfproef(bsn: str) -> bool:
    """Tell whether *bsn* is nine digits whose weighted sum is divisible by eleven."""
    if len(bsn) != 9 or not (bsn.isascii() and bsn.isdigit()) or int(bsn) == 0:
        return False
    return sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, bsn, strict=True)) % 11 == 0
