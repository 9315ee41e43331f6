/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact.corpus;

/** Command lines of databases and brokers. Marks as in {@link CommandCases}. */
final class DatabaseTools {
  static final String LINES =
      """
      *mysql -h {host} -u {user} -p{pw} {db}
      mysql --host={host} --user={user} --password={pw} {db}
      *mysql -u{user} -p{pww} -e 'select 1'
      *mysqldump -u {user} -p{pw} --single-transaction {db}
      mysqldump --password={pww} --databases {db}
      *mysqladmin -u root -p{pw} status
      *mariadb -u {user} -p{pw} -P 3307 {db}
      psql postgresql://{u}:{pwurl}@{host}:5432/{db}
      psql 'host={host} user={user} password={pw} dbname={db}' -c 'select 1'
      env PGPASSWORD={pw} psql -h {host} -U {user} -d {db}
      env PGPASSWORD={pww} pg_dump -h {host} -U {user} -Fc {db}
      pg_dump --dbname=postgresql://{u}:{pwurl}@{host}/{db} -f {file}
      pg_restore -d postgres://{u}:{pwurl}@{host}/{db} {file}
      *redis-cli -h {host} -a {pw} ping
      redis-cli --pass {pw} -n 2 info
      redis-cli -u redis://:{pwurl}@{host}:6379/0 ping
      redis-cli --user {user} --pass {pw} get {word}
      mongosh mongodb://{u}:{pwurl}@{host}:27017/{db}
      *mongosh --host {host} -u {user} -p {pw} --authenticationDatabase admin
      mongodump --uri mongodb+srv://{u}:{pwurl}@{host}/{db} --out {path}
      mongodump --uri=mongodb://{u}:{pwurl}@{host}/{db}
      mongoexport --username {user} --password {pww} --collection {word}
      *sqlcmd -S {host} -U {user} -P {pw} -Q 'SELECT 1'
      *sqlcmd -S {host} -U {user} -P{pw} -d {db}
      *bcp {db}.dbo.t out {file} -U {user} -P {pw} -S {host}
      *sqlplus {u}/{alnum}@//{host}:1521/ORCL
      *cqlsh -u {user} -p {pw} {host}
      clickhouse-client --user default --password {pw} --query 'SELECT 1'
      influx -username {user} -password {pw} -execute 'show databases'
      influx write --token {tok} --bucket {word} --org acme
      *cypher-shell -u neo4j -p {pw} 'MATCH (n) RETURN count(n)'
      liquibase --url=jdbc:postgresql://{host}/{db} --username={user} --password={pw} update
      flyway -url=jdbc:mysql://{host}/{db} -user={user} -password={pw} migrate
      rabbitmqadmin --host={host} --username={user} --password={pw} list queues
      *rabbitmqadmin -u {user} -p {pw} list queues
      ?rabbitmqctl add_user {user} {pw}
      kcat -b {host}:9092 -X sasl.username={user} -X sasl.password={pw} -L
      *mosquitto_pub -h {host} -u {user} -P {pw} -t sensors/1 -m on
      etcdctl --user root:{pw} get /{word}
      *ldapsearch -x -H ldap://{host} -D cn=admin,dc=example,dc=com -w {pw} -b dc=example,dc=com
      *ldapmodify -D cn=admin,dc=example -w {pww} -f {file}
      *ldappasswd -x -D cn=admin -w {pw} uid={user}
      ?isql {word} {user} {pw}
      """;

  private DatabaseTools() {}
}
