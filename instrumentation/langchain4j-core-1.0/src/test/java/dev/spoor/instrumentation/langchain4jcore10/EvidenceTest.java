/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langchain4jcore10;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spoor.instrumentation.spi.Instrumentation;
import dev.spoor.instrumentation.testing.Evidence;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every version has something by which it is seen at work where nothing that is hooked is called.
 */
class EvidenceTest {

  @Test
  void hasEvidenceOfACall() {
    Stream<Instrumentation> all =
        Stream.of(new ChatModelInstrumentation(), new StreamingChatModelInstrumentation());

    assertThat(all)
        .allSatisfy(each -> assertThat(each.types().afterCalls()).anyMatch(Evidence::isThere));
  }
}
