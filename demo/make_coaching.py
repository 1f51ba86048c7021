#!/usr/bin/env python3
"""Writes the calls and visits of half_way (half_way/coaching.json): a year with Dana and Theo, promises of both sides, and who
leads which task by now.

The same bytes every time. Run it before demo/make_scenarios.py."""
import json
import pathlib

OUT = pathlib.Path(__file__).parent / "half_way" / "coaching.json"
CYCLE = "01999d11-9800-7013-8000-000000000%03d"
contacts, promises, skills = [], [], []


def contact_id(number):
    return f"01999d11-9800-7030-8000-{number:012d}"


def member(number):
    return f"01999d11-9800-7005-8000-{number:012d}"


def contact(number, practice, by, day, minute, mode="call", state="held", minutes=45, prep=10, travel=0, follow_up=10,
            people=(), others="", topics=(), activities=(), strategy=None, tests=(), summary="", next_step="",
            confidence=None, audience="team", link="", place="", made=None):
    contacts.append({
        "id": contact_id(number), "practice": practice, "by": f"{by}@example.org", "at": f"{made or day}T18:30:00.000Z",
        "fields": {"audience": audience, "mode": mode, "state": state, "day": day, "minute": minute,
                   "planned_min": minutes, "prep_min": prep if state == "held" else 0,
                   "travel_min": travel, "contact_min": minutes, "follow_up_min": follow_up if state == "held" else 0,
                   "people": [member(each) for each in people], "others": others, "topics": list(topics),
                   "activities": list(activities), "strategy": strategy, "projects": [],
                   "tests": [CYCLE % each for each in tests], "summary": summary, "next_step": next_step,
                   "confidence": confidence, "join_link": link, "place": place}})


def promise(number, practice, by, side, who, words, day, due, state="open", about=None):
    promises.append({"id": f"01999d11-9800-7031-8000-{number:012d}", "practice": practice, "by": f"{by}@example.org",
                     "at": f"{day}T18:40:00.000Z", "contact": contact_id(about) if about else None, "side": side,
                     "who": who, "words": words, "due_on": due, "state": state})


def skill(practice, by, name, led_by, confidence, day, plan=""):
    skills.append({"practice": practice, "by": f"{by}@example.org", "at": f"{day}T18:45:00.000Z", "skill": name,
                   "led_by": led_by, "confidence": confidence, "plan": plan})


NOON = 12 * 60 + 15
MEET = "https://meet.example.org/cedar-street"

# ---- Cedar Street: a call on the second Thursday, and a visit each spring and fall --------------------------------------
contact(101, "cedar_street", "dana", "2025-10-16", NOON, "site_visit", minutes=90, travel=70, people=(101, 102, 103, 104),
        topics=("team", "plan"), activities=("structure", "assessment"), strategy="managing",
        summary="We walked from the front desk to the last room, with a child's eyes. Rosa drew the way of the form on the "
                "back of a schedule.",
        next_step="Maya asks who may try the tablet.", confidence=7, place="The break room over the bakery")
contact(102, "cedar_street", "dana", "2025-11-13", NOON, people=(101, 102), topics=("tests",), activities=("skills",),
        strategy="teaching", summary="A test is one morning and five families. Rosa found that a relief.",
        next_step="Five families, one morning, the tablet.", confidence=8, link=MEET)
contact(103, "cedar_street", "dana", "2025-12-11", NOON, people=(101, 102, 103), topics=("tests", "numbers"),
        activities=("skills", "data"), strategy="teaching", tests=(102,),
        summary="What was seen was better than what was hoped for. We read the chart together for the first time.",
        next_step="Try it on a Monday, when it is full.", confidence=7, link=MEET)
contact(104, "cedar_street", "dana", "2026-02-12", NOON, people=(101, 103), topics=("numbers", "leadership"),
        activities=("data", "leadership"), strategy="consulting",
        summary="Dr. Osei explained the chart to Grace, in two sentences. Grace keeps the meeting hour.",
        next_step="Maya shows the chart to the front desk.", confidence=8, link=MEET)
contact(105, "cedar_street", "dana", "2026-04-16", NOON, "site_visit", minutes=90, travel=70, people=(101, 102, 103, 104),
        topics=("families", "workflow"), activities=("assessment", "encouragement"), strategy="coaching",
        summary="Lucía led the part about the waiting room. Two of her ideas are being tried.",
        next_step="A yellow dot for the siblings.", confidence=8, place="The break room over the bakery")
contact(106, "cedar_street", "dana", "2026-06-11", NOON, people=(101, 102), topics=("team", "barriers"),
        activities=("structure",), strategy="consulting",
        summary="Paul has left. Nobody knows the report yet; the numbers go on by hand until somebody does.",
        next_step="Maya asks the vendor for a contact.", confidence=6, link=MEET)
contact(107, "cedar_street", "dana", "2026-08-13", NOON, people=(101, 102, 104), topics=("tests", "families"),
        activities=("skills", "meetings"), strategy="coaching", tests=(121,),
        summary="Rosa led the whole call. The plan before the family leaves takes two minutes, and families ask for it.",
        next_step="Try the plan with a second nurse.", confidence=8, link=MEET)
contact(108, "cedar_street", "dana", "2026-09-10", NOON, people=(101, 102, 103), topics=("tests", "numbers"),
        activities=("data", "skills"), strategy="coaching", tests=(122, 112),
        summary="The screening line has moved, and everyone had an idea why. One page at the desk may be enough for "
                "somebody new; Rosa will see.",
        next_step="The float nurse tries the one page on a Tuesday.", confidence=6, link=MEET)
contact(109, "cedar_street", "dana", "2026-09-22", 9 * 60, "email", minutes=10, prep=0, follow_up=0, people=(101,),
        topics=("team",), activities=("structure",), strategy="doing",
        summary="Sent the name of somebody at the vendor who answers the phone.")
contact(110, "cedar_street", "dana", "2026-10-08", NOON, state="planned", people=(101, 102, 103), link=MEET,
        made="2026-09-10")
contact(111, "cedar_street", "dana", "2026-11-12", NOON, state="planned", people=(101, 102, 103), link=MEET,
        made="2026-09-10")
contact(112, "cedar_street", "dana", "2026-10-22", 10 * 60, "site_visit", state="planned", minutes=90, travel=70,
        people=(101, 102, 103, 104), place="The break room over the bakery", made="2026-09-10")
promise(101, "cedar_street", "dana", "practice", "Maya Thompson", "Ask the vendor for a contact", "2026-06-11",
        "2026-06-30", "kept", 106)
promise(102, "cedar_street", "dana", "practice", "Rosa Delgado", "Watch the float nurse with the one page", "2026-09-10",
        "2026-10-09", "open", 108)
promise(103, "cedar_street", "dana", "coach", "Dana Whitfield", "Send how Willow Bend tells new staff", "2026-09-10",
        "2026-10-01", "open", 108)
promise(104, "cedar_street", "dana", "coach", "Dana Whitfield", "Find somebody at the vendor", "2026-06-11", "2026-09-30",
        "kept", 106)
promise(105, "cedar_street", "dana", "practice", "Dr. Samuel Osei", "Show the chart at the physicians' lunch",
        "2026-09-10", "2026-10-15", "open", 108)
for name, steps in {
    "agenda": (("coach", 4, "2025-11-13"), ("shared", 6, "2026-02-12"), ("team", 9, "2026-06-11")),
    "meeting": (("coach", 3, "2025-11-13"), ("shared", 6, "2026-04-16"), ("team", 8, "2026-08-13")),
    "counting": (("team", 9, "2025-12-11"),),
    "reading": (("coach", 3, "2025-12-11"), ("shared", 6, "2026-09-10")),
    "planning": (("shared", 5, "2025-12-11"), ("team", 8, "2026-08-13")),
    "studying": (("coach", 4, "2026-02-12"), ("shared", 6, "2026-08-13")),
    "families": (("shared", 7, "2026-04-16"),),
}.items():
    for led_by, confidence, day in steps:
        skill("cedar_street", "dana", name, led_by, confidence, day,
              {"reading": "Rosa reads the chart aloud in November, Dana only listens.",
               "studying": "Maya asks the four questions in October."}.get(name, "") if day > "2026-08" else "")

# ---- Dana's others -------------------------------------------------------------------------------------------------
for number, day in enumerate(("2025-10-21", "2025-12-02", "2026-02-03", "2026-04-07", "2026-06-02", "2026-08-04",
                              "2026-09-29")):
    contact(201 + number, "willow_bend", "dana", day, 8 * 60 + 30, "video", minutes=30, people=(201, 202),
            topics=("tests",), activities=("skills",), strategy=("teaching", "consulting", "coaching")[min(2, number // 2)],
            summary="Andrea asked the questions, and answered most of them." if number > 3 else "One test in each hallway.",
            next_step="The next hallway.", confidence=9)
contact(210, "willow_bend", "dana", "2026-10-27", 8 * 60 + 30, "video", state="planned", minutes=30, people=(201, 202),
        made="2026-09-29")
promise(201, "willow_bend", "dana", "practice", "Andrea Kowalski", "Write down how new staff learn it", "2026-09-29",
        "2026-10-20", "open", 207)
skill("willow_bend", "dana", "agenda", "team", 9, "2026-02-03")
skill("willow_bend", "dana", "meeting", "team", 9, "2026-02-03")
skill("willow_bend", "dana", "planning", "team", 9, "2026-06-02")
for number, day in enumerate(("2025-11-05", "2026-01-14", "2026-03-18", "2026-05-20", "2026-07-22")):
    contact(401 + number, "north_fork", "dana", day, 17 * 60, minutes=40, people=(401,), topics=("tests", "numbers"),
            activities=("data",), strategy=("doing", "managing", "consulting")[min(2, number)],
            summary="Two clinicians, and one list on the wall. It is enough.", next_step="One call a week before.",
            confidence=7)
contact(410, "north_fork", "dana", "2026-09-30", 17 * 60, state="planned", minutes=40, people=(401,), made="2026-07-22")
promise(401, "north_fork", "dana", "coach", "Dana Whitfield", "Bring the short words for the phone call", "2026-07-22",
        "2026-08-15", "open", 405)
for number, day in enumerate(("2025-10-30", "2026-01-29", "2026-04-30", "2026-07-30", "2026-09-24")):
    contact(501 + number, "maple_grove", "dana", day, 13 * 60, minutes=30, people=(501, 502), topics=("numbers",),
            activities=("encouragement",), strategy="consulting", summary="Always on time. What would a bolder test be?",
            next_step="Ask two parents.", confidence=7)
contact(510, "maple_grove", "dana", "2026-10-29", 13 * 60, state="planned", minutes=30, people=(501, 502), made="2026-09-24")
contact(801, "prairie_rose", "dana", "2025-11-20", 11 * 60, "site_visit", minutes=80, travel=110, people=(801, 802),
        topics=("team",), activities=("structure",), strategy="managing", summary="A warm start in a cold room.",
        next_step="Find the hour.", confidence=6)
contact(802, "prairie_rose", "dana", "2026-03-12", 11 * 60, minutes=30, people=(802,), topics=("team", "leadership"),
        activities=("leadership",), strategy="consulting", summary="Curtis carries it alone since January, and knows it.",
        next_step="Who could be asked?", confidence=4)
contact(803, "prairie_rose", "dana", "2026-05-14", 11 * 60, state="did_not_happen", minutes=30, people=(802,),
        summary="Two people were out. No harm done.")
contact(804, "prairie_rose", "dana", "2026-07-09", 11 * 60, minutes=30, people=(802,), topics=("barriers",),
        activities=("encouragement",), strategy="coaching", summary="Yolanda would like to try something with vaccines.",
        next_step="Yolanda comes to the next call.", confidence=5)

# ---- Theo's --------------------------------------------------------------------------------------------------------
for practice, base, people in (("harbor_light", 301, (301,)), ("stonebridge", 601, (601,)), ("lake_avenue", 701, (701,)),
                               ("sunrise", 1001, ())):
    for number, day in enumerate(("2025-11-06", "2026-02-05", "2026-05-07", "2026-08-06")):
        contact(base + number, practice, "theo", day, 15 * 60, minutes=45, people=people, topics=("tests",),
                activities=("skills",), strategy=("teaching", "consulting", "coaching", "coaching")[number],
                summary="We looked at what is there, and chose one small thing.", next_step="One small thing.", confidence=7)
    contact(base + 9, practice, "theo", "2026-10-15", 15 * 60, state="planned", people=people, made="2026-08-06")

OUT.write_text(json.dumps({"contacts": contacts, "promises": promises, "skills": skills}, indent=2, ensure_ascii=False)
               + "\n", encoding="utf-8")
