/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact.corpus;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Secrets whose form needs more than a pattern. */
final class Tokens {

  static Secret jwt(Draw draw) {
    String header =
        url64("{\"alg\":\"" + draw.one("HS256", "RS256", "ES384") + "\",\"typ\":\"JWT\"}");
    String id = draw.chars(Draw.ALNUM, draw.between(12, 400));
    String claims = url64("{\"sub\":\"" + id + "\",\"iat\":1795228080}");
    String signature = draw.chars(Draw.WORD, draw.one(43, 86, 342));
    String middle = claims.substring(12, claims.length() - 26);
    return new Secret(header + "." + claims + "." + signature, List.of(middle, signature));
  }

  private static String url64(String json) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** A number of a payment card, which its check digit tells. */
  static Secret pan(Draw draw) {
    String prefix = draw.one("4", "51", "55", "2221", "34", "37", "6011");
    int length = prefix.startsWith("3") ? 15 : 16;
    String digits = prefix + draw.chars(Draw.DIGITS, length - prefix.length() - 1);
    digits += checkDigit(digits);
    String text = draw.chance(50) || length == 15 ? digits : grouped(digits, draw.one("-", " "));
    return new Secret(text, List.of(text));
  }

  /** The digit of Luhn that makes these digits a card's. */
  static int checkDigit(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int counted = i % 2 == 0 ? digit * 2 : digit;
      sum += counted > 9 ? counted - 9 : counted;
    }
    return (10 - sum % 10) % 10;
  }

  private static String grouped(String digits, String between) {
    return String.join(
        between,
        digits.substring(0, 4),
        digits.substring(4, 8),
        digits.substring(8, 12),
        digits.substring(12));
  }

  /** A private key in its armour, with this between its lines. */
  static Secret pem(Draw draw, String feed) {
    String kind = draw.one("", "RSA ", "EC ", "OPENSSH ", "ENCRYPTED ", "DSA ");
    List<String> lines = new ArrayList<>();
    for (int i = draw.one(2, 4, 14, 26); i > 0; i--) {
      lines.add(draw.chars(Draw.BASE64, i == 1 ? draw.between(12, 64) : 64));
    }
    String label = kind + "PRIV" + "ATE KEY-----";
    String text =
        "-----BEG" + "IN " + label + feed + String.join(feed, lines) + feed + "-----END " + label;
    return new Secret(text, lines);
  }

  private Tokens() {}
}
