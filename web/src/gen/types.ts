// Written by `upswing types`; do not edit. The server's definitions are the one source.

/** UUID in lower-case hexadecimal. */
export type Id = string;
/** 2026-09-30 */
export type Day = string;
/** 2026-10-06T14:03:11.120Z */
export type Instant = string;

export type AboutKind =
  | 'project'
  | 'test'
  | 'measure';

export interface ActFields {
  decision?: Decision | null;
  why: string;
  next: string;
}

export interface ActStep {
  fields: ActFields;
  version: number;
}

export interface Action {
  id: Id;
  project_id: Id;
  words: string;
  owner_id?: Id | null;
  owner_name: string;
  due_on?: Day | null;
  state: ActionState;
  author_id: Id;
  at: Instant;
  version: number;
}

export interface ActionInput {
  words: string;
  owner_id?: Id | null;
  due_on?: Day | null;
  state: ActionState;
}

export type ActionState =
  | 'open'
  | 'doing'
  | 'done'
  | 'let_go';

export type Activity =
  | 'structure'
  | 'skills'
  | 'leadership'
  | 'projects'
  | 'data'
  | 'meetings'
  | 'assessment'
  | 'encouragement';

export interface ActorRow {
  id: string;
  name: string;
}

export interface AgreedPractice {
  name: string;
  practice_id?: Id | null;
  agreed: AgreementSide[];
  counted: LineShown[];
}

export interface AgreementComment {
  id: Id;
  line: string;
  words: string;
  by: string;
  made_at: Instant;
}

export interface AgreementCount {
  done: number;
  of?: number | null;
  last_on?: Day | null;
}

export interface AgreementList {
  agreements: AgreementView[];
}

export type AgreementSide =
  | 'practice'
  | 'coach';

export interface AgreementTalk {
  talk: Talk;
  side: AgreementSide;
  heard: string;
  easier: string;
  by: string;
  version: number;
}

export interface AgreementTick {
  line: string;
  month: Day;
  state: TickState;
  by: string;
  version: number;
}

export interface AgreementView {
  enrollment_id: Id;
  program_id: Id;
  program_name: string;
  joined_on: Day;
  today: Day;
  my_side?: AgreementSide | null;
  lines: LineShown[];
  yes: AgreementYes[];
  comments: AgreementComment[];
  months: Day[];
  ticks: AgreementTick[];
  talks_open: Talk[];
  talks: AgreementTalk[];
  may: string[];
  version: number;
}

export interface AgreementYes {
  edition: number;
  side: AgreementSide;
  name: string;
  said_on: Day;
}

export interface Aim {
  what: string;
  whom: string;
  from_value: string;
  to_value: string;
  by_day?: Day | null;
}

export interface Annotation {
  id: Id;
  number: number;
  period: Day;
  words: string;
  audience: Audience;
  by: string;
  at: Instant;
  may_change: boolean;
  replies: Reply[];
  version: number;
}

export interface AnnotationInput {
  period?: Day | null;
  words: string;
  audience?: Audience | null;
}

export type AnswerPath =
  | 'not_yet'
  | 'coach'
  | 'expert'
  | 'resource'
  | 'peer';

export interface Asked {
  count: number;
}

export type Audience =
  | 'author'
  | 'coaches'
  | 'staff'
  | 'team'
  | 'program_staff'
  | 'program_practices'
  | 'named';

export interface Backup {
  name: string;
  bytes: number;
  at: Instant;
  downloads: boolean;
}

export interface Backups {
  backups: Backup[];
  folder: string;
  has_key: boolean;
}

export interface Barrier {
  id: Id;
  kind: string;
  words: string;
  since?: Day | null;
  weight: number;
  about_id?: Id | null;
  about_kind?: AboutKind | null;
  about_title?: string | null;
  tried: string;
  helped: string;
  state: BarrierState;
  audience: Audience;
  by: string;
  mine: boolean;
  made_at: Instant;
  changed_at: Instant;
  version: number;
}

export interface BarrierInput {
  kind: string;
  words: string;
  since?: Day | null;
  weight: number;
  about_id?: Id | null;
  tried: string;
  helped: string;
  state: BarrierState;
  audience: Audience;
}

export interface BarrierPage {
  barriers: Barrier[];
  requests: HelpRequest[];
  may: string[];
}

export type BarrierState =
  | 'open'
  | 'working'
  | 'helped'
  | 'parked'
  | 'resolved';

export type BaselineRule =
  | 'program_start'
  | 'until'
  | 'none';

export interface Benchmark {
  visits: number;
  visit_hours: number;
  remote_contacts: number;
  remote_hours: number;
  travel_hours: number;
  source: string;
  source_address: string;
}

export interface Borrowing {
  from?: SharedCycle | null;
  practices: number;
  shared_back: SharedCycle[];
}

export interface BrokenChain {
  chain: string;
  name?: string | null;
  number: number;
  what: string;
}

export interface Bundle {
  format: string;
  title: string;
  state: ProjectState;
  parts: Parts;
  ideas: BundleIdea[];
  actions: BundleAction[];
  names?: BundleName[];
}

export interface BundleAction {
  words: string;
  owner_name: string;
  owner_id?: Id | null;
  due_on?: Day | null;
  state: ActionState;
}

export interface BundleIdea {
  id: Id;
  words: string;
  source: IdeaSource;
  from_whom: string;
  answer: IdeaAnswer;
  because: string;
}

export interface BundleName {
  id: Id;
  name: string;
}

export interface Card {
  key: string;
  group: string;
  title: string;
  question: string;
  example: string;
}

export interface CaseLine {
  practice_id: Id;
  practice_name: string;
  program_id: Id;
  program_name: string;
  time_zone: string;
  status: Status;
  joined_on: Day;
  last_contact?: Instant | null;
  next_contact?: Instant | null;
  not_told?: Instant | null;
  own_promises: number;
  own_due?: Day | null;
  their_promises: number;
  test?: CaseTest | null;
  measure: string;
  trail: (number | null)[];
  sent_until?: string | null;
  waits_for?: string | null;
  due_on?: Day | null;
  help_requests: number;
  barriers: number;
  reasons: Weight[];
  points: number;
}

export interface CaseTest {
  id: Id;
  title: string;
  test_day?: Day | null;
  seen: boolean;
}

export interface Caseload {
  now: Instant;
  rule: Weight[];
  lines: CaseLine[];
  views: SavedView[];
}

export interface Cell {
  period: Day;
  label: string;
  entry?: Entry | null;
  before?: Entry | null;
}

export interface ChainRow {
  chain: string;
  number: number;
  name?: string | null;
}

export type ChangedPart =
  | 'type'
  | 'rule_set'
  | 'two_sigma'
  | 'baseline'
  | 'phase_added'
  | 'phase_changed'
  | 'phase_removed'
  | 'exclusion_added'
  | 'exclusion_changed'
  | 'exclusion_removed'
  | 'rebase_declined';

export interface Chart {
  measure: Measure;
  practice_id: Id;
  practice_name: string;
  type: ChartType;
  rule_set: RuleSet;
  own_rules: boolean;
  goal?: number | null;
  goal_version: number;
  offer_weekly: boolean;
  points: ChartPoint[];
  baseline: ChartBaseline;
  runs: ChartRuns;
  sentence: ChartSentence;
  annotations: Annotation[];
  tests: ChartTest[];
  looks: Look[];
  phases: ChartPhaseView[];
  warnings: string[];
  rebase?: RebaseSuggestion | null;
  settings: ChartSettings;
  pin?: ChartPin | null;
  now: Instant;
}

export interface ChartBaseline {
  rule: BaselineRule;
  points: number;
  frozen: boolean;
  first?: Day | null;
  last?: Day | null;
  reason?: string | null;
  set_by?: string | null;
  set_at?: Instant | null;
  center?: number | null;
}

export interface ChartChange {
  part: ChangedPart;
  from?: string | null;
  to?: string | null;
  period?: Day | null;
  reason?: string | null;
  four_questions: boolean;
}

export interface ChartExclusion {
  period: Day;
  reason: string;
}

export interface ChartPhase {
  from: Day;
  baseline_last?: Day | null;
  reason: string;
  four_questions: boolean;
}

export interface ChartPhaseInput {
  from: Day;
  baseline_last?: Day | null;
  reason: string;
}

export interface ChartPhaseView {
  number: number;
  from: Day;
  last: Day;
  points: number;
  center?: number | null;
  trial: boolean;
  reason?: string | null;
}

export interface ChartPin {
  settings?: number | null;
  until?: Day | null;
  as_of?: Instant | null;
}

export interface ChartPoint {
  number: number;
  period: Day;
  label: string;
  value?: number | null;
  numerator?: number | null;
  denominator?: number | null;
  state: PointState;
  sent: boolean;
  useful: boolean;
  in_baseline: boolean;
  signal: boolean;
  beyond: boolean;
  broke: string[];
  side: number;
  phase: number;
  center?: number | null;
  lower?: number | null;
  upper?: number | null;
  excluded?: string | null;
  note?: string | null;
  annotations: number[];
  spoken: string;
}

export interface ChartRuns {
  n_useful: number;
  longest_run?: number | null;
  longest_run_max?: number | null;
  crossings?: number | null;
  crossings_min?: number | null;
  shift: boolean;
  few_crossings: boolean;
}

export interface ChartSentence {
  lead: string;
  more: string[];
  rule: string;
  expert: string[];
}

export interface ChartSettings {
  type?: ChartType | null;
  rule_set?: RuleSet | null;
  two_sigma: boolean;
  baseline: BaselineRule;
  baseline_last?: Day | null;
  phases: ChartPhase[];
  excluded: ChartExclusion[];
  version: number;
}

export interface ChartSettingsInput {
  type?: ChartType | null;
  rule_set?: RuleSet | null;
  two_sigma?: boolean;
  baseline?: BaselineRule;
  baseline_last?: Day | null;
  phases?: ChartPhaseInput[];
  excluded?: ChartExclusion[];
  reason?: string | null;
}

export interface ChartSetupView {
  settings: ChartSettings;
  advised: ChartType;
  advice: string;
  program_rules: RuleSet;
  types: TypeChoice[];
  history: SettingsStep[];
  version: number;
}

export interface ChartSignal {
  measure_id: Id;
  measure: string;
  says: string;
}

export interface ChartTest {
  id: Id;
  mark: number;
  period: Day;
  test_day: Day;
  title: string;
  number: number;
  question: string;
  state: CycleState;
}

export type ChartType =
  | 'run'
  | 'i'
  | 'mr'
  | 'xbar'
  | 's'
  | 't'
  | 'c'
  | 'u'
  | 'u_prime'
  | 'p'
  | 'p_prime'
  | 'g'
  | 'i_prime'
  | 'moving_s'
  | 'xmr';

export interface Closing {
  fields: ContactFields;
  promises: NewPromise[];
  actions: NextAction[];
  next?: NextContact | null;
  tell_team: boolean;
}

export interface CoachChange {
  program_id: Id;
  to: Id;
  stay: boolean;
}

export interface CoachedIn {
  program_id: Id;
  program_name: string;
  coach: boolean;
  drafts: boolean;
}

export interface CoachingView {
  practice_name: string;
  time_zone: string;
  today: Day;
  now: Instant;
  programs: CoachedIn[];
  contacts: Contact[];
  promises: GivenPromise[];
  may: string[];
}

export interface Colleague {
  id: Id;
  name: string;
}

export type ColumnUse =
  | 'period'
  | 'numerator'
  | 'denominator'
  | 'value'
  | 'note'
  | 'ignored'
  | 'state'
  | 'no_data_reason'
  | 'no_data_words'
  | 'practice'
  | 'measure';

export type Compared =
  | 'as_expected'
  | 'better'
  | 'less'
  | 'something_else';

export interface Contact {
  id: Id;
  practice_id: Id;
  series_id?: Id | null;
  by: string;
  starts_at: Instant;
  first_at: Instant;
  fields: ContactFields;
  version: number;
}

export interface ContactChange {
  field: string;
  before: string;
  after: string;
}

export interface ContactFields {
  program_id: Id;
  audience: Audience;
  mode: Mode;
  state: ContactState;
  day: Day;
  minute: number;
  planned_min: number;
  prep_min: number;
  travel_min: number;
  contact_min: number;
  follow_up_min: number;
  people: Id[];
  others: string;
  topics: Topic[];
  activities: Activity[];
  strategy?: Strategy | null;
  projects: Id[];
  tests: Id[];
  summary: string;
  next_step: string;
  confidence?: number | null;
  join_link: string;
  place: string;
}

export interface ContactHistory {
  revisions: ContactRevision[];
}

export interface ContactRevision {
  by: string;
  at: Instant;
  changes: ContactChange[];
}

export type ContactState =
  | 'planned'
  | 'moved'
  | 'held'
  | 'did_not_happen';

export interface Cover {
  id: Id;
  away: string;
  stand_in: string;
  from_day: Day;
  until_day: Day;
  role: Role;
  begun: boolean;
}

export interface Credit {
  route: CreditRoute;
  sponsor_asked: boolean;
  note: string;
  physicians: Id[];
}

export type CreditRoute =
  | 'not_decided'
  | 'none'
  | 'sponsor_project'
  | 'small_group'
  | 'large_group'
  | 'recognition'
  | 'family_medicine'
  | 'other';

export type Cue =
  | 'prediction'
  | 'scale'
  | 'measure'
  | 'data'
  | 'comparison'
  | 'decision';

export interface Cycle {
  id: Id;
  practice_id: Id;
  project_id?: Id | null;
  idea_id?: Id | null;
  previous_id?: Id | null;
  ramp_id: Id;
  borrowed_from?: Id | null;
  title: string;
  number: number;
  state: CycleState;
  shared: boolean;
  followed_up: boolean;
  pictured: boolean;
  by: string;
  made_at: Instant;
  plan: PlanStep;
  seen: DoStep;
  study: StudyStep;
  act: ActStep;
  cues: Cue[];
  version: number;
}

export interface CycleHistory {
  revisions: CycleRevision[];
}

export interface CycleLine {
  id: Id;
  ramp_id: Id;
  project_id?: Id | null;
  idea_id?: Id | null;
  title: string;
  number: number;
  state: CycleState;
  question: string;
  who: string;
  place: string;
  duration: string;
  size?: number | null;
  test_day?: Day | null;
  saw: string;
  learned: string;
  why: string;
  people: Id[];
  shared: boolean;
  made_at: Instant;
}

export interface CycleList {
  cycles: CycleLine[];
  shares: CycleShares;
  today: Day;
}

export interface CycleRevision {
  step: string;
  by: string;
  at: Instant;
  changes: FieldChange[];
}

export interface CycleShares {
  tests: number;
  with_prediction: number;
  tried: number;
  followed_up: number;
}

export type CycleState =
  | 'planned'
  | 'trying'
  | 'learning'
  | 'kept'
  | 'changed'
  | 'let_go';

export type DataSource =
  | 'ehr_report'
  | 'registry'
  | 'chart_review'
  | 'survey'
  | 'tally'
  | 'claims';

export type Decision =
  | 'kept'
  | 'changed'
  | 'let_go';

export interface DemoPerson {
  name: string;
  email: string;
  password: string;
  about: string;
}

export interface Departure {
  left_on: Day;
  successor_id?: Id | null;
}

export type Direction =
  | 'higher'
  | 'lower';

export interface DisabledInput {
  disabled: boolean;
}

export interface DoFields {
  saw: string;
  count?: number | null;
  out_of?: number | null;
  went?: Went | null;
  people: Id[];
}

export interface DoStep {
  fields: DoFields;
  version: number;
}

export type DoorState =
  | 'open'
  | 'paused'
  | 'closed';

export interface DoseLine {
  practice_id: Id;
  practice_name: string;
  joined_on: Day;
  contacts: number;
  visits: number;
  visit_min: number;
  remote_min: number;
  prep_min: number;
  travel_min: number;
  led_by_team: number;
  tasks: number;
}

export interface DoseMode {
  mode: Mode;
  contacts: number;
  minutes: number;
}

export interface DoseQuarter {
  quarter: string;
  strategy: Strategy;
  contacts: number;
}

export interface DoseSums {
  contacts: number;
  visits: number;
  visit_min: number;
  remote_min: number;
  prep_min: number;
  travel_min: number;
  follow_up_min: number;
}

export interface Dots {
  priority_id: Id;
  dots: number;
}

export interface DotsInput {
  dots: Dots[];
}

export interface Doubt {
  code: string;
  args: Record<string, string>;
}

export interface Draft {
  language: Language;
  team: boolean;
  words: string;
}

export interface Driver {
  id: Id;
  level: DriverLevel;
  words: string;
  parents: Id[];
  measures: Id[];
  idea_id?: Id | null;
}

export type DriverLevel =
  | 'primary'
  | 'secondary'
  | 'idea';

export interface Drivers {
  drivers: Driver[];
}

export interface Effort {
  kind: EffortKind;
  key: string;
  practice_id: Id;
  practice_name: string;
  at: Instant;
  by_id?: Id | null;
  by: string;
  args: Record<string, string>;
  link: string;
}

export type EffortKind =
  | 'first_test'
  | 'first_let_go'
  | 'family_idea'
  | 'early'
  | 'comeback';

export interface EffortToSay {
  effort: Effort;
  drafts: Draft[];
}

export interface Encouragement {
  practice_name: string;
  efforts: EffortToSay[];
  offers: OfferToMake[];
  receivers: Receiver[];
  messages: Message[];
}

export interface EnrolledPractice {
  enrollment_id: Id;
  practice_id?: Id | null;
  name: string;
  coded: boolean;
  status: Status;
  coaches: string[];
  joined_on: Day;
  ended_on?: Day | null;
  version: number;
}

export interface Enrollment {
  id: Id;
  program_id: Id;
  practice_id: Id;
  code: string;
  status: Status;
  joined_on: Day;
  ended_on?: Day | null;
  version: number;
}

export interface EnrollmentInput {
  status: Status;
  joined_on: Day;
  ended_on?: Day | null;
}

export interface EnrollmentList {
  enrollments: EnrollmentView[];
}

export interface EnrollmentView {
  id: Id;
  program_id: Id;
  program_name: string;
  status: Status;
  joined_on: Day;
  ended_on?: Day | null;
  coaches: string[];
  version: number;
}

export interface Entry {
  measure_id: Id;
  period: Day;
  numerator?: number | null;
  denominator?: number | null;
  value?: number | null;
  state: EntryState;
  no_data_reason?: NoDataReason | null;
  no_data_words?: string | null;
  note?: string | null;
  sent: boolean;
  entered_by: string;
  entered_at: Instant;
  doubts: Doubt[];
  version: number;
}

export interface EntryInput {
  state: EntryState;
  numerator?: number | null;
  denominator?: number | null;
  value?: number | null;
  no_data_reason?: NoDataReason | null;
  no_data_words?: string | null;
  note?: string | null;
}

export type EntryState =
  | 'counted'
  | 'not_applicable'
  | 'no_data';

export type FamilyAnswer =
  | 'none'
  | 'trying'
  | 'later'
  | 'no';

export interface FamilyReply {
  answer: FamilyAnswer;
  why: string;
}

export interface FamilySeat {
  advisory_group: boolean;
  parents_wanted: number;
  buddy: string;
  stipend: string;
  language: string;
  times: string;
  version: number;
}

export interface FamilySeatInput {
  advisory_group: boolean;
  parents_wanted: number;
  buddy: string;
  stipend: string;
  language: string;
  times: string;
}

export type Far =
  | 'nothing'
  | 'begun'
  | 'there';

export interface FeedAddress {
  address: string;
}

export interface FeedState {
  open: boolean;
}

export interface Feeling {
  practice_id: Id;
  id: Id;
  words: string;
  changed_at: Instant;
  version: number;
}

export interface Feelings {
  feelings: Feeling[];
}

export interface FieldChange {
  field: string;
  before: string;
  after: string;
}

export interface File {
  id: Id;
  about: Id;
  name: string;
  kind: FileKind;
  state: FileState;
  audience: Audience;
  author: string;
  added_at: Instant;
  bytes: number;
  may_change: boolean;
  version: number;
}

export interface FileInput {
  audience: Audience;
}

export type FileKind =
  | 'photo'
  | 'document';

export interface FileList {
  files: File[];
}

export type FileState =
  | 'arriving'
  | 'ready';

export interface FirstPassword {
  password: string;
}

export type FlowKind =
  | 'step'
  | 'decision';

export interface FlowStep {
  id: Id;
  lane_id: Id;
  kind: FlowKind;
  words: string;
  minutes: number;
  wait_minutes: number;
  pain: string;
  pain_from_family: boolean;
  otherwise?: Id | null;
  idea_id?: Id | null;
}

export interface FreshLink {
  path: string;
  ends_at: Instant;
}

export interface Gauge {
  what: string;
  value: number;
}

export interface GivenPromise {
  id: Id;
  program_id: Id;
  contact_id?: Id | null;
  side: Side;
  who: string;
  words: string;
  due_on?: Day | null;
  state: PromiseState;
  by: string;
  made_at: Instant;
  at: Instant;
  version: number;
}

export interface GoalChange {
  from: Day;
  goal: number;
}

export interface HandoverInput {
  successor_id: Id;
  takes_roles: boolean;
}

export interface Health {
  version: string;
  database: string;
  database_bytes: number;
  schema: number;
  disk_free_bytes: number;
  disk_bytes: number;
  uptime_s: number;
  last_backup?: Backup | null;
  gauges: Gauge[];
  count: MachineCount;
}

export interface Held {
  role: Role;
  practice_id?: Id | null;
  program_id?: Id | null;
}

export interface HeldRole {
  id: string;
  account_id: Id;
  role: Role;
  practice_id?: Id | null;
  practice_name?: string | null;
  program_id?: Id | null;
  program_name?: string | null;
  supervises?: string | null;
  since: Instant;
}

export interface HelpAnswer {
  id: Id;
  by: string;
  mine: boolean;
  made_at: Instant;
  words: string;
}

export interface HelpContent {
  barrier_kinds: Kind[];
  request_kinds: Kind[];
  cards: Card[];
}

export interface HelpOutcomeInput {
  useful?: Useful | null;
  outcome: string;
}

export interface HelpPathInput {
  path: AnswerPath;
  path_words: string;
  expert_id?: Id | null;
  owner_id?: Id | null;
  due_on?: Day | null;
}

export interface HelpPattern {
  kind: string;
  practices: number;
}

export interface HelpPatterns {
  barriers: HelpPattern[];
  requests: HelpPattern[];
  fewest: number;
}

export interface HelpPerson {
  id: Id;
  name: string;
}

export interface HelpRequest {
  id: Id;
  kind: string;
  words: string;
  tried: string;
  urgency: Urgency;
  barrier_id?: Id | null;
  owner_id?: Id | null;
  owner?: string | null;
  due_on?: Day | null;
  path: AnswerPath;
  path_words: string;
  expert_id?: Id | null;
  expert?: string | null;
  state: HelpState;
  outcome: string;
  useful?: Useful | null;
  audience: Audience;
  by: string;
  mine: boolean;
  made_at: Instant;
  first_answer_at?: Instant | null;
  version: number;
}

export interface HelpRequestInput {
  kind: string;
  words: string;
  tried: string;
  urgency: Urgency;
  audience: Audience;
}

export type HelpState =
  | 'open'
  | 'answered'
  | 'closed';

export interface HelpThread {
  request: HelpRequest;
  answers: HelpAnswer[];
  readers: string[];
  people: HelpPerson[];
  experts: HelpPerson[];
  may: string[];
}

export interface HistoryLine {
  thing: string;
  kind: string;
  version: number;
  who: string;
  at: Instant;
  body: string;
}

export interface Idea {
  id: Id;
  project_id: Id;
  words: string;
  source: IdeaSource;
  from_whom: string;
  answer: IdeaAnswer;
  because: string;
  author_id: Id;
  version: number;
}

export type IdeaAnswer =
  | 'none'
  | 'trying'
  | 'later'
  | 'no';

export interface IdeaInput {
  words: string;
  source: IdeaSource;
  from_whom: string;
  answer: IdeaAnswer;
  because: string;
}

export type IdeaSource =
  | 'team'
  | 'family'
  | 'coach'
  | 'others';

export interface IdeaTest {
  idea_id: Id;
  title: string;
  state: string;
  learned: string;
  link: string;
}

export interface ImportColumn {
  name: string;
  used_as: ColumnUse;
}

export interface ImportInput {
  csv: string;
  apply: boolean;
  only_good?: boolean;
}

export interface ImportProblem {
  code: string;
  column: string;
  found: string;
}

export interface ImportProject {
  id: Id;
  bundle: Bundle;
}

export interface ImportReport {
  columns: ImportColumn[];
  rows: ImportRow[];
  fresh: number;
  changed: number;
  same: number;
  problems: number;
  applied: boolean;
  refused?: string | null;
  refused_line: number;
  refused_column: string;
}

export interface ImportRow {
  line: number;
  practice?: string | null;
  measure?: string | null;
  period?: Day | null;
  label?: string | null;
  numerator?: number | null;
  denominator?: number | null;
  value?: number | null;
  state: EntryState;
  no_data_reason?: NoDataReason | null;
  no_data_words?: string | null;
  note?: string | null;
  status: RowStatus;
  problems: ImportProblem[];
  doubts: ImportProblem[];
}

export interface InvitationView {
  id: Id;
  member_id: Id;
  name: string;
  role: Role;
  email?: string | null;
  created_at: Instant;
  ends_at: Instant;
}

export interface Invitations {
  invitations: InvitationView[];
}

export interface ItemShown {
  key: string;
  words: string;
}

export interface JobLine {
  id: Id;
  kind: string;
  state: State;
  run_at: Instant;
  attempts: number;
  last_error?: string | null;
  done_at?: Instant | null;
}

export interface JobsView {
  dead: JobLine[];
  waiting: JobLine[];
  running: JobLine[];
  done: JobLine[];
}

export interface Kind {
  key: string;
  common: boolean;
  close: boolean;
  help: string;
  name: string;
  try_first: string;
}

export interface KnowsHow {
  name: string;
  skill: Skill;
  level: SkillLevel;
}

export interface Lane {
  id: Id;
  name: string;
}

export type Language =
  | 'en'
  | 'es';

export interface LastPoint {
  period: Day;
  label: string;
  value?: number | null;
  numerator?: number | null;
  denominator?: number | null;
}

export interface Lead {
  member_id?: Id | null;
  name: string;
  leads: string;
}

export type LedBy =
  | 'coach'
  | 'shared'
  | 'team';

export type LedTask =
  | 'agenda'
  | 'meeting'
  | 'counting'
  | 'reading'
  | 'planning'
  | 'studying'
  | 'families'
  | 'others'
  | 'keeping';

export interface LetterLine {
  id: Id;
  name: string;
  email: string;
  kind: string;
  state: LetterState;
  created_at: Instant;
  send_after: Instant;
  sent_at?: Instant | null;
  problem?: string | null;
}

export type LetterState =
  | 'waiting'
  | 'sent'
  | 'outbox'
  | 'left_out'
  | 'returned';

export type Likely =
  | 'seldom'
  | 'maybe'
  | 'often';

export interface LineInput {
  key: string;
  side: AgreementSide;
  kind: LineKind;
  words: string;
}

export type LineKind =
  | 'counted'
  | 'ticked'
  | 'talked';

export interface LineShown {
  key: string;
  side: AgreementSide;
  kind: LineKind;
  words: string;
  count?: AgreementCount | null;
}

export interface LinesInput {
  lines: LineInput[];
}

export interface LinkAsk {
  token: string;
}

export type LinkKind =
  | 'invitation'
  | 'sign_in'
  | 'reset'
  | 'card'
  | 'slip'
  | 'stop_mail'
  | 'page';

export interface LinkUse {
  token: string;
  name?: string | null;
  password?: string | null;
  pin?: string | null;
}

export interface LinkView {
  kind: LinkKind;
  name: string;
  from?: string | null;
  place?: string | null;
  language: Language;
  sign_in_first: boolean;
  asks_pin: boolean;
  sets_pin: boolean;
}

export interface LinkWish {
  email: string;
  kind: MailedLink;
}

export interface LinkedMeasure {
  measure_id: Id;
  role: MeasureType;
}

export interface LinkedMeasures {
  measures: LinkedMeasure[];
}

export interface Login {
  id: Id;
  device: string;
  address: string;
  created_at: Instant;
  seen_at: Instant;
  current: boolean;
}

export interface Logins {
  logins: Login[];
}

export interface Look {
  id: Id;
  looked_on: Day;
  people: string[];
  words?: string | null;
  audience: Audience;
  by: string;
  at: Instant;
}

export interface MachineCount {
  people: number;
  practices: number;
  programs: number;
  logins: number;
}

export interface MailChoice {
  rhythm: Rhythm;
  quiet_from: number;
  quiet_to: number;
  version: number;
}

export interface MailChoiceInput {
  rhythm: Rhythm;
  quiet_from: number;
  quiet_to: number;
}

export type MailedLink =
  | 'sign_in'
  | 'reset';

export interface ManyImportInput {
  csv: string;
  measure_id?: Id | null;
  apply: boolean;
  only_good?: boolean;
}

export type MapState =
  | 'as_is'
  | 'to_be';

export interface MapTotals {
  touch_minutes: number;
  wait_minutes: number;
  hand_offs: number;
  pains: number;
}

export interface Me {
  id: Id;
  name: string;
  email: string;
  language: Language;
  theme: Theme;
  roles: Held[];
  version: number;
  card?: string | null;
}

export interface Measure {
  id: Id;
  practice_id?: Id | null;
  name: string;
  short_name: string;
  type: MeasureType;
  kind: MeasureKind;
  purpose: string;
  numerator: string;
  denominator: string;
  exclusions: string;
  exceptions: string;
  unit: string;
  multiplier: number;
  direction: Direction;
  goal?: number | null;
  benchmark?: number | null;
  benchmark_source: string;
  data_source: DataSource;
  sampling: Sampling;
  planned_n?: number | null;
  period: Period;
  who_collects: string;
  due_day?: number | null;
  strata: string;
  steward: string;
  source_address: string;
  licence_note: string;
  retired_on?: Day | null;
  version: number;
}

export interface MeasureChoice {
  id: Id;
  name: string;
  type: MeasureType;
}

export interface MeasureChoices {
  measures: Measure[];
}

export interface MeasureGlance {
  measure: MeasureName;
  goal?: number | null;
  last?: LastPoint | null;
  trail: (number | null)[];
}

export interface MeasureInput {
  id: Id;
  name: string;
  short_name: string;
  type: MeasureType;
  kind: MeasureKind;
  purpose: string;
  numerator: string;
  denominator: string;
  exclusions?: string;
  exceptions?: string;
  unit?: string;
  multiplier: number;
  direction: Direction;
  goal?: number | null;
  benchmark?: number | null;
  benchmark_source?: string;
  data_source: DataSource;
  sampling: Sampling;
  planned_n?: number | null;
  period: Period;
  who_collects?: string;
  due_day?: number | null;
  strata?: string;
  steward?: string;
  source_address?: string;
  licence_note?: string;
  retired_on?: Day | null;
}

export type MeasureKind =
  | 'proportion'
  | 'rate'
  | 'count'
  | 'continuous'
  | 'days_between';

export interface MeasureLine {
  measure: Measure;
  goal?: number | null;
  entries: number;
  last?: LastPoint | null;
  trail: (number | null)[];
}

export interface MeasureList {
  measures: MeasureLine[];
}

export interface MeasureName {
  id: Id;
  practice_id?: Id | null;
  name: string;
  type: MeasureType;
  kind: MeasureKind;
  unit: string;
  multiplier: number;
  period: Period;
  goal?: number | null;
}

export interface MeasureSettings {
  goal?: number | null;
  changes: GoalChange[];
  version: number;
}

export interface MeasureSettingsInput {
  goal?: number | null;
  changes?: GoalChange[];
}

export interface MeasureTemplate {
  key: string;
  group: TemplateGroup;
  known: string;
  measure: MeasureInput;
}

export interface MeasureTemplates {
  templates: MeasureTemplate[];
}

export type MeasureType =
  | 'outcome'
  | 'process'
  | 'balancing'
  | 'structure';

export interface MeasureView {
  measure: Measure;
  settings: MeasureSettings;
}

export interface Member {
  id: Id;
  name: string;
  email?: string | null;
  team_roles: TeamRole[];
  joined_on: Day;
  left_on?: Day | null;
  note?: string | null;
  has_account: boolean;
  version: number;
  has_access: boolean;
  successor_id?: Id | null;
}

export interface MemberInput {
  name: string;
  email?: string | null;
  team_roles: TeamRole[];
  note?: string | null;
}

export type MemberLink =
  | 'sign_in'
  | 'slip';

export interface MemberLinkInput {
  kind: MemberLink;
}

export interface MergeInput {
  into: Id;
}

export interface Message {
  id: Id;
  practice_id: Id;
  practice_name: string;
  from: string;
  to?: string | null;
  mine: boolean;
  for_viewer: boolean;
  words: string;
  sent_at: Instant;
  seen: boolean;
  thanked: boolean;
  thanks_of: string[];
}

export interface MessageChoice {
  wanted: boolean;
  version: number;
}

export interface MessageChoiceInput {
  wanted: boolean;
}

export interface MessageList {
  messages: Message[];
}

export interface Milestone {
  id: Id;
  words: string;
  on_day?: Day | null;
  reached: boolean;
}

export type Mode =
  | 'call'
  | 'video'
  | 'site_visit'
  | 'email'
  | 'text'
  | 'in_person';

export interface MoveInput {
  day: Day;
  minute: number;
  following: boolean;
}

export interface NewAction {
  id: Id;
  words: string;
  owner_id?: Id | null;
  due_on?: Day | null;
}

export interface NewAnnotation {
  id: Id;
  period: Day;
  words: string;
  audience?: Audience | null;
}

export interface NewBarrier {
  id: Id;
  kind: string;
  words: string;
  since?: Day | null;
  weight: number;
  about_id?: Id | null;
  tried: string;
  audience: Audience;
}

export interface NewComment {
  id: Id;
  line: string;
  words: string;
}

export interface NewCover {
  id: Id;
  program_id: Id;
  stand_in: Id;
  from_day: Day;
  until_day: Day;
}

export interface NewCycle {
  id: Id;
  title: string;
  project_id?: Id | null;
  idea_id?: Id | null;
  previous_id?: Id | null;
  borrowed_from?: Id | null;
}

export interface NewEnrollment {
  id: Id;
  practice_id: Id;
  joined_on: Day;
}

export interface NewFile {
  id: Id;
  about: Id;
  name: string;
  bytes: number;
  audience: Audience;
}

export interface NewHelpAnswer {
  id: Id;
  words: string;
}

export interface NewHelpRequest {
  id: Id;
  kind: string;
  words: string;
  tried: string;
  urgency: Urgency;
  barrier_id?: Id | null;
  audience: Audience;
}

export interface NewIdea {
  id: Id;
  words: string;
  source: IdeaSource;
  from_whom: string;
}

export interface NewInvitation {
  id: Id;
  member_id: Id;
  role: Role;
  language: Language;
  by_mail: boolean;
}

export interface NewLook {
  id: Id;
  looked_on: Day;
  people: string[];
  words?: string | null;
  audience?: Audience | null;
}

export interface NewMember {
  id: Id;
  name: string;
  email?: string | null;
  team_roles: TeamRole[];
  note?: string | null;
}

export interface NewMessage {
  id: Id;
  about: string;
  to?: Id | null;
  words: string;
}

export interface NewNote {
  id: Id;
  practice_id: Id;
  program_id?: Id | null;
  kind: NoteKind;
  about: string;
  words: string;
  audience: Audience;
  readers: Id[];
}

export interface NewNoteReply {
  id: Id;
  words: string;
}

export interface NewPerson {
  id: Id;
  name: string;
  email: string;
  language: Language;
}

export interface NewPhysician {
  id: Id;
  name: string;
  joined_on: Day;
}

export interface NewPractice {
  id: Id;
  name: string;
  city: string;
  state: string;
  time_zone: string;
}

export interface NewPriority {
  id: Id;
  words: string;
  source: PrioritySource;
}

export interface NewProgram {
  id: Id;
  name: string;
  about: string;
  starts_on: Day;
  ends_on: Day;
  period: Period;
  due_day: number;
  time_zone: string;
}

export interface NewProject {
  id: Id;
  title: string;
  template_key?: string | null;
  credit_route?: CreditRoute | null;
}

export interface NewPromise {
  id: Id;
  program_id: Id;
  contact_id?: Id | null;
  side: Side;
  who: string;
  words: string;
  due_on?: Day | null;
}

export interface NewReply {
  id: Id;
  words: string;
  audience?: Audience | null;
}

export interface NewSnapshot {
  id: Id;
  name: string;
}

export interface NewTo {
  skill: Skill;
  people: number;
}

export interface NewToken {
  token: Token;
  secret: string;
}

export interface NewVoice {
  id: Id;
  kind: VoiceKind;
  words: string;
  only_coach: boolean;
}

export interface Newcomer {
  done: WelcomePart[];
  minutes_a_week?: number | null;
  skills: OwnSkill[];
  own: Voice[];
  version: number;
}

export interface News {
  at: Instant;
  who: string;
  key: string;
  args: Record<string, string>;
}

export interface NextAction {
  project_id: Id;
  id: Id;
  words: string;
  owner_id?: Id | null;
  due_on?: Day | null;
}

export interface NextContact {
  id: Id;
  mode: Mode;
  day: Day;
  minute: number;
}

export interface NextStep {
  step: string;
  key: string;
  link: string;
  minutes: number;
  who: string;
  args: Record<string, string>;
  words: string;
  until_day?: Day | null;
  said_by: string;
  version: number;
}

export type NoDataReason =
  | 'record_system'
  | 'staff_away'
  | 'no_time'
  | 'not_started'
  | 'no_patients_sampled'
  | 'lost'
  | 'other';

export interface NotNow {
  step: string;
}

export interface NotNowAbout {
  about: string;
}

export interface Note {
  id: Id;
  practice_id: Id;
  practice_name: string;
  program_id?: Id | null;
  kind: NoteKind;
  about: string;
  words: string;
  audience: Audience;
  author: string;
  mine: boolean;
  unread: boolean;
  state: DoorState;
  written_at: Instant;
  changed_at: Instant;
  readers: string[];
  seen_by: NoteSeen[];
  replies: NoteReply[];
  version: number;
}

export type NoteKind =
  | 'note'
  | 'feeling'
  | 'door';

export interface NoteList {
  notes: Note[];
}

export interface NotePerson {
  id: Id;
  name: string;
  role: Role;
}

export interface NotePlace {
  practice_id: Id;
  practice_name: string;
  may_note: boolean;
  people: NotePerson[];
}

export interface NotePlaces {
  places: NotePlace[];
}

export interface NoteReaders {
  audience: Audience;
  readers: Id[];
  sure: boolean;
}

export interface NoteReply {
  id: Id;
  author: string;
  mine: boolean;
  words: string;
  at: Instant;
}

export interface NoteSeen {
  name: string;
  earlier: boolean;
}

export interface NoteState {
  state: DoorState;
}

export interface NoteWords {
  words: string;
}

export interface Offer {
  kind: OfferKind;
  key: string;
  practice_id: Id;
  practice_name: string;
  program_id: Id;
  args: Record<string, string>;
  ways: OfferWay[];
}

export type OfferKind =
  | 'missed_call'
  | 'quiet'
  | 'rhythm'
  | 'numbers';

export interface OfferToMake {
  offer: Offer;
  drafts: Draft[];
}

export interface OfferWay {
  way: string;
  link: string;
}

export interface OpenAction {
  action: Action;
  home_id: Id;
  project_title: string;
  still_open: boolean;
}

export interface OpenActions {
  actions: OpenAction[];
  mine: Id[];
}

export interface OpenQuestion {
  key: string;
  style: QuestionStyle;
  words: string;
}

export interface OpenThing {
  key: string;
  args: Record<string, string>;
  link: string;
}

export interface OpenThings {
  things: OpenThing[];
}

export interface Opened {
  to: string;
  name: string;
}

export interface Outbox {
  sends: boolean;
  letters: LetterLine[];
}

export interface Overview {
  periods: string[];
  asked?: string | null;
  due_on?: Day | null;
  measures: OverviewMeasure[];
  of: number[];
  rows: OverviewRow[];
  next?: Id | null;
}

export interface OverviewMeasure {
  id: Id;
  short_name: string;
  period: Period;
}

export interface OverviewRow {
  practice_id: Id;
  name: string;
  status: Status;
  coach?: string | null;
  marks: string;
  filled: number[];
  of?: number[] | null;
}

export interface OverviewSums {
  asked?: string | null;
  due_on?: Day | null;
  sent: number;
  of: number;
}

export interface OwnSkill {
  skill: Skill;
  level: SkillLevel;
}

export interface OwnStepInput {
  words: string;
  who: string;
  until_day?: Day | null;
}

export interface Packet {
  practice_name: string;
  program_id: Id;
  today: Day;
  people: PacketPerson[];
  ahead: Contact[];
  held: Contact[];
  open: GivenPromise[];
  kept: GivenPromise[];
  skills: SkillLine[];
  covers: Cover[];
  colleagues: Colleague[];
  learners: Colleague[];
  may: boolean;
}

export interface PacketPerson {
  name: string;
  roles: TeamRole[];
  joined_on?: Day | null;
}

export interface Panel {
  practice_id?: Id | null;
  name: string;
  coded: boolean;
  own: boolean;
  svg: string;
  lead: string;
  last?: number | null;
  n_points: number;
}

export interface PartMark {
  section: Section;
  far: Far;
  version: number;
  who?: string | null;
  at?: Instant | null;
}

export interface PartnerInput {
  practice_id: Id;
}

export interface PartnershipInput {
  name: string;
}

export interface PartnershipName {
  name: string;
  version: number;
}

export interface PartnershipPlaces {
  partnership: PartnershipName;
  programs: ProgramLine[];
  practices: PracticeLine[];
}

export interface Parts {
  problem: ProblemPart;
  aim: Aim;
  story?: Story | null;
  team: ProjectTeam;
  credit: Credit;
  measures: LinkedMeasures;
  drivers: Drivers;
  workflow: Workflow;
  timeline: Timeline;
  risks: Risks;
  time: TimeBudget;
}

export interface PasswordInput {
  current: string;
  next: string;
}

export interface People {
  people: Person[];
}

export type Period =
  | 'day'
  | 'week'
  | 'month'
  | 'quarter';

export interface PeriodLine {
  period: string;
  starts: Day;
  ends: Day;
  due_on: Day;
  state: PeriodState;
  filled: number;
  of: number;
  sent_at?: Instant | null;
  sent_by?: string | null;
}

export interface PeriodList {
  next?: string | null;
  periods: PeriodLine[];
}

export type PeriodState =
  | 'open'
  | 'part'
  | 'sent'
  | 'later';

export interface Person {
  id: Id;
  name: string;
  email: string;
  language: Language;
  disabled: boolean;
  has_password: boolean;
  logins: number;
  seen_at?: Instant | null;
  roles: HeldRole[];
  version: number;
}

export interface PersonChoice {
  id: Id;
  name: string;
  practice: string;
  mine: boolean;
}

export type PersonalKind =
  | 'social_security'
  | 'phone'
  | 'email'
  | 'record_number'
  | 'birth_date'
  | 'name';

export interface Physician {
  id: Id;
  name: string;
  joined_on: Day;
  left_on?: Day | null;
  version: number;
}

export interface PhysicianChoice {
  id: Id;
  name: string;
  practice: string;
}

export interface PhysicianInput {
  name: string;
  joined_on: Day;
  left_on?: Day | null;
}

export interface PickInput {
  project_id: string;
  people: string[];
}

export interface Place {
  role: string;
  practice_id?: Id | null;
  practice_name?: string | null;
  program_id?: Id | null;
  program_name?: string | null;
}

export interface Places {
  places: Place[];
}

export interface PlanFields {
  question: string;
  prediction: string;
  who: string;
  place: string;
  size?: number | null;
  duration: string;
  tasks: string;
  test_day?: Day | null;
  look_at: string;
  measure_id?: Id | null;
  ready: boolean;
}

export interface PlanStep {
  fields: PlanFields;
  version: number;
}

export interface PlannedContacts {
  contacts: Contact[];
}

export type PointState =
  | 'counted'
  | 'not_applicable'
  | 'no_data'
  | 'missing';

export interface Practice {
  id: Id;
  name: string;
  city: string;
  state: string;
  kind: PracticeKind;
  clinicians: number;
  time_zone: string;
  about: string;
  shows_name: boolean;
  version: number;
}

export interface PracticeChoice {
  id: Id;
  name: string;
  city: string;
  state: string;
}

export interface PracticeChoices {
  practices: PracticeChoice[];
}

export interface PracticeDose {
  practice_name: string;
  program_id: Id;
  program_name: string;
  years: number;
  sums: DoseSums;
  modes: DoseMode[];
  quarters: DoseQuarter[];
  skills: SkillLine[];
  benchmark: Benchmark;
  may: string[];
}

export interface PracticeFile {
  format: string;
  practice_name: string;
  made_on: Day;
  team: string[];
  agreements: AgreementView[];
  readiness: Readiness[];
  barriers: Barrier[];
  questions: SharedRequest[];
  contacts: Contact[];
  promises: GivenPromise[];
}

export interface PracticeGlance {
  view: PracticeView;
  measures: MeasureGlance[];
  next_step?: NextStep | null;
}

export interface PracticeInput {
  name: string;
  city: string;
  state: string;
  kind: PracticeKind;
  clinicians: number;
  time_zone: string;
  about: string;
  shows_name: boolean;
}

export type PracticeKind =
  | 'independent'
  | 'community_health_center'
  | 'hospital_owned'
  | 'rural_clinic'
  | 'school_based'
  | 'other';

export interface PracticeLine {
  id: Id;
  name: string;
  city: string;
  state: string;
}

export interface PracticeName {
  id: Id;
  name: string;
}

export interface PracticeView {
  practice: Practice;
  team: Member[];
  seats: Seat[];
  family?: FamilySeat | null;
  physicians: Physician[];
  may: string[];
}

export interface Prep {
  practice_name: string;
  time_zone: string;
  program_id: Id;
  program_name: string;
  today: Day;
  next?: Contact | null;
  last?: Contact | null;
  since: Instant;
  strength?: Strength | null;
  signals: ChartSignal[];
  news: PrepNews[];
  own: GivenPromise[];
  theirs: GivenPromise[];
  tests: CycleLine[];
  barriers: PrepBarrier[];
  questions: OpenQuestion[];
  confidence?: number | null;
}

export interface PrepBarrier {
  words: string;
  tried: string;
}

export type PrepKind =
  | 'test_planned'
  | 'test_seen'
  | 'test_learned'
  | 'test_decided'
  | 'action_done'
  | 'noted'
  | 'looked'
  | 'numbers_sent'
  | 'joined_team';

export interface PrepNews {
  at: Instant;
  kind: PrepKind;
  who: string;
  title: string;
  words: string;
  link: string;
}

export interface Priority {
  id: Id;
  words: string;
  more: string;
  source: PrioritySource;
  evidence: string;
  evidence_link: string;
  measure_id?: string | null;
  urgent: number;
  leadership: number;
  together: number;
  low_cost: number;
  ready_made: number;
  partners: number;
  importance: number;
  energy: number;
  ease: number;
  state: PriorityState;
  why: string;
  answer: FamilyAnswer;
  answer_why: string;
  merged_into?: Id | null;
  project_id?: string | null;
  added_by: string;
  picked_on?: Day | null;
  picked_by: string;
  version: number;
}

export interface PriorityInput {
  words: string;
  more: string;
  source: PrioritySource;
  evidence: string;
  evidence_link: string;
  measure_id?: string | null;
  urgent: number;
  leadership: number;
  together: number;
  low_cost: number;
  ready_made: number;
  partners: number;
  importance: number;
  energy: number;
  ease: number;
}

export interface PriorityList {
  priorities: Priority[];
  vote: Vote;
  mine: Dots[];
  totals: Dots[];
  voters: number;
  most_dots: number;
  under_way: TeamLoad;
  full: boolean;
}

export interface PriorityPlace {
  parked: boolean;
  why: string;
}

export type PrioritySource =
  | 'own_concern'
  | 'survey'
  | 'data'
  | 'coach'
  | 'family';

export type PriorityState =
  | 'open'
  | 'parked'
  | 'picked'
  | 'merged';

export interface ProblemPart {
  words: string;
}

export interface Program {
  id: Id;
  name: string;
  about: string;
  starts_on: Day;
  ends_on: Day;
  period: Period;
  due_day: number;
  time_zone: string;
  rule_set: RuleSet;
  version: number;
}

export interface ProgramAgreements {
  practices: AgreedPractice[];
}

export interface ProgramCharts {
  measure: Measure;
  panels: Panel[];
  periods: Day[];
  median_of_practices: (number | null)[];
  reported: number;
  of: number;
  total: number;
}

export interface ProgramDose {
  program_name: string;
  lines: DoseLine[];
  quarters: DoseQuarter[];
  benchmark: Benchmark;
}

export interface ProgramInput {
  name: string;
  about: string;
  starts_on: Day;
  ends_on: Day;
  period: Period;
  due_day: number;
  time_zone: string;
  rule_set?: RuleSet | null;
}

export interface ProgramLine {
  id: Id;
  name: string;
  starts_on: Day;
  ends_on: Day;
}

export interface ProgramMeasure {
  measure_id: Id;
  required: boolean;
  position: number;
  version: number;
}

export interface ProgramMeasureInput {
  required: boolean;
  position: number;
}

export interface ProgramMeasures {
  measures: Measure[];
}

export interface ProgramView {
  program: Program;
  practices: EnrolledPractice[];
  measures: ProgramMeasure[];
  may: string[];
}

export interface Project {
  id: Id;
  practice_id: Id;
  title: string;
  state: ProjectState;
  priority_id?: Id | null;
  template_key?: string | null;
  author_id: Id;
  created_at: Instant;
  version: number;
}

export interface ProjectHistory {
  lines: HistoryLine[];
}

export interface ProjectInput {
  title: string;
  state: ProjectState;
}

export interface ProjectLine {
  project: Project;
  home_name: string;
  aim: string;
  parts_there: number;
  parts: number;
  open_actions: number;
}

export interface ProjectList {
  projects: ProjectLine[];
  load_cues: string[];
  may: string[];
}

export type ProjectState =
  | 'active'
  | 'paused'
  | 'closed';

export interface ProjectTeam {
  people: Lead[];
  physicians?: Id[];
}

export interface ProjectTemplate {
  key: string;
  measures: string[];
  source: string;
  source_address: string;
  words: ProjectTemplateWords;
}

export interface ProjectTemplateWords {
  title: string;
  about: string;
  problem: string;
  what: string;
  whom: string;
  to_value: string;
  drivers: TemplateDriver[];
}

export interface ProjectTemplates {
  templates: ProjectTemplate[];
}

export interface ProjectView {
  project: Project;
  home_name: string;
  partners: PracticeName[];
  today: Day;
  marks: PartMark[];
  parts: Parts;
  aim_cues: string[];
  load_cues: string[];
  map_totals: MapTotals[];
  ideas: Idea[];
  idea_tests: IdeaTest[];
  actions: Action[];
  people: PersonChoice[];
  measures: MeasureChoice[];
  physicians: PhysicianChoice[];
  may_join: PracticeName[];
  at_home: boolean;
  may: string[];
}

export interface PromiseInput {
  who: string;
  words: string;
  due_on?: Day | null;
  state: PromiseState;
}

export type PromiseState =
  | 'open'
  | 'kept'
  | 'let_go';

export interface Question {
  id: Id;
  practice: string;
  kind: string;
  words: string;
  tried: string;
  due_on?: Day | null;
  state: HelpState;
  answers: HelpAnswer[];
}

export type QuestionStyle =
  | 'appreciative'
  | 'inquiring';

export interface Questions {
  questions: Question[];
}

export interface ReadBy {
  readers: SeenBy[];
}

export interface ReaderList {
  readers: ReaderOf[];
}

export interface ReaderOf {
  audience: Audience;
  id: Id;
  name: string;
}

export interface Readiness {
  enrollment_id: Id;
  round: ReadinessRound;
  items: ItemShown[];
  answers: ReadinessAnswer[];
  words: string;
  by: string;
  made_at?: Instant | null;
  open: boolean;
  version: number;
}

export interface ReadinessAnswer {
  item: string;
  answer: ReadinessWord;
}

export interface ReadinessInput {
  answers: ReadinessAnswer[];
  words: string;
}

export interface ReadinessList {
  rounds: Readiness[];
  may: string[];
}

export type ReadinessRound =
  | 'start'
  | 'day_90';

export type ReadinessWord =
  | 'yes'
  | 'partly'
  | 'not_yet';

export type Reason =
  | 'help_waiting'
  | 'own_promise'
  | 'long_quiet'
  | 'call_soon'
  | 'tell_what_became'
  | 'first_call'
  | 'test_waits'
  | 'no_next_date'
  | 'numbers_waiting';

export interface RebaseInput {
  from: Day;
  start: boolean;
  distinct: boolean;
  known: boolean;
  wanted: boolean;
  expected: boolean;
  baseline_last?: Day | null;
  reason: string;
}

export interface RebaseSuggestion {
  from: Day;
  direction: Direction;
  run_length: number;
  old_center?: number | null;
  new_center?: number | null;
  points: number;
  trial: boolean;
}

export interface Receiver {
  id: Id;
  name: string;
  language: Language;
}

export type Repeat =
  | 'once'
  | 'weekly'
  | 'every_two_weeks'
  | 'monthly';

export interface Reply {
  id: Id;
  words: string;
  by: string;
  at: Instant;
  may_change: boolean;
  version: number;
}

export interface Review {
  period: string;
  measures: Id[];
  charts: ReviewChart[];
  sums: ReviewSum[];
  planned: number;
  version: number;
}

export type ReviewAnswer =
  | 'yes'
  | 'no'
  | 'not_applicable';

export interface ReviewChart {
  id: Id;
  answers: ReviewMark[];
  entered_by: string;
  entered_at: Instant;
  version: number;
}

export interface ReviewChartInput {
  answers: ReviewMark[];
}

export interface ReviewMark {
  measure_id: Id;
  answer: ReviewAnswer;
}

export interface ReviewSum {
  measure_id: Id;
  yes: number;
  no: number;
  not_applicable: number;
  filled: boolean;
}

export interface Revisions {
  revisions: Entry[];
}

export type Rhythm =
  | 'each'
  | 'daily'
  | 'none';

export interface Risk {
  id: Id;
  words: string;
  likely: Likely;
  plan: string;
}

export interface Risks {
  risks: Risk[];
}

export type Role =
  | 'staff'
  | 'lead'
  | 'physician'
  | 'parent_partner'
  | 'sponsor'
  | 'coach'
  | 'coach_in_training'
  | 'supervisor'
  | 'coordinator'
  | 'director'
  | 'advisor'
  | 'analyst'
  | 'credit_reviewer'
  | 'funder'
  | 'host';

export interface RoleInput {
  id: Id;
  role: Role;
  practice_id?: Id | null;
  program_id?: Id | null;
  supervises?: Id | null;
}

export type RowStatus =
  | 'fresh'
  | 'changed'
  | 'same'
  | 'problem';

export type RuleSet =
  | 'anhoej'
  | 'anhoej_bestbox'
  | 'anhoej_cutbox'
  | 'perla'
  | 'western_electric'
  | 'nelson'
  | 'nhs';

export interface Said {
  kind: VoiceKind;
  words: string;
}

export type Sampling =
  | 'all'
  | 'random'
  | 'systematic'
  | 'consecutive'
  | 'convenience';

export interface SavedView {
  id: Id;
  name: string;
  asked: string;
}

export interface Seat {
  team_role: TeamRole;
  state: SeatState;
  members: string[];
  note?: string | null;
  version: number;
}

export interface SeatInput {
  state: SeatState;
  note?: string | null;
}

export type SeatState =
  | 'filled'
  | 'looking'
  | 'shared'
  | 'not_needed';

export type Section =
  | 'problem'
  | 'aim'
  | 'story'
  | 'team'
  | 'credit'
  | 'measures'
  | 'drivers'
  | 'workflow'
  | 'timeline'
  | 'risks'
  | 'time';

export interface SeenBy {
  name: string;
  version: number;
  at: Instant;
}

export interface SeenInput {
  thanks: boolean;
}

export interface SeriesInput {
  id: Id;
  program_id: Id;
  audience: Audience;
  mode: Mode;
  day: Day;
  minute: number;
  planned_min: number;
  repeat: Repeat;
  count: number;
  join_link: string;
  place: string;
}

export interface SettingsInput {
  name: string;
  language: Language;
  theme: Theme;
}

export interface SettingsStep {
  version: number;
  changes: ChartChange[];
  reason?: string | null;
  by?: string | null;
  at?: Instant | null;
}

export interface SharedCycle {
  id: Id;
  practice_name?: string | null;
  title: string;
  question: string;
  prediction: string;
  duration: string;
  size?: number | null;
  look_at: string;
  learned: string;
  state: CycleState;
}

export interface SharedCycles {
  cycles: SharedCycle[];
}

export interface SharedRequest {
  request: HelpRequest;
  answers: HelpAnswer[];
}

export interface SharingInput {
  shared: boolean;
}

export interface Sheet {
  period: string;
  starts: Day;
  ends: Day;
  due_on: Day;
  state: PeriodState;
  submission: Submission;
  rows: SheetRow[];
  next?: string | null;
  nothing_more_until?: Day | null;
  version: number;
}

export interface SheetRow {
  measure: Measure;
  required: boolean;
  goal?: number | null;
  cells: Cell[];
}

export type Side =
  | 'coach'
  | 'practice';

export interface SignIn {
  email: string;
  password: string;
}

export type Skill =
  | 'aim'
  | 'measures'
  | 'small_data'
  | 'run_charts'
  | 'tests'
  | 'meetings'
  | 'families'
  | 'teamwork'
  | 'workflow'
  | 'health_record';

export interface SkillInput {
  led_by: LedBy;
  confidence?: number | null;
  plan: string;
}

export type SkillLevel =
  | 'new_to_me'
  | 'with_help'
  | 'can_do'
  | 'can_teach';

export interface SkillLine {
  skill: LedTask;
  led_by?: LedBy | null;
  confidence?: number | null;
  plan: string;
  before?: LedBy | null;
  at?: Instant | null;
  version: number;
}

export interface SnapshotLine {
  id: Id;
  name: string;
  made_at: Instant;
  made_by: string;
  practices: number;
  numbers: number;
  sha256: string;
}

export interface SnapshotList {
  snapshots: SnapshotLine[];
}

export interface SnapshotMeasure {
  name: string;
  unit: string;
  practices: number;
  numbers: number;
  periods: Day[];
  middle: (number | null)[];
}

export interface SnapshotSummary {
  program: string;
  measures: SnapshotMeasure[];
}

export interface SnapshotView {
  snapshot: SnapshotLine;
  summary: SnapshotSummary;
}

export interface SplitInput {
  id: Id;
  words: string;
  other_words: string;
}

export interface Standing {
  state: PeriodState;
  submission: Submission;
  next?: string | null;
  nothing_more_until?: Day | null;
  version: number;
}

export type State =
  | 'waiting'
  | 'running'
  | 'done'
  | 'dead';

export type Status =
  | 'invited'
  | 'active'
  | 'paused'
  | 'sustaining'
  | 'completed'
  | 'withdrawn';

export interface Step {
  key: string;
  practice_id?: Id | null;
  program_id?: Id | null;
  practice_name?: string | null;
  link: string;
  minutes: number;
  args: Record<string, string>;
  who: string;
  next: string;
  words: string;
}

export interface Story {
  words: string;
  audience: Audience;
}

export type Strategy =
  | 'doing'
  | 'managing'
  | 'consulting'
  | 'teaching'
  | 'coaching';

export interface StrategyCount {
  strategy: Strategy;
  contacts: number;
}

export interface Strength {
  key: string;
  args: Record<string, string>;
}

export interface StudyFields {
  compared?: Compared | null;
  learned: string;
}

export interface StudyStep {
  fields: StudyFields;
  version: number;
}

export interface Submission {
  state: SubmissionState;
  sent_at?: Instant | null;
  sent_by?: string | null;
  times_sent: number;
  version: number;
}

export type SubmissionState =
  | 'open'
  | 'sent';

export interface Supervised {
  coaches: SupervisedCoach[];
}

export interface SupervisedCoach {
  id: Id;
  name: string;
  contacts: number;
  minutes: number;
  strategies: StrategyCount[];
  practices: SupervisedPractice[];
}

export interface SupervisedPractice {
  practice_id: Id;
  practice_name: string;
  last_contact?: Instant | null;
}

export type Talk =
  | 'month_1'
  | 'month_4'
  | 'month_8';

export interface TalkInput {
  heard: string;
  easier: string;
}

export interface TeamLoad {
  projects: number;
  open_actions: number;
}

export type TeamRole =
  | 'provider_champion'
  | 'nurse_or_assistant'
  | 'office_manager'
  | 'it_ehr'
  | 'parent_partner'
  | 'data_lead'
  | 'front_desk'
  | 'care_coordinator'
  | 'senior_sponsor'
  | 'day_to_day_lead'
  | 'other';

export interface TeamSkills {
  can: KnowsHow[];
  new_to: NewTo[];
}

export interface TemplateDriver {
  words: string;
  ideas: string[];
}

export type TemplateGroup =
  | 'early'
  | 'growth'
  | 'vaccines'
  | 'asthma'
  | 'teens'
  | 'families'
  | 'access'
  | 'balance'
  | 'safety'
  | 'program';

export interface TextDoubt {
  text: number;
  kind: PersonalKind;
  found: string;
}

export interface TextDoubts {
  doubts: TextDoubt[];
}

export interface TextsInput {
  texts: string[];
}

export type Theme =
  | 'system'
  | 'light'
  | 'dark';

export interface TickInput {
  state: TickState;
}

export type TickState =
  | 'done'
  | 'skipped'
  | 'unknown';

export interface TimeBudget {
  minutes_a_week: number;
  note: string;
}

export interface Timeline {
  milestones: Milestone[];
}

export interface Today {
  today: Day;
  steps: Step[];
  also: Step[];
  news: News[];
}

export interface Token {
  id: Id;
  name: string;
  created_at: Instant;
  used_at?: Instant | null;
  expires_on?: Day | null;
}

export interface TokenInput {
  id: Id;
  name: string;
  expires_on?: Day | null;
}

export interface Tokens {
  tokens: Token[];
}

export type Topic =
  | 'team'
  | 'priorities'
  | 'plan'
  | 'tests'
  | 'numbers'
  | 'meetings'
  | 'workflow'
  | 'families'
  | 'barriers'
  | 'leadership'
  | 'holding';

export interface Trail {
  chain: string;
  chains: ChainRow[];
  people: ActorRow[];
  verbs: string[];
  lines: TrailLine[];
  older?: number | null;
}

export interface TrailLine {
  number: number;
  at: Instant;
  who?: string | null;
  verb: string;
  target: string;
  version: number;
  address: string;
}

export interface TypeChoice {
  type: ChartType;
  rule_sets: RuleSet[];
}

export type Urgency =
  | 'when_you_can'
  | 'this_week'
  | 'today';

export type Useful =
  | 'yes'
  | 'partly'
  | 'no';

export interface Verified {
  lines: number;
  chains: number;
  broken: BrokenChain[];
}

export interface Voice {
  id: Id;
  kind: VoiceKind;
  words: string;
  only_coach: boolean;
}

export type VoiceKind =
  | 'good'
  | 'bother'
  | 'hope'
  | 'fear';

export interface Vote {
  shown: boolean;
  version: number;
}

export interface VoteInput {
  shown: boolean;
  begin_anew: boolean;
}

export interface Wall {
  voices: Said[];
  for_coach: Said[];
}

export interface Weight {
  reason: Reason;
  points: number;
}

export interface Welcome {
  partnership_name: string;
  version: string;
  demo: boolean;
  demo_people: DemoPerson[];
}

export interface WelcomeInput {
  done: WelcomePart[];
  minutes_a_week?: number | null;
  skills: OwnSkill[];
}

export type WelcomePart =
  | 'good'
  | 'bother'
  | 'test'
  | 'hopes'
  | 'skills'
  | 'time';

export type Went =
  | 'as_planned'
  | 'partly'
  | 'otherwise';

export interface Workflow {
  maps: WorkflowMap[];
}

export interface WorkflowMap {
  id: Id;
  title: string;
  state: MapState;
  lanes: Lane[];
  steps: FlowStep[];
}

export interface WorthSaying {
  efforts: Effort[];
  offers: Offer[];
}

export interface YesInput {
  name: string;
}

/** What each route takes and gives. */
export interface Routes {
  'GET /api/open/welcome': { takes: undefined; gives: Welcome; if_match: false };
  'POST /api/open/login': { takes: SignIn; gives: Me; if_match: false };
  'GET /api/me': { takes: undefined; gives: Me; if_match: false };
  'PUT /api/me/settings': { takes: SettingsInput; gives: Me; if_match: true };
  'PUT /api/me/password': { takes: PasswordInput; gives: string; if_match: false };
  'DELETE /api/me/login': { takes: undefined; gives: string; if_match: false };
  'GET /api/me/logins': { takes: undefined; gives: Logins; if_match: false };
  'DELETE /api/me/logins': { takes: undefined; gives: string; if_match: false };
  'DELETE /api/me/logins/{login}': { takes: undefined; gives: undefined; if_match: false };
  'GET /api/me/tokens': { takes: undefined; gives: Tokens; if_match: false };
  'POST /api/me/tokens': { takes: TokenInput; gives: NewToken; if_match: false };
  'DELETE /api/me/tokens/{token}': { takes: undefined; gives: undefined; if_match: false };
  'POST /api/me/text-doubts': { takes: TextsInput; gives: TextDoubts; if_match: false };
  'POST /api/open/links/view': { takes: LinkAsk; gives: LinkView; if_match: false };
  'POST /api/open/links/use': { takes: LinkUse; gives: Opened; if_match: false };
  'POST /api/open/links/mail': { takes: LinkWish; gives: string; if_match: false };
  'GET /api/open/links/stop': { takes: undefined; gives: string; if_match: false };
  'POST /api/open/links/stop': { takes: undefined; gives: undefined; if_match: false };
  'GET /api/me/mail': { takes: undefined; gives: MailChoice; if_match: false };
  'PUT /api/me/mail': { takes: MailChoiceInput; gives: MailChoice; if_match: true };
  'GET /api/partnership/letters': { takes: undefined; gives: Outbox; if_match: false };
  'POST /api/partnership/letters/sending': { takes: undefined; gives: Asked; if_match: false };
  'GET /api/partnership/jobs': { takes: undefined; gives: JobsView; if_match: false };
  'POST /api/partnership/jobs/{job}/again': { takes: undefined; gives: undefined; if_match: false };
  'DELETE /api/partnership/jobs/{job}': { takes: undefined; gives: undefined; if_match: false };
  'GET /api/me/read/{thing}': { takes: undefined; gives: ReadBy; if_match: false };
  'GET /api/practices/{practice}/readers': { takes: undefined; gives: ReaderList; if_match: false };
  'GET /api/practices/{practice}': { takes: undefined; gives: PracticeView; if_match: false };
  'PUT /api/practices/{practice}': { takes: PracticeInput; gives: Practice; if_match: true };
  'GET /api/practices/{practice}/events': { takes: undefined; gives: string; if_match: false };
  'POST /api/practices/{practice}/members': { takes: NewMember; gives: Member; if_match: false };
  'PUT /api/practices/{practice}/members/{member}': { takes: MemberInput; gives: Member; if_match: true };
  'PUT /api/practices/{practice}/seats/{team_role}': { takes: SeatInput; gives: Seat; if_match: true };
  'PUT /api/practices/{practice}/family-seat': { takes: FamilySeatInput; gives: FamilySeat; if_match: true };
  'POST /api/practices/{practice}/physicians': { takes: NewPhysician; gives: Physician; if_match: false };
  'PUT /api/practices/{practice}/physicians/{physician}': { takes: PhysicianInput; gives: Physician; if_match: true };
  'GET /api/practices/{practice}/members/{member}/open': { takes: undefined; gives: OpenThings; if_match: false };
  'PUT /api/practices/{practice}/members/{member}/departure': { takes: Departure; gives: Member; if_match: true };
  'PUT /api/practices/{practice}/members/{member}/handover': { takes: HandoverInput; gives: Member; if_match: true };
  'GET /api/me/today': { takes: undefined; gives: Today; if_match: false };
  'GET /api/practices/{practice}/invitations': { takes: undefined; gives: Invitations; if_match: false };
  'POST /api/practices/{practice}/invitations': { takes: NewInvitation; gives: InvitationView; if_match: false };
  'DELETE /api/practices/{practice}/invitations/{invitation}': { takes: undefined; gives: undefined; if_match: false };
  'POST /api/practices/{practice}/invitations/{invitation}/link': { takes: undefined; gives: FreshLink; if_match: false };
  'POST /api/practices/{practice}/members/{member}/link': { takes: MemberLinkInput; gives: FreshLink; if_match: false };
  'GET /api/practices/{practice}/next-step': { takes: undefined; gives: NextStep; if_match: false };
  'PUT /api/practices/{practice}/next-step': { takes: OwnStepInput; gives: NextStep; if_match: true };
  'DELETE /api/practices/{practice}/next-step': { takes: undefined; gives: NextStep; if_match: true };
  'POST /api/practices/{practice}/next-step/not-now': { takes: NotNow; gives: NextStep; if_match: false };
  'GET /api/practices/{practice}/welcome': { takes: undefined; gives: Newcomer; if_match: false };
  'PUT /api/practices/{practice}/welcome': { takes: WelcomeInput; gives: Newcomer; if_match: true };
  'POST /api/practices/{practice}/voices': { takes: NewVoice; gives: Newcomer; if_match: false };
  'DELETE /api/practices/{practice}/voices/{voice}': { takes: undefined; gives: Newcomer; if_match: false };
  'GET /api/practices/{practice}/voices': { takes: undefined; gives: Wall; if_match: false };
  'GET /api/practices/{practice}/skills': { takes: undefined; gives: TeamSkills; if_match: false };
  'GET /api/me/places': { takes: undefined; gives: Places; if_match: false };
  'GET /api/practices/{practice}/enrollments': { takes: undefined; gives: EnrollmentList; if_match: false };
  'GET /api/programs/{program}': { takes: undefined; gives: ProgramView; if_match: false };
  'PUT /api/programs/{program}': { takes: ProgramInput; gives: Program; if_match: true };
  'GET /api/programs/{program}/practices-to-invite': { takes: undefined; gives: PracticeChoices; if_match: false };
  'POST /api/programs/{program}/enrollments': { takes: NewEnrollment; gives: Enrollment; if_match: false };
  'PUT /api/programs/{program}/enrollments/{enrollment}': { takes: EnrollmentInput; gives: Enrollment; if_match: true };
  'GET /api/practices/{practice}/agreement': { takes: undefined; gives: AgreementList; if_match: false };
  'PUT /api/practices/{practice}/agreement/{enrollment}/lines': { takes: LinesInput; gives: AgreementView; if_match: true };
  'PUT /api/practices/{practice}/agreement/{enrollment}/yes': { takes: YesInput; gives: AgreementView; if_match: true };
  'POST /api/practices/{practice}/agreement/{enrollment}/comments': { takes: NewComment; gives: AgreementComment; if_match: false };
  'PUT /api/practices/{practice}/agreement/{enrollment}/ticks/{line}/{month}': { takes: TickInput; gives: AgreementTick; if_match: true };
  'PUT /api/practices/{practice}/agreement/{enrollment}/talks/{talk}': { takes: TalkInput; gives: AgreementTalk; if_match: true };
  'GET /api/programs/{program}/agreements': { takes: undefined; gives: ProgramAgreements; if_match: false };
  'GET /api/practices/{practice}/readiness': { takes: undefined; gives: ReadinessList; if_match: false };
  'PUT /api/practices/{practice}/readiness/{enrollment}/{round}': { takes: ReadinessInput; gives: Readiness; if_match: true };
  'GET /api/practices/{practice}/measures': { takes: undefined; gives: MeasureList; if_match: false };
  'POST /api/practices/{practice}/measures': { takes: MeasureInput; gives: Measure; if_match: false };
  'GET /api/practices/{practice}/measure-templates': { takes: undefined; gives: MeasureTemplates; if_match: false };
  'GET /api/practices/{practice}/measures/{measure}': { takes: undefined; gives: MeasureView; if_match: false };
  'PUT /api/practices/{practice}/measures/{measure}': { takes: MeasureInput; gives: Measure; if_match: true };
  'PUT /api/practices/{practice}/measures/{measure}/settings': { takes: MeasureSettingsInput; gives: MeasureSettings; if_match: true };
  'GET /api/practices/{practice}/periods': { takes: undefined; gives: PeriodList; if_match: false };
  'GET /api/practices/{practice}/periods/{period}': { takes: undefined; gives: Sheet; if_match: false };
  'PUT /api/practices/{practice}/periods/{period}/submission': { takes: undefined; gives: Standing; if_match: true };
  'DELETE /api/practices/{practice}/periods/{period}/submission': { takes: undefined; gives: Sheet; if_match: true };
  'PUT /api/practices/{practice}/entries/{measure}/{period}': { takes: EntryInput; gives: Entry; if_match: true };
  'DELETE /api/practices/{practice}/entries/{measure}/{period}': { takes: undefined; gives: undefined; if_match: true };
  'GET /api/practices/{practice}/entries/{measure}/{period}/revisions': { takes: undefined; gives: Revisions; if_match: false };
  'GET /api/practices/{practice}/overview': { takes: undefined; gives: PracticeGlance; if_match: false };
  'GET /api/practices/{practice}/periods/{period}/review': { takes: undefined; gives: Review; if_match: false };
  'PUT /api/practices/{practice}/periods/{period}/review/sums': { takes: undefined; gives: Review; if_match: true };
  'PUT /api/practices/{practice}/periods/{period}/review/charts/{review_chart}': { takes: ReviewChartInput; gives: ReviewChart; if_match: true };
  'DELETE /api/practices/{practice}/periods/{period}/review/charts/{review_chart}': { takes: undefined; gives: undefined; if_match: true };
  'POST /api/practices/{practice}/measures/{measure}/imports': { takes: ImportInput; gives: ImportReport; if_match: false };
  'POST /api/me/imports': { takes: ManyImportInput; gives: ImportReport; if_match: false };
  'GET /api/practices/{practice}/measures/{measure}/entries.csv': { takes: undefined; gives: string; if_match: false };
  'GET /api/programs/{program}/overview': { takes: undefined; gives: Overview; if_match: false };
  'GET /api/programs/{program}/overview/sums': { takes: undefined; gives: OverviewSums; if_match: false };
  'GET /api/programs/{program}/measures': { takes: undefined; gives: ProgramMeasures; if_match: false };
  'PUT /api/programs/{program}/measures/{measure}': { takes: ProgramMeasureInput; gives: ProgramMeasure; if_match: true };
  'GET /api/programs/{program}/measures-to-choose': { takes: undefined; gives: MeasureChoices; if_match: false };
  'POST /api/programs/{program}/measures': { takes: MeasureInput; gives: Measure; if_match: false };
  'PUT /api/programs/{program}/measures/{measure}/definition': { takes: MeasureInput; gives: Measure; if_match: true };
  'DELETE /api/programs/{program}/measures/{measure}': { takes: undefined; gives: undefined; if_match: false };
  'GET /api/programs/{program}/numbers.csv': { takes: undefined; gives: string; if_match: false };
  'GET /api/programs/{program}/definitions.csv': { takes: undefined; gives: string; if_match: false };
  'GET /api/programs/{program}/snapshots': { takes: undefined; gives: SnapshotList; if_match: false };
  'POST /api/programs/{program}/snapshots': { takes: NewSnapshot; gives: SnapshotLine; if_match: false };
  'GET /api/programs/{program}/snapshots/{snapshot}': { takes: undefined; gives: SnapshotView; if_match: false };
  'GET /api/programs/{program}/snapshots/{snapshot}/numbers.csv': { takes: undefined; gives: string; if_match: false };
  'GET /api/programs/{program}/snapshots/{snapshot}/definitions.csv': { takes: undefined; gives: string; if_match: false };
  'GET /api/practices/{practice}/charts/{measure}': { takes: undefined; gives: Chart; if_match: false };
  'GET /api/practices/{practice}/charts/{measure}/svg': { takes: undefined; gives: string; if_match: false };
  'GET /api/practices/{practice}/charts/{measure}/csv': { takes: undefined; gives: string; if_match: false };
  'GET /api/practices/{practice}/charts/{measure}/pdf': { takes: undefined; gives: string; if_match: false };
  'GET /api/practices/{practice}/charts/{measure}/png': { takes: undefined; gives: string; if_match: false };
  'POST /api/practices/{practice}/charts/{measure}/annotations': { takes: NewAnnotation; gives: Annotation; if_match: false };
  'PUT /api/practices/{practice}/charts/{measure}/annotations/{annotation}': { takes: AnnotationInput; gives: Annotation; if_match: true };
  'DELETE /api/practices/{practice}/charts/{measure}/annotations/{annotation}': { takes: undefined; gives: undefined; if_match: true };
  'POST /api/practices/{practice}/charts/{measure}/looks': { takes: NewLook; gives: Look; if_match: false };
  'POST /api/practices/{practice}/charts/{measure}/annotations/{annotation}/replies': { takes: NewReply; gives: Reply; if_match: false };
  'DELETE /api/practices/{practice}/charts/{measure}/annotations/{annotation}/replies/{reply}': { takes: undefined; gives: undefined; if_match: true };
  'GET /api/practices/{practice}/charts/{measure}/settings': { takes: undefined; gives: ChartSetupView; if_match: false };
  'PUT /api/practices/{practice}/charts/{measure}/settings': { takes: ChartSettingsInput; gives: ChartSettings; if_match: true };
  'PUT /api/practices/{practice}/charts/{measure}/rebase': { takes: RebaseInput; gives: ChartSettings; if_match: true };
  'GET /api/programs/{program}/charts/{measure}': { takes: undefined; gives: ProgramCharts; if_match: false };
  'GET /api/programs/{program}/charts/{measure}/funnel': { takes: undefined; gives: string; if_match: false };
  'GET /api/partnership/places': { takes: undefined; gives: PartnershipPlaces; if_match: false };
  'PUT /api/partnership/name': { takes: PartnershipInput; gives: PartnershipName; if_match: true };
  'POST /api/partnership/practices': { takes: NewPractice; gives: Practice; if_match: false };
  'POST /api/partnership/programs': { takes: NewProgram; gives: Program; if_match: false };
  'GET /api/partnership/people': { takes: undefined; gives: People; if_match: false };
  'POST /api/partnership/people': { takes: NewPerson; gives: Person; if_match: false };
  'PUT /api/partnership/people/{account}/disabled': { takes: DisabledInput; gives: Person; if_match: true };
  'POST /api/partnership/people/{account}/password': { takes: undefined; gives: FirstPassword; if_match: false };
  'POST /api/partnership/people/{account}/letter': { takes: undefined; gives: undefined; if_match: false };
  'DELETE /api/partnership/people/{account}/logins': { takes: undefined; gives: undefined; if_match: false };
  'POST /api/partnership/people/{account}/roles': { takes: RoleInput; gives: Person; if_match: false };
  'DELETE /api/partnership/people/{account}/roles/{grant}': { takes: undefined; gives: undefined; if_match: false };
  'GET /api/partnership/audit': { takes: undefined; gives: Trail; if_match: false };
  'GET /api/partnership/audit/verify': { takes: undefined; gives: Verified; if_match: false };
  'GET /api/partnership/health': { takes: undefined; gives: Health; if_match: false };
  'GET /api/partnership/backups': { takes: undefined; gives: Backups; if_match: false };
  'POST /api/partnership/backups': { takes: undefined; gives: Backups; if_match: false };
  'GET /api/partnership/backups/{backup}': { takes: undefined; gives: string; if_match: false };
  'POST /api/practices/{practice}/priorities': { takes: NewPriority; gives: Priority; if_match: false };
  'PUT /api/practices/{practice}/priorities/{priority}': { takes: PriorityInput; gives: Priority; if_match: true };
  'PUT /api/practices/{practice}/priorities/{priority}/place': { takes: PriorityPlace; gives: Priority; if_match: true };
  'PUT /api/practices/{practice}/priorities/{priority}/answer': { takes: FamilyReply; gives: Priority; if_match: true };
  'PUT /api/practices/{practice}/priorities/{priority}/pick': { takes: PickInput; gives: Priority; if_match: true };
  'PUT /api/practices/{practice}/priorities/{priority}/merge': { takes: MergeInput; gives: Priority; if_match: true };
  'POST /api/practices/{practice}/priorities/{priority}/split': { takes: SplitInput; gives: Priority; if_match: true };
  'GET /api/practices/{practice}/priorities': { takes: undefined; gives: PriorityList; if_match: false };
  'POST /api/practices/{practice}/dots': { takes: DotsInput; gives: PriorityList; if_match: true };
  'PUT /api/practices/{practice}/vote': { takes: VoteInput; gives: Vote; if_match: true };
  'GET /api/practices/{practice}/planning/projects': { takes: undefined; gives: ProjectList; if_match: false };
  'POST /api/practices/{practice}/planning/projects': { takes: NewProject; gives: Project; if_match: false };
  'GET /api/practices/{practice}/planning/templates': { takes: undefined; gives: ProjectTemplates; if_match: false };
  'GET /api/practices/{practice}/planning/projects/{project}': { takes: undefined; gives: ProjectView; if_match: false };
  'PUT /api/practices/{practice}/planning/projects/{project}': { takes: ProjectInput; gives: Project; if_match: true };
  'GET /api/practices/{practice}/planning/projects/{project}/history': { takes: undefined; gives: ProjectHistory; if_match: false };
  'DELETE /api/practices/{practice}/planning/projects/{project}/history': { takes: undefined; gives: undefined; if_match: false };
  'POST /api/practices/{practice}/planning/projects/{project}/partners': { takes: PartnerInput; gives: PracticeName; if_match: false };
  'DELETE /api/practices/{practice}/planning/projects/{project}/partners/{partner}': { takes: undefined; gives: undefined; if_match: false };
  'PUT /api/practices/{practice}/planning/projects/{project}/problem': { takes: ProblemPart; gives: PartMark; if_match: true };
  'PUT /api/practices/{practice}/planning/projects/{project}/aim': { takes: Aim; gives: PartMark; if_match: true };
  'PUT /api/practices/{practice}/planning/projects/{project}/story': { takes: Story; gives: PartMark; if_match: true };
  'PUT /api/practices/{practice}/planning/projects/{project}/team': { takes: ProjectTeam; gives: PartMark; if_match: true };
  'PUT /api/practices/{practice}/planning/projects/{project}/credit': { takes: Credit; gives: PartMark; if_match: true };
  'PUT /api/practices/{practice}/planning/projects/{project}/measures': { takes: LinkedMeasures; gives: PartMark; if_match: true };
  'PUT /api/practices/{practice}/planning/projects/{project}/drivers': { takes: Drivers; gives: PartMark; if_match: true };
  'PUT /api/practices/{practice}/planning/projects/{project}/workflow': { takes: Workflow; gives: PartMark; if_match: true };
  'PUT /api/practices/{practice}/planning/projects/{project}/timeline': { takes: Timeline; gives: PartMark; if_match: true };
  'PUT /api/practices/{practice}/planning/projects/{project}/risks': { takes: Risks; gives: PartMark; if_match: true };
  'PUT /api/practices/{practice}/planning/projects/{project}/time': { takes: TimeBudget; gives: PartMark; if_match: true };
  'GET /api/practices/{practice}/planning/actions': { takes: undefined; gives: OpenActions; if_match: false };
  'POST /api/practices/{practice}/planning/projects/{project}/ideas': { takes: NewIdea; gives: Idea; if_match: false };
  'PUT /api/practices/{practice}/planning/projects/{project}/ideas/{idea}': { takes: IdeaInput; gives: Idea; if_match: true };
  'POST /api/practices/{practice}/planning/projects/{project}/actions': { takes: NewAction; gives: Action; if_match: false };
  'PUT /api/practices/{practice}/planning/projects/{project}/actions/{action}': { takes: ActionInput; gives: Action; if_match: true };
  'GET /api/practices/{practice}/planning/projects/{project}/export/json': { takes: undefined; gives: Bundle; if_match: false };
  'GET /api/practices/{practice}/planning/projects/{project}/export/csv': { takes: undefined; gives: string; if_match: false };
  'POST /api/practices/{practice}/planning/import': { takes: ImportProject; gives: Project; if_match: false };
  'GET /api/practices/{practice}/planning/projects/{project}/drivers/svg': { takes: undefined; gives: string; if_match: false };
  'GET /api/practices/{practice}/planning/projects/{project}/workflow/{map}/svg': { takes: undefined; gives: string; if_match: false };
  'GET /api/me/calendar-feed': { takes: undefined; gives: FeedState; if_match: false };
  'POST /api/me/calendar-feed': { takes: undefined; gives: FeedAddress; if_match: false };
  'DELETE /api/me/calendar-feed': { takes: undefined; gives: undefined; if_match: false };
  'GET /api/open/calendar/{feed}': { takes: undefined; gives: string; if_match: false };
  'GET /api/practices/{practice}/planning/projects/{project}/plan/pdf': { takes: undefined; gives: string; if_match: false };
  'GET /api/practices/{practice}/planning/projects/{project}/charter/pdf': { takes: undefined; gives: string; if_match: false };
  'GET /api/practices/{practice}/planning/projects/{project}/storyboard/pdf': { takes: undefined; gives: string; if_match: false };
  'GET /api/practices/{practice}/pdsa': { takes: undefined; gives: CycleList; if_match: false };
  'GET /api/practices/{practice}/pdsa/shared': { takes: undefined; gives: SharedCycles; if_match: false };
  'POST /api/practices/{practice}/pdsa/cycles': { takes: NewCycle; gives: Cycle; if_match: false };
  'GET /api/practices/{practice}/pdsa/cycles/{cycle}': { takes: undefined; gives: Cycle; if_match: false };
  'GET /api/practices/{practice}/pdsa/cycles/{cycle}/history': { takes: undefined; gives: CycleHistory; if_match: false };
  'GET /api/practices/{practice}/pdsa/cycles/{cycle}/borrowing': { takes: undefined; gives: Borrowing; if_match: false };
  'DELETE /api/practices/{practice}/pdsa/cycles/{cycle}/history': { takes: undefined; gives: undefined; if_match: false };
  'PUT /api/practices/{practice}/pdsa/cycles/{cycle}/plan': { takes: PlanFields; gives: PlanStep; if_match: true };
  'PUT /api/practices/{practice}/pdsa/cycles/{cycle}/do': { takes: DoFields; gives: DoStep; if_match: true };
  'PUT /api/practices/{practice}/pdsa/cycles/{cycle}/study': { takes: StudyFields; gives: StudyStep; if_match: true };
  'PUT /api/practices/{practice}/pdsa/cycles/{cycle}/act': { takes: ActFields; gives: ActStep; if_match: true };
  'PUT /api/practices/{practice}/pdsa/cycles/{cycle}/sharing': { takes: SharingInput; gives: Cycle; if_match: true };
  'GET /api/practices/{practice}/files/about/{thing}': { takes: undefined; gives: FileList; if_match: false };
  'POST /api/practices/{practice}/files': { takes: NewFile; gives: File; if_match: false };
  'PUT /api/practices/{practice}/files/{file}/parts/{part}': { takes: undefined; gives: undefined; if_match: false };
  'POST /api/practices/{practice}/files/{file}/ready': { takes: undefined; gives: File; if_match: false };
  'GET /api/practices/{practice}/files/{file}/content': { takes: undefined; gives: string; if_match: false };
  'PUT /api/practices/{practice}/files/{file}': { takes: FileInput; gives: File; if_match: true };
  'DELETE /api/practices/{practice}/files/{file}': { takes: undefined; gives: undefined; if_match: false };
  'GET /api/me/help-content': { takes: undefined; gives: HelpContent; if_match: false };
  'GET /api/practices/{practice}/barriers': { takes: undefined; gives: BarrierPage; if_match: false };
  'POST /api/practices/{practice}/barriers': { takes: NewBarrier; gives: Barrier; if_match: false };
  'PUT /api/practices/{practice}/barriers/{barrier}': { takes: BarrierInput; gives: Barrier; if_match: true };
  'DELETE /api/practices/{practice}/barriers/{barrier}': { takes: undefined; gives: undefined; if_match: true };
  'GET /api/programs/{program}/barriers': { takes: undefined; gives: HelpPatterns; if_match: false };
  'POST /api/practices/{practice}/barriers/requests': { takes: NewHelpRequest; gives: HelpRequest; if_match: false };
  'GET /api/practices/{practice}/barriers/requests/{request}': { takes: undefined; gives: HelpThread; if_match: false };
  'PUT /api/practices/{practice}/barriers/requests/{request}': { takes: HelpRequestInput; gives: HelpRequest; if_match: true };
  'DELETE /api/practices/{practice}/barriers/requests/{request}': { takes: undefined; gives: undefined; if_match: true };
  'PUT /api/practices/{practice}/barriers/requests/{request}/path': { takes: HelpPathInput; gives: HelpRequest; if_match: true };
  'POST /api/practices/{practice}/barriers/requests/{request}/answers': { takes: NewHelpAnswer; gives: HelpAnswer; if_match: false };
  'PUT /api/practices/{practice}/barriers/requests/{request}/outcome': { takes: HelpOutcomeInput; gives: HelpRequest; if_match: true };
  'GET /api/me/questions': { takes: undefined; gives: Questions; if_match: false };
  'POST /api/me/questions/{request}/answers': { takes: NewHelpAnswer; gives: HelpAnswer; if_match: false };
  'GET /api/practices/{practice}/coaching': { takes: undefined; gives: CoachingView; if_match: false };
  'GET /api/practices/{practice}/coaching/contacts/{contact}': { takes: undefined; gives: Contact; if_match: false };
  'PUT /api/practices/{practice}/coaching/contacts/{contact}': { takes: ContactFields; gives: Contact; if_match: true };
  'DELETE /api/practices/{practice}/coaching/contacts/{contact}': { takes: undefined; gives: undefined; if_match: true };
  'GET /api/practices/{practice}/coaching/contacts/{contact}/history': { takes: undefined; gives: ContactHistory; if_match: false };
  'DELETE /api/practices/{practice}/coaching/contacts/{contact}/history': { takes: undefined; gives: undefined; if_match: false };
  'POST /api/practices/{practice}/coaching/series': { takes: SeriesInput; gives: PlannedContacts; if_match: false };
  'PUT /api/practices/{practice}/coaching/contacts/{contact}/time': { takes: MoveInput; gives: Contact; if_match: true };
  'GET /api/practices/{practice}/coaching/contacts/{contact}/calendar': { takes: undefined; gives: string; if_match: false };
  'POST /api/practices/{practice}/coaching/promises': { takes: NewPromise; gives: GivenPromise; if_match: false };
  'PUT /api/practices/{practice}/coaching/promises/{promise}': { takes: PromiseInput; gives: GivenPromise; if_match: true };
  'PUT /api/practices/{practice}/coaching/contacts/{contact}/closing': { takes: Closing; gives: Contact; if_match: true };
  'GET /api/practices/{practice}/coaching/prep': { takes: undefined; gives: Prep; if_match: false };
  'GET /api/me/caseload': { takes: undefined; gives: Caseload; if_match: false };
  'POST /api/me/caseload/views': { takes: SavedView; gives: SavedView; if_match: false };
  'DELETE /api/me/caseload/views/{view}': { takes: undefined; gives: undefined; if_match: false };
  'GET /api/practices/{practice}/coaching/dose': { takes: undefined; gives: PracticeDose; if_match: false };
  'PUT /api/practices/{practice}/coaching/skills/{skill}': { takes: SkillInput; gives: SkillLine; if_match: true };
  'GET /api/programs/{program}/coaching': { takes: undefined; gives: ProgramDose; if_match: false };
  'GET /api/programs/{program}/coaching/csv': { takes: undefined; gives: string; if_match: false };
  'GET /api/practices/{practice}/export': { takes: undefined; gives: PracticeFile; if_match: false };
  'GET /api/me/notes': { takes: undefined; gives: NoteList; if_match: false };
  'GET /api/me/feelings': { takes: undefined; gives: Feelings; if_match: false };
  'GET /api/me/note-places': { takes: undefined; gives: NotePlaces; if_match: false };
  'POST /api/me/notes': { takes: NewNote; gives: Note; if_match: false };
  'GET /api/me/notes/{note}': { takes: undefined; gives: Note; if_match: false };
  'PUT /api/me/notes/{note}': { takes: NoteWords; gives: Note; if_match: true };
  'DELETE /api/me/notes/{note}': { takes: undefined; gives: undefined; if_match: false };
  'POST /api/me/notes/{note}/opened': { takes: undefined; gives: Note; if_match: false };
  'PUT /api/me/notes/{note}/readers': { takes: NoteReaders; gives: Note; if_match: true };
  'PUT /api/me/notes/{note}/state': { takes: NoteState; gives: Note; if_match: true };
  'POST /api/me/notes/{note}/replies': { takes: NewNoteReply; gives: Note; if_match: false };
  'DELETE /api/me/notes/{note}/replies/{reply}': { takes: undefined; gives: undefined; if_match: false };
  'GET /api/practices/{practice}/coaching/packet': { takes: undefined; gives: Packet; if_match: false };
  'POST /api/practices/{practice}/coaching/handover': { takes: CoachChange; gives: undefined; if_match: false };
  'POST /api/practices/{practice}/coaching/covers': { takes: NewCover; gives: Packet; if_match: false };
  'POST /api/practices/{practice}/coaching/learners': { takes: NewCover; gives: Packet; if_match: false };
  'DELETE /api/practices/{practice}/coaching/covers/{cover}': { takes: undefined; gives: undefined; if_match: false };
  'GET /api/me/supervised': { takes: undefined; gives: Supervised; if_match: false };
  'GET /api/me/worth-saying': { takes: undefined; gives: WorthSaying; if_match: false };
  'GET /api/me/message-choice': { takes: undefined; gives: MessageChoice; if_match: false };
  'PUT /api/me/message-choice': { takes: MessageChoiceInput; gives: MessageChoice; if_match: true };
  'GET /api/practices/{practice}/encouragement': { takes: undefined; gives: Encouragement; if_match: false };
  'POST /api/practices/{practice}/encouragement/not-now': { takes: NotNowAbout; gives: undefined; if_match: false };
  'POST /api/practices/{practice}/encouragement/messages': { takes: NewMessage; gives: Message; if_match: false };
  'GET /api/me/messages': { takes: undefined; gives: MessageList; if_match: false };
  'POST /api/me/messages/{message}/seen': { takes: SeenInput; gives: undefined; if_match: false };
  'DELETE /api/me/messages/{message}': { takes: undefined; gives: undefined; if_match: false };
}
