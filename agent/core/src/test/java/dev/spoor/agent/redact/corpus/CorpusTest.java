/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CorpusTest {
  private static final int COUNT = 5_000;

  private static List<Case> cases;

  @BeforeAll
  static void draw() {
    cases = Corpus.of(42, COUNT);
  }

  @Test
  void isTheSameForTheSameSeed() {
    List<Case> again = Corpus.of(42, COUNT);

    assertThat(content(again)).isEqualTo(content(cases));
    assertThat(content(Corpus.of(43, COUNT))).isNotEqualTo(content(cases));
  }

  /** A number for all that a reader sees of the cases: they are too long to be printed. */
  private static int content(List<Case> all) {
    return all.stream().map(CorpusTest::content).toList().hashCode();
  }

  private static List<Object> content(Case one) {
    return List.of(
        one.generator(), one.rank(), one.route(), one.input(), one.secrets(), one.kept());
  }

  @Test
  void drawsFromEveryGenerator() {
    Map<String, Long> counts =
        cases.stream()
            .collect(Collectors.groupingBy(Case::generator, TreeMap::new, Collectors.counting()));

    assertThat(counts).hasSameSizeAs(Corpus.generators());
    assertThat(counts.values()).allMatch(count -> count > 2);
  }

  @Test
  void hasEnoughOfEachRank() {
    Map<Rank, Long> counts =
        cases.stream().collect(Collectors.groupingBy(Case::rank, Collectors.counting()));

    assertThat(counts.get(Rank.FIRST)).isGreaterThan(COUNT / 2);
    assertThat(counts.get(Rank.SECOND)).isGreaterThan(COUNT / 50);
    assertThat(counts.get(Rank.BENIGN)).isGreaterThan(COUNT / 4);
  }

  @Test
  void hasSecretsJustWhereTheyAreExpected() {
    for (Case one : cases) {
      assertThat(one.secrets().isEmpty()).as(one.toString()).isEqualTo(one.rank() == Rank.BENIGN);
      assertThat(one.secrets()).as(one.toString()).allMatch(s -> !s.chunks().isEmpty());
    }
  }

  @Test
  void writesEverySecretAndEveryNeighbourWhereNothingIsRedacted() {
    for (Case one : cases) {
      Judgement judgement = Judgement.of(one, Plain.line(one.event()));

      assertThat(judgement.lost()).as(one.toString()).isEmpty();
      assertThat(judgement.leaks()).as(one.toString()).isEqualTo(!one.secrets().isEmpty());
    }
  }
}
