create table event_terms (
  number            varchar(20) primary key references gathering (number),
  type              varchar(20) not null,
  concept           varchar(4000),
  fact_sheet        varchar(500),
  proposed_by       varchar(100),
  approved_by       varchar(100),
  remark            varchar(2000),
  closing_statement varchar(4000)
);
