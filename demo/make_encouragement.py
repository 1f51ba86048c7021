#!/usr/bin/env python3
"""Writes encouragement.json of every scenario: kind words between people. The same bytes every time."""
import json
import pathlib

HERE = pathlib.Path(__file__).parent
messages = []


def message(number, practice, by, to, about, words, day, thanks=()):
    messages.append({"id": f"01999d11-9800-7032-8000-{number:012d}", "practice": practice, "by": f"{by}@example.org",
                     "to": f"{to}@example.org" if to else None, "about": about, "words": words,
                     "at": f"{day}T20:15:00.000Z", "thanks": [f"{each}@example.org" for each in thanks]})


message(1, "cedar_street", "dana", "rosa", "",
        "You led the whole call in August, and I only listened. The plan before the family leaves is yours now.",
        "2026-08-14", ("rosa",))
message(2, "cedar_street", "maya", None, "", "The hour on Tuesdays has held for a year. Thank you for keeping it free.",
        "2026-09-22", ("rosa", "lucia", "samuel", "grace"))
message(3, "cedar_street", "dana", "grace", "",
        "You kept the hour free in flu season too. I wonder how you did it, and whether I may tell another practice.",
        "2026-10-05")

for scenario in ("half_way", "first_week", "rough_patch"):
    kept = messages if scenario == "half_way" else []
    text = json.dumps({"messages": kept}, indent=2, ensure_ascii=False) + "\n"
    (HERE / scenario / "encouragement.json").write_text(text, encoding="utf-8")
