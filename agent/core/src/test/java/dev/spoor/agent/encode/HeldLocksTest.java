/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Values whose own methods take a lock that the application may hold. */
class HeldLocksTest {

  @Test
  void waitsForNoneOfThem() throws Exception {
    Object buffer = new StringBuffer("held");
    synchronized (buffer) {
      var args = CompletableFuture.supplyAsync(() -> Lines.args(Map.of("buffer", buffer)));

      assertThat(args.get(10, TimeUnit.SECONDS))
          .isEqualTo(Map.of("buffer", Map.of("type", "java.lang.StringBuffer")));
    }
  }
}
