/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spoor.agent.config.SettingSources;
import dev.spoor.agent.config.Settings;
import dev.spoor.agent.encode.Level;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecorderConfigTest {

  @Test
  void hasTheseDefaults() {
    assertThat(RecorderConfig.from(Settings.defaults()))
        .isEqualTo(
            new RecorderConfig(
                Level.INFO,
                true,
                Map.of(),
                List.of(
                    "/health",
                    "/healthz",
                    "/livez",
                    "/readyz",
                    "/actuator/health*",
                    "/metrics",
                    "/actuator/prometheus"),
                Level.INFO,
                new CorrelationConfig(
                    List.of("X-Correlation-ID", "X-Trace-ID", "X-Request-ID"),
                    true,
                    "X-Correlation-ID",
                    "X-Correlation-ID",
                    List.of("*"),
                    false,
                    Map.of(),
                    List.of(),
                    List.of()),
                Duration.ofSeconds(60),
                new StalledConfig(Duration.ofMinutes(5), List.of("process", "job")),
                false));
  }

  @Test
  void readsEveryKey() {
    Settings settings =
        Settings.of(
            new SettingSources(
                Map.ofEntries(
                    Map.entry("SPOOR_LEVEL", "debug"),
                    Map.entry("SPOOR_STAGES", "end"),
                    Map.entry("SPOOR_EVENT_NAMES", "node_start=started"),
                    Map.entry("SPOOR_EXCLUDE_PATHS", "/up"),
                    Map.entry("SPOOR_HTTP_SERVER_4XX", "warn"),
                    Map.entry("SPOOR_STATUS_INTERVAL", "5m"),
                    Map.entry("SPOOR_STALLED_AFTER", "30s"),
                    Map.entry("SPOOR_STALLED_EXCEPT", "message"),
                    Map.entry("SPOOR_CORRELATION_HEADERS", "X-Flow"),
                    Map.entry("SPOOR_CORRELATION_GENERATE", "never"),
                    Map.entry("SPOOR_RESPONSE_HEADER", "off"),
                    Map.entry("SPOOR_OUTBOUND_HEADER", "X-Flow"),
                    Map.entry("SPOOR_OUTBOUND_HOSTS", "*.internal"),
                    Map.entry("SPOOR_TRACEPARENT_ORIGINATE", "true"),
                    Map.entry("SPOOR_CONTEXT_HEADERS", "X-User-ID=user_id"),
                    Map.entry("SPOOR_THREAD_ID_HEADERS", "X-Talk,X-Session"),
                    Map.entry("SPOOR_LLM_MESSAGES", "true"),
                    Map.entry("SPOOR_THREAD_ID_KEYS", "session")),
                Map.of(),
                ""),
            RecorderConfig.SETTINGS);

    assertThat(settings.warnings()).isEmpty();
    assertThat(RecorderConfig.from(settings))
        .isEqualTo(
            new RecorderConfig(
                Level.DEBUG,
                false,
                Map.of("node_start", "started"),
                List.of("/up"),
                Level.WARN,
                new CorrelationConfig(
                    List.of("X-Flow"),
                    false,
                    null,
                    "X-Flow",
                    List.of("*.internal"),
                    true,
                    Map.of("X-User-ID", "user_id"),
                    List.of("X-Talk", "X-Session"),
                    List.of("session")),
                Duration.ofMinutes(5),
                new StalledConfig(Duration.ofSeconds(30), List.of("message")),
                true));
  }

  @Test
  void understandsTheNamesOfOthers() {
    SettingSources sources = new SettingSources(Map.of("LOG_LEVEL", "WARNING"), Map.of(), "");

    assertThat(RecorderConfig.from(Settings.of(sources, RecorderConfig.SETTINGS)).level())
        .isEqualTo(Level.WARN);
  }
}
