-- The recommendation that turned out to need this dialogue; its page lists the requests about it.
alter table dialogue_request add column origin varchar(20) references case_file (number);
create index dialogue_request_by_origin on dialogue_request (origin);
