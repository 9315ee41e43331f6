/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spoor.agent.encode.EncodeConfig;
import dev.spoor.agent.encode.Format;
import dev.spoor.agent.encode.Identity;
import dev.spoor.agent.encode.Line;
import dev.spoor.agent.encode.Schema;
import dev.spoor.agent.encode.Schemas;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What the redactor makes of cases that nobody has seen before; the seed is told on failure. */
class RedactedCorpusTest {
  private static final int COUNT = 10_000;

  private final EncodeConfig config = EncodeConfig.defaults();
  private final Identity identity = new Identity("shop", "i-1", null, null, Map.of());
  private final Schema json = Schemas.create(Format.JSON, identity, config, config.redactor());

  @Test
  void keepsSecretsAndHidesLittleElse() {
    long seed = new Random().nextLong() >>> 16;
    List<String> leaks = new ArrayList<>();
    List<String> collateral = new ArrayList<>();
    List<String> hidden = new ArrayList<>();
    List<String> flaws = new ArrayList<>();

    for (Case one : Corpus.of(seed, COUNT)) {
      Judgement judgement = Judgement.of(one, line(one));
      add(leaks, judgement, one.rank() == Rank.FIRST && judgement.leaks());
      add(collateral, judgement, one.rank() != Rank.BENIGN && judgement.loses());
      add(hidden, judgement, one.rank() == Rank.BENIGN && judgement.loses());
      add(flaws, judgement, judgement.flaw() != null);
    }

    assertThat(flaws).as("flaws of seed %d", seed).isEmpty();
    assertThat(leaks).as("leaks of seed %d", seed).hasSizeLessThanOrEqualTo(COUNT / 1_000);
    assertThat(hidden).as("hidden by seed %d", seed).hasSizeLessThanOrEqualTo(COUNT * 3 / 1_000);
    assertThat(collateral).as("lost by seed %d", seed).hasSizeLessThanOrEqualTo(COUNT / 200);
  }

  private static void add(List<String> to, Judgement judgement, boolean wrong) {
    if (wrong) {
      to.add(judgement.toString());
    }
  }

  private String line(Case one) {
    Line line = new Line(64);
    json.write(one.event(), line);
    line.write('7');
    line.write(json.tail());
    return new String(line.bytes(), 0, line.length(), StandardCharsets.UTF_8);
  }
}
