/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact.corpus;

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

/**
 * What became of the cases of one seed.
 *
 * @param leaks cases of the first rank of whose secrets something is to be seen
 * @param hidden benign cases of which something is not to be seen
 * @param collateral other cases of which something harmless is not to be seen
 * @param flaws lines that are none
 */
record Tally(
    List<Judgement> leaks,
    List<Judgement> hidden,
    List<Judgement> collateral,
    List<Judgement> flaws) {

  static Tally of(long seed, int count) {
    Tally tally =
        new Tally(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    EncodeConfig config = EncodeConfig.defaults();
    Identity identity = new Identity("shop", "i-1", null, null, Map.of());
    Schema json = Schemas.create(Format.JSON, identity, config, config.redactor());
    Line line = new Line(64);
    for (Case one : Corpus.of(seed, count)) {
      tally.add(Judgement.of(one, written(json, one, line)));
    }
    return tally;
  }

  private static String written(Schema json, Case one, Line line) {
    line.clear();
    json.write(one.event(), line);
    line.write('7');
    line.write(json.tail());
    return new String(line.bytes(), 0, line.length(), StandardCharsets.UTF_8);
  }

  private void add(Judgement judgement) {
    Rank rank = judgement.of().rank();
    if (rank == Rank.FIRST && judgement.leaks()) {
      leaks.add(judgement);
    }
    if (judgement.loses()) {
      (rank == Rank.BENIGN ? hidden : collateral).add(judgement);
    }
    if (judgement.flaw() != null) {
      flaws.add(judgement);
    }
  }
}
