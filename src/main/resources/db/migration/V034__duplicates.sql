-- Pairs of entries that look alike and were found to be two.
create table distinct_entries (
  kind       varchar(20) not null,
  older_id   bigint not null,
  younger_id bigint not null,
  decided_by varchar(100) not null,
  decided_at timestamp with time zone not null,
  primary key (kind, older_id, younger_id)
);
