// Look-ups by key, each with the index of its constraint, and sweeps by snapshot.

CREATE CONSTRAINT migration_id IF NOT EXISTS FOR (n:Migration) REQUIRE (n.engine, n.id) IS UNIQUE;
CREATE CONSTRAINT dataset_hash IF NOT EXISTS FOR (n:Dataset) REQUIRE n.hash IS UNIQUE;
CREATE CONSTRAINT lock_id IF NOT EXISTS FOR (n:Lock) REQUIRE n.id IS UNIQUE;

CREATE CONSTRAINT country_key IF NOT EXISTS FOR (n:Country) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT group_key IF NOT EXISTS FOR (n:Group) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT jurisdiction_key IF NOT EXISTS FOR (n:Jurisdiction) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT regulator_key IF NOT EXISTS FOR (n:Regulator) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT law_key IF NOT EXISTS FOR (n:Law) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT provision_key IF NOT EXISTS FOR (n:Provision) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT rule_key IF NOT EXISTS FOR (n:Rule) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT feature_key IF NOT EXISTS FOR (n:Feature) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT agreement_key IF NOT EXISTS FOR (n:Agreement) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT commitment_key IF NOT EXISTS FOR (n:Commitment) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT reservation_key IF NOT EXISTS FOR (n:Reservation) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT agenda_key IF NOT EXISTS FOR (n:Agenda) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT action_area_key IF NOT EXISTS FOR (n:ActionArea) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT goal_key IF NOT EXISTS FOR (n:Goal) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT working_group_key IF NOT EXISTS FOR (n:WorkingGroup) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT milestone_key IF NOT EXISTS FOR (n:Milestone) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT benchmark_key IF NOT EXISTS FOR (n:Benchmark) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT report_key IF NOT EXISTS FOR (n:Report) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT guiding_question_key IF NOT EXISTS FOR (n:GuidingQuestion) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT trend_key IF NOT EXISTS FOR (n:Trend) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT approach_key IF NOT EXISTS FOR (n:Approach) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT stakeholder_key IF NOT EXISTS FOR (n:Stakeholder) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT indicator_key IF NOT EXISTS FOR (n:Indicator) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT observation_key IF NOT EXISTS FOR (n:Observation) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT method_key IF NOT EXISTS FOR (n:Method) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT weight_key IF NOT EXISTS FOR (n:Weight) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT effect_key IF NOT EXISTS FOR (n:Effect) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT source_key IF NOT EXISTS FOR (n:Source) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT record_key IF NOT EXISTS FOR (n:Record) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT fact_key IF NOT EXISTS FOR (n:Fact) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT searchable_key IF NOT EXISTS FOR (n:Searchable) REQUIRE n.key IS UNIQUE;

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
