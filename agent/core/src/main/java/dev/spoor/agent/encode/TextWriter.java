/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode;

import dev.spoor.agent.redact.Arguments;
import dev.spoor.agent.redact.Place;
import dev.spoor.agent.redact.Redactor;
import dev.spoor.agent.redact.Spans;
import java.nio.charset.StandardCharsets;

/**
 * Foreign text as JSON strings: redacted, then cut at a code point, then escaped. Text in which
 * nothing stands out takes one pass. Reused; for one thread.
 */
final class TextWriter {
  static final byte[] MARKER = ('"' + Redactor.MARKER + '"').getBytes(StandardCharsets.UTF_8);

  private final Redactor redactor;
  private final Limits limits;
  private final Escaper escaper;
  private final RecentTexts recent;
  private final OnePass onePass;
  private final Spans secrets = new Spans();
  private boolean altered;

  /** A writer of strings. */
  TextWriter(Redactor redactor, Limits limits) {
    this(redactor, limits, new Escaper(true));
  }

  TextWriter(Redactor redactor, Limits limits, Escaper escaper) {
    this(redactor, limits, escaper, RecentTexts.ofTheLast());
  }

  /** A writer of strings that shares what it remembers with others. */
  TextWriter(Redactor redactor, Limits limits, RecentTexts recent) {
    this(redactor, limits, new Escaper(true), recent);
  }

  private TextWriter(Redactor redactor, Limits limits, Escaper escaper, RecentTexts recent) {
    this.redactor = redactor;
    this.limits = limits;
    this.escaper = escaper;
    this.recent = recent;
    this.onePass = new OnePass(redactor);
  }

  /** Writes the text with its quotes, as far as the line may grow to {@code end} bytes. */
  void write(Line line, int end, String text, Place place) {
    line.write('"');
    inside(line, end, text, 0, text.length(), place);
    line.write('"');
  }

  /** Writes this part of a text with its quotes. */
  void write(Line line, int end, String text, int from, int to, Place place) {
    line.write('"');
    inside(line, end, text, from, to, place);
    line.write('"');
  }

  /** Writes a text that recurs from line to line, with its quotes. */
  void writeRecurring(Line line, int end, String text) {
    byte[] known = recent.get(text);
    if (known != null) {
      line.write(known);
      return;
    }
    int start = line.length();
    write(line, end, text, Place.TEXT);
    if (!altered) {
      recent.put(text, line, start, line.length());
    }
  }

  /** Writes a name of a member that may recur. */
  void writeName(Line line, int end, String text, int index) {
    byte[] known = recent.get(text);
    if (known != null && line.length() + known.length < end) {
      line.write(known);
      line.write(':');
      return;
    }
    int start = line.length();
    writeName(line, end, text, 0, text.length(), index);
    if (!altered) {
      recent.put(text, line, start, line.length() - 1);
    }
  }

  /** Writes a name of a member; one that is not whole is numbered, so that no two are the same. */
  void writeName(Line line, int end, String text, int from, int to, int index) {
    line.write('"');
    inside(line, end, text, from, to, Place.TEXT);
    if (altered) {
      line.write('#');
      Digits.decimal(line, index);
    }
    line.write('"');
    line.write(':');
  }

  /** Writes this part of a text as the inside of a string that the caller began. */
  void inside(Line line, int end, String text, int from, int to, Place place) {
    int start = line.length();
    altered = false;
    try {
      if (!clean(line, end, text, from, to, place)) {
        judged(line, end, text, from, to, place);
      }
    } catch (RuntimeException e) {
      redactor.failed();
      altered = true;
      line.truncate(start);
      marker(line);
    }
  }

  /**
   * Writes this argument of a command line as the inside of a string.
   *
   * @param place what it is where nothing is known of the command
   * @return what is known behind it
   */
  int argument(Line line, int end, String text, int from, int to, int state, Place place) {
    int start = line.length();
    try {
      long step = redactor.argument(state, text, from, to);
      int secret = Arguments.secretFrom(step);
      if (secret > from) {
        inside(line, end, text, from, secret, Arguments.placeOf(state, place));
      }
      if (secret < to) {
        altered = true;
        marker(line);
      }
      return Arguments.state(step);
    } catch (RuntimeException e) {
      redactor.failed();
      altered = true;
      line.truncate(start);
      marker(line);
      return state;
    }
  }

  /** Whether what was written last is not the whole text. */
  boolean altered() {
    return altered;
  }

  /** Writes the marker as the inside of a string. */
  void marker(Line line) {
    line.write(MARKER, 1, MARKER.length - 2);
  }

  /** Writes the text if that takes one pass, which is so for most. */
  private boolean clean(Line line, int end, String text, int from, int to, Place place) {
    int length = to - from;
    return place != Place.SCRIPT
        && length <= limits.string()
        && line.length() + length <= end
        && onePass.write(line, text, from, to, place);
  }

  private void judged(Line line, int end, String text, int from, int to, Place place) {
    redactor.find(text, from, Math.min(to, from + limits.scan()), place, secrets);
    altered = secrets.size() > 0;
    int cut = cut(text, from, to);
    int at = from;
    for (int i = 0; i < secrets.size() && secrets.from(i) < cut; i++) {
      int clean = secrets.from(i);
      at = escaper.write(line, end, text, at, clean);
      if (at < clean) {
        break;
      }
      marker(line);
      at = secrets.to(i);
    }
    at = escaper.write(line, end, text, at, Math.max(at, cut));
    if (at < to) {
      altered = true;
      Cut.chars(line, to - at);
    }
  }

  /** Where the text is cut, if it is: not within a pair of surrogates. */
  private int cut(String text, int from, int to) {
    if (to - from <= limits.string()) {
      return to;
    }
    int cut = from + limits.string();
    return Character.isHighSurrogate(text.charAt(cut - 1)) ? cut - 1 : cut;
  }
}
