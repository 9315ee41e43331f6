/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.spoor.agent.redact.work.CountedRedactor;

/** The work grows with the length of a text, and not faster, however the text is made. */
class WorkFuzzTest {
  private static final int TIMES = 256;
  private static final CountedRedactor COUNTED = new CountedRedactor();

  @FuzzTest(maxDuration = "3m")
  @DictionaryFile(resourcePath = "/dev/spoor/agent/encode/words.dict")
  void isLinearInWhatIsRepeated(byte[] bytes) {
    String text = Fuzzed.text(bytes);
    if (text.length() < 2 || text.length() > 24) {
      return;
    }

    double some = COUNTED.looksAt(text.repeat(TIMES)) / (double) TIMES;
    double more = COUNTED.looksAt(text.repeat(4 * TIMES)) / (4.0 * TIMES);

    // Windows that are not full at the smaller length may make up for the double.
    assertThat(more).as(text).isLessThan(2 * some + 64 * text.length());
  }
}
