-- Days that differ from the country profile: a holiday sighted a day later, a Friday worked.
create table calendar_day (
  on_day date primary key,
  worked boolean not null,
  name   varchar(200)
);

-- Sessions live in the database so that any node can serve anyone (shape given by Spring Session).
create table spring_session (
  primary_id            char(36) not null primary key,
  session_id            char(36) not null,
  creation_time         bigint not null,
  last_access_time      bigint not null,
  max_inactive_interval int not null,
  expiry_time           bigint not null,
  principal_name        varchar(100)
);
create unique index spring_session_by_id on spring_session (session_id);
create index spring_session_by_expiry on spring_session (expiry_time);
create index spring_session_by_principal on spring_session (principal_name);
create table spring_session_attributes (
  session_primary_id char(36) not null references spring_session (primary_id) on delete cascade,
  attribute_name     varchar(200) not null,
  attribute_bytes    ${blob} not null,
  primary key (session_primary_id, attribute_name)
);

-- Held while a starting node puts in place what is missing, so that a second one waits.
create table start_lock (
  name varchar(20) primary key
);
insert into start_lock (name) values ('seeds'), ('demo');
