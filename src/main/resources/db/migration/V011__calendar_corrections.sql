-- Who said that a day differs from the country profile, and when. Both stay empty for what was entered by hand before there was a page for it.
alter table calendar_day add column changed_by varchar(200);
alter table calendar_day add column changed_at timestamp with time zone;
