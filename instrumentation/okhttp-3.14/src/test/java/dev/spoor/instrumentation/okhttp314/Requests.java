/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.okhttp314;

import java.net.URI;
import okhttp3.Credentials;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/** GETs with headers, names and values in turn, and who sends them. */
final class Requests {

  static Request get(URI uri, String... headers) {
    Request.Builder request = new Request.Builder().url(uri.toString());
    for (int i = 0; i < headers.length; i += 2) {
      request.addHeader(headers[i], headers[i + 1]);
    }
    return request.build();
  }

  /** A client that answers a challenge with this user's word. */
  static OkHttpClient clientOf(String user, String word) {
    return new OkHttpClient.Builder()
        .authenticator(
            (route, challenge) ->
                challenge
                    .request()
                    .newBuilder()
                    .header("Authorization", Credentials.basic(user, word))
                    .build())
        .build();
  }

  private Requests() {}
}
