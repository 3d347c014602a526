-- When a document came out; for those that already were, the day they were kept is all that is known.
alter table document add column published_at timestamp with time zone;
update document set published_at = created_at where visibility = 'PUBLIC';
create index document_published on document (published_at desc, id desc);

-- Trainings people can register for, the next first.
create index gathering_registering on gathering (kind, status, first_day);
