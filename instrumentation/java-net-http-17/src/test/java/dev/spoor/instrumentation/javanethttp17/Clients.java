/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.javanethttp17;

import java.net.Authenticator;
import java.net.PasswordAuthentication;
import java.net.http.HttpClient;

/** Clients for tests; they follow redirects. */
final class Clients {

  static HttpClient client() {
    return HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
  }

  static HttpClient of(String user, String word) {
    return HttpClient.newBuilder()
        .authenticator(
            new Authenticator() {
              @Override
              protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(user, word.toCharArray());
              }
            })
        .build();
  }

  private Clients() {}
}
