/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact;

import java.util.ArrayList;
import java.util.List;

/**
 * Goes through texts once, and asks the rules where two neighbouring characters say that one of
 * them may find something. All rules look at the original text; what they find is united.
 *
 * <p>A rule looks back no further than a bounded distance, and ahead no further than the value that
 * it finds; what several of them walk over is remembered in {@link Spans}. So the work is linear in
 * the length of the text.
 */
final class TextScanner {
  private static final int PAIR = 1;
  private static final int OPTION = 1 << 1;
  private static final int SCHEME = 1 << 2;
  private static final int CARD = 1 << 3;
  private static final int JWT = 1 << 4;
  private static final int PEM = 1 << 5;
  private static final int ENCODED = 1 << 6;
  private static final int TAG = 1 << 7;
  private static final int BOT = 1 << 8;
  private static final int LOGIN = 1 << 9;
  private static final int ITEM = 1 << 10;
  private static final int ARROW = 1 << 11;
  private static final int QUOTED = 1 << 12;
  private static final int LIST = 1 << 13;
  private static final int OWN = 1 << 14;
  private static final int DRIVER = 1 << 15;
  private static final int ROW = 1 << 16;
  private static final int AUTH = 1 << 17;
  private static final int VERB = 1 << 18;

  private static final String BASE64URL = "A-Za-z0-9_-";

  private final Bigrams.Group[] groups;
  private final byte[] kinds;
  private final CharacterSet base64url;
  private final PairRule pairs;
  private final QuotedRule quotes;
  private final WordRule words;
  private final TagRule tags;
  private final ReportRule reports;
  private final CommandLines commands;
  private final Arguments arguments;
  private final OwnRule own;

  /**
   * A scanner for these.
   *
   * @param added forms of values beside those of the table
   * @param secrets values that are secret wherever they stand as a whole
   */
  TextScanner(
      KeyRule keys, List<ValuePattern> added, List<String> secrets, ValuePattern.Sets sets) {
    Values values = new Values(sets);
    this.pairs = new PairRule(keys, values);
    this.quotes = new QuotedRule(keys, values);
    this.words = new WordRule(keys, values);
    this.tags = new TagRule(keys);
    this.reports = new ReportRule(keys);
    this.arguments = new Arguments(keys);
    this.commands = new CommandLines(arguments);
    this.base64url = sets.of(BASE64URL);
    Bigrams bigrams = new Bigrams();
    contexts(bigrams);
    this.own = new OwnRule(secrets, bigrams, OWN);
    List<ValuePattern> patterns = new ArrayList<>(added);
    for (String row : ValueTable.ROWS) {
      ValuePattern.read(row, sets, patterns);
    }
    for (int i = 0; i < patterns.size(); i++) {
      bigrams.add(patterns.get(i));
    }
    this.groups = bigrams.groups();
    this.kinds = bigrams.kinds();
  }

  /** Where the rules that go by what stands around a value are asked. */
  private static void contexts(Bigrams bigrams) {
    bigrams.addAny("=:", PAIR);
    for (char before = 0; before < 128; before++) {
      if (!Edges.isWord(before) && before != '-') {
        bigrams.add(before, '-', OPTION);
      }
      if (!Edges.isWord(before) || "mnrt".indexOf(before) >= 0) {
        for (char digit = '2'; digit <= '6'; digit++) {
          bigrams.add(before, digit, CARD);
        }
      }
    }
    for (char before = 0; before < 128; before++) {
      if (!Edges.isWord(before) || "mnrt".indexOf(before) >= 0) {
        bigrams.add(before, 'M', BOT);
        bigrams.add(before, 'N', BOT);
        bigrams.add(before, 'O', BOT);
      }
    }
    bigrams.add(' ', 'l', LOGIN);
    bigrams.add('-', '>', ARROW);
    bigrams.add(' ', '\'', QUOTED);
    bigrams.add(' ', '[', LIST);
    bigrams.add('=', '[', LIST);
    bigrams.add(':', '[', LIST);
    bigrams.add('(', '\'', ITEM);
    bigrams.add('[', '\'', ITEM);
    bigrams.add(' ', '|', ROW);
    bigrams.add('@', 't', DRIVER);
    bigrams.add('@', 'u', DRIVER);
    bigrams.add('A', 'U', AUTH);
    CommandLines.enter(bigrams, VERB);
    bigrams.add('-', '-', PEM);
    bigrams.add('e', 'y', JWT);
    String scheme = "BeBEbeBaBAba";
    for (int i = 0; i < scheme.length(); i += 2) {
      bigrams.add(scheme.charAt(i), scheme.charAt(i + 1), SCHEME);
    }
    for (char digit = '2'; digit <= '7'; digit++) {
      bigrams.add('%', digit, ENCODED);
    }
    for (char letter = 'A'; letter <= 'z'; letter++) {
      bigrams.add('<', letter, TAG);
    }
    bigrams.add('&', 'q', ENCODED);
    bigrams.add('&', 'l', ENCODED);
    bigrams.add('&', 'g', ENCODED);
    bigrams.add('&', '#', ENCODED);
  }

  Arguments arguments() {
    return arguments;
  }

  /** For each two ASCII characters what to do at the second. */
  byte[] kinds() {
    return kinds;
  }

  /** Whether something around this character, of this kind, must not leave. */
  boolean finds(byte kind, String text, int from, int at, int to, Place place, Spans scratch) {
    look(kind, text, from, at, to, place, scratch);
    return scratch.size() > 0 || scratch.isEncoded() || scratch.namedTo() >= 0;
  }

  void find(String text, int from, int to, Place place, Spans found) {
    if (place == Place.SCRIPT) {
      commands.find(text, from, to, found);
      found.command(to);
      find(text, from, to, Place.TEXT, found, 0);
    } else {
      find(text, from, to, place, found, 0);
    }
  }

  private void find(String text, int from, int to, Place place, Spans found, int level) {
    char before = ' ';
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c >= 128) {
        before = ' ';
        if (Decoding.isFolded(c)) {
          found.encoded();
        }
        continue;
      }
      byte kind = kinds[before << 7 | c];
      before = c;
      if (kind == Bigrams.ESCAPED) {
        if (c == '\\' ? Decoding.isEscape(text, i, to) : c == Edges.ESCAPE) {
          found.encoded();
        } else if (c == '"' && i > from && text.charAt(i - 1) == '[') {
          quotes.items(text, i, to, found);
          commands.list(text, i - 1, to, found);
        } else if (c == '"' && i > from && text.charAt(i - 1) == '(') {
          quotes.items(text, i, to, found);
          quotes.call(text, from, i, to, found);
        } else if (c == '"' && i > from && text.charAt(i - 1) == ' ') {
          quotes.quoted(text, from, i, to, found);
        }
      } else if (kind != 0) {
        look(kind, text, from, i, to, place, found);
      }
    }
    if (found.isEncoded() && level < Decoding.MOST) {
      findDecoded(text, from, to, place, found, level);
    }
  }

  /** Looks at the text as it is meant, and takes out what stands for what is found there. */
  private void findDecoded(String text, int from, int to, Place place, Spans found, int level) {
    Decoding decoding = new Decoding(text, from, to, false);
    if (decoding.changed()) {
      findDecoded(decoding, place, found, level);
    }
    if (level == 0 && decoding.mayBeForm()) {
      findDecoded(new Decoding(text, from, to, true), place, found, level);
    }
  }

  private void findDecoded(Decoding decoding, Place place, Spans found, int level) {
    String decoded = decoding.text();
    Spans meant = new Spans();
    find(decoded, 0, decoded.length(), place, meant, level + 1);
    for (int i = 0; i < meant.size(); i++) {
      found.add(decoding.from(meant.from(i)), decoding.to(meant.to(i)));
    }
  }

  private void look(byte kind, String text, int from, int at, int to, Place place, Spans found) {
    Bigrams.Group group = groups[kind & 0xff];
    ValuePattern[] patterns = group.patterns;
    for (int i = 0; i < patterns.length; i++) {
      ValueRule.find(patterns[i], text, from, at, to, found);
    }
    if (group.rules != 0) {
      ask(group.rules, text, from, at, to, place, found);
    }
  }

  private void ask(int rules, String text, int from, int at, int to, Place place, Spans found) {
    if ((rules & PAIR) != 0) {
      pairs.find(text, from, at, to, place, found);
    }
    if ((rules & OPTION) != 0) {
      words.option(text, from, at, to, found);
      words.stdin(text, from, at, to, found);
      commands.around(text, from, at, to, found);
    }
    if ((rules & SCHEME) != 0) {
      words.scheme(text, from, at - 1, to, found);
    }
    if ((rules & BOT) != 0) {
      JwtRule.findBot(base64url, text, from, at, to, found);
    }
    if ((rules & LOGIN) != 0) {
      words.login(text, at, to, found);
    }
    if ((rules & OWN) != 0) {
      own.find(text, from, at, to, found);
    }
    if ((rules & ARROW) != 0) {
      pairs.arrow(text, from, at - 1, to, place, found);
    }
    if ((rules & QUOTED) != 0) {
      quotes.quoted(text, from, at, to, found);
    }
    if ((rules & LIST) != 0) {
      commands.list(text, at, to, found);
      reports.rejected(text, from, at, to, found);
    }
    if ((rules & ITEM) != 0) {
      quotes.items(text, at, to, found);
      quotes.call(text, from, at, to, found);
      commands.list(text, at - 1, to, found);
    }
    if ((rules & TAG) != 0) {
      tags.find(text, from, at, to, found);
    }
    if ((rules & DRIVER) != 0) {
      UrlRule.findDriver(text, from, at, to, found);
    }
    if ((rules & ROW) != 0) {
      reports.row(text, from, at, to, found);
    }
    if ((rules & AUTH) != 0) {
      reports.auth(text, from, at, to, found);
    }
    if ((rules & VERB) != 0) {
      commands.verb(text, from, at, to, found);
    }
    if ((rules & CARD) != 0) {
      CardRule.find(text, from, at, to, found);
    }
    if ((rules & JWT) != 0) {
      JwtRule.find(base64url, text, from, at - 1, to, found);
    }
    if ((rules & PEM) != 0) {
      PemRule.find(text, from, at, to, found);
    }
    if ((rules & ENCODED) != 0 && Decoding.isEncoded(text, at - 1, to)) {
      found.encoded();
    }
  }
}
