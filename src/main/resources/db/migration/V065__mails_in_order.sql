-- The mails of one mailing page by page, in the order they were queued.
create index outbox_in_order on outbox_mail (mailing_id, id);
