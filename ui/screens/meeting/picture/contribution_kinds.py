"""How contributions are marked and typed: facts are not opinions, and the source decides who may read them."""

from models.kinds import ContributionKind

KIND_KEYS = {
    "f": ContributionKind.FACT,
    "o": ContributionKind.PROFESSIONAL_JUDGEMENT,
    "s": ContributionKind.UNCONFIRMED_SIGNAL,
    "z": ContributionKind.VIEW_OF_PERSON,
}
NOT_IN_MINUTES, SHARING = "n", "d"
KIND_ICONS = {
    ContributionKind.FACT: "document",
    ContributionKind.PROFESSIONAL_JUDGEMENT: "person",
    ContributionKind.UNCONFIRMED_SIGNAL: "flag",
    ContributionKind.VIEW_OF_PERSON: "comment",
}
