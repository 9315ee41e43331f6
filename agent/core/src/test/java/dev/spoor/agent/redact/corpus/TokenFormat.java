/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact.corpus;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The form of a provider's token: {@code <a36>} are 36 random characters, {@code <a20-40>} 20 to
 * 40; the last group may be longer than that unless it ends with an exclamation mark. A bar stands
 * for nothing: it keeps prefixes from being taken for tokens; {@code <i18>} is a number in Base64.
 */
final class TokenFormat {
  private static final Pattern GROUP = Pattern.compile("<([a-zA-Z])(\\d+)(?:-(\\d+))?(!?)>");

  private static final int LONGER = 15;

  static Secret draw(Draw draw, String format) {
    StringBuilder text = new StringBuilder();
    List<String> hidden = new ArrayList<>();
    String form = format.replace("|", "");
    Matcher group = GROUP.matcher(form);
    int from = 0;
    while (group.find()) {
      text.append(form, from, group.start());
      String chars = chars(draw, group.group(1), length(draw, group, form));
      text.append(chars);
      if (chars.length() > 9) {
        hidden.add(chars);
      }
      from = group.end();
    }
    return new Secret(text.append(form.substring(from)).toString(), secretOnes(hidden));
  }

  private static String chars(Draw draw, String letter, int length) {
    if (!letter.equals("i")) {
      return draw.chars(alphabet(letter), length);
    }
    byte[] id = draw.chars("123456789", length).getBytes(StandardCharsets.US_ASCII);
    return Base64.getEncoder().withoutPadding().encodeToString(id);
  }

  /** Groups of digits in front are accounts, as in Slack's. */
  private static List<String> secretOnes(List<String> hidden) {
    List<String> ones =
        hidden.stream().filter(h -> !h.chars().allMatch(Character::isDigit)).toList();
    return ones.isEmpty() ? hidden : ones;
  }

  private static int length(Draw draw, Matcher group, String form) {
    int least = Integer.parseInt(group.group(2));
    int most = group.group(3) == null ? least : Integer.parseInt(group.group(3));
    int length = draw.between(least, most);
    boolean open = group.end() == form.length() && group.group(4).isEmpty() && least > 12;
    return open && draw.chance(LONGER) ? length + draw.between(1, 3 * length) : length;
  }

  private static String alphabet(String letter) {
    return switch (letter) {
      case "a" -> Draw.ALNUM;
      case "w" -> Draw.WORD;
      case "h" -> Draw.HEX;
      case "H" -> Draw.DIGITS + "ABCDEF";
      case "u" -> Draw.UPPER + Draw.DIGITS;
      case "l" -> Draw.LOWER + Draw.DIGITS;
      case "L" -> Draw.LETTERS;
      case "b" -> Draw.BASE32;
      case "d" -> "123456789";
      case "s" -> Draw.BASE64;
      case "z" -> "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L";
      default -> throw new IllegalArgumentException(letter);
    };
  }

  private TokenFormat() {}
}
