/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

import dev.spoor.agent.config.Setting;
import dev.spoor.agent.config.Settings;
import dev.spoor.agent.encode.Identity;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the service says of itself on every line.
 *
 * @param name when set
 * @param version when set
 * @param environment when set
 * @param fields fixed fields, in their order
 */
public record ServiceConfig(
    @Nullable String name,
    @Nullable String version,
    @Nullable String environment,
    Map<String, String> fields) {
  private static final Setting<String> NAME =
      Setting.text(
              "service.name", "", "The service's name; else that of the jar or the main class.")
          .withCommonNames(
              "SERVICE_NAME", "OTEL_SERVICE_NAME", "OTEL_RESOURCE_ATTRIBUTES:service.name");
  private static final Setting<String> VERSION =
      Setting.text("service.version", "", "The service's version.")
          .withCommonNames("OTEL_RESOURCE_ATTRIBUTES:service.version");
  private static final Setting<String> ENVIRONMENT =
      Setting.text("environment", "", "Where the service runs: `production`.")
          .withCommonNames("OTEL_RESOURCE_ATTRIBUTES:deployment.environment.name");
  private static final Setting<Map<String, String>> FIELDS =
      Setting.map("fields", "Fields that every line carries: `build_number=123,team=search`.");

  public static final List<Setting<?>> SETTINGS = List.of(NAME, VERSION, ENVIRONMENT, FIELDS);

  public static ServiceConfig from(Settings settings) {
    return new ServiceConfig(
        given(settings.get(NAME)),
        given(settings.get(VERSION)),
        given(settings.get(ENVIRONMENT)),
        settings.get(FIELDS));
  }

  /** What stands on every line of this JVM. */
  public Identity identity() {
    String service = name == null ? MainProgram.ofThisJvm() : name;
    return new Identity(service, instanceId(), version, environment, fields);
  }

  private static String instanceId() {
    return Hex.of(RandomIds.traceHalf(), RandomIds.spanId());
  }

  private static @Nullable String given(String text) {
    return text.isEmpty() ? null : text;
  }
}
