-- Links outlive a merger of two entries of the register: they are made from the entry that was invited.
alter table invitation add column link_of bigint;
update invitation set link_of = person_id;
alter table invitation alter column link_of set not null;
