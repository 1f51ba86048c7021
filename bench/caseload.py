"""A coach's list of practices, of 30 and of 300; and the page before a call."""
import sqlite3

import kit
from kit import CEDAR, middle
from large import costs, made

DAY_MS = 24 * 3600 * 1000


def fill(data):
    """Dana coaches every practice, with a year of monthly calls, open promises, a test in motion, a barrier and
    an open question at each."""
    db = sqlite3.connect(f"{data}/upswing.db")
    dana = db.execute("SELECT id FROM access_account WHERE email = 'dana@example.org'").fetchone()[0]
    program = db.execute("SELECT id FROM programs_program").fetchone()[0]
    now = db.execute("SELECT max(sent_at) FROM measures_submission").fetchone()[0]
    db.execute("DELETE FROM access_grant WHERE account_id = ?", (dana,))
    for n, (practice,) in enumerate(db.execute("SELECT id FROM practices_practice ORDER BY id").fetchall()):
        name = lambda kind, i: f"01999d11-9800-7{kind}-8000-{n:08x}{i:04x}"
        db.execute("INSERT INTO access_grant VALUES (?, ?, 'coach', ?, ?, NULL, 0, NULL)",
                   (name("0f0", 0), dana, practice, program))
        for back in range(-1, 12):
            state = "planned" if back < 0 else "held"
            at = now - (back * 30 + n % 20) * DAY_MS
            db.execute("INSERT INTO coaching_contact VALUES (?, ?, ?, NULL, ?, 'team', 'call', ?, ?, ?, 45, 5, 0, 45, 5,"
                       " 'coaching', 7, '{}', ?, 1)", (name("0f1", back + 1), practice, program, dana, state, at, at, at))
        for i in range(3):
            db.execute("INSERT INTO coaching_promise VALUES (?, ?, ?, NULL, ?, 'team', ?, 'Somebody', 'Something small',"
                       " '2026-10-01', 'open', ?, ?, 1)",
                       (name("0f2", i), practice, program, dana, "coach" if i else "practice", now, now))
        test = name("0f3", 0)
        db.execute("INSERT INTO pdsa_cycle VALUES (?, ?, NULL, NULL, NULL, ?, NULL, 'A small test', 'team', ?, ?, 1)",
                   (test, practice, test, dana, now))
        db.execute("INSERT INTO barriers_barrier VALUES (?, ?, 'time', 'No time', NULL, 2, NULL, '', '', 'open', 'team', ?, ?, ?,"
                   " 1)", (name("0f4", 0), practice, dana, now, now))
        db.execute("INSERT INTO barriers_request VALUES (?, ?, 'data', 'How do we count this?', '', 'this_week', NULL, NULL, NULL,"
                   " 'not_yet', '', NULL, 'open', '', NULL, 'coaches', ?, ?, NULL, 1)", (name("0f5", 0), practice, dana, now))
    db.commit()
    db.close()


def caseload(bench):
    for practices, limit in ((30, 5), (300, 30)):
        data, _ = made(bench, practices)
        fill(data)
        dana = kit.token_of(bench.program, data, "dana@example.org")
        server = bench.serve(data)
        try:
            path = "/api/me/caseload"
            size = len(server.get(path, dana))
            cpu = costs(bench, server, {"list": (path, dana)})["list"]
        finally:
            server.stop()
        bench.row(f"caseload_{practices}", f"A coach's list of {practices} practices ({size / 1000:.0f} kB): processor time",
                  limit, middle(cpu), min(cpu), "ms")
    prep(bench, bench.demo())


def prep(bench, data):
    dana = kit.token_of(bench.program, data, "dana@example.org")
    server = bench.serve(data)
    try:
        cpu = costs(bench, server, {"prep": (f"/api/practices/{CEDAR}/coaching/prep", dana)})["prep"]
    finally:
        server.stop()
    bench.row("prep", "The page before a call: processor time", 5, middle(cpu), min(cpu), "ms")
