/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact.corpus;

import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Kind;
import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;

/**
 * Command lines of real tools. In the tables an asterisk marks a line of which one must know the
 * tool: as prose its secret is of the second class. A question mark: as arguments too.
 */
final class CommandCases {

  static Case databases(Draw draw) {
    return command(draw, draw.line(DatabaseTools.LINES));
  }

  static Case network(Draw draw) {
    return command(draw, draw.line(NetworkTools.LINES));
  }

  static Case clouds(Draw draw) {
    return command(draw, draw.line(CloudTools.LINES));
  }

  static Case builds(Draw draw) {
    return command(draw, draw.line(BuildTools.LINES));
  }

  private static Case command(Draw draw, String line) {
    char mark = line.charAt(0);
    boolean marked = mark == '*' || mark == '?';
    Sheet sheet = new Sheet(draw, mark == '?' ? Rank.SECOND : Rank.FIRST);
    List<String> words = words(draw, sheet, marked ? line.substring(1) : line);
    return send(draw, sheet, words, marked);
  }

  private static List<String> words(Draw draw, Sheet sheet, String line) {
    List<String> words = new ArrayList<>();
    for (Draft word : Template.words(draw, line)) {
      words.add(sheet.take(word));
    }
    if (draw.chance(20)) {
      words.set(0, draw.one("/usr/bin/", "/opt/tools/", "./") + words.get(0));
    }
    return words;
  }

  /** Benign lines come here too. */
  static Case send(Draw draw, Sheet sheet, List<String> words, boolean unclearAsText) {
    return switch (draw.below(10)) {
      case 0, 1, 2 -> process(sheet, words, words.toArray(new String[0]));
      case 3, 4 -> process(sheet, words, words);
      case 5 -> process(sheet, words, new LinkedList<>(words));
      case 6 -> sheet.done("ARGS ARGV", Events.args(Map.of("command", words)), words);
      case 7 -> sheet.done("ARGS LIST", Events.args(words), words);
      case 8 -> {
        if (unclearAsText) {
          sheet.lower();
        }
        yield TextRoute.send(draw, sheet, draw.one("", "$ ", "running: ") + joined(words));
      }
      default -> {
        if (unclearAsText || !sheet.tame()) {
          sheet.lower();
        }
        String message = "Cannot run program: " + words + ", error=2";
        yield TextRoute.send(draw, sheet, message);
      }
    };
  }

  private static Case process(Sheet sheet, List<String> words, Object command) {
    return sheet.done("COMMAND", Events.of(Kind.PROCESS, Attribute.COMMAND, command), words);
  }

  private static String joined(List<String> words) {
    return String.join(" ", words.stream().map(Disguise::shell).toList());
  }

  private CommandCases() {}
}
