/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.httpclient550;

import org.apache.hc.client5.http.auth.AuthScope;
import org.apache.hc.client5.http.auth.UsernamePasswordCredentials;
import org.apache.hc.client5.http.impl.auth.BasicCredentialsProvider;

/** Who a client says that it is, to anybody who asks. */
final class Users {

  static BasicCredentialsProvider known(String user, String word) {
    BasicCredentialsProvider known = new BasicCredentialsProvider();
    known.setCredentials(
        new AuthScope(null, -1), new UsernamePasswordCredentials(user, word.toCharArray()));
    return known;
  }

  private Users() {}
}
