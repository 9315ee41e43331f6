/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.config;

/** Any text. */
final class TextType implements ValueType<String> {

  @Override
  public String label() {
    return "text";
  }

  @Override
  public String parse(String text) {
    return text;
  }

  @Override
  public String expected() {
    return "a text";
  }
}
