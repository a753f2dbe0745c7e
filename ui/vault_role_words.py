"""What each role may do in a vault, in one sentence."""

from PySide6.QtCore import QCoreApplication

from models.keeping_kinds import VaultRole


def what_role_may(role: VaultRole) -> str:
    """The sentence under a choice of role."""
    words = {
        VaultRole.CHAIR: QCoreApplication.translate(
            "VaultRoleWords", "May do everything: people, keys, backups and retention as well."
        ),
        VaultRole.SECRETARY: QCoreApplication.translate(
            "VaultRoleWords", "Works on cases and makes documents; does not decide on people and keys."
        ),
        VaultRole.READER: QCoreApplication.translate(
            "VaultRoleWords", "Sees everything, changes nothing and makes no documents."
        ),
    }
    return words[role]
