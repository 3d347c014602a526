alter table session_terms add column quorum_by_sector boolean default false not null;
alter table session_terms add column quorum_delegates boolean default true not null;
alter table session_terms add column quorum_remote boolean default true not null;
alter table session_terms add column quorum_second int;
alter table session_terms add column quorum_missing varchar(100);
alter table session_terms add column quorum_at_second_call boolean default false not null;
alter table attendance add column remote boolean default false not null;
