/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spoor.agent.config.GivenSettings;
import dev.spoor.agent.config.Settings;
import java.util.List;
import org.junit.jupiter.api.Test;

class EncodeConfigTest {

  @Test
  void hasTheseDefaults() {
    assertThat(EncodeConfig.from(Settings.defaults()))
        .isEqualTo(
            new EncodeConfig(
                Capture.REDACTED,
                new Limits(16 << 10, 64 << 10, 64 << 10, 8, 100, 1_000, 50, 8),
                List.of(),
                List.of(),
                List.of(),
                true,
                Colours.AUTO));
  }

  @Test
  void readsEveryKey() {
    Settings settings =
        GivenSettings.forEvery(
            EncodeConfig.SETTINGS,
            "capture",
            "minimal",
            "redact.keys",
            "iban,salary",
            "redact.allow",
            "session_id",
            "redact.values",
            "acme_[a-z]{8}",
            "redact.own",
            "false",
            "limits.string",
            "32KiB",
            "limits.event",
            "128KiB",
            "limits.depth",
            "4",
            "limits.items",
            "10",
            "limits.nodes",
            "20",
            "limits.frames",
            "0",
            "console.colours",
            "off");

    assertThat(EncodeConfig.from(settings))
        .isEqualTo(
            new EncodeConfig(
                Capture.MINIMAL,
                new Limits(32 << 10, 128 << 10, 128 << 10, 4, 10, 20, 0, 8),
                List.of("iban", "salary"),
                List.of("session_id"),
                List.of("acme_[a-z]{8}"),
                false,
                Colours.OFF));
  }
}
