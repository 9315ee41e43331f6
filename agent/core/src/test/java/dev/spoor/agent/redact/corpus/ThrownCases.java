/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact.corpus;

import dev.spoor.agent.encode.Event;
import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.CompletionException;

/** Exceptions of real libraries, whose messages quote what they were given. */
final class ThrownCases {
  private static final String MESSAGES =
      """
      Cannot create PoolableConnectionFactory (Communications link failure for jdbc:mysql://{host}:3306/{db}?user={user}&password={pw})
      Driver claims to not accept jdbcUrl, jdbc:postgresql://{u}:{pwurl}@{host}/{db}
      No suitable driver found for jdbc:postgresql://{host}/{db}?user={user}&password={pw}
      Access denied for user '{user}'@'{host}' (using {=password: YES}) url=mysql://{u}:{pwurl}@{host}
      401 Unauthorized: "{"error":{"message":"Incorrect API key provided: {openai}.","code":"invalid_api_key"}}"
      I/O error on POST request for "https://{host}{path}?api_key={alnum}": {msg}
      Request failed: POST https://{u}:{pwurl}@{host}{path}
      HttpRequest{method=GET, uri={path}, headers={Authorization=[Bearer {tok}], Accept=[{=*/*}]}}
      [401] during [GET] to [https://{host}{path}?token={tok}] [Client#call()]: [{msg}]
      Unexpected response: 403, request headers: {accept=text/html, x-api-key={alnum}, {=host}={host}}
      Timed out while waiting for mongodb://{u}:{pwurl}@{host}:27017/{db}
      Unable to connect to redis://:{pwurl}@{host}:6379
      Failed to authenticate: invalid token {jwt}
      JWT strings must contain exactly 2 period characters: "{jwt}" {=found}
      Could not parse: {"client_id":"{word}","client_secret":"{tok}"} at line {n}
      Unrecognized field "x" (class Login), input: {"user":"{user}","password":"{pw}"}
      Invalid value for property password={pw} in {file}
      Missing host in URI: amqp://{u}:{pwurl}@{host}
      Command failed (exit {n}): docker login --username {user} --password {pw} {host}
      fatal: Authentication failed for 'https://{u}:{pwurl}@{host}/acme/{word}.git/'
      fatal: unable to access 'https://{github}@github.com/acme/{word}.git/': {msg}
      error sending request for url (https://api.telegram.org/bot{telegram}/getMe)
      Bad header: Authorization: Basic {basic}
      Illegal header value: Bearer {tok}\\n
      Failed to decrypt with key {=id} secretKey={b64}
      Caused by: org.acme.X: password={pw}\\n\\tat {=org.acme.X.run(X.java:3)}
      LoginRequest[user={user}, password={pw}] {=rejected}
      connect ECONNREFUSED postgres://{u}:{pwurl}@{host}:5432
      The Azure storage request failed: AccountName={word};AccountKey={b64};{=EndpointSuffix}=x
      Property 'spring.datasource.password' {=is invalid}: password={pw}
      keytool error: java.io.IOException: -storepass {pw} {=rejected}
      """;

  static Case message(Draw draw) {
    Sheet sheet = new Sheet(draw, Rank.FIRST);
    String message = sheet.fill(draw.line(MESSAGES));
    sheet.keep(Failures.KEPT);
    String route = draw.one("MESSAGE", "CAUSE", "DEEP CAUSE", "SUPPRESSED", "WRAPPED");
    return sheet.done(route, failed(route, message), message);
  }

  private static Event failed(String route, String message) {
    return switch (route) {
      case "MESSAGE" -> Events.failed(Failures.framed(new SQLException(message)));
      case "CAUSE" -> Events.failed(around(Failures.framed(new IOException(message))));
      case "DEEP CAUSE" -> Events.failed(around(around(Failures.framed(new IOException(message)))));
      case "SUPPRESSED" -> {
        Throwable thrown = Failures.framed(new IllegalStateException("closed"));
        thrown.addSuppressed(Failures.framed(new IOException(message)));
        yield Events.failed(thrown);
      }
      // Its message is the cause's toString, so that the text stands in the line three times.
      default ->
          Events.failed(
              Failures.framed(new CompletionException(Failures.framed(new IOException(message)))));
    };
  }

  private static Throwable around(Throwable cause) {
    return Failures.framed(new IllegalStateException("request failed", cause));
  }

  private ThrownCases() {}
}
