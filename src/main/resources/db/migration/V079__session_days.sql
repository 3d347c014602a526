-- Each day of a session has a quorum of its own.
create table session_day (
  session        varchar(20) not null references session_terms (number),
  on_day         date not null,
  invited        int not null,
  confirmed      int not null,
  present        int not null,
  required       int not null,
  missing        varchar(100),
  at_second_call boolean not null,
  primary key (session, on_day)
);

-- Why people are invited at short notice.
alter table session_terms add column short_notice varchar(1000);

-- Some meetings need a permit before anyone is invited.
alter table gathering add column permit_needed boolean default false not null;
alter table gathering add column permit_number varchar(100);
alter table gathering add column permit_by varchar(200);
alter table gathering add column permit_on date;
