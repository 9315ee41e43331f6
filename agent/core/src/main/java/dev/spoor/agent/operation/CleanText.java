/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

/** Knows whether a text holds nothing that the redactor would touch. */
@FunctionalInterface
public interface CleanText {
  boolean clean(String text);
}
