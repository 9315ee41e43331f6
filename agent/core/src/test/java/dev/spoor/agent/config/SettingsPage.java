/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.config;

import java.util.List;

/** The reference page of the settings, rendered from their declarations. */
public final class SettingsPage {
  private static final String HEAD =
      """
      # Settings

      This page is rendered from the declarations in the code; `mvn verify` fails when it is stale. To render it again:
      `mvn -pl agent/core -am verify -Dspoor.docs.update=true`.

      A setting is given in one of these places. A later one wins:

      1. the names that applications have in common, such as `LOG_LEVEL`; a value that is not ours is left alone,
      2. a properties file, named by `SPOOR_CONFIG_FILE`: `file.dir=/var/log/spoor`,
      3. the environment: `SPOOR_FILE_DIR=/var/log/spoor`,
      4. a system property: `-Dspoor.file.dir=/var/log/spoor`,
      5. the agent argument: `-javaagent:spoor.jar=file.dir=/var/log/spoor,output=stdout+file`, with `,` between the
         settings and `+` inside a list or map.

      | type | is written as |
      |---|---|
      | flag | `true` or `false`; also `on`, `off`, `yes`, `no`, `1`, `0` |
      | number | `8` |
      | size | `512KiB`, `16MiB`, `1GiB`, or bytes without a unit |
      | duration | `500ms`, `60s`, `5m`, `24h`, `7d` |
      | list | `a,b`; `none` for an empty list of texts |
      | map | `name=value,other=value` |

      Upper and lower case are the same in words and units. An empty value is none. A wrong value or an unknown name is
      one `agent_warning` with the nearest right one, and the value of the place before stays in force. `agent_started`
      shows every setting with its value and the place that it came from.

      ## All settings

      | environment | property | type | default | meaning |
      |---|---|---|---|---|
      """;
  private static final String SWITCHES =
      """
      | `SPOOR_<NAME>_ENABLED` | `spoor.<name>.enabled` | flag | `true` | Whether the instrumentation of that name is woven, such as `SPOOR_LANGGRAPH4J_CORE_ENABLED`. `agent_started` lists all names. |
      """;

  public static String of(List<Setting<?>> settings) {
    StringBuilder page = new StringBuilder(HEAD);
    for (Setting<?> setting : settings) {
      row(page, setting);
    }
    return page.append(SWITCHES).toString();
  }

  private static <T> void row(StringBuilder page, Setting<T> setting) {
    String fallback = ValueText.of(setting.fallback());
    page.append("| `")
        .append(setting.environmentName())
        .append("` | `")
        .append(setting.property())
        .append("` | ")
        .append(setting.type().label())
        .append(" | ")
        .append(fallback.isEmpty() ? "" : "`" + fallback + "`")
        .append(" | ")
        .append(setting.meaning().replace("|", "\\|"))
        .append(commonNames(setting.commonNames()))
        .append(" |\n");
  }

  private static String commonNames(String... names) {
    StringBuilder text = new StringBuilder();
    for (String name : names) {
      int colon = name.indexOf(':');
      text.append(text.isEmpty() ? " Also " : ", else ")
          .append(colon < 0 ? "" : "`" + name.substring(colon + 1) + "` of ")
          .append('`')
          .append(colon < 0 ? name : name.substring(0, colon))
          .append('`');
    }
    return text.isEmpty() ? "" : text.append('.').toString();
  }

  private SettingsPage() {}
}
