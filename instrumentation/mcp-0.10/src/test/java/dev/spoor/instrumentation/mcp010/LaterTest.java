/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.mcp010;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spoor.instrumentation.spi.Instrumentation;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every version has something by which it is seen at work where what is hooked has moved. */
class LaterTest {

  @Test
  void hasAClassThatComesAfterTheHookedOnes() {
    Stream<Instrumentation> all =
        Stream.of(new ServerInstrumentation(), new ClientInstrumentation());

    assertThat(all).allSatisfy(each -> assertThat(each.types().later()).anyMatch(LaterTest::has));
  }

  private static boolean has(String name) {
    return LaterTest.class.getResource('/' + name.replace('.', '/') + ".class") != null;
  }
}
