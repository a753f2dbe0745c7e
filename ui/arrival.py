"""What was found when the vault was opened, told to who opened it."""

from PySide6.QtCore import QCoreApplication

from models.records import Arrival
from ui.days import clock, full
from ui.log_faults import fault_sentence
from ui.reporter import Reporter, Tone


def tell_arrival(reporter: Reporter, arrival: Arrival) -> None:
    """Tell of a clock that went back, and of a log that is not where it had been; usually there is nothing to tell."""
    if arrival.log_fault:
        reporter.tell(
            Tone.DANGER,
            QCoreApplication.translate("Arrival", "The log is not where it had been"),
            f"{fault_sentence(arrival.log_fault)} "
            + QCoreApplication.translate("Arrival", "It is noted in the log; tell who is responsible."),
        )
    if arrival.clock_went_back:
        last = arrival.clock_went_back
        text = QCoreApplication.translate(
            "Arrival",
            "The last thing in this vault is of {day} at {time}, which is later than it is now. Nothing was lost, but"
            " set the clock right: terms, backups and the log count on it.",
        )
        reporter.tell(
            Tone.WARNING,
            QCoreApplication.translate("Arrival", "The clock of this computer went back"),
            text.format(day=full(last.date()), time=clock(last.time())),
        )
