/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spoor.agent.redact.Redactor;
import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operations;
import dev.spoor.bootstrap.Trace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What may be done to the encoder by what it is given; docs/threats.md has the whole table. */
class ThreatsTest {
  private static final Schema JSON = Lines.json();
  private static final Schema CONSOLE = console();

  private static Schema console() {
    EncodeConfig plain = Lines.plain();
    return Schemas.create(Format.CONSOLE, Lines.IDENTITY, plain, plain.redactor());
  }

  @Nested
  class LogInjection {

    static List<String> injections() {
      return Injections.all().toList();
    }

    @Test
    void hasEnoughCases() {
      assertThat(injections()).hasSize(120).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("injections")
    void leavesOneLineThatForgesNothing(String text) {
      for (Event event : everywhere(text)) {
        String line = Lines.line(JSON, event);

        assertIsOneLine(line);
        assertThat(Lines.parse(line)).containsEntry("level", "info").doesNotContainValue("forged");
        assertIsOneLine(Lines.line(CONSOLE, event));
      }
    }

    @Test
    void leavesNoCharacterThatIsObeyed() {
      for (int from = 0; from < 0x10000; from += 8_192) {
        String text = characters(from, from + 8_192);
        Event event = Lines.tool(Map.of("text", text));
        event.error = text;
        event.errorType = "odd";

        String line = Lines.line(JSON, event);

        assertIsOneLine(line);
        assertThat(((Map<?, ?>) Lines.parse(line).get("args")).get("text").toString())
            .isEqualTo(text.replaceAll("[\ud800-\udfff]", "\ufffd"));
        assertIsOneLine(Lines.line(CONSOLE, event));
      }
    }

    /** Each of these, so ordered that no two halves make a whole. */
    private static String characters(int from, int to) {
      StringBuilder all = new StringBuilder();
      for (int c = to - 1; c >= from; c--) {
        all.append((char) c);
      }
      return all.toString();
    }

    private static void assertIsOneLine(String line) {
      assertThat(line).endsWith("\n");
      assertThat(line.substring(0, line.length() - 1)).doesNotContainPattern(Injections.OBEYED);
    }

    private static List<Event> everywhere(String text) {
      Event request =
          Lines.event(
              Operations.of(Kind.HTTP_REQUEST)
                  .set(Attribute.METHOD, text)
                  .set(Attribute.PATH, text)
                  .set(Attribute.ROUTE, text)
                  .set(Attribute.QUERY, text)
                  .set(Attribute.USER_AGENT, text),
              "start");
      request.context = Context.builder(new Trace(1, 2)).correlationId(text).node(text).build();
      request.logger = text;
      request.javaThread = text;
      request.error = text;
      request.errorType = text;
      Event process =
          Lines.event(
              Operations.of(Kind.PROCESS).set(Attribute.COMMAND, List.of("run", text)), "start");
      Map<Object, Object> args = new LinkedHashMap<>();
      args.put(text, List.of(text, Map.of(text, text)));
      Event agent = new Event();
      agent.fields = Map.of("cause", text);
      agent.message = text;
      return List.of(request, process, agent, Lines.tool(args), Lines.tool(text));
    }
  }

  @Nested
  class HugeInput {
    private static final int MOST = 64 * 1024 + 1_024;

    @Test
    void cutsTenThousandHeaders() {
      Map<String, Object> headers = new LinkedHashMap<>();
      for (int i = 0; i < 10_000; i++) {
        headers.put("X-Header-" + i, "v".repeat(1_000));
      }

      String line = Lines.line(JSON, Lines.tool(headers));

      assertThat(line.length()).isLessThan(MOST);
      assertThat(Lines.parse(line).get("args").toString()).contains("[CUT 99");
    }

    @Test
    void copiesNoMoreThanItWritesOfFiftyMegabytes() {
      String text = "x".repeat(50_000_000);
      Line line = new Line(64);

      JSON.write(Lines.tool(Map.of("text", text, "builder", new StringBuilder(text))), line);
      JSON.write(Lines.tool(text), line);
      CONSOLE.write(Lines.tool(text), line);

      assertThat(line.bytes().length).isLessThan(4 * MOST);
    }
  }

  @Nested
  class CyclesAndConcurrentChange {

    @Test
    void stopsWhereTwoListsHoldEachOther() {
      List<Object> one = new ArrayList<>();
      List<Object> other = new ArrayList<>();
      one.add(other);
      other.add(one);

      assertThat(Lines.args(Map.of("list", one)))
          .isEqualTo(Map.of("list", List.of(List.of("[CUT cycle]"))));
    }

    @Test
    void comesToTheEndOfAListThatGrowsWhileItIsWalked() throws InterruptedException {
      List<Object> list = new ArrayList<>();
      Queue<Object> queue = new ConcurrentLinkedQueue<>();
      AtomicBoolean done = new AtomicBoolean();
      Thread writer = new Thread(() -> grow(list, queue, done));
      writer.start();

      for (int i = 0; i < 500; i++) {
        String line = Lines.line(JSON, Lines.tool(Map.of("list", list, "queue", queue)));
        assertThat(Lines.parse(line)).containsKey("args");
      }

      done.set(true);
      writer.join();
    }

    private static void grow(List<Object> list, Queue<Object> queue, AtomicBoolean done) {
      for (int i = 0; !done.get(); i++) {
        list.add(i);
        queue.add(i);
        if (i % 10_000 == 9_999) {
          list.clear();
          queue.clear();
        }
      }
    }
  }

  @Nested
  class ToStringAndGetters {

    @BeforeEach
    void nothingHasBeenAsked() {
      Asked.times.set(0);
    }

    @Test
    void asksNothingOfWhatItDoesNotKnow() {
      for (Object foreign : Asked.objects()) {
        for (Object place : Asked.places(foreign)) {
          assertThat(Lines.parse(Lines.line(JSON, Lines.tool(place)))).containsKey("args");
          Lines.line(CONSOLE, Lines.tool(place));
        }
        for (Attribute attribute : Kind.HTTP_REQUEST.attributes()) {
          Lines.line(
              JSON, Lines.event(Operations.of(Kind.HTTP_REQUEST).set(attribute, foreign), "start"));
        }
      }

      assertThat(Asked.times).hasValue(0);
    }
  }

  @Nested
  class ExceptionText {

    @Test
    void survivesAMessageThatThrowsAndACauseThatIsItself() {
      Exception outer = new Exception("outer", new Asked.Failing());
      outer.addSuppressed(new Asked.Failing());

      for (Schema schema : Arrays.asList(JSON, CONSOLE)) {
        String line = Lines.line(schema, failed(outer));

        assertThat(line).contains("outer", Asked.Failing.class.getName(), "[CUT cycle]");
      }
    }

    @Test
    void takesSecretsOutOfEveryMessage() {
      String secret = "s3cr" + "3tPart";
      Exception outer = new Exception("password=" + secret, new Exception("token: " + secret));
      outer.addSuppressed(new Exception("https://ann:" + secret + "@example.com/"));

      for (Schema schema : Arrays.asList(JSON, CONSOLE)) {
        assertThat(Lines.line(schema, failed(outer)))
            .doesNotContain(secret)
            .contains(Redactor.MARKER);
      }
    }

    private static Event failed(Throwable thrown) {
      Event event = Lines.event(Operations.of(Kind.JOB), "failed");
      event.error = thrown.getMessage();
      event.errorType = thrown.getClass().getName();
      event.stackTraceOf = thrown;
      return event;
    }
  }
}
