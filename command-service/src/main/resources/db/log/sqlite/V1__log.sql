-- The log. The same tables, by meaning, stand in db/log/postgresql.

-- One row: how far the log has come. fence is raised by a writer that must be sure that a write which it
-- lost sight of can no longer happen.
create table head (
  one         integer primary key check (one = 1),
  size        integer not null,
  recorded_at integer not null,
  fence       integer not null
) strict;

insert into head (one, size, recorded_at, fence) values (1, 0, 0, 0);

-- The record. leaf is what is hashed; it holds a digest of each field of the payload under its salt.
-- recorded_at counts milliseconds from 1970-01-01T00:00Z.
create table event (
  position    integer primary key,
  stream      text    not null,
  sequence    integer not null,
  event_id    text    not null unique,
  recorded_at integer not null,
  leaf        blob    not null,
  payload     blob    not null,
  salts       blob    not null,
  unique (stream, sequence)
) strict;

-- How requests with an idempotency key were answered; size is what the log held with the last of their events.
create table outcome (
  key         text    primary key,
  body_digest text    not null,
  status      integer not null,
  location    text    not null,
  size        integer not null
) strict, without rowid;

-- The trees of the log that were settled on, each before it was signed, and the signed note.
-- follows is the size of the tree that it extends, 0 for none: the trees form one chain.
create table checkpoint (
  size integer primary key,
  root blob not null,
  follows integer not null unique,
  note text,
  witnessed integer not null default 0
) strict;

-- The roots of the complete subtrees above the leaves. They can be computed again.
create table subtree (
  level integer not null,
  idx   integer not null,
  root  blob not null,
  primary key (level, idx)
) strict, without rowid;

-- Time stamps of signed checkpoints: tokens of RFC 3161, as an authority made them.
create table anchor (
  size  integer primary key,
  token blob not null
) strict;

-- Disposable.
create table snapshot (
  stream   text    primary key,
  sequence integer not null,
  payload  blob    not null
) strict;
