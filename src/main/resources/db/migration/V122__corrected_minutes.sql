-- What was published of a meeting before it was put right, with what changed then. It stays at its address.
alter table minutes_publication add column version int default 1 not null;

create table former_publication (
  session      varchar(20) not null references minutes_publication (session),
  version      int not null,
  title_ar     varchar(300) not null,
  title_en     varchar(300) not null,
  summary      varchar(4000),
  translation  varchar(4000),
  published_at timestamp with time zone not null,
  sha256       varchar(64) not null,
  note_ar      varchar(1000) not null,
  note_en      varchar(1000) not null,
  corrected_by varchar(100) not null,
  corrected_at timestamp with time zone not null,
  primary key (session, version)
);

create table former_line (
  session varchar(20) not null,
  version int not null,
  item    int not null,
  part    varchar(10) not null,
  kind    varchar(20),
  sector  varchar(20),
  text    varchar(4000) not null,
  primary key (session, version, item),
  foreign key (session, version) references former_publication (session, version)
);
