#!/usr/bin/env python3
"""Writes the scenarios that tell another moment of the same program, from the files of half_way:

  first_week   the program began yesterday: practices active and invited, teams small, nothing entered
  rough_patch  gaps, people who left, a practice that withdrew, months sent twice

The same bytes every time. Run demo/make_half_way.py first; change the scripts, not the files."""
import csv
import io
import json
import pathlib

HERE = pathlib.Path(__file__).parent
FROM = HERE / "half_way"
EMPTY = ("submissions", "settings", "chart_settings", "annotations", "replies")


def read(name):
    return json.loads((FROM / name).read_text(encoding="utf-8"))


def table(name):
    with open(FROM / name, newline="", encoding="utf-8") as file:
        reader = csv.DictReader(file)
        return list(reader.fieldnames), list(reader)


def put(scenario, name, text):
    path = HERE / scenario / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def put_json(scenario, name, things):
    put(scenario, name, json.dumps(things, indent=2, ensure_ascii=False) + "\n")


def put_table(scenario, name, columns, rows):
    text = io.StringIO()
    writer = csv.DictWriter(text, columns, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    put(scenario, name, text.getvalue())


# What half_way tells of October did not come to be.
NOT_BEGUN = ("124", "404", "501", "801")


def let_one_go(tests):
    """The float nurse's test never took place: letting go is a result too."""
    tests = [test for test in tests if not test["id"].endswith(NOT_BEGUN)]
    for test in tests:
        if test["id"].endswith("112"):
            test["steps"]["act"] = {"decision": "let_go", "why": "Rosa has left, and nobody can watch the desk this fall.",
                                    "next": ""}
    return tests


def gone_quiet(coaching):
    """Since summer nobody found the time: the calls of fall did not happen, and nothing is planned."""
    for contact in coaching["contacts"]:
        fields = contact["fields"]
        if fields["day"] > "2026-08-31" and fields["state"] == "held":
            fields.update(state="did_not_happen", summary="", next_step="", confidence=None)
    coaching["contacts"] = [each for each in coaching["contacts"] if each["fields"]["state"] != "planned"]
    return coaching


# ---- the first week -------------------------------------------------------------------------------------------------

BEGAN = "2026-10-05"
INVITED = ("lake_avenue", "stonebridge", "old_mill", "sunrise")
# The team has met once; the others are for Tuesday.
FIRST_MEMBERS = 3


def first_week():
    name = "first_week"
    put_json(name, "partnership.json", read("partnership.json"))
    program = read("program.json")
    program["program"].update(starts_on=BEGAN, ends_on="2028-09-30")
    put_json(name, "program.json", program)
    put_json(name, "measures.json", read("measures.json"))
    people = read("people.json")
    put_json(name, "people.json", people)
    practices = read("practices.json")
    for practice in practices:
        invited = practice["key"] in INVITED
        practice["enrollment"].update(status="invited" if invited else "active", joined_on=BEGAN, ended_on=None)
        members = [m for m in practice["members"] if not m["left_on"]]
        practice["members"] = [] if invited else members[:FIRST_MEMBERS]
        for member in practice["members"]:
            member.update(joined_on=BEGAN, note=None)
        practice.update(seats=[], family=None, physicians=[])
        if invited:
            practice["practice"].update(about="", shows_name=False)
    put_json(name, "practices.json", practices)
    for practice in practices:
        columns, _ = table(f"entries/{practice['key']}.csv")
        put_table(name, f"entries/{practice['key']}.csv", columns, [])
    for each in EMPTY:
        put_table(name, f"{each}.csv", table(f"{each}.csv")[0], [])
    put_json(name, "looks.json", [])
    put_json(name, "tests.json", [])
    put_json(name, "coaching.json", {"contacts": [], "promises": [], "skills": []})
    put_json(name, "notes.json", {"notes": [], "covers": []})


# ---- a rough patch --------------------------------------------------------------------------------------------------

# Who is gone: the day, what is noted beside the name. They have no role any more.
GONE = {"rosa": ("2026-08-28", "Took a job at the hospital."), "denise": ("2026-07-31", "Moved away."),
        "samuel": ("2026-06-30", "Retired.")}
WITHDREW = {"stonebridge": "2026-06-30"}
PAUSED = ("lake_avenue", "prairie_rose")
# From this month on nobody counted at a practice, and what is said of it.
NOBODY_COUNTED = {
    "cedar_street": ("2026-08", "staff_away", "Rosa left at the end of August; nobody has the list yet."),
    "harbor_light": ("2026-08", "staff_away", "Two lead nurses and Denise are gone."),
    "prairie_rose": ("2026-06", "no_time", "We take a pause until there is a champion."),
    "lake_avenue": ("2026-07", "record_system", "The reports stopped again after the update."),
}
# Months that are simply not there, neither sent nor explained.
HOLES = {"north_fork": ("2026-03", "2026-07"), "sunrise": ("2026-02", "2026-06", "2026-08"),
         "maple_grove": ("2026-05",)}
SENT_TWICE = (("cedar_street", "2026-05"), ("willow_bend", "2026-04"), ("maple_grove", "2026-07"))


def counted_by(practice, row):
    """The row as it is in the rough patch, or nothing."""
    month = row["period"][:7]
    if month in HOLES.get(practice, ()):
        return None
    if practice in WITHDREW and row["period"] > WITHDREW[practice]:
        return None
    since, reason, words = NOBODY_COUNTED.get(practice, ("9999", "", ""))
    if month < since:
        return row
    if month == since:
        return {**row, "numerator": "", "denominator": "", "value": "", "state": "no_data", "reason": reason,
                "words": words, "note": ""}
    return None


def sent_anyway(row):
    practice, month = row["practice"], row["period"]
    nobody = month > NOBODY_COUNTED.get(practice, ("9999",))[0]
    gone = practice in WITHDREW and month > WITHDREW[practice][:7]
    return not (nobody or gone or month in HOLES.get(practice, ()))


def rough_patch():
    name = "rough_patch"
    put_json(name, "partnership.json", read("partnership.json"))
    put_json(name, "program.json", read("program.json"))
    put_json(name, "measures.json", read("measures.json"))
    people = read("people.json")
    for person in people:
        if person["key"] in GONE:
            person["roles"] = []
            person["about"] = f"Was at a practice until {GONE[person['key']][0]}; sees nothing of it any more."
        if person["key"] == "theo":
            person["roles"] = person["roles"][:1]
    put_json(name, "people.json", people)
    practices = read("practices.json")
    for practice in practices:
        key = practice["key"]
        if key in WITHDREW:
            practice["enrollment"].update(status="withdrawn", ended_on=WITHDREW[key])
        if key in PAUSED:
            practice["enrollment"]["status"] = "paused"
        for member in practice["members"]:
            who = (member["email"] or "").split("@")[0]
            if who in GONE:
                member["left_on"], member["note"] = GONE[who]
        for physician in practice["physicians"]:
            if physician["name"] == "Dr. Samuel Osei":
                physician["left_on"] = GONE["samuel"][0]
    put_json(name, "practices.json", practices)
    for practice in practices:
        file = f"entries/{practice['key']}.csv"
        columns, rows = table(file)
        put_table(name, file, columns, [r for r in (counted_by(practice["key"], row) for row in rows) if r])
    columns, rows = table("submissions.csv")
    for row in rows:
        if (row["practice"], row["period"]) in SENT_TWICE:
            row["times_sent"] = "2"
    put_table(name, "submissions.csv", columns, [row for row in rows if sent_anyway(row)])
    for each in EMPTY[1:]:
        put_table(name, f"{each}.csv", *table(f"{each}.csv"))
    put_json(name, "looks.json", read("looks.json"))
    put_json(name, "tests.json", let_one_go(read("tests.json")))
    put_json(name, "coaching.json", gone_quiet(read("coaching.json")))
    put_json(name, "notes.json", {"notes": [], "covers": []})


first_week()
rough_patch()
