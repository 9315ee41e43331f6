/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact.corpus;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Runs the corpus on many fresh seeds by hand, and tells each case that went wrong: {@code java -cp
 * … dev.spoor.agent.redact.corpus.CorpusRun 50}.
 */
final class CorpusRun {
  private static final int COUNT = 10_000;

  public static void main(String[] arguments) {
    int seeds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20;
    Map<String, Integer> sums = new TreeMap<>();
    for (int i = 0; i < seeds; i++) {
      long seed = new Random().nextLong() >>> 16;
      Tally tally = Tally.of(seed, COUNT);
      tell("leak", tally.leaks(), sums);
      tell("hidden", tally.hidden(), sums);
      tell("collateral", tally.collateral(), sums);
      tell("flaw", tally.flaws(), sums);
      System.out.printf(
          "seed %d: %d leaks, %d hidden, %d collateral, %d flaws%n",
          seed,
          tally.leaks().size(),
          tally.hidden().size(),
          tally.collateral().size(),
          tally.flaws().size());
    }
    sums.forEach((what, sum) -> System.out.printf("%6d  %s%n", sum, what));
  }

  private static void tell(String what, List<Judgement> all, Map<String, Integer> sums) {
    for (Judgement one : all) {
      String kind = what + " in " + one.of().generator();
      sums.merge(kind, 1, Integer::sum);
      sums.merge(what, 1, Integer::sum);
      System.out.println(kind + "\n" + one);
    }
  }

  private CorpusRun() {}
}
