// Look-ups of the records of reports, of action lines and of joins.

CREATE INDEX report_section_key IF NOT EXISTS FOR (n:ReportSection) ON (n.key);
CREATE INDEX report_message_key IF NOT EXISTS FOR (n:ReportMessage) ON (n.key);
CREATE INDEX companion_document_key IF NOT EXISTS FOR (n:CompanionDocument) ON (n.key);
CREATE INDEX survey_finding_key IF NOT EXISTS FOR (n:SurveyFinding) ON (n.key);
CREATE INDEX action_plan_key IF NOT EXISTS FOR (n:ActionPlan) ON (n.key);
CREATE INDEX action_line_key IF NOT EXISTS FOR (n:ActionLine) ON (n.key);
CREATE INDEX action_point_key IF NOT EXISTS FOR (n:ActionPoint) ON (n.key);
CREATE INDEX join_key IF NOT EXISTS FOR (n:Join) ON (n.key);

CREATE INDEX report_snapshot IF NOT EXISTS FOR (n:Report) ON (n.snapshot);
CREATE INDEX trend_snapshot IF NOT EXISTS FOR (n:Trend) ON (n.snapshot);
CREATE INDEX action_line_snapshot IF NOT EXISTS FOR (n:ActionLine) ON (n.snapshot);
