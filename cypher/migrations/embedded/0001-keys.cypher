// Look-ups by key, and sweeps by snapshot. A uniqueness constraint brings no index here, and nothing needs one: one load at a time creates
// each record of a snapshot once, from ids that were checked to be unique.

CREATE INDEX dataset_hash IF NOT EXISTS FOR (n:Dataset) ON (n.hash);
CREATE INDEX lock_id IF NOT EXISTS FOR (n:Lock) ON (n.id);

CREATE INDEX country_key IF NOT EXISTS FOR (n:Country) ON (n.key);
CREATE INDEX group_key IF NOT EXISTS FOR (n:Group) ON (n.key);
CREATE INDEX jurisdiction_key IF NOT EXISTS FOR (n:Jurisdiction) ON (n.key);
CREATE INDEX regulator_key IF NOT EXISTS FOR (n:Regulator) ON (n.key);
CREATE INDEX law_key IF NOT EXISTS FOR (n:Law) ON (n.key);
CREATE INDEX provision_key IF NOT EXISTS FOR (n:Provision) ON (n.key);
CREATE INDEX rule_key IF NOT EXISTS FOR (n:Rule) ON (n.key);
CREATE INDEX feature_key IF NOT EXISTS FOR (n:Feature) ON (n.key);
CREATE INDEX agreement_key IF NOT EXISTS FOR (n:Agreement) ON (n.key);
CREATE INDEX commitment_key IF NOT EXISTS FOR (n:Commitment) ON (n.key);
CREATE INDEX reservation_key IF NOT EXISTS FOR (n:Reservation) ON (n.key);
CREATE INDEX agenda_key IF NOT EXISTS FOR (n:Agenda) ON (n.key);
CREATE INDEX action_area_key IF NOT EXISTS FOR (n:ActionArea) ON (n.key);
CREATE INDEX goal_key IF NOT EXISTS FOR (n:Goal) ON (n.key);
CREATE INDEX working_group_key IF NOT EXISTS FOR (n:WorkingGroup) ON (n.key);
CREATE INDEX milestone_key IF NOT EXISTS FOR (n:Milestone) ON (n.key);
CREATE INDEX benchmark_key IF NOT EXISTS FOR (n:Benchmark) ON (n.key);
CREATE INDEX report_key IF NOT EXISTS FOR (n:Report) ON (n.key);
CREATE INDEX guiding_question_key IF NOT EXISTS FOR (n:GuidingQuestion) ON (n.key);
CREATE INDEX trend_key IF NOT EXISTS FOR (n:Trend) ON (n.key);
CREATE INDEX approach_key IF NOT EXISTS FOR (n:Approach) ON (n.key);
CREATE INDEX stakeholder_key IF NOT EXISTS FOR (n:Stakeholder) ON (n.key);
CREATE INDEX indicator_key IF NOT EXISTS FOR (n:Indicator) ON (n.key);
CREATE INDEX observation_key IF NOT EXISTS FOR (n:Observation) ON (n.key);
CREATE INDEX method_key IF NOT EXISTS FOR (n:Method) ON (n.key);
CREATE INDEX weight_key IF NOT EXISTS FOR (n:Weight) ON (n.key);
CREATE INDEX effect_key IF NOT EXISTS FOR (n:Effect) ON (n.key);
CREATE INDEX source_key IF NOT EXISTS FOR (n:Source) ON (n.key);
CREATE INDEX fact_key IF NOT EXISTS FOR (n:Fact) ON (n.key);
CREATE INDEX searchable_key IF NOT EXISTS FOR (n:Searchable) ON (n.key);

CREATE INDEX country_snapshot IF NOT EXISTS FOR (n:Country) ON (n.snapshot);
CREATE INDEX group_snapshot IF NOT EXISTS FOR (n:Group) ON (n.snapshot);
CREATE INDEX jurisdiction_snapshot IF NOT EXISTS FOR (n:Jurisdiction) ON (n.snapshot);
CREATE INDEX regulator_snapshot IF NOT EXISTS FOR (n:Regulator) ON (n.snapshot);
CREATE INDEX law_snapshot IF NOT EXISTS FOR (n:Law) ON (n.snapshot);
CREATE INDEX agreement_snapshot IF NOT EXISTS FOR (n:Agreement) ON (n.snapshot);
CREATE INDEX commitment_snapshot IF NOT EXISTS FOR (n:Commitment) ON (n.snapshot);
CREATE INDEX agenda_snapshot IF NOT EXISTS FOR (n:Agenda) ON (n.snapshot);
CREATE INDEX indicator_snapshot IF NOT EXISTS FOR (n:Indicator) ON (n.snapshot);
CREATE INDEX record_snapshot IF NOT EXISTS FOR (n:Record) ON (n.snapshot);
CREATE INDEX fact_snapshot IF NOT EXISTS FOR (n:Fact) ON (n.snapshot);
