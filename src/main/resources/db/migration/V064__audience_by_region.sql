-- A survey may ask the people of some regions only.
alter table survey add column audience_regions varchar(1000) default '' not null;
