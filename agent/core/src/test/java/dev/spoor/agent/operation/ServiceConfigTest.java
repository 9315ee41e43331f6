/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spoor.agent.config.SettingSources;
import dev.spoor.agent.config.Settings;
import dev.spoor.agent.encode.Identity;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ServiceConfigTest {

  @Test
  void hasTheseDefaults() {
    assertThat(ServiceConfig.from(Settings.defaults()))
        .isEqualTo(new ServiceConfig(null, null, null, Map.of()));
  }

  @Test
  void readsEveryKey() {
    ServiceConfig config =
        read(
            Map.of(
                "SPOOR_SERVICE_NAME", "planner",
                "SPOOR_SERVICE_VERSION", "1.2",
                "SPOOR_ENVIRONMENT", "test",
                "SPOOR_FIELDS", "team=search"));

    assertThat(config)
        .isEqualTo(new ServiceConfig("planner", "1.2", "test", Map.of("team", "search")));
  }

  @Test
  void understandsTheNamesOfOthers() {
    ServiceConfig config =
        read(
            Map.of(
                "OTEL_RESOURCE_ATTRIBUTES",
                "service.name=planner,service.version=1.2,deployment.environment.name=test"));

    assertThat(config).isEqualTo(new ServiceConfig("planner", "1.2", "test", Map.of()));
  }

  @Test
  void tellsInstancesApart() {
    ServiceConfig config = new ServiceConfig("planner", null, null, Map.of());

    Identity one = config.identity();

    assertThat(one.service()).isEqualTo("planner");
    assertThat(one.instanceId()).isNotEqualTo(config.identity().instanceId());
  }

  private static ServiceConfig read(Map<String, String> environment) {
    SettingSources sources = new SettingSources(environment, Map.of(), "");
    return ServiceConfig.from(Settings.of(sources, ServiceConfig.SETTINGS));
  }
}
