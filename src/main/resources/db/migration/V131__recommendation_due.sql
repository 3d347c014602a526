-- By when a recommendation is to be carried out, where that was agreed.
alter table recommendation add column due_on date;
