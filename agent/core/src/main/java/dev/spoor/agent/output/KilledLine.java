/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.spoor.agent.encode.Identity;
import dev.spoor.agent.encode.Timestamps;

/**
 * The line that says, in the series of a JVM that was killed, what of it is lost. It is the same
 * each time that it is made: what is there of it already must be its beginning.
 */
final class KilledLine {
  private KilledLine() {}

  static byte[] of(Identity identity, Missed missed, long seq, long millis) {
    StringBuilder line = new StringBuilder(256);
    line.append("{\"timestamp\":\"").append(Timestamps.ofMillis(millis));
    line.append("\",\"level\":\"warn\",\"service\":");
    quote(line, identity.service());
    line.append(",\"logger\":\"dev.spoor\",\"kind\":\"agent\",\"event\":\"events_dropped\"");
    line.append(",\"output\":\"file\",\"cause\":\"").append(missed.cause());
    line.append("\",\"count\":").append(missed.count());
    line.append(",\"first_seq\":").append(missed.firstSeq());
    line.append(",\"last_seq\":").append(missed.lastSeq());
    line.append(",\"java_thread\":\"spoor-file\",\"instance_id\":");
    quote(line, identity.instanceId());
    line.append(",\"seq\":").append(seq).append("}\n");
    return line.toString().getBytes(UTF_8);
  }

  // Service and instance; anything that would need an escape is not worth one.
  private static void quote(StringBuilder line, String text) {
    line.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      line.append(c < ' ' || c > '~' || c == '"' || c == '\\' ? '_' : c);
    }
    line.append('"');
  }
}
