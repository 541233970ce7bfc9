-- The log. The same tables, by meaning, stand in db/log/sqlite.

-- One row: how far the log has come. fence is raised by a writer that must be sure that a write which it
-- lost sight of can no longer happen. Its page keeps room, so that an update touches no other page.
create table head (
  one         smallint primary key check (one = 1),
  size        bigint   not null,
  recorded_at bigint   not null,
  fence       bigint   not null
) with (fillfactor = 10);

insert into head (one, size, recorded_at, fence) values (1, 0, 0, 0);

-- The record. leaf is what is hashed; it holds a digest of each field of the payload under its salt.
-- recorded_at counts milliseconds from 1970-01-01T00:00Z. Identifiers compare byte by byte.
create table event (
  position    bigint           primary key,
  stream      text collate "C" not null,
  sequence    bigint           not null,
  event_id    text collate "C" not null unique,
  recorded_at bigint           not null,
  leaf        bytea            not null,
  payload     bytea            not null,
  salts       bytea            not null,
  unique (stream, sequence)
);

-- How requests with an idempotency key were answered; size is what the log held with the last of their events.
create table outcome (
  key         text collate "C" primary key,
  body_digest text             not null,
  status      integer          not null,
  location    text             not null,
  size        bigint           not null
);

-- The trees of the log that were settled on, each before it was signed, and the signed note.
-- follows is the size of the tree that it extends, 0 for none: the trees form one chain.
create table checkpoint (
  size bigint primary key,
  root bytea not null,
  follows bigint not null unique,
  note text,
  witnessed integer not null default 0
);

-- The roots of the complete subtrees above the leaves. They can be computed again.
create table subtree (
  level integer not null,
  idx   bigint not null,
  root  bytea not null,
  primary key (level, idx)
);

-- Time stamps of signed checkpoints: tokens of RFC 3161, as an authority made them.
create table anchor (
  size  bigint primary key,
  token bytea not null
);

-- Disposable.
create table snapshot (
  stream   text collate "C" primary key,
  sequence bigint           not null,
  payload  bytea            not null
);
