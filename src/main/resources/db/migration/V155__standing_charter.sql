-- The platform's own charter is a text like those of projects, but belongs to none; there is one of each kind of standing text.
alter table guide alter column project drop not null;
alter table guide add column standing varchar(20) unique;

-- Whoever asks for a link to comment and is in no register is written to at this address.
alter table contribution add column email varchar(254);
create index contribution_by_email on contribution (round_id, email);

-- The versions of the charter of partnership, each with the day from which requests are held against it.
create table charter_version (
  version      varchar(20) primary key,
  effective_on date not null,
  enacted_at   timestamp with time zone not null
);
insert into charter_version (version, effective_on, enacted_at)
  values ('1.0', date '2000-01-01', timestamp with time zone '2000-01-01 00:00:00+00');
create index charter_version_by_day on charter_version (effective_on);

-- A clause keeps its code through all versions; it is known again by what the guidelines call it.
alter table charter_clause add column part bigint;
alter table charter_clause alter column title_ar set data type varchar(300);
alter table charter_clause alter column title_en set data type varchar(300);
alter table charter_clause alter column text_ar set data type varchar(8100);
alter table charter_clause alter column text_en set data type varchar(8100);
