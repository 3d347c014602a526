-- Whoever speaks for a request since another organisation took it over from its applicant.
alter table dialogue_request add column lead_name varchar(200);
alter table dialogue_request add column lead_email varchar(254);
