-- The tables of Axon's JdbcEventStorageEngine, in SQLite's words.
create table DomainEventEntry (
  globalIndex         integer primary key autoincrement,
  aggregateIdentifier text not null,
  sequenceNumber      integer not null,
  type                text,
  eventIdentifier     text not null unique,
  metaData            blob,
  payload             blob not null,
  payloadRevision     text,
  payloadType         text not null,
  timeStamp           text not null,
  unique (aggregateIdentifier, sequenceNumber)
);

create table SnapshotEventEntry (
  aggregateIdentifier text not null,
  sequenceNumber      integer not null,
  type                text not null,
  eventIdentifier     text not null unique,
  metaData            blob,
  payload             blob not null,
  payloadRevision     text,
  payloadType         text not null,
  timeStamp           text not null,
  primary key (aggregateIdentifier, sequenceNumber)
);
