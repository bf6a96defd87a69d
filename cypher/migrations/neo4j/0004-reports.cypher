// Look-ups of the records of reports, of action lines and of joins.

CREATE CONSTRAINT report_section_key IF NOT EXISTS FOR (n:ReportSection) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT report_message_key IF NOT EXISTS FOR (n:ReportMessage) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT companion_document_key IF NOT EXISTS FOR (n:CompanionDocument) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT survey_finding_key IF NOT EXISTS FOR (n:SurveyFinding) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT action_plan_key IF NOT EXISTS FOR (n:ActionPlan) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT action_line_key IF NOT EXISTS FOR (n:ActionLine) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT action_point_key IF NOT EXISTS FOR (n:ActionPoint) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT join_key IF NOT EXISTS FOR (n:Join) REQUIRE n.key IS UNIQUE;

CREATE INDEX report_snapshot IF NOT EXISTS FOR (n:Report) ON (n.snapshot);
CREATE INDEX trend_snapshot IF NOT EXISTS FOR (n:Trend) ON (n.snapshot);
CREATE INDEX action_line_snapshot IF NOT EXISTS FOR (n:ActionLine) ON (n.snapshot);
