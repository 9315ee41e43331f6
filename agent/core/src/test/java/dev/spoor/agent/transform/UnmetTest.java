/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.transform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UnmetTest {
  private NameIndex index;
  private Unmet unmet;

  @BeforeEach
  void index() throws IOException {
    String text =
        "instrumentation com.example.A com.acme acme 1\n"
            + "named com.acme.Server com.acme.OldServer\n"
            + "later com.acme.Session\n"
            + "instrumentation com.example.B com.acme acme 1\n"
            + "subtypes com.acme.Call\n"
            + "later com.acme.Reply\n"
            + "instrumentation com.example.C com.acme acme 1\n"
            + "subtypes com.acme.SlowCall\n"
            + "later com.acme.Reply\n";
    index = NameIndex.read(new ByteArrayInputStream(text.getBytes(UTF_8)));
    unmet = new Unmet(index);
  }

  @Test
  void saysNothingOfALibraryThatIsNotThere() {
    unmet.saw("com/other/Session", null);

    assertThat(unmet.due(System.nanoTime(), true)).isEmpty();
  }

  @Test
  void saysWhatHasNotComeAlthoughItsSuccessorHas() {
    unmet.saw("com/acme/Session", null);

    assertThat(unmet.due(inTime(), false))
        .containsExactly(
            new Unmet.Report(
                "acme",
                null,
                List.of("com.acme.OldServer", "com.acme.Server"),
                "com.acme.Session"));
  }

  @Test
  void saysItOnce() {
    unmet.saw("com/acme/Session", null);
    unmet.saw("com/acme/Session", ClassLoader.getSystemClassLoader());

    assertThat(unmet.due(inTime(), false)).hasSize(1);
    unmet.saw("com/acme/Session", null);
    assertThat(unmet.due(inTime(), true)).isEmpty();
  }

  @Test
  void waitsForWhatIsOnItsWay() {
    unmet.saw("com/acme/Session", null);

    assertThat(unmet.due(System.nanoTime(), false)).isEmpty();
    index.named("com/acme/Server").get(0).meet();
    assertThat(unmet.due(inTime(), false)).isEmpty();
  }

  @Test
  void saysItAtTheEndWithoutWaiting() {
    unmet.saw("com/acme/Session", null);

    assertThat(unmet.due(System.nanoTime(), true)).hasSize(1);
  }

  @Test
  void takesEitherOfTwoThatComeBeforeTheSame() {
    index.supertypes().get("com/acme/SlowCall").get(0).meet();

    unmet.saw("com/acme/Reply", null);

    assertThat(unmet.due(inTime(), true)).isEmpty();
  }

  @Test
  void namesBothWhereNeitherHasCome() {
    unmet.saw("com/acme/Reply", null);

    assertThat(unmet.due(inTime(), true))
        .singleElement()
        .extracting(Unmet.Report::types)
        .isEqualTo(List.of("com.acme.Call", "com.acme.SlowCall"));
  }

  @Test
  void saysNothingOfWhatIsSwitchedOff() {
    index.all().forEach(Woven::switchOff);

    unmet.saw("com/acme/Session", null);

    assertThat(unmet.due(inTime(), true)).isEmpty();
  }

  private static long inTime() {
    return System.nanoTime() + TimeUnit.SECONDS.toNanos(2);
  }
}
