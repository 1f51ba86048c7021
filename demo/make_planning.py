#!/usr/bin/env python3
"""Writes the projects of half_way and rough_patch (planning.json): Cedar Street's and Willow Bend's whole plans, one
project that two practices share, and a paused one. The same bytes every time; change this script, not the files."""
import copy
import json
import pathlib

HERE = pathlib.Path(__file__).parent
number = 0


def piece():
    global number
    number += 1
    return f"01999d11-9800-7020-8000-{number:012x}"


def project_id(n):
    return f"01999d11-9800-7021-8000-{n:012x}"


def idea(n, words, source, whom="", answer="none", because=""):
    return dict(id=f"01999d11-9800-7022-8000-{n:012x}", words=words, source=source, from_whom=whom, answer=answer,
                because=because)


def member(n):
    return f"01999d11-9800-7005-8000-{n:012d}"


def measure(n):
    return f"01999d11-9800-7003-8000-{n:012d}"


def tree(rows):
    """Rows of (depth, words or idea, measures): each hangs on the nearest one further out."""
    drivers, above = [], {}
    for depth, words, measures in rows:
        is_idea = isinstance(words, dict)
        one = dict(id=piece(), level="idea" if is_idea else "secondary" if depth else "primary",
                   words="" if is_idea else words, parents=[above[depth - 1]] if depth else [],
                   measures=measures, idea_id=words["id"] if is_idea else None)
        above[depth] = one["id"]
        drivers.append(one)
    return dict(drivers=drivers)


def flow(title, state, lanes, steps, ideas=()):
    ids = {name: piece() for name in lanes}
    made = [dict(id=piece(), lane_id=ids[lane], kind="decision" if words.endswith("?") else "step", words=words,
                 minutes=minutes, wait_minutes=wait, pain=pain, pain_from_family=family, otherwise=None, idea_id=None)
            for lane, words, minutes, wait, pain, family in steps]
    for one in made:
        if one["kind"] == "decision":
            one["otherwise"] = made[0]["id"]
    for at, which in ideas:
        made[at]["idea_id"] = which["id"]
    return dict(id=piece(), title=title, state=state, lanes=[dict(id=ids[name], name=name) for name in lanes], steps=made)


def action(words, owner, owner_id, due, state):
    return dict(words=words, owner_name=owner, owner_id=owner_id, due_on=due, state=state)


def parts(**given):
    whole = dict(problem=dict(words=""), aim=dict(what="", whom="", from_value="", to_value="", by_day=None), story=None,
                 team=dict(people=[]), credit=dict(route="not_decided", sponsor_asked=False, note="", physicians=[]),
                 measures=dict(measures=[]), drivers=dict(drivers=[]), workflow=dict(maps=[]),
                 timeline=dict(milestones=[]), risks=dict(risks=[]), time=dict(minutes_a_week=0, note=""))
    whole.update(given)
    return whole


def bundle(title, state, whole, ideas, actions):
    return dict(format="upswing.project/1", title=title, state=state, parts=whole, ideas=ideas, actions=actions)


def lead(name, n, leads):
    return dict(member_id=member(n) if n else None, name=name, leads=leads)


def milestone(words, day, reached):
    return dict(id=piece(), words=words, on_day=day, reached=reached)


def risk(words, likely, plan):
    return dict(id=piece(), words=words, likely=likely, plan=plan)


def cedar():
    tablet = idea(1, "Give the form on a tablet at check-in", "team", "Rosa", "trying")
    spanish = idea(2, "Have the form in Spanish before I ask for it", "family", "Lucía", "trying",
                   "We begin with the 18 month form.")
    text = idea(3, "Send the form with the reminder two days before", "coach", "Dana", "later",
                "The new reminder system comes in January.")
    aloud = idea(4, "Let somebody read the form aloud with me", "family", "Lucía")
    score = idea(5, "The medical assistant scores before the doctor comes in", "team", "Maya", "trying")
    call = idea(6, "Call the family a week after a worrying score", "team", "Ines", "trying")
    drivers = tree([
        (0, "Families have the form in time and in their language", []),
        (1, "The form reaches them before the visit", []), (2, text, []),
        (1, "It is easy to fill in at the desk", []), (2, tablet, []), (2, spanish, []), (2, aloud, []),
        (0, "Scoring fits into the visit", [measure(1)]),
        (1, "Scored before the doctor is in the room", []), (2, score, []),
        (0, "A worrying score leads to a plan", [measure(4)]),
        (1, "Somebody asks whether it worked out", []), (2, call, [])])
    before = flow("The 18 month visit", "as_is", ["Family", "Front desk", "Nurse", "Doctor"], [
        ("Front desk", "Hand out the paper form", 2, 10, "Forms run out in Spanish", True),
        ("Family", "Fill it in in the waiting room", 8, 5, "Two children and one pen", True),
        ("Nurse", "Form filled in?", 1, 5, "Found half empty in the room", False),
        ("Nurse", "Score by hand", 6, 10, "", False),
        ("Doctor", "Talk about the score", 5, 0, "Score arrives after the talk", False),
        ("Front desk", "Book what comes next", 3, 0, "", False)])
    after = flow("The 18 month visit", "to_be", ["Family", "Front desk", "Nurse", "Doctor"], [
        ("Front desk", "Give the tablet in their language", 1, 2, "", False),
        ("Family", "Fill it in, scored by itself", 6, 2, "", False),
        ("Nurse", "Read the score before the doctor", 2, 2, "", False),
        ("Doctor", "Talk about the score and the plan", 6, 0, "", False),
        ("Nurse", "Call after a week", 4, 0, "", False)], [(0, tablet), (2, score), (4, call)])
    whole = parts(
        problem=dict(words="One in four toddlers left a well visit without anyone looking at their development with a tool."),
        aim=dict(what="a developmental screen filled in, scored and written down", whom="children at their 9, 18, 24 and 30 month visits",
                 from_value="62%", to_value="90%", by_day="2026-12-31"),
        story=dict(words="A boy came for his third birthday and did not speak. We looked back: two visits, no form. His mother had wondered, and nobody had asked her.",
                   audience="staff"),
        team=dict(people=[lead("Maya Thompson", 101, "Meetings and the plan"), lead("Rosa Delgado", 102, "Numbers and the nurse’s part"),
                          lead("Dr. Samuel Osei", 103, "The doctors’ part"), lead("Lucía Herrera", 104, "What families see")],
                  physicians=["01999d11-9800-700a-8000-000000000101", "01999d11-9800-700a-8000-000000000102"]),
        credit=dict(route="sponsor_project", sponsor_asked=True, note="Approved in September 2025.",
                    physicians=["01999d11-9800-700a-8000-000000000101", "01999d11-9800-700a-8000-000000000102"]),
        measures=dict(measures=[dict(measure_id=measure(1), role="process"), dict(measure_id=measure(4), role="outcome"),
                                dict(measure_id=measure(8), role="balancing")]),
        drivers=drivers, workflow=dict(maps=[before, after]),
        timeline=dict(milestones=[milestone("Tablet tried for one morning", "2026-02-10", True),
                                  milestone("Every hallway uses the tablet", "2026-05-01", True),
                                  milestone("Spanish for all four ages", "2026-11-15", False)]),
        risks=dict(risks=[risk("The tablet is not charged", "often", "A second one stays on the charger at the desk."),
                          risk("Nobody knows the record system since Paul left", "maybe", "Maya asks the vendor for a contact.")]),
        time=dict(minutes_a_week=45, note="The team’s half hour every second Tuesday, and Rosa’s Friday."))
    return bundle("Every toddler looked at, every time", "active", whole, [tablet, spanish, text, aloud, score, call], [
        action("Order a second tablet", "Maya Thompson", member(101), "2026-10-13", "doing"),
        action("Count how many Spanish forms were used", "Rosa Delgado", member(102), "2026-10-09", "open"),
        action("Read the Spanish form once with two mothers", "Lucía Herrera", member(104), "2026-10-02", "open"),
        action("Put the score into one place in the record", "Dr. Samuel Osei", member(103), "2026-06-30", "done"),
        action("A poster for each room", "Tom Becker", member(106), None, "let_go")])


def shared():
    list_ = idea(21, "One list of speech and hearing services for both towns", "team", "Ines", "trying")
    warm = idea(22, "Call the service together with the family before they leave", "coach", "Dana")
    whole = parts(
        problem=dict(words="Families are told to call a service, and half of them never get through."),
        aim=dict(what="a first visit at a service", whom="children with a worrying score in both practices", from_value="48%",
                 to_value="75%", by_day="2027-03-31"),
        drivers=tree([(0, "We know who has room", []), (1, list_, []), (0, "The first call is made together", []), (1, warm, [])]),
        workflow=dict(maps=[flow("From score to service", "as_is", ["Nurse", "Family"], [
            ("Nurse", "Give a phone number", 1, 0, "", False), ("Family", "Call, and wait", 10, 4320, "Nobody calls back", True),
            ("Family", "First visit", 45, 0, "", False)])]),
        time=dict(minutes_a_week=15, note=""))
    return bundle("From a worrying score to a first visit", "active", whole, [list_, warm], [
        action("Ask the three services how long the wait is", "Ines Ferrara", member(107), "2026-10-20", "open")])


def willow():
    huddle = idea(31, "Look at the day’s toddlers in the morning huddle", "team", "Andrea", "trying")
    toy = idea(32, "A basket of toys where the form is filled in", "family", "a father", "no",
               "Toys cannot be cleaned between children; we put up a wall of pictures instead.")
    stamp = idea(33, "A stamp on the chart when the form is scored", "team", "", "later", "After the new record system.")
    whole = parts(
        problem=dict(words="On busy days the form is forgotten in one of three hallways."),
        aim=dict(what="a developmental screen scored at the visit", whom="toddlers in all three hallways", from_value="71%",
                 to_value="95%", by_day="2026-11-30"),
        story=dict(words="A grandmother told us she had filled in the form twice and nobody had read it.", audience="team"),
        team=dict(people=[lead("Andrea Kowalski", 201, "The plan")]),
        credit=dict(route="none", sponsor_asked=False, note="", physicians=[]),
        measures=dict(measures=[dict(measure_id=measure(1), role="process")]),
        drivers=tree([(0, "Everybody knows who is coming", []), (1, "Seen in the morning", []), (2, huddle, []),
                      (0, "Filling in is easy", []), (1, "Waiting is calm", []), (2, toy, []),
                      (0, "A score is read", []), (1, "Seen at a glance", []), (2, stamp, []),
                      (0, "It holds on busy days", []), (1, "A second person looks", []), (1, "The list of the day is short", [])]),
        workflow=dict(maps=[flow("A busy morning", "as_is", ["Front desk", "Nurse"], [
            ("Front desk", "Give the form", 1, 15, "", False), ("Nurse", "Filled in?", 1, 0, "Asked three times a day", False),
            ("Nurse", "Score it", 4, 0, "", False)])]),
        timeline=dict(milestones=[milestone("All hallways", "2026-09-01", True)]),
        risks=dict(risks=[risk("A hallway loses its nurse", "seldom", "The list moves to the front desk.")]),
        time=dict(minutes_a_week=30, note=""))
    return bundle("No toddler forgotten on a busy day", "active", whole, [huddle, toy, stamp], [
        action("Write the morning list by hand for one week", "Andrea Kowalski", member(201), "2026-10-08", "open")])


def one(key, practice, by, at, content, partners=()):
    return dict(id=project_id(key), practice=practice, by=by, at=at, partners=list(partners), bundle=content)


def write(scenario, projects):
    text = json.dumps(projects, indent=2, ensure_ascii=False) + "\n"
    (HERE / scenario / "planning.json").write_text(text, encoding="utf-8")


half_way = [one(1, "cedar_street", "maya@example.org", "2025-11-04T17:30:00Z", cedar()),
            one(2, "cedar_street", "dana@example.org", "2026-08-18T16:00:00Z", shared(), ["willow_bend"]),
            one(3, "willow_bend", "andrea@example.org", "2026-02-03T18:00:00Z", willow())]
write("half_way", half_way)
write("first_week", [])
resting = copy.deepcopy(half_way[:2])
resting[0]["bundle"]["state"] = "paused"
write("rough_patch", resting)
