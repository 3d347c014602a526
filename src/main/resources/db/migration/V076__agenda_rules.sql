-- An item of the agenda may go by another rule than its session; points of the minutes know the item they belong to.
alter table agenda_item add column kind varchar(15) default 'DISCUSSION' not null;
alter table agenda_item add column confidentiality varchar(15);
alter table session_point add column agenda_item int;
-- The rule that somebody acknowledged when they came.
alter table attendance add column acknowledged varchar(15);
