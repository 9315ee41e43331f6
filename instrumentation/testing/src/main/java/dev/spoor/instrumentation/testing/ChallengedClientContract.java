/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.testing;

import static dev.spoor.instrumentation.testing.OperationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.spoor.bootstrap.Kind;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** What an HTTP client keeps to that sends a request again when it is asked who it is. */
public abstract class ChallengedClientContract extends HttpClientContract {

  /** As {@link #get}, of a client that answers a challenge with this user's word. */
  protected abstract Prepared getAs(String user, String word, URI uri);

  @Test
  void recordsAChallengeAsOneCall() throws Exception {
    Integer status = spoor.underOperation(getAs("user", "word", server.uri(401))::send);

    String id = spoor.onlyOperation(Kind.METHOD_CALL).correlationId();
    assertThat(status).isEqualTo(200);
    assertThat(server.ids().take()).containsExactly(id);
    assertThat(server.ids().take()).containsExactly(id);
    assertThat(spoor.onlyOperation(Kind.HTTP_CLIENT)).completed().has(entry("status_code", 200));
  }
}
