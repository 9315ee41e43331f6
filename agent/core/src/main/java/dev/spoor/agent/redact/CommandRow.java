/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;

/** One row of {@link CommandTable}, read. */
final class CommandRow {
  final String[] programs;

  /** The part of the program that this is about, or nothing. */
  final String part;

  /** The options, each with the kind of its value behind it. */
  final String[] options;

  /** Which argument that is no option has a value of a kind, or 0. */
  final int place;

  final char placeKind;

  /** Whether these programs run others, which are named behind them. */
  final boolean carries;

  private CommandRow(String[] programs, String part, List<String> options, String place) {
    this.programs = programs;
    this.part = part;
    this.options = options.toArray(new String[0]);
    this.place = place.isEmpty() ? 0 : place.charAt(0) - '0';
    this.placeKind = place.length() == 2 ? place.charAt(1) : '*';
    this.carries =
        programs[0].equals("docker") || programs[0].equals("kubectl") || programs[0].equals("sh");
  }

  boolean isOf(String text, int from, int to) {
    for (String program : programs) {
      if (to - from == program.length()
          && text.regionMatches(true, from, program, 0, program.length())) {
        return true;
      }
    }
    return false;
  }

  boolean isAbout(String text, int from, int to) {
    return to - from == part.length() && text.startsWith(part, from);
  }

  /** Whether both are about the same programs. */
  boolean isOf(CommandRow other) {
    for (String program : other.programs) {
      if (isOf(program, 0, program.length())) {
        return true;
      }
    }
    return false;
  }

  /** Those of the table, and one for each program of which only parts stand there. */
  static CommandRow[] all() {
    List<CommandRow> rows = new ArrayList<>(2 * CommandTable.ROWS.length);
    Set<String> whole = new HashSet<>();
    for (String written : CommandTable.ROWS) {
      CommandRow row = read(written);
      rows.add(row);
      if (row.part.isEmpty()) {
        whole.addAll(Arrays.asList(row.programs));
      }
    }
    for (int i = 0; i < CommandTable.ROWS.length; i++) {
      for (String program : rows.get(i).programs) {
        if (whole.add(program)) {
          rows.add(new CommandRow(new String[] {program}, "", List.of(), ""));
        }
      }
    }
    return rows.toArray(new CommandRow[0]);
  }

  private static CommandRow read(String row) {
    List<String> names = new ArrayList<>();
    List<String> options = new ArrayList<>();
    String place = "";
    String part = "";
    boolean behind = false;
    StringTokenizer words = new StringTokenizer(row, " ");
    while (words.hasMoreTokens()) {
      String word = words.nextToken();
      if (word.equals("|")) {
        behind = true;
      } else if (word.equals(">")) {
        part = words.nextToken();
      } else if (!behind) {
        names.add(word);
      } else if (word.charAt(0) <= '9' && word.charAt(0) >= '0') {
        place = word;
      } else {
        options.add(word);
      }
    }
    return new CommandRow(names.toArray(new String[0]), part, options, place);
  }
}
