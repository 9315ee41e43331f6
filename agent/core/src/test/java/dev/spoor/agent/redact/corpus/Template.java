/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with gaps. {@code {name}} is filled by {@link Gaps}, {@code {=text}} must stay, {@code \n}
 * is a line feed; all else may stay or go.
 */
final class Template {
  private static final Pattern GAP = Pattern.compile("\\{(=[^}]+|[a-z][a-z0-9]*)}|\\\\n|\\\\t");
  private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

  static Draft fill(Draw draw, String template) {
    Draft draft = Draft.empty();
    Matcher gap = GAP.matcher(template);
    int from = 0;
    while (gap.find()) {
      draft.plain(template.substring(from, gap.start()));
      gap(draw, draft, gap);
      from = gap.end();
    }
    return draft.plain(template.substring(from));
  }

  private static void gap(Draw draw, Draft draft, Matcher gap) {
    String name = gap.group(1);
    if (name == null) {
      draft.plain(gap.group().equals("\\n") ? "\n" : "\t");
    } else if (name.startsWith("=")) {
      draft.keep(name.substring(1));
    } else {
      Gaps.fill(draw, draft, name);
    }
  }

  /** An argument vector; arguments between single quotes are one. What has no secret must stay. */
  static List<Draft> words(Draw draw, String template) {
    List<Draft> words = new ArrayList<>();
    Matcher word = WORD.matcher(template);
    while (word.find()) {
      Draft filled = fill(draw, word.group(1) == null ? word.group(2) : word.group(1));
      if (word.group(1) == null && word.group().indexOf('\'') >= 0) {
        throw new IllegalArgumentException("a quote within a word: " + template);
      }
      words.add(filled.hasSecret() ? filled : Draft.empty().keep(filled.text()));
    }
    return words;
  }

  private Template() {}
}
