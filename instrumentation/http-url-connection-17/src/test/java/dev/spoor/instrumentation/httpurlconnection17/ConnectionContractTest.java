/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.httpurlconnection17;

import dev.spoor.instrumentation.testing.ChallengedClientContract;
import java.net.Authenticator;
import java.net.HttpURLConnection;
import java.net.PasswordAuthentication;
import java.net.URI;

/** A connection is good for one request: each time it is another. */
class ConnectionContractTest extends ChallengedClientContract {

  @Override
  protected Prepared get(URI uri, String... headers) {
    return () -> {
      HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
      for (int i = 0; i < headers.length; i += 2) {
        connection.setRequestProperty(headers[i], headers[i + 1]);
      }
      return connection.getResponseCode();
    };
  }

  @Override
  protected Prepared getAs(String user, String word, URI uri) {
    return () -> {
      HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
      connection.setAuthenticator(
          new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
              return new PasswordAuthentication(user, word.toCharArray());
            }
          });
      return connection.getResponseCode();
    };
  }

  @Override
  protected String logger() {
    return "java.net.HttpURLConnection";
  }
}
