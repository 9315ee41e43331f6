/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeAll;

/** The work grows with the length of a text, and not faster, whatever is repeated in it. */
class WorkFuzzTest {
  private static final int TIMES = 256;
  private static final int LONGEST = 24;

  private static BiConsumer<String, String> probe;

  @BeforeAll
  @SuppressWarnings("unchecked") // what the probe implements
  static void load() throws ReflectiveOperationException {
    Class<?> loaded = new CountingLoader().loadClass(Probe.class.getName());
    probe = (BiConsumer<String, String>) loaded.getDeclaredConstructor().newInstance();
  }

  @FuzzTest(maxDuration = "3m")
  @DictionaryFile(resourcePath = "/dev/spoor/agent/encode/words.dict")
  void isLinearInWhatIsRepeated(FuzzedDataProvider data) {
    String part = data.consumeString(LONGEST);

    long some = visits(part.repeat(TIMES));
    long more = visits(part.repeat(4 * TIMES));

    // What is looked at ahead may reach further than the shorter text.
    assertThat(more).as(part).isLessThan(8 * some + 64L * part.length() * TIMES);
  }

  private static long visits(String text) {
    Visits.clear();
    try {
      probe.accept("TEXT", text);
    } catch (IllegalStateException refused) {
      assertThat(refused).hasMessageMatching("looked ahead too often|more than .* secrets.*");
    }
    return Visits.count();
  }
}
