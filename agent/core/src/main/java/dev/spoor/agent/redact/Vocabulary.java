/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact;

/** The words by which a key is known for secret, all normalised. */
final class Vocabulary {
  /** A key that ends so is secret. */
  static final String[] STEMS = {
    "password",
    "passwords",
    "passwd",
    "passphrase",
    "passcode",
    "pwd",
    "secret",
    "secrets",
    "token",
    "accesstokens",
    "credential",
    "credentials",
    "apikey",
    "apikeys",
    "secretkey",
    "accesskey",
    "privatekey",
    "privatekeys",
    "signingkey",
    "encryptionkey",
    "masterkey",
    "accountkey",
    "sharedaccesskey",
    "subscriptionkey",
    "functionskey",
    "serviceaccountkey",
    "authkey",
    "authorization",
    "cookie",
    "jwt",
    "otp",
    "bearer",
    "sessionid",
    "connectionstring",
    "storepass",
    "smtppass",
    "keypass",
    "dbpass",
    "userpass"
  };

  /** A key that is this is secret. */
  static final String[] EXACT = {
    "authentication",
    "setcookie",
    "cookies",
    "sid",
    "jsessionid",
    "phpsessid",
    "connectsid",
    "sessionkey",
    "sig",
    "signature",
    "xamzsignature",
    "xamzcredential",
    "xamzsecuritytoken",
    "xgoogsignature",
    "pgpassword",
    "mysqlpwd",
    "sshpass",
    "rediscliauth",
    "requirepass",
    "masterauth",
    "secretkeybase",
    "csrf",
    "xsrf",
    "cvv",
    "cvc",
    "pan",
    "cardnumber",
    "pw",
    "dbpw",
    "userpw",
    "rootpw",
    "bindpw",
    "creds",
    "secretstring",
    "secretbinary",
    "clientassertion",
    "codeverifier",
    "recoverycode",
    "mfacode",
    "seedphrase",
    "sharedaccesssignature",
    "xhubsignature",
    "xslacksignature",
    "stripesignature"
  };

  /** Secret where the value is a string. */
  static final String[] TEXT_ONLY = {"auth", "pass"};

  /** Passes that are no passwords. */
  static final String[] HARMLESS_PASSES = {
    "boarding", "ski", "first", "second", "last", "next", "test", "tests", "render", "shader", "by"
  };

  /** Endings that say how a secret is written, not what it is. */
  static final String[] TAILS = {
    "confirmation",
    "confirm",
    "repeat",
    "value",
    "raw",
    "plaintext",
    "plain",
    "base64",
    "b64",
    "encoded",
    "hash",
    "old",
    "new",
    "current",
    "previous",
    "v"
  };

  /** A key that begins with this word asks about a secret, or counts it. */
  static final String[] HARMLESS_FIRST = {
    "is", "has", "use", "requires", "enable", "enabled", "num", "max", "min", "total"
  };

  /** A key that ends so looks secret and is not: places in a list, words of a model's language. */
  static final String[] HARMLESS_LAST = {
    "pagetoken",
    "nexttoken",
    "continuationtoken",
    "synctoken",
    "bostoken",
    "eostoken",
    "padtoken",
    "unktoken",
    "septoken",
    "clstoken",
    "masktoken",
    "stoptoken",
    "starttoken",
    "endtoken",
    "specialtoken",
    "addedtoken",
    "firsttoken",
    "lasttoken",
    "pertoken",
    "unexpectedtoken",
    "syntaxtoken",
    "cancellationtoken",
    "pullsecrets",
    "existingsecret",
    "googleapplicationcredentials"
  };

  /** Headers about secrets. */
  static final String HARMLESS_PREFIX = "accesscontrol";

  private Vocabulary() {}
}
