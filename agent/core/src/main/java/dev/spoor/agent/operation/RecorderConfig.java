/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

import dev.spoor.agent.config.Setting;
import dev.spoor.agent.config.Settings;
import dev.spoor.agent.encode.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Which events are written, and under which names and ids.
 *
 * @param level from which level on
 * @param starts whether starts are written, or ends only
 * @param eventNames other names for events, by their own
 * @param excludedPaths whose requests are written only when they fail
 * @param clientErrors the level of a request that was answered with a 4xx
 * @param correlation where ids come from and where they go
 * @param statusInterval how often the health counters are written
 * @param stalled when an operation has run for too long
 * @param messages whether what models are told, and what they answer, is written
 */
public record RecorderConfig(
    Level level,
    boolean starts,
    Map<String, String> eventNames,
    List<String> excludedPaths,
    Level clientErrors,
    CorrelationConfig correlation,
    Duration statusInterval,
    StalledConfig stalled,
    boolean messages) {
  private static final Setting<Level> LEVEL =
      Setting.choice("level", Level.class, Level.INFO, "The lowest level that is written.")
          .withCommonNames("LOG_LEVEL")
          .withAlias("warning", "warn")
          .withAlias("critical", "fatal");
  private static final Setting<Stages> STAGES =
      Setting.choice(
          "stages",
          Stages.class,
          Stages.ALL,
          "`end` leaves the starts out, for one line an operation.");
  private static final Setting<Map<String, String>> EVENT_NAMES =
      Setting.map(
          "event.names",
          "Other names for events, for dashboards that exist: `http_request_complete=request`.");
  private static final Setting<List<String>> EXCLUDED_PATHS =
      Setting.list(
          "exclude.paths",
          List.of(
              "/health",
              "/healthz",
              "/livez",
              "/readyz",
              "/actuator/health*",
              "/metrics",
              "/actuator/prometheus"),
          "Paths whose requests are written only when they fail; `*` stands for anything.");
  private static final Setting<ClientErrors> CLIENT_ERRORS =
      Setting.choice(
          "http.server.4xx",
          ClientErrors.class,
          ClientErrors.INFO,
          "The level of a request that this server answered with a 4xx.");
  private static final Setting<Duration> STATUS_INTERVAL =
      Setting.duration(
          "status.interval", "60s", "How often the health counters are written; `0s` for never.");

  private static final Setting<Boolean> MESSAGES =
      Setting.flag(
          "llm.messages",
          false,
          "Whether the lines of model calls have what the model was told, and what it answered:"
              + " `input_messages` and `output_messages`, without their secrets, each text to 16,384"
              + " characters. They hold what people write; `SPOOR_CAPTURE=minimal` leaves them out.");

  public static final List<Setting<?>> SETTINGS = settings();

  private static List<Setting<?>> settings() {
    List<Setting<?>> settings = new ArrayList<>();
    settings.addAll(
        List.of(
            LEVEL, STAGES, EVENT_NAMES, EXCLUDED_PATHS, CLIENT_ERRORS, STATUS_INTERVAL, MESSAGES));
    settings.addAll(CorrelationConfig.SETTINGS);
    settings.addAll(StalledConfig.SETTINGS);
    return List.copyOf(settings);
  }

  public static RecorderConfig from(Settings settings) {
    return new RecorderConfig(
        settings.get(LEVEL),
        settings.get(STAGES) == Stages.ALL,
        settings.get(EVENT_NAMES),
        settings.get(EXCLUDED_PATHS),
        settings.get(CLIENT_ERRORS) == ClientErrors.WARN ? Level.WARN : Level.INFO,
        CorrelationConfig.from(settings),
        settings.get(STATUS_INTERVAL),
        StalledConfig.from(settings),
        settings.get(MESSAGES));
  }

  /** Which of an operation's lines are written. */
  enum Stages {
    ALL,
    END
  }

  /** The levels that a 4xx may have. */
  enum ClientErrors {
    INFO,
    WARN
  }
}
