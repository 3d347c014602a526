-- What waits in the whole outbox and since when, what was given up: the metrics ask each time they are read.
create index outbox_by_status on outbox_mail (status, next_attempt_at);
