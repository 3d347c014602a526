create table feedback_package (
  project        varchar(20) primary key references project (number),
  open_days      int not null,
  shorter_reason varchar(1000),
  sessions       int not null,
  author         varchar(100) not null
);
