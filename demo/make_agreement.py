#!/usr/bin/env python3
"""Writes agreement.json of every scenario: what practices and their coaches agreed on. The same bytes every time."""
import json
import pathlib

HERE = pathlib.Path(__file__).parent


def said(practice, who, day, **more):
    return {"practice": practice, "by": f"{who}@example.org", "at": f"{day}T15:00:00.000Z"} | more


def yes(practice, who, name, side, day):
    return said(practice, who, day, yes={"edition": 1, "side": side, "name": name, "said_on": day})


def comment(number, practice, who, day, line, words):
    return said(practice, who, day, comment={"id": f"01999d11-9800-7034-8000-{number:012x}", "line": line,
                                             "words": words})


def tick(practice, who, line, month, state="done"):
    return {"practice": practice, "by": f"{who}@example.org",
            "tick": {"line": line, "month": month, "state": state, "by": "", "version": 0}}


def talk(practice, who, day, when, side, heard, easier):
    return said(practice, who, day, talk={"talk": when, "side": side, "heard": heard, "easier": easier, "by": "",
                                          "version": 0})


def readiness(practice, who, day, which, answers, words=""):
    return said(practice, who, day, round=which,
                input={"answers": [{"item": item, "answer": answer} for item, answer in answers.items()],
                       "words": words})


HALF_WAY = {
    "yes": [
        yes("cedar_street", "dana", "Dana Whitfield", "coach", "2025-10-08"),
        yes("cedar_street", "maya", "Maya Thompson", "practice", "2025-10-10"),
        yes("willow_bend", "dana", "Dana Whitfield", "coach", "2025-10-09"),
        yes("willow_bend", "andrea", "Andrea Kowalski", "practice", "2025-10-20"),
        yes("north_fork", "dana", "Dana Whitfield", "coach", "2025-10-09"),
        yes("harbor_light", "theo", "Theo Brandt", "coach", "2025-10-13"),
        yes("harbor_light", "denise", "Denise Okafor", "practice", "2025-10-14"),
    ],
    "comments": [
        comment(1, "cedar_street", "maya", "2025-10-06", "team_meets", "Tuesdays at noon, with lunch. Does that work?"),
        comment(2, "cedar_street", "dana", "2025-10-07", "team_meets", "Gladly. I come by phone when you want me to."),
    ],
    "ticks": [
        tick("cedar_street", "maya", "team_meets", "2026-09-01"),
        tick("cedar_street", "rosa", "team_meets", "2026-08-01"),
        tick("cedar_street", "maya", "team_meets", "2026-07-01", "skipped"),
        tick("cedar_street", "maya", "learning_sessions", "2026-09-01"),
        tick("cedar_street", "dana", "materials", "2026-09-01"),
        tick("cedar_street", "dana", "connects", "2026-08-01"),
    ],
    "talks": [
        talk("cedar_street", "maya", "2025-11-05", "month_1", "practice", "Yes. You asked before you told.",
             "Shorter mails."),
        talk("cedar_street", "dana", "2025-11-06", "month_1", "coach", "Yes, and I learned a lot about your Mondays.",
             "A line when a date moves."),
        talk("cedar_street", "maya", "2026-02-04", "month_4", "practice", "Yes.", "More from other practices."),
    ],
    "readiness": [
        readiness("cedar_street", "dana", "2025-10-08", "start",
                  {"leaders_asked": "yes", "leaders_talk": "yes", "champion": "yes", "time": "partly", "meets": "yes",
                   "data": "partly", "steady": "yes", "room": "yes"}, "Mondays are hard; Tuesdays at noon work."),
        readiness("cedar_street", "maya", "2026-01-07", "day_90",
                  {"answers": "yes", "comes": "partly", "follows": "yes", "one_test": "yes"}),
    ],
}
NOTHING = {part: [] for part in HALF_WAY}


def put(scenario, file):
    text = json.dumps(file, indent=2, ensure_ascii=False) + "\n"
    (HERE / scenario / "agreement.json").write_text(text, encoding="utf-8")


put("half_way", HALF_WAY)
put("first_week", NOTHING)
put("rough_patch", {**HALF_WAY, "ticks": [], "talks": []})
