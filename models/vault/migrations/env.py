"""Run by alembic: the connection comes from the caller, already in its transaction."""

from typing import Any, Literal

import sqlalchemy as sa
from alembic import context


def as_stored(kind: str, item: Any, _autogenerate: object) -> str | Literal[False]:
    """Write a column type of ours as the plain type it is stored in: a revision outlives today's code."""
    if kind == "type" and isinstance(item, sa.TypeDecorator):
        return f"sa.{item.impl_instance!r}"
    if kind == "type" and isinstance(item, sa.Enum):
        return f"sa.String(length={item.length})"
    return False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=context.config.attributes.get("metadata"),
    render_as_batch=True,
    render_item=as_stored,
)
with context.begin_transaction():
    context.run_migrations()
