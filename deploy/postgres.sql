-- Runs once, in an empty database server: the service gets a role of its own that may do nothing to the server.
\set password `cat /run/secrets/postgres-daftar-password`
CREATE ROLE daftar LOGIN PASSWORD :'password';
CREATE DATABASE daftar OWNER daftar;
REVOKE ALL ON DATABASE daftar FROM PUBLIC;
