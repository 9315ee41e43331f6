/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact;

import java.io.File;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/**
 * The secrets that this process was given: values of environment variables and system properties
 * whose names are secret keys. Holds the strings that the JVM holds anyway, and no copies.
 */
final class OwnSecrets {
  private static final int SHORTEST = 8;
  private static final int LONGEST = 4_096;
  private static final String[] WORDS = {
    "postgres", "postgresql", "password", "passw0rd", "changeit", "changeme", "username",
    "localhost", "disabled", "required", "optional", "anonymous", "administrator", "developer",
    "development", "production", "testtest", "default_value", "undefined", "container", "database",
    "keystore", "12345678", "11111111", "00000000", "example.com"
  };

  private final Set<String> values = new LinkedHashSet<>();

  /** Those of the running process, and among these settings. */
  static List<String> ofThisProcess(KeyRule keys, Map<String, String> settings) {
    OwnSecrets own = new OwnSecrets();
    for (Map.Entry<String, String> setting : settings.entrySet()) {
      own.add(keys, setting.getKey(), setting.getValue());
    }
    for (Map.Entry<String, String> variable : System.getenv().entrySet()) {
      own.add(keys, variable.getKey(), variable.getValue());
    }
    Properties properties = System.getProperties();
    for (Map.Entry<Object, Object> property : properties.entrySet()) {
      if (property.getKey() instanceof String name && property.getValue() instanceof String value) {
        own.add(keys, name, value);
      }
    }
    return List.copyOf(own.values);
  }

  /** Those among these. */
  static List<String> of(KeyRule keys, Map<String, String> all) {
    OwnSecrets own = new OwnSecrets();
    for (Map.Entry<String, String> one : all.entrySet()) {
      own.add(keys, one.getKey(), one.getValue());
    }
    return List.copyOf(own.values);
  }

  private void add(KeyRule keys, String name, String value) {
    if (value.length() >= SHORTEST
        && value.length() <= LONGEST
        && !name.equals("PWD")
        && !name.equals("OLDPWD")
        && keys.judge(name, 0, name.length()) == Verdict.SECRET
        && !isKnown(value)) {
      values.add(value);
    }
  }

  private boolean isKnown(String value) {
    for (String word : WORDS) {
      if (word.equalsIgnoreCase(value)) {
        return true;
      }
    }
    boolean path = value.indexOf(File.separatorChar) >= 0;
    return values.contains(value)
        || Harmless.is(value, 0, value.length())
        || (path && new File(value).exists());
  }
}
