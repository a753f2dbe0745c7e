"""A vault with a conference that is under way today, in a home of its own, to type in and to spoil."""

import shutil
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from caseconf import settings
from models import interchange
from models.kinds import AttendanceStatus, ConferenceKind, Step
from models.records import AttendanceDraft, ConferenceDraft
from models.services import Services
from models.vault import Vault
from tests.conftest import CASES
from tests.journeys.home import Home
from tests.vaults import CHAIR, CHEAP, PASSPHRASE


@dataclass(frozen=True)
class Pattern:
    """A closed vault to copy, so that every try begins alike."""

    folder: Path

    @classmethod
    def made(cls, folder: Path) -> "Pattern":
        """Make it: one case, and a follow-up conference of today that is at the picture."""
        with Vault.create(folder, "PGA-team", CHAIR, PASSPHRASE, organisation="ZVH", cost=CHEAP) as vault:
            services = Services.over(vault)
            case = services.cases.take_in(interchange.read_case(CASES / "jeffrey.json"))
            draft = ConferenceDraft(kind=ConferenceKind.FOLLOW_UP, held_on=date.today())
            conference = services.conferences.plan(case.id, draft, invite_like_previous=False)
            for person in [one for one in services.cases.get(case.id).people if one.organisation][:6]:
                services.minutes.add(
                    conference.id,
                    AttendanceDraft(
                        person=person.key, organisation=person.organisation, status=AttendanceStatus.PRESENT
                    ),
                )
            proceedings = services.conferences.get(conference.id).proceedings
            services.conferences.proceed(conference.id, replace(proceedings, step=Step.PICTURE))
        return cls(folder)

    def home(self, root: Path, vault: Path | None = None, lies_in: Path | None = None) -> tuple[Home, Path]:
        """A new home in *root* that knows a copy of this vault as *vault*; on a disk still to be put there it lies
        elsewhere."""
        root.mkdir(exist_ok=True)
        home = Home.made(root)
        known = vault or root / "home" / "kluis"
        shutil.copytree(self.folder, lies_in or known)
        settings.save(settings.Settings().with_vault("PGA-team", known), home.settings)
        return home, known
