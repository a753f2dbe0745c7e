"""A team with a chair, a reader and a secretary: who they are, and the fixtures that go in for them."""

READER, SECRETARY = "Łukasz Zieliński", "Anouk Verstraten"
GREEN, BLUE, NEW = "zes groene stoelen", "zeven blauwe kasten", "acht paarse ladders"
