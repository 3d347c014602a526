-- What a member is asked for again and again, and until when it was let be.
alter table membership add column registration_expires_on date;
alter table membership add column confirm_asked_on date;
alter table membership add column renewal_asked_on date;
alter table membership add column kept_until date;
