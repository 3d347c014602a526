-- Folded names and the last digits of telephones, by which lists are ordered and doubles are found.
alter table organisation add column name_key varchar(400) default '' not null;
alter table organisation add column name_en_key varchar(400) default '' not null;
alter table organisation add column size_class varchar(10);
alter table organisation add column merged_into bigint references organisation (id);
create index organisation_by_name on organisation (name_key, id);
create index organisation_by_english_name on organisation (name_en_key, id);
create index organisation_merged on organisation (merged_into);

alter table person add column name_key varchar(400) default '' not null;
alter table person add column phone_key varchar(8);
alter table person add column accessibility varchar(500);
alter table person add column tier_rule varchar(40);
alter table person add column assessed_at timestamp with time zone;
alter table person add column assessed_by varchar(100);
alter table person add column merged_into bigint references person (id);
create index person_by_name on person (name_key, id);
create index person_by_phone on person (phone_key);
create index person_merged on person (merged_into);
