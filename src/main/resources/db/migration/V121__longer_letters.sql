-- A letter about a meeting tells its purpose, its rules and the reasons of a change and of short notice, in both languages.
alter table mailing alter column facts set data type varchar(8000);
