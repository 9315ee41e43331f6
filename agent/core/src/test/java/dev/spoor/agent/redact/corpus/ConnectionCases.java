/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact.corpus;

/** Strings that say where a database or a broker is, and how to get in. */
final class ConnectionCases {
  private static final String STRINGS =
      """
      jdbc:postgresql://{host}:5432/{db}?user={user}&password={pw}&{=ssl}=true
      jdbc:mysql://{host}:3306/{db}?user={user}&password={pw}
      jdbc:mysql://{u}:{pwurl}@{host}:3306/{db}
      jdbc:oracle:thin:{u}/{alnum}@//{host}:1521/{db}
      jdbc:oracle:thin:{u}/{alnum}@{host}:1521:{db}
      jdbc:sqlserver://{host}:1433;databaseName={db};user={user};password={pw};{=encrypt}=true
      jdbc:sqlserver://{host};user={user};password={{pww3}};{=encrypt}=true
      jdbc:h2:mem:{db};USER={user};PASSWORD={pw}
      jdbc:db2://{host}:50000/{db}:user={user};password={pw};
      jdbc:redshift://{host}:5439/{db}?UID={user}&PWD={pw}
      jdbc:snowflake://{host}/?user={user}&password={pw}&{=db}={db}
      jdbc:clickhouse://{host}/{db}?password={pw}&{=ssl}=true
      Server={host};Database={db};User Id={user};Password={pw};{=Encrypt}=true
      Data Source={host};Initial Catalog={db};User ID={user};Password={pw}
      Driver={ODBC Driver 18 for SQL Server};Server={host};UID={user};PWD={pw};{=Port}={port}
      DSN={word};UID={user};PWD={{pww3}};{=Port}={port}
      host={host} port={port} dbname={db} user={user} password={pw} {=sslmode}=require
      host={host} password='{pww1}' {=dbname}={db}
      postgres://{u}:{pwurl}@{host}:5432/{db}
      postgresql://{u}:{pwurl}@{host}/{db}?{=sslmode}=require
      postgresql+psycopg2://{u}:{pwurl}@{host}/{db}
      mysql://{u}:{pwurl}@{host}/{db}
      mysql+pymysql://{u}:{pwurl}@{host}/{db}?{=charset}=utf8mb4
      mongodb://{u}:{pwurl}@{host}:27017/{db}?{=authSource}=admin
      mongodb+srv://{u}:{pwurl}@{host}/{db}?{=retryWrites}=true
      mongodb://{u}:{pwurl}@{host}:27017,{host}:27018/{db}
      redis://:{pwurl}@{host}:6379/0
      rediss://{u}:{pwurl}@{host}:6380
      redis://{host}:6379?password={pw}&{=db}=1
      amqp://{u}:{pwurl}@{host}:5672/%2f
      amqps://{u}:{pwurl}@{host}/{word}
      nats://{u}:{pwurl}@{host}:4222
      ldap://{u}:{pwurl}@{host}:389/dc=example
      smtp://{u}:{pwurl}@{host}:587
      clickhouse://{u}:{pwurl}@{host}:9000/{db}
      cassandra://{u}:{pwurl}@{host}:9042/{word}
      neo4j+s://{u}:{pwurl}@{host}
      cloudinary://{u}:{tok}@{word}
      {host}:6379,password={pw},{=ssl}=True,{=abortConnect}=False
      DefaultEndpointsProtocol=https;AccountName={word};AccountKey={b64};{=EndpointSuffix}=core.windows.net
      Endpoint=sb://{host}/;SharedAccessKeyName={word};SharedAccessKey={b64};{=EntityPath}={word}
      HostName={host};DeviceId={word};SharedAccessKey={b64}
      BlobEndpoint=https://{host}/;SharedAccessSignature=sv=2023-01-03&sig={alnum}%3D
      AccountEndpoint=https://{host}:443/;AccountKey={b64};
      InstrumentationKey={uuids};{=IngestionEndpoint}=https://{host}/
      org.apache.kafka.common.security.plain.PlainLoginModule required username="{user}" password="{pww2}";
      sasl.jaas.config=org.apache.kafka.common.security.scram.ScramLoginModule required username="{user}" password="{pw}";
      https://{hexs}@{host}/{n}
      """;

  static Case string(Draw draw) {
    String template = draw.line(STRINGS);
    // The key of a telemetry resource, or of a crash reporter, is known to every browser.
    boolean open = template.startsWith("Instr") || template.startsWith("https://{hexs}");
    return send(draw, open ? Rank.SECOND : Rank.FIRST, template);
  }

  private static Case send(Draw draw, Rank rank, String template) {
    Draft draft =
        Template.fill(
            draw,
            draw.one(
                "",
                "",
                "url=",
                "Connecting to ",
                "Could not open ",
                "[{word}] {level} ",
                "'",
                "\""));
    draft.add(Template.fill(draw, template));
    if (draw.chance(30)) {
      draft.keep(draw.one(" (timeout 30 s)", " failed after 3 tries"));
    }
    return TextRoute.send(draw, rank, draft);
  }

  private ConnectionCases() {}
}
