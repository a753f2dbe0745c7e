"""How lists share the height of the beamer."""

from ui.screens.meeting.beamer.fitting import shared, windows


def test_what_whole_rows_leave_over_lets_another_list_show_a_row_more():
    decisions, actions = [88.0] * 3, [58.0] * 8
    shares = shared(540.0, [sum(decisions), sum(actions)])
    assert windows([decisions, actions], shares, [None, None]) == [(0, 3), (4, 8)]
    assert windows([decisions, actions], [250.0, 280.0], [None, None]) == [(0, 3), (4, 8)]


def test_the_room_is_never_overfilled():
    for room in range(100, 900, 7):
        lists = [[88.0] * 5, [58.0, 94.0] * 6, [58.0] * 3]
        found = windows(lists, shared(float(room), [sum(rows) for rows in lists]), [2, None, 0])
        assert sum(sum(rows[begin:end]) for rows, (begin, end) in zip(lists, found, strict=True)) <= room + 2
