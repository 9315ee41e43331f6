/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Keys that announce a secret, in the ways in which they are spelled. */
final class Spellings {
  private static final String WORDS =
      """
      password
      passwd
      pwd
      passphrase
      passcode
      secret
      client secret
      api key
      api secret
      access token
      refresh token
      id token
      auth token
      bearer token
      token
      private key
      secret key
      secret access key
      session token
      signing key
      signing secret
      encryption key
      master key
      webhook secret
      jwt secret
      db password
      database password
      user password
      admin password
      new password
      old password
      current password
      smtp password
      keystore password
      trust store password
      key pass phrase
      ssh private key
      account key
      shared access key
      sas token
      github token
      npm token
      slack token
      bot token
      csrf token
      hmac secret
      aws secret access key
      aws session token
      oauth client secret
      service account key
      credential
      credentials
      app secret
      consumer secret
      shared secret
      oauth token
      personal access token
      subscription key
      db pass
      smtp pass
      root password
      secret token
      password confirmation
      confirm password
      password2
      secret access token
      authorization
      proxy authorization
      """;

  private static final String AMBIGUOUS =
      """
      pass
      auth
      pin
      otp
      cvv
      session id
      signature
      hash
      salt
      seed
      mnemonic
      license key
      recovery code
      access key
      connection string
      nonce
      code
      cert
      pat
      passwort
      senha
      mot de passe
      contraseña
      пароль
      密码
      """;

  private static final String[] PREFIXES = {"spring datasource", "my app", "mail", "redis", "x"};

  /** A key as programs spell it. */
  static String key(Draw draw) {
    String words = draw.line(WORDS);
    if (draw.chance(15)) {
      words = draw.one(PREFIXES) + " " + words;
    }
    return spell(draw, words);
  }

  static String ambiguous(Draw draw) {
    return spell(draw, draw.line(AMBIGUOUS));
  }

  /** A key in snake case, which no notation breaks. */
  static String snake(Draw draw) {
    return draw.line(WORDS).replace(' ', '_');
  }

  /** A name as environment variables have. */
  static String variable(Draw draw) {
    String name = snake(draw).toUpperCase(Locale.ROOT);
    return draw.chance(40) ? draw.one("APP_", "PROD_", "MYSQL_", "X_") + name : name;
  }

  private static String spell(Draw draw, String words) {
    return switch (draw.below(8)) {
      case 0 -> words.replace(' ', '-');
      case 1 -> camel(words, false);
      case 2 -> camel(words, true);
      case 3 -> words.replace(' ', '_').toUpperCase(Locale.ROOT);
      case 4 -> words.replace(' ', '.');
      case 5 -> words.matches("x .*|.* .* .*") ? words.replace(' ', '.') : words.replace(" ", "");
      case 6 -> train(words);
      default -> words.replace(' ', '_');
    };
  }

  private static String camel(String words, boolean capital) {
    String title = train(words).replace("-", "");
    return capital ? title : title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
  }

  private static String train(String words) {
    List<String> train = new ArrayList<>();
    for (String word : words.split(" ")) {
      train.add(word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }
    return String.join("-", train);
  }

  /** A key with what one does not see, or sees and does not mean, between its letters. */
  static String disguised(Draw draw) {
    String key = snake(draw);
    int at = draw.between(1, key.length() - 1);
    String stray = draw.one("\u200b", "\u200d", "\ufeff", "\u00ad", "\u2060");
    return key.substring(0, at) + stray + key.substring(at);
  }

  private Spellings() {}
}
