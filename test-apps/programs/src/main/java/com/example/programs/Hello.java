/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.programs;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Prints on both streams, not only ASCII, and without a line feed at the end. */
public final class Hello {

  public static void main(String[] args) {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.println("Hello, wörld \u2028 \ud83d\ude80");
    System.err.println("a word on stderr");
    out.print("{\"not\":\"ours\"}\nno line feed here");
    System.err.print("nor here");
    System.out.flush();
  }

  private Hello() {}
}
