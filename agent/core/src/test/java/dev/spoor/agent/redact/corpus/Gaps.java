/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact.corpus;

import java.util.Base64;
import java.util.List;

/** What the gaps of a {@link Template} are filled with. */
final class Gaps {

  static void fill(Draw draw, Draft draft, String name) {
    Secret secret = secret(draw, name);
    if (secret != null) {
      draft.secret(secret);
    } else if (name.equals("u")) {
      draft.plain(harmless(draw, "user"));
    } else {
      draft.keep(harmless(draw, name));
    }
  }

  /** The secret of this name, or null where the name is a harmless thing's. */
  private static Secret secret(Draw draw, String name) {
    return switch (name) {
      case "pw" -> Secret.whole(Passwords.tame(draw));
      case "pww", "pww1", "pww2" -> Secret.whole(Passwords.wild(draw));
      case "pww3" -> Secret.whole(draw.chars(Draw.ALNUM + "@#$%&*:/=!?;,", 14));
      case "pwurl" -> Secret.whole(Passwords.inUrl(draw));
      case "phrase" -> Passwords.phrase(draw);
      case "tok" -> Secret.whole(draw.chars(Draw.WORD, draw.between(20, 64)));
      case "alnum" -> Secret.whole(draw.chars(Draw.ALNUM, draw.between(20, 48)));
      case "hexs" -> Secret.whole(draw.chars(Draw.HEX, draw.one(32, 40, 64)));
      case "b64" -> base64(draw, draw.one(16, 24, 30, 32, 48, 64));
      case "num" -> Secret.whole(draw.chars("123456789", draw.between(6, 12)));
      case "uuids" -> Secret.whole(draw.uuid());
      case "basic" -> basic(draw);
      case "jwt" -> Tokens.jwt(draw);
      case "pan" -> Tokens.pan(draw);
      case "pem" -> Tokens.pem(draw, "\n");
      case "prov" -> Providers.listed(draw);
      case "github",
          "gitlab",
          "slack",
          "stripe",
          "openai",
          "anthropic",
          "google",
          "npm",
          "pypi",
          "vault",
          "aws",
          "huggingface",
          "digitalocean",
          "databricks",
          "sendgrid",
          "webhook",
          "telegram" ->
          Providers.of(draw, name);
      default -> null;
    };
  }

  private static Secret base64(Draw draw, int length) {
    return Secret.whole(Base64.getEncoder().encodeToString(draw.bytes(length)));
  }

  private static Secret basic(Draw draw) {
    String pair = harmless(draw, "user") + ":" + Passwords.tame(draw) + draw.chars(Draw.ALNUM, 6);
    String text =
        Base64.getEncoder().encodeToString(pair.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    return new Secret(text, List.of(text.substring(text.length() / 2, text.length() - 2)));
  }

  static String harmless(Draw draw, String name) {
    return switch (name) {
      case "user" ->
          draw.one("alice", "deploy", "svc_app", "root", "app", "jdoe", "admin", "reporting");
      case "host" ->
          draw.one(
              "db1.example.com",
              "10.0.0.5",
              "registry.example.org",
              "api.example.com",
              "vault.internal",
              "pg-primary.prod.svc.cluster.local",
              "localhost",
              "192.168.17.4");
      case "db" -> draw.one("orders", "shop_prod", "inventory", "crm");
      case "port" -> draw.one("5432", "3306", "6379", "27017", "8080", "9092");
      case "path" -> draw.one("/v1/items", "/api/orders/42", "/health", "/users/7/profile", "/");
      case "file" ->
          draw.one("/etc/app/config.yml", "out/report.pdf", "keys/server.p12", "backup.zip");
      case "word" -> draw.one("billing", "checkout", "gateway", "web-7", "search_index", "mailer");
      case "ns" -> draw.one("prod", "staging", "kube-system", "team-a");
      case "n" -> Integer.toString(draw.between(2, 9_999));
      case "ver" -> draw.between(0, 9) + "." + draw.between(0, 30) + "." + draw.between(0, 9);
      case "img" -> draw.one("nginx:1.25", "ghcr.io/acme/web:2.4.1", "postgres:16-alpine");
      case "region" -> draw.one("eu-west-1", "us-east-2", "europe-west4");
      case "email" -> draw.one("jane.doe@example.com", "ops+alerts@example.org");
      case "uuid" -> draw.uuid();
      case "hex" -> draw.chars(Draw.HEX, draw.one(32, 40, 64));
      case "ts" ->
          draw.one(
              "2026-11-21T05:13:20.123Z", "2026-11-21 05:13:20,123", "21/Nov/2026:05:13:20 +0000");
      case "level" -> draw.one("INFO", "DEBUG", "WARN", "ERROR");
      case "msg" ->
          draw.one(
              "connection refused",
              "retrying in 5 s",
              "request accepted",
              "took 34 ms",
              "cache miss");
      case "text" -> draw.one("Wetter in Köln", "日本語のテキスト", "naïve façade", "done ✓", "😀 ok");
      default -> throw new IllegalArgumentException("no gap is called " + name);
    };
  }

  private Gaps() {}
}
