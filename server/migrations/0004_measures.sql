-- Operational definitions, what practices entered, every revision of it, and what was handed in.

CREATE TABLE measures_measure (
  id               {id} PRIMARY KEY,
  practice_id      {id} REFERENCES practices_practice (id),
  name             {text} NOT NULL,
  short_name       {text} NOT NULL,
  type             {text} NOT NULL,
  kind             {text} NOT NULL,
  purpose          {text} NOT NULL,
  numerator        {text} NOT NULL,
  denominator      {text} NOT NULL,
  exclusions       {text} NOT NULL,
  exceptions       {text} NOT NULL,
  unit             {text} NOT NULL,
  multiplier       {real} NOT NULL,
  direction        {text} NOT NULL,
  goal             {real},
  benchmark        {real},
  benchmark_source {text} NOT NULL,
  data_source      {text} NOT NULL,
  sampling         {text} NOT NULL,
  planned_n        {int},
  period           {text} NOT NULL,
  who_collects     {text} NOT NULL,
  due_day          {int},
  strata           {text} NOT NULL,
  steward          {text} NOT NULL,
  source_address   {text} NOT NULL,
  licence_note     {text} NOT NULL,
  retired_on       {text},
  version          {int} NOT NULL
) {strict};
CREATE INDEX measures_measure_practice ON measures_measure (practice_id);

CREATE TABLE measures_settings (
  practice_id     {id} NOT NULL REFERENCES practices_practice (id),
  measure_id      {id} NOT NULL REFERENCES measures_measure (id),
  goal            {real},
  baseline        {text} NOT NULL,
  baseline_last   {text},
  baseline_reason {text},
  version         {int} NOT NULL,
  PRIMARY KEY (practice_id, measure_id)
) {strict};

CREATE TABLE measures_entry (
  practice_id    {id} NOT NULL REFERENCES practices_practice (id),
  measure_id     {id} NOT NULL REFERENCES measures_measure (id),
  period         {text} NOT NULL,
  numerator      {real},
  denominator    {real},
  value          {real},
  state          {text} NOT NULL,
  no_data_reason {text},
  no_data_words  {text},
  note           {text},
  sent           {bool} NOT NULL,
  entered_by     {text} NOT NULL,
  entered_at     {int} NOT NULL,
  version        {int} NOT NULL,
  PRIMARY KEY (practice_id, measure_id, period)
) {strict};
CREATE INDEX measures_entry_measure ON measures_entry (measure_id, period);
CREATE INDEX measures_entry_practice ON measures_entry (practice_id, period);

CREATE TABLE measures_revision (
  practice_id    {id} NOT NULL,
  measure_id     {id} NOT NULL,
  period         {text} NOT NULL,
  version        {int} NOT NULL,
  numerator      {real},
  denominator    {real},
  value          {real},
  state          {text} NOT NULL,
  no_data_reason {text},
  no_data_words  {text},
  note           {text},
  sent           {bool} NOT NULL,
  entered_by     {text} NOT NULL,
  entered_at     {int} NOT NULL,
  PRIMARY KEY (practice_id, measure_id, period, version)
) {strict};

-- A practice's reporting period that was handed in (or opened again).
CREATE TABLE measures_submission (
  practice_id {id} NOT NULL REFERENCES practices_practice (id),
  starts_on   {text} NOT NULL,
  state       {text} NOT NULL,
  sent_at     {int},
  sent_by     {text},
  times_sent  {int} NOT NULL,
  version     {int} NOT NULL,
  PRIMARY KEY (practice_id, starts_on)
) {strict};
