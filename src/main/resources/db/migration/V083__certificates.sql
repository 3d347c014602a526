-- What a participant of a training scored, of 100 points.
create table training_score (
  guest_id  bigint primary key references guest (id),
  pre_test  numeric(5, 2),
  post_test numeric(5, 2)
);

-- Whom a training gave which certificate. The serial stands on it; whoever reads it there can check it. Its public words are
-- those of the day it was issued.
create table certificate (
  serial         varchar(20) primary key,
  gathering      varchar(20) not null references gathering (number),
  guest_id       bigint not null unique references guest (id),
  kind           varchar(12) not null,
  issued_on      date not null,
  revoked_at     timestamp with time zone,
  revoked_by     varchar(100),
  revoked_reason varchar(500)
);
create index certificate_by_gathering on certificate (gathering);
