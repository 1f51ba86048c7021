#!/usr/bin/env python3
"""Writes help.json of every scenario: what gets in the way, and the help that was asked for. The same bytes every time."""
import json
import pathlib

HERE = pathlib.Path(__file__).parent


def barrier(number, practice, by, at, kind, words, state="open", weight=2, since=None, tried="", helped="",
            about=None, audience="team"):
    return {"practice": practice, "by": f"{by}@example.org", "at": f"{at}T15:00:00.000Z",
            "barrier": {"id": f"01999d11-9800-7030-8000-{number:012x}", "kind": kind, "words": words, "since": since,
                        "weight": weight, "about_id": about, "tried": tried, "audience": audience},
            "state": state, "helped": helped}


def request(number, practice, by, at, kind, words, tried="", urgency="this_week", barrier_id=None, answers=(),
            audience="coaches"):
    return {"practice": practice, "by": f"{by}@example.org", "at": f"{at}:00.000Z",
            "request": {"id": f"01999d11-9800-7031-8000-{number:012x}", "kind": kind, "words": words, "tried": tried,
                        "urgency": urgency, "barrier_id": barrier_id, "audience": audience},
            "answers": [{"by": f"{who}@example.org", "at": f"{when}:00.000Z",
                         "answer": {"id": f"01999d11-9800-7032-8000-{number * 16 + i:012x}", "words": said}}
                        for i, (who, when, said) in enumerate(answers)]}


SCREENING_PLAN = "01999d11-9800-7021-8000-000000000001"
BARRIERS = [
    barrier(1, "cedar_street", "rosa", "2026-09-14", "staff",
            "On Mondays the desk is short, and the form is not given.", "working", 2, "2026-09-01",
            "The nurse gave it on two Mondays.", about=SCREENING_PLAN),
    barrier(2, "cedar_street", "maya", "2026-06-02", "record_system",
            "The score has no place of its own in the record.", "helped", 2, "2026-04-01",
            "We typed it into the note.", "Kevin made a field for it; everybody finds it now."),
    barrier(3, "cedar_street", "lucia", "2026-09-28", "families",
            "The Spanish form asks two things in one line.", "open", 1, "2026-09-20"),
    barrier(4, "willow_bend", "andrea", "2026-09-10", "staff", "Two of us are out until November.", weight=3),
    barrier(5, "north_fork", "wanda", "2026-09-11", "staff", "One nurse for two sites on Thursdays."),
    barrier(6, "harbor_light", "denise", "2026-09-12", "staff", "Nobody to call families back."),
    barrier(7, "lake_avenue", "hank", "2026-08-20", "staff", "The float pool is empty this fall.", "parked"),
    barrier(8, "sunrise", "elena", "2026-09-15", "record_system", "The report comes six weeks late."),
    barrier(9, "willow_bend", "andrea", "2026-09-18", "record_system", "The recall list counts children twice.",
            "working", 2, tried="Counted twenty charts by hand.", audience="staff"),
]
REQUESTS = [
    request(1, "cedar_street", "maya", "2026-10-02T14:10", "small_data",
            "September went down after five good months. Is it just chance?",
            "We looked at the chart together and could not agree.", barrier_id=None),
    request(2, "cedar_street", "rosa", "2026-09-15T12:40", "redesign",
            "How do other practices give the form when the desk is short?", "The nurse gives it on Mondays.",
            "when_you_can", "01999d11-9800-7030-8000-000000000001",
            [("dana", "2026-09-16T13:05",
              "Good question. Two practices hang it on the exam room door. Shall we try that on one Monday?")]),
    request(3, "willow_bend", "andrea", "2026-10-05T16:20", "ehr_report",
            "Our recall list counts some children twice. Who knows this system?",
            "Counted twenty charts by hand; four were there twice.", "this_week",
            "01999d11-9800-7030-8000-000000000009"),
]


def put(scenario, barriers, requests):
    text = json.dumps({"barriers": barriers, "requests": requests}, indent=2, ensure_ascii=False) + "\n"
    (HERE / scenario / "help.json").write_text(text, encoding="utf-8")


put("half_way", BARRIERS, REQUESTS)
put("first_week", [], [])
PEOPLE_LEFT = {"rosa@example.org"}
put("rough_patch", [line for line in BARRIERS if line["by"] not in PEOPLE_LEFT],
    [line for line in REQUESTS if line["by"] not in PEOPLE_LEFT])
