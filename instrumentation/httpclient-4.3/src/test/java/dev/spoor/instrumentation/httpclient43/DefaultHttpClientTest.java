/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.httpclient43;

import dev.spoor.instrumentation.testing.ChallengedClientContract;
import java.net.URI;
import org.apache.http.auth.AuthScope;
import org.apache.http.auth.UsernamePasswordCredentials;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.DefaultHttpClient;
import org.apache.http.impl.conn.PoolingClientConnectionManager;
import org.junit.jupiter.api.AfterEach;

/** The client from before 4.3, deprecated since. */
@SuppressWarnings("deprecation")
class DefaultHttpClientTest extends ChallengedClientContract {
  private final DefaultHttpClient client =
      new DefaultHttpClient(new PoolingClientConnectionManager());

  @AfterEach
  void close() {
    client.close();
  }

  @Override
  protected Prepared get(URI uri, String... headers) {
    HttpGet request = Gets.with(new HttpGet(uri), headers);
    return () -> client.execute(request, Gets::code);
  }

  @Override
  protected Prepared getAs(String user, String word, URI uri) {
    client
        .getCredentialsProvider()
        .setCredentials(AuthScope.ANY, new UsernamePasswordCredentials(user, word));
    return get(uri);
  }

  @Override
  protected String logger() {
    return "org.apache.http.client.HttpClient";
  }
}
