/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.bootstrap;

import org.jspecify.annotations.Nullable;

/**
 * What a model was told, or what it answered: roles and texts, as they came. Bounded, whatever is
 * added. For one thread at a time.
 */
public final class Messages {
  private static final int MOST = 100;
  private static final int LONGEST = 16 * 1024;

  private final StringBuilder part = new StringBuilder();
  private String[] rolesAndTexts = new String[8];
  private int size;
  private int leftOut;

  /** Adds a message; one without a text is that of its role alone. */
  public Messages add(@Nullable String role, @Nullable String text) {
    if (size == MOST) {
      leftOut++;
      return this;
    }
    if (2 * size == rolesAndTexts.length) {
      rolesAndTexts = java.util.Arrays.copyOf(rolesAndTexts, 4 * size);
    }
    rolesAndTexts[2 * size] = role == null ? "" : role;
    rolesAndTexts[2 * size + 1] = text == null ? "" : text;
    size++;
    return this;
  }

  /** Adds a part of an answer that comes in parts, of which there is one message in the end. */
  public Messages append(@Nullable String text) {
    if (text != null && part.length() < LONGEST) {
      part.append(text, 0, Math.min(text.length(), LONGEST - part.length()));
    }
    return this;
  }

  /** Makes a message of the parts that were appended; none where nothing was. */
  public Messages whole(String role) {
    return part.length() == 0 ? this : add(role, part.toString());
  }

  public int size() {
    return size;
  }

  /** How many were too many. */
  public int leftOut() {
    return leftOut;
  }

  /** Who said it: {@code system}, {@code user}, {@code assistant} or {@code tool}. */
  public String role(int index) {
    return rolesAndTexts[2 * index];
  }

  public String text(int index) {
    return rolesAndTexts[2 * index + 1];
  }
}
