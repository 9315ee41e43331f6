/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.spoor.agent.redact.Redactor;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Instant;
import java.util.AbstractMap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ValuesTest {
  private static final String SECRET = "s3cr" + "3tPart";

  record Point(int x, String label, List<Object> more) {
    @Override
    public String label() {
      throw new AssertionError("called");
    }
  }

  record Header(String name, String value) {}

  @Test
  void writesWhatItKnows() {
    Map<String, Object> args = new LinkedHashMap<>();
    args.put("null", null);
    args.put("text", "x");
    args.put("builder", new StringBuilder("y"));
    args.put("char", 'c');
    args.put("flag", true);
    args.put("int", 1);
    args.put("long", Long.MIN_VALUE);
    args.put("double", 1.5);
    args.put("decimal", new BigDecimal("1.50"));
    args.put("big", new BigInteger("123456789012345678901234567890"));
    args.put("enum", TimeUnit.DAYS);
    args.put("time", Instant.EPOCH);
    args.put("uuid", new UUID(1, 2));
    args.put("uri", URI.create("https://h/p"));
    args.put("ints", new int[] {1, 2});
    args.put("doubles", new double[] {Double.NaN});
    args.put("array", new Object[] {"a", null, 1});
    args.put("bytes", new byte[3]);
    args.put("record", new Point(1, "here", List.of(2)));

    Map<String, Object> expected = new LinkedHashMap<>(args);
    expected.put("builder", "y");
    expected.put("char", "c");
    expected.put("decimal", 1.50);
    expected.put("enum", "DAYS");
    expected.put("time", "1970-01-01T00:00:00Z");
    expected.put("uuid", "00000000-0000-0001-0000-000000000002");
    expected.put("uri", "https://h/p");
    expected.put("ints", List.of(1, 2));
    expected.put("doubles", List.of("NaN"));
    expected.put("array", Arrays.asList("a", null, 1));
    expected.put("bytes", Map.of("type", "byte[]", "size", 3));
    expected.put("record", Map.of("x", 1, "label", "here", "more", List.of(2)));
    assertThat(Lines.args(args)).isEqualTo(expected);
  }

  @Test
  void walksTheJdksOwnCollections() {
    Map<TimeUnit, Object> enums = new EnumMap<>(Map.of(TimeUnit.DAYS, 1));
    Map<String, Object> args = new LinkedHashMap<>();
    args.put("list", new ArrayList<>(List.of(1)));
    args.put("immutable", List.of(1, 2, 3));
    args.put("set", Set.of(1));
    args.put("arrays", Arrays.asList(1, 2));
    args.put("deque", new ArrayDeque<>(List.of(1)));
    args.put("keys", new HashMap<>(Map.of(1, 2)).keySet());
    args.put("tree", new TreeMap<>(Map.of("a", 1)));
    args.put("concurrent", new ConcurrentHashMap<>(Map.of("a", 1)));
    args.put("enums", enums);
    args.put("empty", Collections.emptyMap());

    assertThat(Lines.args(args))
        .isEqualTo(
            Map.ofEntries(
                entry("list", List.of(1)),
                entry("immutable", List.of(1, 2, 3)),
                entry("set", List.of(1)),
                entry("arrays", List.of(1, 2)),
                entry("deque", List.of(1)),
                entry("keys", List.of(1)),
                entry("tree", Map.of("a", 1)),
                entry("concurrent", Map.of("a", 1)),
                entry("enums", Map.of("DAYS", 1)),
                entry("empty", Map.of())));
  }

  @Test
  void namesOnlyTheClassOfAnythingElse() {
    Map<String, Object> args = new LinkedHashMap<>();
    args.put("object", new Foreign());
    args.put("map", new ForeignMap());
    args.put("wrapper", Collections.unmodifiableMap(new ForeignMap()));
    args.put("list", List.of(new Foreign()));

    Object read = Lines.args(args);

    Map<String, Object> foreign = Map.of("type", Foreign.class.getName());
    assertThat(read)
        .isEqualTo(
            Map.of(
                "object", foreign,
                "map", Map.of("type", ForeignMap.class.getName()),
                "wrapper", Map.of("type", "java.util.Collections$UnmodifiableMap"),
                "list", List.of(foreign)));
    assertThat(Foreign.calls).isZero();
  }

  @Test
  void callsNothingOfKeys() {
    Map<Object, Object> args = new HashMap<>();
    args.put(new Foreign(), 1);
    Foreign.calls = 0;

    assertThat(Lines.args(args)).isEqualTo(Map.of(Foreign.class.getName() + "#0", 1));
    assertThat(Foreign.calls).isZero();
  }

  /** Counts whoever calls it. */
  static final class Foreign {
    static int calls;

    @Override
    public int hashCode() {
      return ++calls;
    }

    @Override
    public boolean equals(Object other) {
      calls++;
      return super.equals(other);
    }

    @Override
    public String toString() {
      calls++;
      return "called";
    }

    public String getName() {
      calls++;
      return "called";
    }
  }

  /** A map that may well run a query. */
  static final class ForeignMap extends AbstractMap<String, Object> {
    @Override
    public Set<Entry<String, Object>> entrySet() {
      Foreign.calls++;
      return Set.of();
    }
  }

  @Test
  void takesOutSecretsAtAnyDepth() {
    Map<String, Object> args = new LinkedHashMap<>();
    args.put("password", SECRET);
    args.put("pin_token", 4711);
    args.put("secrets", List.of(SECRET));
    args.put("apiKey", null);
    args.put("token", "");
    args.put("hasToken", true);
    args.put("auth", Map.of("user", "me", "password", SECRET));
    args.put("deep", List.of(Map.of("list", List.of(Map.of("api-key", SECRET)))));
    args.put("header", Map.of("name", "Authorization", "value", SECRET));
    args.put("record", new Header("X-Api-Key", SECRET));
    args.put("plain", new Header("Accept", "text/html"));
    args.put("text", "password=" + SECRET + " x");
    args.put("argv", List.of("x", "--token", SECRET, "--token", "-v", SECRET.substring(0, 2)));

    String line = Lines.line(Lines.json(), Lines.tool(args));

    String marker = Redactor.MARKER;
    Map<String, Object> expected = new LinkedHashMap<>(args);
    expected.put("password", marker);
    expected.put("pin_token", marker);
    expected.put("secrets", marker);
    expected.put("auth", Map.of("user", "me", "password", marker));
    expected.put("deep", List.of(Map.of("list", List.of(Map.of("api-key", marker)))));
    expected.put("header", Map.of("name", "Authorization", "value", marker));
    expected.put("record", Map.of("name", "X-Api-Key", "value", marker));
    expected.put("plain", Map.of("name", "Accept", "value", "text/html"));
    expected.put("text", "password=" + marker + " x");
    expected.put("argv", List.of("x", "--token", marker, "--token", "-v", SECRET.substring(0, 2)));
    assertThat(line).doesNotContain(SECRET);
    assertThat(Lines.parse(line)).containsEntry("args", expected);
  }

  @Test
  void takesOutCardsWhateverNumberTheyAre() {
    long card = Long.parseLong("4111" + "1111" + "1111" + "1111");
    Map<String, Object> args = new LinkedHashMap<>();
    args.put("long", card);
    args.put("double", (double) card);
    args.put("big", BigInteger.valueOf(card));
    args.put("decimal", new BigDecimal(card).setScale(2));
    args.put("longs", new long[] {card});
    args.put("doubles", new double[] {card});
    args.put("text", "" + card);
    args.put(card + "", 1);

    String line = Lines.line(Lines.json(), Lines.tool(args));

    assertThat(line).doesNotContain("" + card, "" + (double) card);
    assertThat(Lines.parse(line)).containsKey("args");
  }

  @Test
  void makesAnObjectOfWhatIsNone() {
    assertThat(Lines.args(List.of(1))).isEqualTo(Map.of("value", List.of(1)));
    assertThat(Lines.args(7)).isEqualTo(Map.of("value", 7));
    assertThat(Lines.args(new Foreign())).isEqualTo(Map.of("type", Foreign.class.getName()));
  }
}
