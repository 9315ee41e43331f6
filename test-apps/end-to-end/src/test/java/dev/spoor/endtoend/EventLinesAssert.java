/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.endtoend;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.assertj.core.api.AbstractAssert;

/** What holds for the events of every JVM, whatever it ran. */
final class EventLinesAssert extends AbstractAssert<EventLinesAssert, EventLines> {

  private static final List<String> MUST_BE_ZERO =
      List.of(
          "refused",
          "write_failures",
          "redactor_failures",
          "encoding_failures",
          "agent_failures",
          "open_operations");

  private EventLinesAssert(EventLines actual) {
    super(actual, EventLinesAssert.class);
  }

  static EventLinesAssert assertThatEvents(EventLines actual) {
    return new EventLinesAssert(actual);
  }

  /** Everything below, for a JVM that ended in good order. */
  EventLinesAssert areSound() {
    return areValid().haveNoGap().arePaired().resolveTheirParents().reportPerfectHealth();
  }

  EventLinesAssert areValid() {
    assertThat(actual.all()).isNotEmpty();
    for (EventLine line : actual.all()) {
      assertThat(EventSchema.published().errorsOf(line)).as("%s", line).isEmpty();
    }
    return this;
  }

  EventLinesAssert haveNoGap() {
    var numbers = actual.all().stream().mapToLong(EventLine::seq).toArray();
    assertThat(numbers).isEqualTo(LongStream.rangeClosed(1, numbers.length).toArray());
    return this;
  }

  /** What is missing on this output is said to be, and nothing is there twice. */
  EventLinesAssert declareTheirGaps(String output) {
    var numbers = actual.all().stream().map(EventLine::seq).toList();
    assertThat(numbers).doesNotHaveDuplicates().isSorted();
    var missing = new HashSet<Long>();
    LongStream.rangeClosed(1, actual.last().seq()).forEach(missing::add);
    numbers.forEach(missing::remove);
    for (EventLine dropped : actual.of("events_dropped")) {
      if (dropped.text("output").equals(output)) {
        var first = dropped.json().path("first_seq").asLong();
        LongStream.rangeClosed(first, dropped.json().path("last_seq").asLong())
            .forEach(missing::remove);
      }
    }
    assertThat(missing).isEmpty();
    return this;
  }

  EventLinesAssert arePaired() {
    Map<String, List<EventLine>> bySpan =
        actual.operations().stream()
            .filter(line -> !line.isStalled())
            .collect(groupingBy(line -> line.text("span_id")));
    bySpan.forEach(
        (span, lines) -> {
          assertThat(lines).as("operation %s", span).hasSize(2);
          assertThat(lines.get(0).isStart()).as("%s", lines).isTrue();
          assertThat(lines.get(1).isEnd()).as("%s", lines).isTrue();
        });
    return this;
  }

  EventLinesAssert resolveTheirParents() {
    var spans = actual.operations().stream().map(line -> line.text("span_id")).collect(toSet());
    assertThat(actual.operations())
        .filteredOn(line -> line.has("parent_span_id"))
        .allSatisfy(line -> assertThat(spans).contains(line.text("parent_span_id")));
    return this;
  }

  /** Nothing suppressed, dropped or refused, as the agent's last words have it. */
  EventLinesAssert reportPerfectHealth() {
    var status = actual.last();
    assertThat(status.event()).isEqualTo("agent_status");
    assertThat(MUST_BE_ZERO)
        .allSatisfy(
            counter -> assertThat(status.json().path(counter).asLong(-1)).as(counter).isZero());
    assertThat(status.json().path("advice_failures")).as("%s", status).isEmpty();
    assertThat(status.json().path("dropped")).as("%s", status).isEmpty();
    assertThat(actual.of("events_dropped")).isEmpty();
    assertThat(actual.of("agent_warning")).isEmpty();
    return this;
  }
}
