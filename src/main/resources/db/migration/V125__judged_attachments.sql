-- What came with a request and stays restricted for good: whoever protects data has looked at it.
alter table document add column secrecy_settled boolean default false not null;
