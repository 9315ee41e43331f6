/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode;

import java.io.File;
import java.io.IOException;

/** The colours of the console format; nothing at all where they are off. */
final class Palette {
  final byte[] plain;
  final byte[] dim;
  final byte[] bold;
  final byte[] red;
  final byte[] redBold;
  final byte[] green;
  final byte[] yellow;
  final byte[] blue;
  final byte[] magenta;
  final byte[] cyan;

  /** Colours that are told apart on dark and on light ground; none of them means anything. */
  final byte[][] threads;

  Palette(boolean on) {
    plain = code(on, "0");
    dim = code(on, "2");
    bold = code(on, "1");
    red = code(on, "31");
    redBold = code(on, "1;31");
    green = code(on, "32");
    yellow = code(on, "33");
    blue = code(on, "34");
    magenta = code(on, "35");
    cyan = code(on, "36");
    threads = threads(on);
  }

  private static byte[][] threads(boolean on) {
    String[] codes = {
      "38;5;67", "38;5;72", "38;5;137", "38;5;139", "38;5;173", "38;5;109", "38;5;101", "38;5;103"
    };
    byte[][] all = new byte[codes.length][];
    for (int i = 0; i < codes.length; i++) {
      all[i] = code(on, codes[i]);
    }
    return all;
  }

  private static byte[] code(boolean on, String code) {
    return Scalars.bytes(on ? "\u001b[" + code + "m" : "");
  }

  static Palette of(Colours colours) {
    return new Palette(
        switch (colours) {
          case ON -> true;
          case OFF -> false;
          case AUTO -> System.getenv("NO_COLOR") == null && isTerminal("/proc/self/fd/1");
        });
  }

  private static boolean isTerminal(String descriptor) {
    try {
      String target = new File(descriptor).getCanonicalPath();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (IOException e) {
      return false;
    }
  }
}
