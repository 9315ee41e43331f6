/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.startup;

import dev.spoor.agent.config.Settings;
import dev.spoor.agent.control.ControlConfig;
import dev.spoor.agent.control.ControlFile;
import dev.spoor.agent.control.LevelRules;
import dev.spoor.agent.operation.RecorderConfig;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The ways through what the agent says of itself: settings, warnings, the control file. */
final class AgentRoutes {

  static List<Route> all() {
    return List.of(
        Route.ofSetting("SPOOR_SERVICE_NAME", "%s").inJsonOnly(),
        Route.ofSetting("SPOOR_SERVICE_VERSION", "%s").inJsonOnly(),
        Route.ofSetting("SPOOR_ENVIRONMENT", "%s").inJsonOnly(),
        Route.ofSetting("SPOOR_FIELDS", "build=%s").inJsonOnly(),
        Route.ofSetting("SPOOR_FIELDS", "%s=7").inJsonOnly(),
        Route.ofSetting("SPOOR_METHODS", "com.acme.%s.run").inJsonOnly(),
        Route.ofSetting("SPOOR_LEVEL", "%s"),
        Route.ofSetting("SPOOR_LIMITS_DEPTH", "%s"),
        Route.ofSetting("SPOOR_LIMITS_ITEMS", "x".repeat(60) + " %s"),
        Route.ofSetting("SPOOR_REDACT_VALUES", "[%s"),
        Route.ofSetting("SPOOR_%s", "1"),
        Route.ofSetting("SPOOR_CONFIG_FILE", "/nowhere/%s"),
        Route.of("a warning", (spoor, text) -> spoor.reports().warning("odd", "It is " + text)),
        Route.of("the cause of a warning", (spoor, text) -> spoor.reports().warning(text, "odd"))
            .inJsonOnly(),
        Route.of(
            "a class that is not woven",
            (spoor, text) -> spoor.reports().weavingFailed("a.B", new LinkageError(text))),
        Route.of("a switch", (spoor, text) -> spoor.reports().off("jdk", "it threw " + text)),
        Route.of(
            "a library",
            (spoor, text) -> spoor.reports().instrumented("jdk", text, List.of("h"), List.of())),
        Route.of(
                "a hook",
                (spoor, text) ->
                    spoor.reports().instrumented("jdk", "17", List.of(text), List.of()))
            .inJsonOnly(),
        Route.of("a missing hook", AgentRoutes::missingHook),
        Route.of(
            "a cause of loss", (spoor, text) -> spoor.reports().dropped("file", text, 1, 2, 2)),
        Route.of(
            "a control line", (spoor, text) -> control(spoor, "level.logger." + text + "=debug")),
        Route.of("a wrong control line", (spoor, text) -> control(spoor, text)),
        Route.of(
            "a wrong control key", (spoor, text) -> control(spoor, "levl.x." + text + "=info")),
        Route.of("a wrong control level", (spoor, text) -> control(spoor, "level=" + text)),
        Route.of("a wrong control time", (spoor, text) -> control(spoor, "level=info for " + text)),
        Route.of(
            "a control line that is cut",
            (spoor, text) -> control(spoor, "x".repeat(110 - text.length() / 2) + " " + text)));
  }

  private static void missingHook(SpoorOnDisk spoor, String text) {
    spoor.reports().instrumented("jdk", "17", List.of(), List.of(text));
  }

  private static void control(SpoorOnDisk spoor, String line) throws Exception {
    Path file = Files.writeString(Files.createTempFile("control", ".txt"), line);
    LevelRules usual = LevelRules.of(RecorderConfig.from(Settings.defaults()).level());
    try {
      new ControlFile(new ControlConfig(file.toString()), usual, spoor.reports()).poll(0);
    } finally {
      Files.delete(file);
    }
  }

  private AgentRoutes() {}
}
