"""A follow-up conference of forty minutes by keyboard alone, from a case file to amended minutes. Runs inside."""

import json
import sys
from dataclasses import asdict
from datetime import datetime
from pathlib import Path

from tests.journeys import follow_up_agreed, follow_up_before, follow_up_table, running
from tests.journeys import follow_up_story as story
from tests.journeys.person import Person


def tell(person: Person, stick: Path) -> None:
    """The whole story; *stick* holds the case file, and afterwards the documents and how many keys were counted."""
    follow_up_before.unlock(person)
    follow_up_before.take_in(person, stick / "casus.json")
    begin, late, end = story.forty_minutes(datetime.now())
    follow_up_before.plan(person, begin, end)
    follow_up_before.prepare(person)
    follow_up_before.open_meeting(person, late)
    keys = {"a result of an old action": follow_up_before.look_back(person)}
    keys["a contribution with source and kind"] = follow_up_table.make_picture(person)
    follow_up_table.show_the_room(person)
    follow_up_table.weigh_roles(person)
    keys["an action at the life domain in view"] = follow_up_table.plan_in_domains(person)
    keys["an action from anywhere"] = follow_up_table.note_in_passing(person)
    follow_up_agreed.take_back(person)
    follow_up_agreed.decide(person)
    follow_up_agreed.put_in_order(person)
    follow_up_agreed.hide_names(person)
    follow_up_agreed.lock(person)
    follow_up_agreed.inform(person)
    follow_up_agreed.read_back(person)
    follow_up_agreed.finalise(person)
    follow_up_agreed.make_documents(person, stick, "1.0")
    follow_up_agreed.amend(person)
    follow_up_agreed.make_documents(person, stick, "1.1")
    follow_up_agreed.compare(person)
    for what, tally in keys.items():
        person.tell(f"{what}: {tally.keys} keys, of which {tally.spaces} only keep the parts of a line apart")
    (stick / "keys.json").write_text(json.dumps({what: asdict(tally) for what, tally in keys.items()}), "utf-8")
    person.leave("ctrl+q")


if __name__ == "__main__":
    sys.exit(running.run(lambda person: tell(person, Path(sys.argv[2])), Path(sys.argv[1])))
