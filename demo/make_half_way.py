#!/usr/bin/env python3
"""Makes demo/half_way: the people, practices, measures and two years of numbers of an invented partnership.

    python3 demo/make_half_way.py            writes the folder anew, byte for byte the same
    python3 demo/make_half_way.py --check    also prints what the run chart rules say of every series

Everything here is invented. The shape of the numbers follows what collaboratives report: about twenty charts a month,
binomial noise around an S-curve, two practices that stay level, one that slips back, one without a record system for
three months, one that leaves. Chance comes from a generator seeded by practice and measure, so one series can be
changed without moving another.
"""
import csv
import datetime
import io
import json
import math
import pathlib
import random
import sys

HERE = pathlib.Path(__file__).parent
OUT = HERE / "half_way"
TODAY = "2026-10-06T15:00:00.000Z"
START = datetime.date(2025, 10, 1)


# ---- ids, days ------------------------------------------------------------------------------------------------------

def made_id(kind, number):
    """A UUIDv7 of the program's first day that a person can read: ...-7<kind>-8000-<number>."""
    ms = int(datetime.datetime(2025, 10, 1, tzinfo=datetime.timezone.utc).timestamp() * 1000)
    stamp = f"{ms:012x}"
    return f"{stamp[:8]}-{stamp[8:]}-7{kind:03x}-8000-{number:012d}"


PRACTICE, PROGRAM, MEASURE, ACCOUNT, MEMBER, ENROLLMENT, ANNOTATION, LOOK, REPLY, PHYSICIAN = range(1, 11)


def month(n):
    """The first day of month n of the program; 0 is October 2025, -12 is October 2024."""
    y, m = divmod(START.year * 12 + START.month - 1 + n, 12)
    return datetime.date(y, m + 1, 1)


# ---- measures -------------------------------------------------------------------------------------------------------

def measure(number, key, name, short_name, **more):
    base = dict(
        key=key, id=made_id(MEASURE, number), name=name, short_name=short_name, type="process", kind="proportion",
        purpose="", numerator="", denominator="", exclusions="", exceptions="", unit="%", multiplier=100,
        direction="higher", goal=None, benchmark=None, benchmark_source="", data_source="chart_review",
        sampling="random", planned_n=20, period="month", who_collects="Nurse or medical assistant", due_day=None,
        strata="", steward="Three Rivers Child Health Partnership", source_address="",
        licence_note="Our own words; for learning, not for reporting to payers.", retired_on=None)
    return {**base, **more}


MEASURES = [
    measure(
        1, "developmental_screening", "Developmental screening at well visits", "Developmental screening",
        purpose="Every child's development is looked at with a real tool, not by eye alone, at the ages that matter.",
        numerator="Visits where a standard developmental screening tool was completed, scored and written down.",
        denominator="Well visits at 9, 18, 24 or 30 months, twenty charts drawn at random from the month.",
        exclusions="Children already receiving early intervention services.",
        exceptions="The family declined that day; count the visit, and note it.",
        goal=90, strata="Age at visit; language of the family"),
    measure(
        2, "autism_screening", "Autism screening at 18 and 24 months", "Autism screening",
        purpose="Autism is noticed early enough for help to matter most.",
        numerator="Visits where an autism screening tool was completed, scored and written down.",
        denominator="Well visits at 18 or 24 months, up to twenty charts drawn at random.",
        exclusions="Children with a diagnosis already.", goal=95, strata="Age at visit"),
    measure(
        3, "maternal_depression_screening", "Depression screening for new mothers", "Mothers' depression screening",
        purpose="A mother who is struggling is asked, kindly, in the place she already comes to.",
        numerator="Infants whose mother or other main caregiver was screened for depression by the six-month visit.",
        denominator="Infants seen for a six-month well visit, up to twenty charts drawn at random.",
        exclusions="Infants in foster care where no main caregiver came along.", goal=90),
    measure(
        4, "positive_screen_follow_up", "A plan after a screen that needs one", "Plan after a positive screen",
        purpose="A screen helps nobody unless something follows from it.",
        numerator="Positive screens with a plan written down within 14 days: referral, second look, or shared decision.",
        denominator="All developmental and autism screens of the month that were positive.",
        exclusions="Children already referred for the same concern.",
        sampling="all", planned_n=None, goal=90, who_collects="Care coordinator"),
    measure(
        5, "asthma_action_plan", "Asthma action plan on file", "Asthma action plan",
        purpose="Families know what to do at home when breathing gets harder.",
        numerator="Children with a written action plan given or renewed within 12 months.",
        denominator="Children 4 to 17 with persistent asthma seen in the month, up to twenty charts.",
        exclusions="Asthma care led by a specialist.", goal=80, strata="Age 4-11, 12-17"),
    measure(
        6, "adolescent_depression_screening", "Depression screening for teenagers", "Teen depression screening",
        purpose="Teenagers are asked about mood every year, and what they say leads somewhere.",
        numerator="Teenagers screened with a standard tool and, when positive, a follow-up plan the same day.",
        denominator="Patients 12 to 17 with a well visit in the month.",
        exclusions="A bipolar or depression diagnosis before the visit.", exceptions="Refused, or an urgent situation.",
        goal=85, data_source="ehr_report", sampling="all", planned_n=None, who_collects="Data lead"),
    measure(
        7, "third_next_available", "Days to the third next open visit", "Days to third open visit",
        type="outcome", kind="continuous", unit="days", multiplier=1, direction="lower", goal=5,
        purpose="How long a family waits, in a number that one cancellation cannot flatter.",
        numerator="Days from Monday noon to the third open well-visit slot; the middle value across clinicians.",
        denominator="One look at the schedule a week, same weekday, same hour.",
        exclusions="Slots held for urgent visits.", data_source="tally", sampling="all", planned_n=None, period="week",
        who_collects="Front desk"),
    measure(
        8, "visit_length", "Minutes from check-in to check-out", "Visit length",
        type="balancing", kind="continuous", unit="minutes", multiplier=1, direction="lower", goal=None,
        purpose="Watches that the new screening does not make visits drag.",
        numerator="Minutes from check-in to check-out; the average of the sample.",
        denominator="Twenty well visits, the first five of each week.",
        exclusions="Visits with a procedure.", data_source="tally", sampling="systematic",
        who_collects="Front desk"),
]
KEYS = [m["key"] for m in MEASURES]
LOOKED_BACK = ("developmental_screening", "adolescent_depression_screening")
OPTIONAL = ("third_next_available", "visit_length")

# ---- practices ------------------------------------------------------------------------------------------------------
# A series is written as "from", "to", "middle" (the month of the program where half of the way is made); `then` changes
# the level from a month on; see series() below.

PRACTICES = [
    dict(
        key="cedar_street", name="Cedar Street Pediatrics", city="Marlow Falls", state="OH", kind="independent",
        clinicians=5, shows_name=True, coaches=["dana"], numbers_by="rosa",
        about="Five clinicians over a bakery. Many families speak Spanish. Began with one question: which child did we "
              "miss?",
        members=[
            ("Maya Thompson", "maya", ["office_manager", "day_to_day_lead"], None, "Leads the team meeting, every "
             "second Tuesday at 12:30."),
            ("Rosa Delgado", "rosa", ["nurse_or_assistant", "data_lead"], None, "Counts the charts, first Friday."),
            ("Dr. Samuel Osei", "samuel", ["provider_champion"], None, ""),
            ("Lucía Herrera", "lucia", ["parent_partner"], None, "Two children here; prefers Spanish and evenings."),
            ("Grace Lindqvist", "grace", ["senior_sponsor"], None, "Owner. Protects the meeting hour."),
            ("Tom Becker", None, ["front_desk"], None, "Looks at the schedule on Mondays."),
            ("Ines Ferrara", None, ["care_coordinator"], None, ""),
            ("Paul Novak", None, ["it_ehr"], "2026-05-29", "Moved to another town."),
        ],
        seats=[("it_ehr", "looking", "Paul left in May; Maya is asking the vendor for a contact.")],
        start=dict(dev=42, aut=71, mat=30, pos=55, ast=41, ado=44, tna=9.5, vis=47),
        to=dict(dev=86, aut=74, mat=62, pos=84, ast=47, ado=76, tna=4.2, vis=48), middle=4, charts=20, teens=34,
        not_started=dict(maternal_depression_screening=6)),
    dict(
        key="willow_bend", name="Willow Bend Children's Clinic", city="Ashby", state="OH", kind="hospital_owned",
        clinicians=9, shows_name=True, coaches=["dana"], numbers_by="andrea",
        about="Part of a small hospital. Its team meets every week and tells the others what did not work, too.",
        members=[
            ("Andrea Kowalski", "andrea", ["nurse_or_assistant", "day_to_day_lead", "data_lead"], None, ""),
            ("Dr. Peter Haines", None, ["provider_champion"], None, ""),
            ("Joyce Amadi", None, ["office_manager"], None, ""),
            ("Ravi Menon", None, ["it_ehr"], None, "Builds the reports himself."),
            ("Kim Sorensen", None, ["parent_partner"], None, ""),
        ],
        seats=[], start=dict(dev=48, aut=62, mat=45, pos=60, ast=50, ado=52, tna=8, vis=44),
        to=dict(dev=94, aut=95, mat=90, pos=92, ast=84, ado=90, tna=3, vis=44), middle=2.5, charts=20, teens=58),
    dict(
        key="harbor_light", name="Harbor Light Community Health Center", city="Port Ellery", state="OH",
        kind="community_health_center", clinicians=14, shows_name=False, coaches=["theo"], numbers_by="denise",
        about="A large center by the river. Went far in the first winter, then lost two of its three lead nurses.",
        members=[
            ("Denise Okafor", "denise", ["office_manager", "data_lead"], None, "Took over the numbers in April."),
            ("Dr. Helen Strand", None, ["provider_champion"], None, ""),
            ("Marisol Vega", None, ["nurse_or_assistant", "day_to_day_lead"], "2026-03-13", "Went to the hospital."),
            ("Jenna Pike", None, ["nurse_or_assistant"], "2026-03-27", ""),
            ("Bea Whitlock", None, ["nurse_or_assistant"], None, "New in June, learning the tool."),
            ("Omar Siddiq", None, ["it_ehr"], None, ""),
        ],
        seats=[("parent_partner", "looking", "Asked two mothers from the parents' council.")],
        start=dict(dev=35, aut=40, mat=28, pos=48, ast=38, ado=36, tna=14, vis=58),
        to=dict(dev=82, aut=84, mat=70, pos=80, ast=66, ado=72, tna=9, vis=57), middle=2.5, charts=20, teens=64,
        then=[(6, 0.45)]),
    dict(
        key="north_fork", name="North Fork Family Health", city="Tallow Creek", state="WV", kind="rural_clinic",
        clinicians=2, shows_name=True, coaches=["dana"], numbers_by="wanda",
        about="Two clinicians, one nurse, forty miles from the hospital. Some months have four eligible visits.",
        members=[
            ("Wanda Pruitt", "wanda", ["nurse_or_assistant", "office_manager", "data_lead", "day_to_day_lead"], None,
             "Does everything on Thursdays."),
            ("Dr. Carl Jessup", None, ["provider_champion", "senior_sponsor"], None, ""),
        ],
        seats=[("it_ehr", "not_needed", "The vendor answers the phone."),
               ("parent_partner", "shared", "Shared with the county's family council.")],
        start=dict(dev=38, aut=45, mat=35, pos=50, ast=36, ado=40, tna=3, vis=39),
        to=dict(dev=78, aut=80, mat=72, pos=80, ast=60, ado=68, tna=2.5, vis=41), middle=5, charts=6, teens=7,
        no_look_back=True),
    dict(
        key="maple_grove", name="Maple Grove Pediatrics", city="Ashby", state="OH", kind="independent", clinicians=6,
        shows_name=False, coaches=["dana"], numbers_by="steve",
        about="Sends its numbers on the first of the month. Has not yet found the change that moves them.",
        members=[
            ("Steve Marchetti", "steve", ["office_manager", "data_lead"], None, ""),
            ("Dr. Alice Renner", None, ["provider_champion"], None, "Has one hour a month for this."),
            ("Tasha Boyd", None, ["nurse_or_assistant"], None, ""),
        ],
        seats=[("parent_partner", "looking", ""), ("it_ehr", "shared", "The hospital's help desk, ticket by ticket.")],
        start=dict(dev=54, aut=58, mat=40, pos=62, ast=45, ado=50, tna=7, vis=46),
        to=dict(dev=56, aut=58, mat=44, pos=62, ast=46, ado=52, tna=7, vis=46), middle=5, charts=20, teens=41),
    dict(
        key="stonebridge", name="Stonebridge Medical Group, Pediatrics", city="Carrow", state="PA",
        kind="hospital_owned", clinicians=11, shows_name=False, coaches=["theo"], numbers_by="linda",
        about="Many good tests on one hallway that have not reached the other two.",
        members=[
            ("Linda Cho", "linda", ["data_lead", "care_coordinator"], None, ""),
            ("Dr. Rafael Quiroga", None, ["provider_champion"], None, ""),
            ("Beth Harmon", None, ["office_manager", "day_to_day_lead"], None, ""),
            ("Dev Patel", None, ["it_ehr"], None, "From the hospital, Wednesdays."),
            ("Sandra Lowe", None, ["nurse_or_assistant"], None, ""),
        ],
        seats=[("parent_partner", "looking", "")],
        start=dict(dev=61, aut=66, mat=52, pos=58, ast=55, ado=60, tna=11, vis=52),
        to=dict(dev=62, aut=68, mat=53, pos=62, ast=55, ado=63, tna=10, vis=53), middle=5, charts=20, teens=62),
    dict(
        key="lake_avenue", name="Lake Avenue Pediatrics", city="Port Ellery", state="OH", kind="independent",
        clinicians=7, shows_name=True, coaches=["theo"], numbers_by="hank",
        about="Changed its record system in March; for three months there was nothing to count from.",
        members=[
            ("Hank Dufresne", "hank", ["office_manager", "it_ehr", "data_lead"], None, "Wrote the new reports."),
            ("Dr. Mei Tanaka", None, ["provider_champion"], None, ""),
            ("Carla Jimenez", None, ["nurse_or_assistant"], None, ""),
            ("Fern Abbott", None, ["parent_partner"], None, ""),
        ],
        seats=[], start=dict(dev=40, aut=52, mat=33, pos=50, ast=42, ado=45, tna=10, vis=45),
        to=dict(dev=80, aut=86, mat=70, pos=78, ast=68, ado=74, tna=6, vis=50), middle=4.5, charts=20, teens=44,
        no_look_back=True,
        no_data=[((5, 6, 7), "record_system", "The new record system began on March 2; its reports came in June.")]),
    dict(
        key="prairie_rose", name="Prairie Rose Community Health", city="Galt", state="OH",
        kind="community_health_center", clinicians=8, shows_name=False, coaches=["dana"], numbers_by="curtis",
        about="Its physician champion left in January. The nurses kept going as well as they could.",
        members=[
            ("Dr. Alan Pierce", "alan", ["provider_champion"], "2026-01-16", "Took a post in another state."),
            ("Curtis Bell", "curtis", ["nurse_or_assistant", "data_lead"], None, ""),
            ("Yolanda Price", None, ["office_manager", "day_to_day_lead"], None, ""),
            ("Mina Tadesse", None, ["parent_partner"], None, "Speaks Amharic and English."),
        ],
        seats=[("provider_champion", "looking", "Two people asked; both want to see how much time it takes."),
               ("it_ehr", "shared", "The center's main office.")],
        start=dict(dev=37, aut=44, mat=36, pos=52, ast=40, ado=41, tna=12, vis=54),
        to=dict(dev=70, aut=72, mat=58, pos=70, ast=54, ado=60, tna=10, vis=54), middle=2.5, charts=20, teens=39,
        then=[(4, 0.5), (8, 0.35)], no_data=[((6,), "staff_away", "Curtis was on leave and nobody else had the list.")]),
    dict(
        key="old_mill", name="Old Mill Family Practice", city="Hatch", state="PA", kind="rural_clinic", clinicians=3,
        shows_name=False, coaches=["theo"], numbers_by="kevin", withdrew=("2026-02-27", 5),
        about="Left the program in February, on good terms: one clinician retired and nobody could be spared.",
        members=[
            ("Kevin Doyle", "kevin", ["office_manager", "data_lead"], "2026-02-27", ""),
            ("Dr. Ruth Sandoval", None, ["provider_champion"], "2026-02-27", "Retired."),
        ],
        seats=[("nurse_or_assistant", "looking", "")],
        start=dict(dev=33, aut=38, mat=25, pos=45, ast=35, ado=38, tna=6, vis=43),
        to=dict(dev=44, aut=46, mat=34, pos=52, ast=40, ado=46, tna=6, vis=43), middle=4, charts=12, teens=14,
        no_look_back=True),
    dict(
        key="sunrise", name="Sunrise Kids Care", city="Galt", state="OH", kind="school_based", clinicians=4,
        shows_name=False, coaches=["theo"], numbers_by="elena",
        about="A clinic inside a school campus. Slow, steady gains, and a summer with hardly any teenagers.",
        members=[
            ("Elena Castillo", "elena", ["nurse_or_assistant", "data_lead", "day_to_day_lead"], None, ""),
            ("Dr. Amina Yusuf", None, ["provider_champion"], None, ""),
            ("Gloria Mendez", None, ["parent_partner"], None, "Speaks Spanish."),
            ("Walt Emery", None, ["office_manager", "it_ehr"], None, ""),
        ],
        seats=[], start=dict(dev=44, aut=50, mat=38, pos=54, ast=48, ado=55, tna=6.5, vis=42),
        to=dict(dev=76, aut=78, mat=68, pos=76, ast=74, ado=80, tna=5, vis=43), middle=6.5, charts=16, teens=22,
        no_look_back=True),
]
SHORT = dict(zip(("dev", "aut", "mat", "pos", "ast", "ado", "tna", "vis"), KEYS))

# ---- people ---------------------------------------------------------------------------------------------------------
# key, name, pass phrase, language, roles, about. Everybody's address is <key>@example.org.

DANA = [p["key"] for p in PRACTICES if "dana" in p["coaches"]]
THEO = [p["key"] for p in PRACTICES if "theo" in p["coaches"]]

PEOPLE = [
    ("rosa", "Rosa Delgado", "twenty-charts", "en", [("staff", "cedar_street")],
     "Nurse at Cedar Street. Counts the charts, and has five minutes between patients."),
    ("maya", "Maya Thompson", "tuesday-lunch", "en", [("lead", "cedar_street")],
     "Office manager at Cedar Street; leads the improvement team."),
    ("samuel", "Dr. Samuel Osei", "one-small-test", "en", [("physician", "cedar_street")],
     "Physician champion at Cedar Street; needs his Part IV credit without paperwork."),
    ("lucia", "Lucía Herrera", "dos-hijas-aqui", "es", [("parent_partner", "cedar_street")],
     "Parent partner at Cedar Street. Reads Spanish, on her phone, in the evening."),
    ("grace", "Grace Lindqvist", "protect-the-hour", "en", [("sponsor", "cedar_street")],
     "Owner of Cedar Street; signs, and keeps the meeting hour free."),
    ("dana", "Dana Whitfield", "what-did-you-see", "en", [("coach", k) for k in DANA],
     "Coach of five practices, Cedar Street among them."),
    ("theo", "Theo Brandt", "promises-first", "en", [("coach", k) for k in THEO],
     "Coach of the other five."),
    ("imani", "Imani Brooks", "learning-to-ask", "en", [("coach_in_training", k) for k in ("cedar_street", "north_fork")],
     "Coach in training, beside Dana at two practices."),
    ("ruth", "Ruth Abernathy", "second-pair-of-eyes", "en", [("supervisor", "dana"), ("supervisor", "theo")],
     "Supervises both coaches."),
    ("priya", "Priya Nair", "who-has-not-sent", "en", [("coordinator", None)],
     "Coordinator of the program: dates, registrations, and who has not sent yet."),
    ("ellen", "Ellen Marsh", "ten-practices", "en", [("director", None)],
     "Director of the program."),
    ("victor", "Dr. Victor Lang", "ask-me-anything", "en", [("advisor", None)],
     "Improvement advisor; sees the request that is put to him and no more."),
    ("nadia", "Nadia Rahman", "numbers-only", "en", [("analyst", None)],
     "Data analyst; works with the numbers of all ten practices."),
    ("carol", "Carol Jensen", "three-of-four", "en", [("credit_reviewer", None)],
     "Reviews the credit evidence."),
    ("frank", "Frank Delacroix", "annual-report", "en", [("funder", None)],
     "From the foundation that pays; reads finished reports."),
    ("sam", "Sam Ortega", "backup-on-friday", "en", [("host", None)],
     "Runs the server. Reads nobody's text."),
    ("andrea", "Andrea Kowalski", "every-monday", "en", [("lead", "willow_bend")],
     "Nurse lead at Willow Bend, where things go well."),
    ("denise", "Denise Okafor", "river-and-bridge", "en", [("lead", "harbor_light")],
     "Office manager at Harbor Light, after two nurses left."),
    ("wanda", "Wanda Pruitt", "forty-miles-out", "en", [("lead", "north_fork")],
     "Everything but the doctor at North Fork, two clinicians in the hills."),
    ("steve", "Steve Marchetti", "first-of-the-month", "en", [("staff", "maple_grove")],
     "Sends Maple Grove's numbers, always on time."),
    ("linda", "Linda Cho", "three-hallways", "en", [("staff", "stonebridge")],
     "Keeps the data at Stonebridge."),
    ("hank", "Hank Dufresne", "new-record-system", "en", [("lead", "lake_avenue")],
     "Office manager and record-system person at Lake Avenue."),
    ("curtis", "Curtis Bell", "still-going-on", "en", [("staff", "prairie_rose")],
     "Nurse at Prairie Rose, which lost its champion."),
    ("elena", "Elena Castillo", "school-nurse", "es", [("lead", "sunrise")],
     "Nurse lead at Sunrise, inside a school campus. Works in Spanish."),
    ("kevin", "Kevin Doyle", "good-bye-mill", "en", [("staff", "old_mill")],
     "Was at Old Mill, which left the program; may read what it sent."),
    ("alan", "Dr. Alan Pierce", "gone-in-january", "en", [("physician", "prairie_rose")],
     "Left Prairie Rose; the account is disabled."),
    ("nora", "Nora Quinn", "not-yet-placed", "en", [],
     "Has an account and no place yet."),
]
DISABLED = {"alan"}


def address(key):
    return f"{key}@example.org" if key else None


# ---- numbers --------------------------------------------------------------------------------------------------------

def level(p, short, at):
    """The true level of a series at month `at` of the program."""
    low, high = p["start"][short], p["to"][short]
    way = 1 / (1 + math.exp(-(at - p["middle"]) * 1.1)) if at > -1 else 0
    for begin, share in p.get("then", []):
        if at >= begin:
            fade = min(1, (at - begin + 1) / 2)
            way = way * (1 - fade) + share * fade
    return low + (high - low) * way


def binomial(chance, n, share):
    return sum(chance.random() < share for _ in range(n))


# Where chance alone would hide what the demo wants to show, another draw is taken; most series take the first.
DRAW = {("cedar_street", "positive_screen_follow_up"): 6}


def entries_of(p):
    """The rows of entries/<practice>.csv."""
    rows = []
    last_month = p["withdrew"][1] if "withdrew" in p else 12
    for short, key in SHORT.items():
        m = MEASURES[KEYS.index(key)]
        chance = random.Random(f"half_way/{p['key']}/{key}/{DRAW.get((p['key'], key), 0)}")
        if m["period"] == "week":
            rows += weekly(p, short, key, chance, last_month)
            continue
        first = -12 if key in LOOKED_BACK and not p.get("no_look_back") else -3
        for at in range(first, last_month):
            rows.append(monthly(p, short, key, chance, at))
    return [r for r in rows if r]


def row(key, period, numerator="", denominator="", value="", state="counted", reason="", words="", note=""):
    return dict(measure=key, period=period.isoformat(), numerator=numerator, denominator=denominator, value=value,
                state=state, reason=reason, words=words, note=note)


def monthly(p, short, key, chance, at):
    share = level(p, short, at)
    draw = chance.random()  # drawn for every month, so that a month without data does not move the next ones
    if at < p.get("not_started", {}).get(key, -99):
        return row(key, month(at), state="no_data", reason="not_started",
                   words="We begin with this one in April.") if at >= 0 else None
    for months, reason, words in p.get("no_data", []):
        if at in months:
            return row(key, month(at), state="no_data", reason=reason, words=words)
    if key == "visit_length":
        n = p["charts"]
        return row(key, month(at), denominator=n, value=round(chance.gauss(share, 8 / math.sqrt(n) * 1.4), 1))
    if key == "positive_screen_follow_up":
        n = binomial(chance, p["charts"], 0.24)
    elif key == "adolescent_depression_screening":
        season = {5: 0.7, 6: 0.5, 7: 0.6, 8: 1.5, 9: 1.2}.get(month(at).month, 1)
        if p["kind"] == "school_based":
            season = {6: 0.2, 7: 0.0, 8: 0.5}.get(month(at).month, 1)
        n = round(p["teens"] * season * (0.85 + 0.3 * draw))
    else:
        n = p["charts"] - (1 if draw < 0.12 else 2 if draw > 0.93 else 0)
        if p["charts"] < 10:
            n = max(0, p["charts"] - 3 + round(draw * 5))
    if n == 0:
        return row(key, month(at), state="not_applicable", denominator=0)
    return row(key, month(at), binomial(chance, n, share / 100), n)


def weekly(p, short, key, chance, last_month):
    rows, monday = [], datetime.date(2026, 1, 5)
    while monday <= datetime.date(2026, 9, 28):
        at = (monday.year - 2025) * 12 + monday.month - 10 + monday.day / 31
        value = max(0, round(chance.gauss(level(p, short, at), 1.5)))
        if at < last_month:
            gone = next((w for w in p.get("no_data", []) if int(at) in w[0]), None)
            rows.append(row(key, monday, state="no_data", reason=gone[1], words=gone[2]) if gone
                        else row(key, monday, value=value))
        monday += datetime.timedelta(7)
    return rows


NOTES = {
    ("cedar_street", "developmental_screening", 3): "The form is now on the tablet at check-in.",
    ("cedar_street", "asthma_action_plan", 8): "Eight of these were printed but never signed.",
    ("harbor_light", "developmental_screening", 6): "Counted by someone new.",
    ("north_fork", "positive_screen_follow_up", 5): "One family moved before the referral.",
    ("lake_avenue", "developmental_screening", 8): "First month from the new system.",
}

# September 2026 (month 11): who has sent it, who is half-way, who has not begun.
SEPTEMBER = dict(cedar_street="part", willow_bend="2026-10-02", harbor_light="part", north_fork="open",
                 maple_grove="2026-10-01", stonebridge="open", lake_avenue="2026-10-05", prairie_rose="open",
                 sunrise="2026-10-03")
HALF = dict(
    cedar_street=("developmental_screening", "autism_screening", "maternal_depression_screening",
                  "third_next_available"),
    harbor_light=("developmental_screening", "adolescent_depression_screening"))
# Prairie Rose has not sent August either; a few of its numbers are there.
LATE = {("prairie_rose", 10): ("developmental_screening", "autism_screening")}


def kept(p, r):
    """Whether a row is in the demo, for months that are not (wholly) entered yet."""
    day = datetime.date.fromisoformat(r["period"])
    at = (day.year - 2025) * 12 + day.month - 10
    if (p["key"], at) in LATE:
        return r["measure"] in LATE[(p["key"], at)]
    if at != 11:
        return True
    state = SEPTEMBER.get(p["key"], "open")
    return state not in ("part", "open") or r["measure"] in HALF.get(p["key"], ())


def submissions():
    rows = []
    for p in PRACTICES:
        chance = random.Random(f"half_way/{p['key']}/sent")
        for at in range(0, p["withdrew"][1] if "withdrew" in p else 12):
            after = month(at + 1)
            day = min(27, 2 + round(chance.random() * 9))
            minutes = round(chance.random() * 500)
            if p["key"] == "maple_grove":
                day = 1
            if (p["key"], at) in LATE or (at == 11 and SEPTEMBER.get(p["key"]) in ("part", "open")):
                continue
            sent = datetime.datetime(after.year, after.month, day, 13) + datetime.timedelta(minutes=minutes)
            if at == 11:
                sent = datetime.datetime.fromisoformat(SEPTEMBER[p["key"]] + "T16:20:00")
            rows.append(dict(practice=p["key"], period=month(at).isoformat()[:7],
                             sent_at=sent.isoformat(timespec="seconds") + ".000Z", sent_by=address(p["numbers_by"]),
                             times_sent=2 if (p["key"], at) in (("cedar_street", 8), ("stonebridge", 4)) else 1,
                             charts="yes" if (p["key"], at) == ("cedar_street", 10) else ""))
    return rows


ANNOTATIONS = [
    ("cedar_street", "developmental_screening", 1, "First test: one nurse, one day, five families.", "rosa", "2025-11-21"),
    ("cedar_street", "developmental_screening", 3, "Screening form moved to the tablet at check-in.", "maya", "2026-01-13"),
    ("cedar_street", "developmental_screening", 8, "Rosa away for two weeks.", "maya", "2026-06-23"),
    ("cedar_street", "asthma_action_plan", 7, "Spring visits: a plan is printed before the visit begins.", "samuel",
     "2026-05-12"),
    ("cedar_street", "maternal_depression_screening", 6, "Lucía's idea: a card that says why we ask.", "maya", "2026-04-14"),
    ("harbor_light", "developmental_screening", 5, "Two lead nurses left this month.", "denise", "2026-04-06"),
    ("harbor_light", "developmental_screening", 8, "Bea joined and learns the tool.", "denise", "2026-06-15"),
    ("lake_avenue", "developmental_screening", 5, "New record system since March 2.", "hank", "2026-03-05"),
    ("lake_avenue", "developmental_screening", 8, "Reports work again.", "hank", "2026-07-02"),
    ("prairie_rose", "developmental_screening", 3, "Dr. Pierce, our champion, left.", "curtis", "2026-01-19"),
    ("willow_bend", "developmental_screening", 2, "Every hallway does it now.", "andrea", "2025-12-15"),
    ("willow_bend", "asthma_action_plan", 4, "Plans are renewed at the flu shot.", "andrea", "2026-02-09"),
]

# Answers to the note with this number.
REPLIES = [
    (2, "The 30-month visit has no tablet yet. Could the front desk hand one over?", "samuel", "2026-01-14"),
    (2, "At home I filled it in before we came. That was easier with two children.", "lucia", "2026-01-15"),
    (2, "Good idea, both. We try it with five families on Tuesday.", "maya", "2026-01-16"),
]

# How a chart is read: (practice, measure, what, month, why, who, day), each a version of its own.
PHASES = [
    ("cedar_street", "adolescent_depression_screening", 5,
     "Since March every teenager answers on the tablet before the visit. We mean to keep it.", "rosa", "2026-08-11"),
]
EXCLUDED = [
    ("cedar_street", "visit_length", -1, "The phones were down for a week and visits began late.", "rosa", "2025-11-04"),
]

LOOKS = [
    ("cedar_street", "developmental_screening", "2026-02-10", ["Maya Thompson", "Rosa Delgado", "Dr. Samuel Osei"],
     "The tablet seems to help; the 30-month visit is where we still forget.", "maya"),
    ("cedar_street", "developmental_screening", "2026-06-09",
     ["Maya Thompson", "Rosa Delgado", "Dr. Samuel Osei", "Lucía Herrera"],
     "Lucía asked what families are told afterwards. We did not know, so that is the next test.", "maya"),
    ("cedar_street", "adolescent_depression_screening", "2026-07-14", ["Maya Thompson", "Dr. Samuel Osei"], None, "samuel"),
    ("willow_bend", "developmental_screening", "2026-04-06", ["Andrea Kowalski", "Dr. Peter Haines", "Kim Sorensen"],
     "It holds without reminders.", "andrea"),
    ("stonebridge", "developmental_screening", "2026-05-20", ["Linda Cho", "Beth Harmon"],
     "One hallway does it, two do not.", "linda"),
]

GOALS = {("cedar_street", "asthma_action_plan"): 70, ("north_fork", "developmental_screening"): 85}


# ---- the files ------------------------------------------------------------------------------------------------------

def as_json(things):
    return json.dumps(things, indent=2, ensure_ascii=False) + "\n"


def as_csv(columns, rows):
    text = io.StringIO()
    writer = csv.DictWriter(text, columns, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


def at_noon(day):
    return f"{day}T16:30:00.000Z"


def files():
    yield "partnership.json", as_json(dict(
        name="Three Rivers Child Health Partnership", language="en", time_zone="America/New_York",
        about="A small nonprofit that helps practices learn from each other. Invented, like everyone in it."))
    yield "program.json", as_json(dict(
        today=TODAY,
        program=dict(
            key="healthy_starts", id=made_id(PROGRAM, 1), name="Healthy Starts Together",
            about="Two years, ten practices: every child screened, every family answered.",
            starts_on="2025-10-01", ends_on="2027-09-30", period="month", due_day=10, time_zone="America/New_York"),
        measures=[dict(measure=k, required=k not in OPTIONAL, position=i + 1) for i, k in enumerate(KEYS)]))
    yield "measures.json", as_json(MEASURES)
    yield "practices.json", as_json([practice_of(i, p) for i, p in enumerate(PRACTICES)])
    yield "people.json", as_json([dict(
        key=key, id=made_id(ACCOUNT, i + 1), name=name, email=address(key), password=password, language=language,
        theme="system", disabled=key in DISABLED, about=about,
        roles=[role_of(role, place) for role, place in roles])
        for i, (key, name, password, language, roles, about) in enumerate(PEOPLE)])
    for p in PRACTICES:
        rows = [r for r in entries_of(p) if kept(p, r)]
        for r in rows:
            r["note"] = NOTES.get((p["key"], r["measure"], months_in(r["period"])), "")
        yield f"entries/{p['key']}.csv", as_csv(list(rows[0]), rows)
    yield "submissions.csv", as_csv(["practice", "period", "sent_at", "sent_by", "times_sent", "charts"], submissions())
    yield "settings.csv", as_csv(["practice", "measure", "goal"], [
        dict(practice=p["key"], measure=k, goal=GOALS[p["key"], k]) for p in PRACTICES for k in KEYS
        if (p["key"], k) in GOALS])
    yield "chart_settings.csv", as_csv(["practice", "measure", "what", "period", "reason", "by", "at"], settings())
    yield "replies.csv", as_csv(["id", "practice", "annotation", "words", "by", "at"], [
        dict(id=made_id(REPLY, i + 1), practice=ANNOTATIONS[note - 1][0], annotation=made_id(ANNOTATION, note),
             words=words, by=address(by), at=at_noon(day)) for i, (note, words, by, day) in enumerate(REPLIES)])
    yield "annotations.csv", as_csv(["id", "practice", "measure", "period", "words", "by", "at"], [
        dict(id=made_id(ANNOTATION, i + 1), practice=p, measure=m, period=month(at).isoformat(), words=words,
             by=address(by), at=at_noon(day)) for i, (p, m, at, words, by, day) in enumerate(ANNOTATIONS)])
    yield "looks.json", as_json([
        dict(id=made_id(LOOK, i + 1), practice=p, measure=m, looked_on=day, people=people, words=words, by=address(by),
             at=at_noon(day)) for i, (p, m, day, people, words, by) in enumerate(LOOKS)])


def role_of(role, place):
    """At a practice, in a program, a coach for a practice in a program, a supervisor over a coach, or the host."""
    at_practice = role in ("staff", "lead", "physician", "parent_partner", "sponsor")
    over = role == "supervisor"
    return dict(role=role, practice=None if over else place, supervises=address(place) if over else None,
                program=None if at_practice or role == "host" else "healthy_starts")


def months_in(period):
    return (int(period[:4]) - 2025) * 12 + int(period[5:7]) - 10


def settings():
    """Where a baseline ends, phases and points left out, in the order in which they were set."""
    def line(practice, measure, what, at, reason, by, day):
        return dict(practice=practice, measure=measure, what=what, period=month(at).isoformat(), reason=reason,
                    by=address(by), at=at_noon(day))

    return [line(p["key"], k, "baseline", -1, "The year before we began.", p["numbers_by"], "2025-11-04")
            for p in PRACTICES for k in KEYS if k in LOOKED_BACK and not p.get("no_look_back")] \
        + [line(p, m, "exclude", *more) for p, m, *more in EXCLUDED] \
        + [line(p, m, "phase", *more) for p, m, *more in PHASES]


# What the family seat of a practice offers, and physicians who take part beside the team, by practice.
FAMILY = {
    "cedar_street": dict(
        advisory_group=True, parents_wanted=2, buddy="Rosa, before and after each meeting",
        stipend="A grocery card each month, and child care in the next room", language="Spanish or English",
        times="Evenings, by phone if the bus is late"),
    "willow_bend": dict(
        advisory_group=False, parents_wanted=2, buddy="", stipend="Lunch, and parking", language="",
        times="Mondays after school begins"),
}
PHYSICIANS = {
    "cedar_street": [("Dr. Samuel Osei", "2025-10-01", None), ("Dr. Lena Voss", "2025-11-03", None),
                     ("Dr. Amir Haddad", "2025-10-01", "2026-04-30")],
    "willow_bend": [("Dr. Joan Petrie", "2025-10-01", None)],
}


def practice_of(i, p):
    ended = p.get("withdrew", (None,))[0]
    return dict(
        key=p["key"],
        practice=dict(
            id=made_id(PRACTICE, i + 1), name=p["name"], city=p["city"], state=p["state"], kind=p["kind"],
            clinicians=p["clinicians"], time_zone="America/New_York", about=p["about"], shows_name=p["shows_name"]),
        enrollment=dict(
            id=made_id(ENROLLMENT, i + 1), program="healthy_starts", status="withdrawn" if ended else "active",
            joined_on="2025-10-01", ended_on=ended, coaches=[address(c) for c in p["coaches"]]),
        numbers_by=address(p["numbers_by"]),
        members=[dict(
            id=made_id(MEMBER, 100 * (i + 1) + n + 1), name=name, email=address(key), team_roles=roles,
            joined_on="2026-06-08" if "New in June" in note else "2025-09-15", left_on=left, note=note or None)
            for n, (name, key, roles, left, note) in enumerate(p["members"])],
        seats=[dict(team_role=role, state=state, note=note or None) for role, state, note in p["seats"]],
        family=FAMILY.get(p["key"]),
        physicians=[dict(id=made_id(PHYSICIAN, 100 * (i + 1) + n + 1), name=name, joined_on=joined, left_on=left)
                    for n, (name, joined, left) in enumerate(PHYSICIANS.get(p["key"], []))])


# ---- what the rules say of it ---------------------------------------------------------------------------------------

def median(values):
    ordered = sorted(values)
    half = len(ordered) // 2
    return ordered[half] if len(ordered) % 2 else (ordered[half - 1] + ordered[half]) / 2


def crossings_least(n):
    """The 5 % quantile of the binomial distribution of n - 1 tosses: fewer crossings than this are few."""
    total = 0
    for k in range(n):
        total += math.comb(n - 1, k) / 2 ** (n - 1)
        if total >= 0.05:
            return k
    return 0


def verdict(values, baseline):
    """The Anhøj rules (Anhøj and Olesen 2014) around the median of the baseline when it has at least 8 points."""
    middle = median(values[:baseline] if baseline >= 8 else values)
    useful = [v > middle for v in values if v != middle]
    n = len(useful)
    if n < 10:
        return f"too early ({n} useful)"
    crossings = sum(a != b for a, b in zip(useful, useful[1:]))
    longest = run = 1
    for a, b in zip(useful, useful[1:]):
        run = run + 1 if a == b else 1
        longest = max(longest, run)
    limit, least = round(math.log2(n)) + 3, crossings_least(n)
    said = [w for w, yes in (("shift", longest > limit), ("few crossings", crossings < least)) if yes]
    return f"{' and '.join(said) or 'calm'} (n {n}, run {longest}/{limit}, crossings {crossings}/{least})"


def check():
    seen = set()
    for p in PRACTICES:
        rows = [r for r in entries_of(p) if kept(p, r) and r["state"] == "counted"]
        for key in KEYS:
            mine = [r for r in rows if r["measure"] == key]
            values = [r["numerator"] / r["denominator"] if r["value"] == "" else r["value"] for r in mine]
            frozen = key in LOOKED_BACK and not p.get("no_look_back")
            said = verdict(values, sum(r["period"] < "2025-10" for r in mine) if frozen else 0)
            seen.add((p["key"], said.split(" (")[0]))
            print(f"{p['key']:14} {key:34} {said}")
    for wanted in ("shift and few crossings", "few crossings", "calm", "too early"):
        if ("cedar_street", wanted) not in seen:
            sys.exit(f"Cedar Street shows no '{wanted}'.")


def main():
    for name, text in files():
        path = OUT / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    if "--check" in sys.argv:
        check()


main()
