/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operations;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommandsTest {
  private static final String SECRET = "s3cr" + "3tPart";

  @Test
  void takesOutWhatOptionsAnnounce() {
    assertThat(written("x", "--token", SECRET, "--api-key=" + SECRET, "-Dpassword=" + SECRET))
        .isEqualTo(
            List.of("x", "--token", "[REDACTED]", "--api-key=[REDACTED]", "-Dpassword=[REDACTED]"));
    assertThat(written("env", "PASSWORD=" + SECRET + " x", "sh", "-c", "run --token " + SECRET))
        .isEqualTo(List.of("env", "PASSWORD=[REDACTED]", "sh", "-c", "run --token [REDACTED]"));
    assertThat(written("curl", "-H", "Authorization: Custom " + SECRET, "https://u:p@h/"))
        .isEqualTo(List.of("curl", "-H", "Authorization: [REDACTED]", "https://[REDACTED]@h/"));
  }

  @Test
  void leavesTheRest() {
    assertThat(written("docker", "run", "-p", "8080:80", "--token", "--verbose"))
        .isEqualTo(List.of("docker", "run", "-p", "8080:80", "--token", "--verbose"));
  }

  @Test
  void takesAnArray() {
    Object command = new String[] {"a", "b"};

    assertThat(read(command)).isEqualTo(List.of("a", "b"));
  }

  @Test
  void saysWhatItCannotRead() {
    assertThat(read(java.util.Collections.unmodifiableList(List.of("x"))))
        .isEqualTo(List.of("[CUT unknown class]"));
  }

  @Test
  void cutsALongOne() {
    List<?> read = (List<?>) read(many());

    assertThat(read).hasSize(101).last().isEqualTo("[CUT 200 items]");
  }

  private static Object many() {
    String[] many = new String[300];
    Arrays.fill(many, "x");
    return many;
  }

  private static Object written(String... command) {
    return read(Arrays.asList(command));
  }

  private static Object read(Object command) {
    return Lines.parsed(
            Lines.event(Operations.of(Kind.PROCESS).set(Attribute.COMMAND, command), "start"))
        .get("command");
  }
}
