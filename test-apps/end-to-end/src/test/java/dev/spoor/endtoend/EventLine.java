/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.endtoend;

import tools.jackson.databind.JsonNode;

/** One event as it was written. */
record EventLine(JsonNode json) {

  String event() {
    return text("event");
  }

  long seq() {
    return json.path("seq").asLong();
  }

  boolean has(String field) {
    return json.has(field);
  }

  /** The field as text, or empty where it is missing. */
  String text(String field) {
    return json.path(field).asString("");
  }

  boolean isOperation() {
    return !text("kind").equals("agent") && !text("kind").equals("log");
  }

  boolean isStart() {
    return isOperation() && event().endsWith("_start");
  }

  boolean isStalled() {
    return isOperation() && event().endsWith("_stalled");
  }

  boolean isEnd() {
    return isOperation() && (event().endsWith("_complete") || event().endsWith("_failed"));
  }

  @Override
  public String toString() {
    return json.toString();
  }
}
