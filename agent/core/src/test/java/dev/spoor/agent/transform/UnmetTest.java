/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.transform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
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
            + "after-calls com.acme.Answer com.acme.Session#send\n"
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
    unmet.saw("com/other/Session", null, false);

    assertThat(unmet.due(System.nanoTime(), true)).isEmpty();
  }

  @Test
  void saysWhatHasNotComeAlthoughItsSuccessorHas() {
    unmet.saw("com/acme/Session", null, false);

    assertThat(unmet.due(inTime(), false))
        .containsExactly(
            new Unmet.Report(
                "acme",
                null,
                "com.acme.OldServer, com.acme.Server had not been loaded when com.acme.Session was loaded."
                    + " What is hooked there is not recorded."));
  }

  @Test
  void saysItOnce() {
    unmet.saw("com/acme/Session", null, false);
    unmet.saw("com/acme/Session", ClassLoader.getSystemClassLoader(), false);

    assertThat(unmet.due(inTime(), false)).hasSize(1);
    unmet.saw("com/acme/Session", null, false);
    assertThat(unmet.due(inTime(), true)).isEmpty();
  }

  @Test
  void waitsForWhatIsOnItsWay() {
    unmet.saw("com/acme/Session", null, false);

    assertThat(unmet.due(System.nanoTime(), false)).isEmpty();
    index.named("com/acme/Server").get(0).meet("any", false);
    assertThat(unmet.due(inTime(), false)).isEmpty();
  }

  @Test
  void saysItAtTheEndWithoutWaiting() {
    unmet.saw("com/acme/Session", null, false);

    assertThat(unmet.due(System.nanoTime(), true)).hasSize(1);
  }

  @Test
  void takesEitherOfTwoThatComeBeforeTheSame() {
    index.supertypes().get("com/acme/SlowCall").get(0).meet("any", false);

    unmet.saw("com/acme/Reply", null, false);

    assertThat(unmet.due(inTime(), true)).isEmpty();
  }

  @Test
  void namesBothWhereNeitherHasCome() {
    unmet.saw("com/acme/Reply", null, false);

    assertThat(unmet.due(inTime(), true))
        .singleElement()
        .extracting(Unmet.Report::sentence)
        .asString()
        .startsWith("com.acme.Call, com.acme.SlowCall had not been loaded");
  }

  @Test
  void saysNothingOfWhatIsSwitchedOff() {
    index.all().forEach(Woven::switchOff);

    unmet.saw("com/acme/Session", null, false);

    assertThat(unmet.due(inTime(), true)).isEmpty();
  }

  @Test
  void saysThatNobodyCallsWhatIsThere() {
    server().meet("com/acme/Server", false);

    unmet.saw("com/acme/Answer", null, false);

    assertThat(unmet.due(inTime(), false))
        .containsExactly(
            new Unmet.Report(
                "acme",
                null,
                "nothing that is hooked in com.acme.OldServer, com.acme.Server was called before"
                    + " com.acme.Answer was loaded. What is hooked there is not recorded."));
  }

  @Test
  void saysNothingWhereSomebodyHasCalled() {
    server().meet("com/acme/Server", false);
    server().call("com.example.ServerHelper", "com/acme/Server");

    unmet.saw("com/acme/Answer", null, false);

    assertThat(unmet.due(inTime(), true)).isEmpty();
  }

  @Test
  void takesNoCallForAnothers() {
    server().meet("com/acme/Server", false);
    server().call("com.example.ServerHelper", "com/acme/Client");
    server().call("org.example.ServerHelper", "com/acme/Server");

    unmet.saw("com/acme/Answer", null, false);

    assertThat(unmet.due(inTime(), true)).hasSize(1);
  }

  @Test
  void saysNothingOfCallsThatMayHaveBeenBeforeTheTransformer() {
    server().meet("com/acme/Server", true);

    unmet.saw("com/acme/Answer", null, false);

    assertThat(unmet.due(inTime(), true)).isEmpty();
  }

  @Test
  void saysNothingOfAnAnswerThatWasThereBeforeTheTransformer() {
    server().meet("com/acme/Server", false);

    unmet.saw("com/acme/Answer", null, true);

    assertThat(unmet.due(inTime(), true)).isEmpty();
  }

  @Test
  void saysThatAWitnessHasSeenTheLibraryAtWork() {
    server().meet("com/acme/Server", false);

    unmet.saw("com/acme/Session#send", null, false);

    assertThat(unmet.due(inTime(), false))
        .containsExactly(
            new Unmet.Report(
                "acme",
                null,
                "nothing that is hooked in com.acme.OldServer, com.acme.Server was called before"
                    + " com.acme.Session#send was called. What is hooked there is not recorded."));
  }

  @Test
  void saysOfTwoPiecesOfEvidenceTheFirst() {
    server().meet("com/acme/Server", false);

    unmet.saw("com/acme/Session#send", null, false);
    unmet.saw("com/acme/Answer", null, false);

    assertThat(unmet.due(inTime(), true)).hasSize(1);
  }

  @Test
  void takesACallThatIsKnownOnlyWhenItReturns() {
    server().meet("com/acme/Server", false);
    unmet.saw("com/acme/Session#send", null, false);

    server().call("com.example.ServerHelper", "com/acme/Server");

    assertThat(unmet.due(inTime(), false)).isEmpty();
  }

  private Woven server() {
    return index.named("com/acme/Server").get(0);
  }

  private static long inTime() {
    return System.nanoTime() + TimeUnit.SECONDS.toNanos(2);
  }
}
