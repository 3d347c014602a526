-- Links by which people set their password, once and within days. Only the hash of the secret is kept.
create table password_link (
  secret_hash varchar(64) primary key,
  account     varchar(64) not null,
  expires_at  timestamp with time zone not null,
  used_at     timestamp with time zone
);
create index password_link_by_account on password_link (account);
