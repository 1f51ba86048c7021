// The JSON on the wire, as the server defines it.
export type Id = string;
export type Day = string;
export type Instant = string;

export type RoleName =
  | "staff" | "lead" | "physician" | "parent_partner" | "sponsor" | "coach" | "coach_in_training" | "supervisor"
  | "coordinator" | "director" | "advisor" | "analyst" | "credit_reviewer" | "funder" | "host";
export interface Role { role: RoleName; practice_id?: Id | null; program_id?: Id | null }
export interface Me { id: Id; name: string; email: string; language: "en" | "es"; theme: "system" | "light" | "dark"; roles: Role[]; version: number }
export interface SettingsInput { name: string; language: "en" | "es"; theme: "system" | "light" | "dark" }
export interface DemoPerson { name: string; email: string; password: string; about: string }
export interface Welcome { partnership_name: string; version: string; demo: boolean; demo_people: DemoPerson[] }
export interface Login { id: Id; device: string; address: string; created_at: Instant; seen_at: Instant; current: boolean }
export interface Logins { logins: Login[] }
export interface Token { id: Id; name: string; created_at: Instant; used_at?: Instant | null; expires_on?: Day | null }
export interface Tokens { tokens: Token[] }
export interface NewToken { token: Token; secret: string }

export interface Place { role: RoleName; practice_id?: Id | null; practice_name?: string | null; program_id?: Id | null; program_name?: string | null }
export interface Places { places: Place[] }
export interface Step {
  key: string; practice_id?: Id | null; program_id?: Id | null; practice_name?: string | null; link: string; minutes: number;
  args: Record<string, string>;
}
export interface News { at: Instant; who: string; key: string; args: Record<string, string> }
export interface Today { today: Day; steps: Step[]; news: News[] }

export type PracticeKind = "independent" | "community_health_center" | "hospital_owned" | "rural_clinic" | "school_based" | "other";
export type TeamRole =
  | "provider_champion" | "nurse_or_assistant" | "office_manager" | "it_ehr" | "parent_partner" | "data_lead"
  | "front_desk" | "care_coordinator" | "senior_sponsor" | "day_to_day_lead" | "other";
export type SeatState = "filled" | "looking" | "shared" | "not_needed";
export interface PracticeInput {
  name: string; city: string; state: string; kind: PracticeKind; clinicians: number; time_zone: string; about: string; shows_name: boolean;
}
export interface Practice extends PracticeInput { id: Id; version: number }
export interface MemberInput { name: string; email?: string | null; team_roles: TeamRole[]; note?: string | null }
export interface Member extends MemberInput { id: Id; joined_on: Day; left_on?: Day | null; has_account: boolean; version: number }
export interface Seat { team_role: TeamRole; state: SeatState; members: string[]; note?: string | null; version: number }
export interface PracticeView { practice: Practice; team: Member[]; seats: Seat[]; may: string[] }

export type EnrollmentStatus = "invited" | "active" | "paused" | "sustaining" | "completed" | "withdrawn";
export interface EnrollmentView {
  id: Id; program_id: Id; program_name: string; status: EnrollmentStatus; joined_on: Day; ended_on?: Day | null; coaches: string[]; version: number;
}
export interface EnrollmentList { enrollments: EnrollmentView[] }
export interface ProgramInput { name: string; about: string; starts_on: Day; ends_on: Day; period: "month" | "week" | "quarter"; due_day: number; time_zone: string }
export interface Program extends ProgramInput { id: Id; version: number }
export interface EnrolledPractice {
  enrollment_id: Id; practice_id?: Id | null; name: string; coded: boolean; status: EnrollmentStatus; coaches: string[];
  joined_on: Day; ended_on?: Day | null; version: number;
}
export interface ProgramMeasure { measure_id: Id; required: boolean; position: number; version: number }
export interface ProgramMeasures { measures: Measure[] }
export interface ProgramView { program: Program; practices: EnrolledPractice[]; measures: ProgramMeasure[]; may: string[] }

export type MeasureType = "outcome" | "process" | "balancing" | "structure";
export type MeasureKind = "proportion" | "rate" | "count" | "continuous" | "days_between";
export interface MeasureInput {
  name: string; short_name: string; type: MeasureType; kind: MeasureKind; purpose: string; numerator: string; denominator: string;
  exclusions: string; exceptions: string; unit: string; multiplier: number; direction: "higher" | "lower"; goal?: number | null;
  benchmark?: number | null; benchmark_source: string; data_source: "ehr_report" | "registry" | "chart_review" | "survey" | "tally" | "claims";
  sampling: "all" | "random" | "systematic" | "consecutive" | "convenience"; planned_n?: number | null;
  period: "day" | "week" | "month" | "quarter"; who_collects: string; due_day?: number | null; strata: string; steward: string;
  source_address: string; licence_note: string; retired_on?: Day | null;
}
export interface Measure extends MeasureInput { id: Id; practice_id?: Id | null; version: number }
export interface LastPoint { period: Day; label: string; value?: number | null; numerator?: number | null; denominator?: number | null }
export interface MeasureLine { measure: Measure; goal?: number | null; entries: number; last?: LastPoint | null; trail: (number | null)[] }
export interface MeasureList { measures: MeasureLine[] }
export interface MeasureSettingsInput { goal?: number | null; baseline_last?: Day | null; baseline_reason?: string | null }
export interface MeasureSettings extends MeasureSettingsInput { version: number }
export interface MeasureView { measure: Measure; settings: MeasureSettings }

export type PeriodState = "open" | "part" | "sent" | "later";
export interface PeriodLine {
  period: string; starts: Day; ends: Day; due_on: Day; state: PeriodState; filled: number; of: number; sent_at?: Instant | null; sent_by?: string | null;
}
export interface PeriodList { next?: string | null; periods: PeriodLine[] }
export type EntryState = "counted" | "not_applicable" | "no_data";
export interface Doubt { code: string; args: Record<string, string> }
export interface EntryInput {
  state: EntryState; numerator?: number | null; denominator?: number | null; value?: number | null;
  no_data_reason?: string | null; no_data_words?: string | null; note?: string | null;
}
export interface Entry extends EntryInput {
  measure_id: Id; period: Day; sent: boolean; entered_by: string; entered_at: Instant; doubts: Doubt[]; version: number;
}
export interface Revisions { revisions: Entry[] }
export interface Cell { period: Day; label: string; entry?: Entry | null; before?: Entry | null }
export interface SheetRow { measure: Measure; required: boolean; goal?: number | null; cells: Cell[] }
export interface Submission { state: "open" | "sent"; sent_at?: Instant | null; sent_by?: string | null; times_sent: number; version: number }
export interface Sheet {
  period: string; starts: Day; ends: Day; due_on: Day; state: PeriodState; submission: Submission; rows: SheetRow[];
  next?: string | null; nothing_more_until?: Day | null; version: number;
}
export interface ImportColumn { name: string; used_as: "period" | "numerator" | "denominator" | "value" | "note" | "ignored" }
export interface ImportProblem { code: string; column: string; found: string }
export interface ImportRow {
  line: number; period?: Day | null; label?: string | null; numerator?: number | null; denominator?: number | null; value?: number | null;
  note?: string | null; status: "fresh" | "changed" | "same" | "problem"; problems: ImportProblem[];
}
export interface ImportReport {
  columns: ImportColumn[]; rows: ImportRow[]; fresh: number; changed: number; same: number; problems: number; applied: boolean; refused?: string | null; refused_line?: number | null;
}
export type Mark = "sent" | "part" | "open" | "later" | "none";
export interface HandedInRow { practice_id?: Id | null; name: string; coded: boolean; own: boolean; status: EnrollmentStatus; cells: Mark[] }
export interface HandedIn { periods: string[]; asked?: string | null; due_on?: Day | null; rows: HandedInRow[]; sent: number; of: number }

export interface ChartPoint {
  number: number; period: Day; label: string; value?: number | null; numerator?: number | null; denominator?: number | null;
  state: EntryState | "missing"; sent: boolean; useful: boolean; in_baseline: boolean; signal: boolean; side: -1 | 0 | 1;
  note?: string | null; annotations: number[]; spoken: string;
}
export interface ChartBaseline { points: number; frozen: boolean; first?: Day | null; last?: Day | null; reason?: string | null; center?: number | null }
export interface ChartRuns {
  n_useful: number; longest_run?: number | null; longest_run_max?: number | null; crossings?: number | null; crossings_min?: number | null;
  shift: boolean; few_crossings: boolean;
}
export interface ChartSentence { lead: string; more: string[]; rule: string }
export type Audience = "author" | "coaches" | "staff" | "team" | "program_staff" | "program_practices" | "named";
export interface Annotation { id: Id; number: number; period: Day; words: string; audience: Audience; by: string; at: Instant; may_change: boolean; version: number }
export interface Look { id: Id; looked_on: Day; people: string[]; words?: string | null; audience: Audience; by: string; at: Instant }
export interface Chart {
  measure: Measure; practice_id: Id; practice_name: string; rule_set: string; goal?: number | null; offer_weekly: boolean;
  points: ChartPoint[]; baseline: ChartBaseline; runs: ChartRuns; sentence: ChartSentence; annotations: Annotation[]; looks: Look[]; settings_version: number;
}
export interface Panel {
  practice_id?: Id | null; name: string; coded: boolean; own: boolean; svg: string; lead: string; last?: number | null; n_points: number;
}
export interface ProgramCharts { measure: Measure; panels: Panel[]; periods: Day[]; median_of_practices: (number | null)[]; reported: number; of: number }
