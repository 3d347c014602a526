create table training_terms (
  number           varchar(20) primary key references gathering (number),
  region           varchar(100),
  audience         varchar(500),
  min_seats        int,
  trainer          varchar(200),
  material         varchar(300),
  artefact_version bigint,
  material_state   varchar(15) not null,
  merged_into      varchar(20) references gathering (number),
  pre_test         numeric(5, 2),
  post_test        numeric(5, 2),
  satisfaction     numeric(3, 2)
);
