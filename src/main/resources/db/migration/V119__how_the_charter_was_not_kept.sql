-- How the clauses that a dialogue did not keep were not kept.
alter table request_closing add column breach varchar(4000);
