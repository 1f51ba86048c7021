// Who may do what: every role of the partnership and every right, in one table. Route lines name a right; this says who has it.
#pragma once
#include "access/place.hpp"

namespace upswing::access {

// Held at a practice: staff .. sponsor. Coaches hold a practice within a program. Held at a program: coordinator .. funder.
// The host runs the installation and reads nobody's text.
UPSWING_CHOICES(Role, staff, lead, physician, parent_partner, sponsor, coach, coach_in_training, supervisor,
                coordinator, director, advisor, analyst, credit_reviewer, funder, host)

UPSWING_CHOICES(Right,
                open,          // anybody, signed in or not
                self,          // one's own account
                see_practice,  // profile and programs of a practice
                edit_practice,
                see_team,  // names and roles of the team
                edit_team,
                invite,       // lets people of the practice in: invitations, sign-in links, slips
                see_numbers,  // measures, what was sent in, charts
                see_drafts,   // numbers before they are sent
                send_numbers, define_measures,
                annotate,       // notes on a chart, "we looked at this together"
                set_baseline,   // goal and baseline of a chart
                see_work,       // priorities, projects, tests of change: the team and its coach, nobody else
                edit_work,      // writes in them
                take_part,      // adds priorities, ideas and agenda items, owns actions: parent partners too
                vote,           // gives dots: the team's own, a coach has none
                hear_voices,    // what colleagues said without their names; never the senior sponsor
                show_votes,     // opens the dots of a vote, or begins a new one
                see_coaching,   // calls and visits as the team may read them
                coach,          // keeps a log of calls and visits, prepares them, writes private notes
                see_dose,       // how much coaching was given, as counts
                ask_help,       // tells of barriers and asks for help
                see_program,    // facts and measures of a program, comparisons (coded where names are not shared)
                see_handed_in,  // who has sent what
                see_names,      // practices of a program by name
                edit_program,
                export_numbers,  // a program's numbers as files, and its snapshots
                host)            // accounts, health, audit

bool may(Role role, Right right);

}  // namespace upswing::access
