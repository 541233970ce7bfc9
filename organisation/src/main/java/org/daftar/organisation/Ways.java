package org.daftar.organisation;

/**
 * How a node reaches the servers.
 *
 * @param database the JDBC address of the log
 * @param brokers the bootstrap servers of Kafka
 * @param documents the connection string of the documents
 */
record Ways(String database, String brokers, String documents) {}
