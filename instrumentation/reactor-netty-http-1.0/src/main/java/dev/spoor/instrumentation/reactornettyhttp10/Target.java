/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.reactornettyhttp10;

import org.jspecify.annotations.Nullable;

/** What a request line asks for: a path, and perhaps a query. */
record Target(String path, @Nullable String query) {
  private static final String AUTHORITY = "://";

  /** Also from the whole URL, which is what proxies are asked for. */
  static Target of(String uri) {
    int authority = uri.startsWith("/") ? -1 : uri.indexOf(AUTHORITY);
    int start = authority < 0 ? 0 : uri.indexOf('/', authority + AUTHORITY.length());
    if (start < 0) {
      return new Target("/", null);
    }
    int query = uri.indexOf('?', start);
    return query < 0
        ? new Target(uri.substring(start), null)
        : new Target(uri.substring(start, query), uri.substring(query + 1));
  }
}
