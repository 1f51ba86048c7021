#!/usr/bin/env python3
"""Writes the tests of change of half_way (half_way/tests.json): ramps of three practices in varied states.

The same bytes every time. Run it before demo/make_scenarios.py."""
import json
import pathlib

OUT = pathlib.Path(__file__).parent / "half_way" / "tests.json"
MEASURE = "01999d11-9800-7003-8000-0000000000%02d"


def member(number):
    return f"01999d11-9800-7005-8000-000000000{number}"


def cycle(number):
    return f"01999d11-9800-7013-8000-000000000{number}"


# The change idea of a project that a ramp tries; the others are something to try.
PROJECT = "01999d11-9800-7021-8000-00000000000%d"
IDEA = "01999d11-9800-7022-8000-00000000000%d"
TRIES = {101: (PROJECT % 1, IDEA % 1), 124: (PROJECT % 1, IDEA % 2)}

tests = []


def test(number, practice, title, day, by, question, prediction="", who="", place="", size=None, long="", tasks="",
         look_at="", measure=None, saw="", count=None, out_of=None, went=None, people=(), compared=None, learned="",
         decision=None, why="", next="", after=None, ramp=None, shared=False, ready=True, made=None):
    seen = study = act = None
    if saw or count is not None:
        seen = {"saw": saw, "count": count, "out_of": out_of, "went": went, "people": [member(p) for p in people]}
    if compared or learned:
        study = {"compared": compared, "learned": learned}
    if decision:
        act = {"decision": decision, "why": why, "next": next}
    plan = {"question": question, "prediction": prediction, "who": who, "place": place, "size": size, "duration": long,
            "tasks": tasks, "test_day": day, "look_at": look_at, "measure_id": MEASURE % measure if measure else None,
            "ready": bool(day) and ready}
    project, idea = TRIES.get(ramp or number, (None, None))
    tests.append({"id": cycle(number), "practice": practice, "title": title, "project": project, "idea": idea, "ramp": cycle(ramp or number),
                  "previous": cycle(after) if after else None, "by": f"{by}@example.org",
                  "at": f"{made or day}T13:10:00.000Z",
                  "steps": {"plan": plan, "seen": seen, "study": study, "act": act, "shared": shared}})


TABLET = "Screening form on the tablet at check-in"


def tablet(number, day, question, **more):
    more.setdefault("measure", 1)
    test(number, "cedar_street", TABLET, day, more.pop("by", "rosa"), question, ramp=101,
         after=number - 1 if number > 101 else None, **more)


tablet(101, "2025-11-18", "Can a family fill in the form on a tablet while they wait?",
       prediction="Three of five will finish before the nurse calls them.", who="Rosa", place="Waiting room, one corner",
       size=5, long="One morning", tasks="Rosa hands over the tablet. Tom watches the time.",
       look_at="How many finish in time", saw="Two brothers fought over the tablet, and the form still got done.",
       count=3, out_of=5, went="as_planned", people=(102, 106), compared="as_expected",
       learned="Families like it. It needs eight minutes, and some come only three minutes early.",
       decision="changed", why="It works, but only for those who come early.", next="Does it help to text the link the day before?")
tablet(102, "2025-12-02", "Does it help to text the link the day before?",
       prediction="Half will have it done when they come in.", who="Ines at the front desk", place="At home", size=8,
       long="One day", tasks="Ines texts eight families. Rosa counts the forms.", look_at="Forms done at check-in",
       count=2, out_of=8, went="as_planned", people=(102, 107), compared="less",
       learned="Two did it. Three had changed their phone number.", decision="let_go",
       why="Old numbers make it a lot of work for two forms.", by="maya")
tablet(103, "2025-12-09", "Can the tablet go out with the clipboard at check-in?",
       prediction="Six of eight will finish before the nurse calls.", who="Ines and Rosa", place="Front desk", size=8,
       long="One afternoon", look_at="How many finish in time", saw="Ines has to explain the first screen each time.",
       count=6, out_of=8, went="partly", people=(102, 107), compared="as_expected",
       learned="The first screen asks for a record number. Nobody knows it.", decision="changed",
       why="The first screen stops people.", next="What if the desk opens the first screen for the family?")
tablet(104, "2025-12-16", "What if the desk opens the first screen for the family?",
       prediction="All but one will finish without help.", who="Ines", place="Front desk", size=8, long="One afternoon",
       look_at="How many ask for help", count=7, out_of=8, went="as_planned", people=(107,), compared="as_expected",
       learned="Half a minute at the desk saves five later.", decision="kept", why="Quick, and nobody is stuck.",
       next="Does it hold on a full Monday?")
tablet(105, "2026-01-12", "Does it hold on a full Monday?", prediction="It will fall to half when the line is long.",
       who="Ines and Tom", place="Front desk", size=20, long="One Monday", look_at="Forms done at the visit",
       saw="The line reached the door at nine. Tom took over the tablets.", count=13, out_of=20, went="otherwise",
       people=(106, 107), compared="better", learned="With a second person at nine o'clock it holds.",
       decision="changed", why="Mondays need a second person for an hour.", next="Can Tom help from nine to ten on Mondays?")
tablet(106, "2026-01-19", "Can Tom help from nine to ten on Mondays?", prediction="Eight in ten will be done.",
       who="Tom", place="Front desk", size=20, long="One Monday", look_at="Forms done at the visit", count=17, out_of=20,
       went="as_planned", people=(106, 107), compared="as_expected", learned="One hour is enough.", decision="kept",
       why="It is on the plan for Mondays now.", next="Does it work in Spanish?")
tablet(107, "2026-02-03", "Does it work in Spanish?", prediction="The same share as in English.",
       who="Ines and Lucía", place="Waiting room", size=6, long="One week", tasks="Lucía reads the form with two families.",
       look_at="Forms done, and what families say", saw="Two questions read like a test of the mother.", count=3,
       out_of=6, went="partly", people=(104, 107), compared="less",
       learned="The words of two questions frighten people. Lucía wrote them in a kinder way.", decision="changed",
       why="The words need to be kinder.", next="Do Lucía's words help?", by="lucia")
tablet(108, "2026-02-17", "Do Lucía's words help?", prediction="Five of six will finish.", who="Ines and Lucía",
       place="Waiting room", size=6, long="One week", look_at="Forms done", count=6, out_of=6, went="as_planned",
       people=(104, 107), compared="better", learned="All six finished, and two asked us a question of their own.",
       decision="kept", why="It works, and families talk to us more.", next="Can Dr. Osei's hallway do it too?", by="lucia")
tablet(109, "2026-03-10", "Can Dr. Osei's hallway do it too?", prediction="Seven in ten in the first week.",
       who="Dr. Osei's team", place="East hallway", size=25, long="One week", look_at="Forms done at the visit", count=19,
       out_of=25, went="as_planned", people=(102, 103), compared="as_expected",
       learned="The 30-month visits are where we still forget.", decision="changed", why="30-month visits need a flag.",
       next="Does a yellow dot on the schedule help at 30 months?", by="maya", shared=True)
tablet(110, "2026-04-14", "Does a yellow dot on the schedule help at 30 months?", prediction="Nobody is forgotten.",
       who="Ines", place="Schedule", size=9, long="Two weeks", look_at="30-month visits with a form", count=8, out_of=9,
       went="as_planned", people=(107,), compared="as_expected", learned="One visit was moved, and lost its dot.",
       decision="kept", why="Simple, and it works.", next="What happens when Ines is away?")
tablet(111, "2026-06-02", "What happens when Ines is away?", prediction="We will lose two in ten.", who="Tom",
       place="Front desk", size=20, long="One week", look_at="Forms done at the visit", count=14, out_of=20, went="partly",
       people=(106,), compared="less", learned="Tom did not know of the dots. Nothing was written down.",
       decision="changed", why="It has to stand on one page.", next="Is one page at the desk enough for somebody new?")
tablet(112, "2026-10-05", "Is one page at the desk enough for somebody new?",
       prediction="Eight in ten forms will be done, with nobody asking Ines.", who="A float nurse", place="Front desk",
       size=10, long="One day", tasks="Maya prints the page. The float nurse does check-in.",
       look_at="Forms done, and how often Ines is asked", made="2026-09-29")

PLAN = "A plan before the family leaves"
test(121, "cedar_street", PLAN, "2026-08-11", "samuel", "Can we set the next visit before the family leaves the room?",
     prediction="Two of three will have a date.", who="Dr. Osei", place="Exam room", size=3, long="One day",
     look_at="Families who leave with a date", measure=4, count=1, out_of=3, went="partly", people=(103,), compared="less",
     learned="I forget once I stand at the door.", decision="changed", why="The nurse thinks of it; I do not.",
     next="What if Rosa opens the schedule in the room?")
test(122, "cedar_street", PLAN, "2026-09-08", "samuel", "What if Rosa opens the schedule in the room?",
     prediction="Nearly all will have a date.", who="Rosa and Dr. Osei", place="Exam room", size=5, long="One day",
     look_at="Families who leave with a date", measure=4,
     saw="Four of five left with a date. One mother wanted to ask at work first.", count=4, out_of=5, went="as_planned",
     people=(102, 103), after=121, ramp=121)
test(123, "cedar_street", "Stickers for brave siblings", None, "lucia", "Do stickers for siblings make the room calmer?",
     made="2026-10-01")

test(124, "cedar_street", "The form in Spanish, before anyone asks", "2026-10-02", "rosa",
     "Do families take the Spanish form when it lies there already?", prediction="Two of three will.", who="Rosa",
     place="Front desk", size=3, long="One morning", look_at="Forms taken", count=3, out_of=3, went="as_planned",
     people=(101,), compared="better", learned="One mother said that nobody had ever thought of her first.",
     decision="kept", why="It costs nothing.", next="Does it help with the 24 month form too?")

DEPRESSION = "Teenagers answer by themselves"
test(201, "willow_bend", DEPRESSION, "2026-03-03", "andrea", "Will teenagers answer more when a parent is not beside them?",
     prediction="Four of five will fill it in.", who="One hallway", place="Hallway B", size=5, long="One day",
     look_at="Forms filled in", measure=6, count=5, out_of=5, went="as_planned", people=(201, 203), compared="better",
     learned="They like the corner chair.", decision="kept", why="Easy.", next="Does it work with a whole clinic day?", shared=True)
test(202, "willow_bend", DEPRESSION, "2026-03-17", "andrea", "Does it work with a whole clinic day?",
     prediction="Eight in ten.", who="All hallways", place="Hallways A and B", size=16, long="One day",
     look_at="Forms filled in", measure=6, count=13, out_of=16, went="as_planned", people=(201, 203, 204),
     compared="as_expected", learned="Some parents want to know why. One sentence at check-in helps.",
     decision="changed", why="Parents need a sentence.", next="Does one sentence at check-in help parents?",
     after=201, ramp=201, shared=True)
test(203, "willow_bend", DEPRESSION, "2026-04-07", "andrea", "Does one sentence at check-in help parents?",
     prediction="No parent asks twice.", who="Front desk", place="Check-in", size=16, long="One week",
     look_at="Questions from parents", count=1, went="as_planned", people=(203,), compared="as_expected",
     learned="One parent asked, and was glad.", decision="kept", why="It stands on the desk now.", after=202, ramp=201, shared=True)
test(204, "willow_bend", DEPRESSION, "2026-09-22", "andrea", "What about sports visits in September?",
     prediction="Half, as it is so full.", who="All hallways", place="Sports evening", size=30, long="One evening",
     look_at="Forms filled in", measure=6, saw="The forms ran out at seven. Twenty-one were filled in by then.", count=21,
     out_of=30, went="partly", people=(201, 205), compared="better", learned="Print forty.", after=203, ramp=201)
test(205, "willow_bend", DEPRESSION, "2026-10-13", "andrea", "Do forty printed forms last for a sports evening?",
     prediction="Yes, with five left.", who="All hallways", place="Sports evening", size=35, long="One evening",
     look_at="Forms left over", measure=6, after=204, ramp=201, made="2026-10-02")

RECALL = "A phone call a week before"
test(401, "north_fork", RECALL, "2026-05-05", "wanda", "Does a call a week before bring toddlers in?",
     prediction="Three of four will come.", who="Wanda", place="Phone", size=4, long="One week", look_at="Visits kept",
     count=4, out_of=4, went="as_planned", people=(401,), compared="better", learned="They like to hear a voice.",
     decision="kept", why="Ten minutes for four visits.", next="Can we do it for all two-year visits?")
test(402, "north_fork", RECALL, "2026-06-09", "wanda", "Can we do it for all two-year visits?",
     prediction="Eight in ten will come.", who="Wanda", place="Phone", size=11, long="One month", look_at="Visits kept",
     count=7, out_of=11, went="partly", people=(401,), compared="less", learned="Calls after five reach people.",
     decision="changed", why="Mornings reach nobody.", next="Are calls after five better?", after=401, ramp=401)
test(403, "north_fork", RECALL, "2026-10-08", "wanda", "Are calls after five better?", prediction="Nine in ten will come.",
     who="Wanda", place="Phone", size=6, long="Two evenings", look_at="Visits kept", after=402, ramp=401, made="2026-09-30")

# ---- what is worth a word in October: a test let go, a first test, and something new after a silence -------------------
test(404, "north_fork", "A card in the mail", "2026-10-01", "wanda", "Does a card in the mail bring families in?",
     prediction="Two of four will come.", who="Wanda", place="Mail", size=4, long="One week", look_at="Visits kept", count=0,
     out_of=4, went="as_planned", people=(401,), compared="less", learned="Mail takes a week out here. The phone is faster.",
     decision="let_go", why="Mail takes a week out here.", made="2026-10-01")
test(501, "maple_grove", "Two parents read the form first", "2026-10-01", "steve",
     "Do two parents find a word that is hard to read?", prediction="One word, perhaps.", who="Two parents",
     place="Waiting room", size=2, long="One morning", look_at="Words they ask about", count=4, out_of=2, went="as_planned",
     people=(501,), compared="something_else", learned="Four words, and one question that nobody understood.",
     decision="changed", why="The question has to go.", next="Is the form clear without that question?", made="2026-10-01")
test(801, "prairie_rose", "The form goes out with the reminder", "2026-10-14", "curtis",
     "Do families bring the form when it comes with the reminder?", prediction="Half of them.", who="Curtis",
     place="Front desk", size=4, long="One week", look_at="Forms brought", made="2026-10-05")

tests.sort(key=lambda one: (one["at"], one["id"]))
OUT.write_text(json.dumps(tests, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
