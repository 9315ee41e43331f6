/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.config;

/** Any text. */
final class TextType extends ValueType<String> {

  @Override
  String label() {
    return "text";
  }

  @Override
  String parse(String text) {
    return text;
  }

  @Override
  String text(String value) {
    return value;
  }

  @Override
  String expected() {
    return "a text";
  }
}
