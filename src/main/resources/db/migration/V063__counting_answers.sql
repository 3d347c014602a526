-- Answers know whether they count and for which sector, so that a million of them are counted in one pass and without a join.
alter table answer add column sector varchar(20);
alter table answer add column counted boolean default false not null;
update answer set sector = (select r.sector from survey_response r where r.id = answer.response_id),
  counted = exists (select 1 from survey_response r where r.id = answer.response_id and r.disposition in ('COMPLETE', 'PARTIAL'));

-- One question's answers in the order they are read on, page by page.
drop index answer_by_survey;
create index answer_by_question on answer (survey_number, question, response_id);

-- Whether anything has changed since results were compiled: how many answered how far, and when.
drop index survey_response_by_survey;
create index survey_response_state on survey_response (survey_number, disposition, changed_at);
