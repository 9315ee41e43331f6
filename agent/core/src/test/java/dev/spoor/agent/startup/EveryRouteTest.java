/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.startup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spoor.agent.encode.Format;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No way by which data reaches a line goes past the redactor. */
class EveryRouteTest {
  private static final String HARMLESS = "Wanderlust7";
  private static final String OWN = "every.route.password";
  private static final String LETTERS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

  /** So much of a secret may not be seen anywhere. */
  private static final int PIECE = 6;

  @TempDir Path directory;

  static Stream<Arguments> all() {
    return routes().flatMap(route -> Stream.of(Format.values()).map(f -> Arguments.of(route, f)));
  }

  static Stream<Arguments> shown() {
    return all()
        .filter(each -> each.get()[1] == Format.JSON || ((Route) each.get()[0]).onConsole());
  }

  private static Stream<Route> routes() {
    return Stream.of(
            OperationRoutes.all(), ValueRoutes.all(), FailureRoutes.all(), AgentRoutes.all())
        .flatMap(List::stream);
  }

  @BeforeAll
  static void giveTheProcessASecret() {
    System.setProperty(OWN, random(24));
  }

  @AfterAll
  static void takeItBack() {
    System.clearProperty(OWN);
  }

  @ParameterizedTest
  @MethodSource("shown")
  void carriesWhatIsHarmless(Route route, Format format) throws Exception {
    String written = written(route, format, HARMLESS);

    assertThat(written).contains(HARMLESS);
  }

  @ParameterizedTest
  @MethodSource("all")
  void takesOutTheTokenOfAService(Route route, Format format) throws Exception {
    String secret = random(36);

    String written = written(route, format, "ghp" + "_" + secret);

    assertThat(written).doesNotContain(pieces(secret));
  }

  @ParameterizedTest
  @MethodSource("all")
  void takesOutASecretOfTheProcess(Route route, Format format) throws Exception {
    String secret = System.getProperty(OWN);

    String written = written(route, format, secret);

    assertThat(written).doesNotContain(pieces(secret));
  }

  private String written(Route route, Format format, String text) throws Exception {
    return SpoorOnDisk.written(
        directory, format, route.settings(text), spoor -> route.carrier().carry(spoor, text));
  }

  private static List<String> pieces(String secret) {
    return Stream.iterate(0, at -> at <= secret.length() - PIECE, at -> at + 1)
        .map(at -> secret.substring(at, at + PIECE))
        .toList();
  }

  private static String random(int length) {
    SecureRandom random = new SecureRandom();
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return text.toString();
  }
}
