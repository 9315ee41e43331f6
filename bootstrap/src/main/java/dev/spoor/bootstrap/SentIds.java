/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.bootstrap;

import org.jspecify.annotations.Nullable;

/**
 * The headers of ours that went out with a call. Where its client copies all headers for a
 * redirect, they are taken out of the copy again: the next host may be one that gets none.
 */
public final class SentIds {
  private volatile @Nullable String[] sent = {};

  /**
   * Adds to a request, the first of the call or a copy, what {@link Operations#sendOn} would add.
   *
   * @param context in which the call is made; null adds nothing
   * @param host null where it is not known
   */
  public void sendOn(@Nullable Context context, @Nullable String host, OutboundRequest request) {
    takeOut(request);
    @Nullable String[] added = Operations.outbound(context, host).clone();
    for (int i = 0; i + 1 < added.length; i += 2) {
      String header = added[i];
      String value = added[i + 1];
      if (header == null || value == null || request.has(header)) {
        added[i] = null;
      } else {
        request.add(header, value);
      }
    }
    sent = added;
  }

  private void takeOut(OutboundRequest request) {
    @Nullable String[] before = sent;
    for (int i = 0; i + 1 < before.length; i += 2) {
      String header = before[i];
      String value = before[i + 1];
      if (header != null && value != null) {
        request.remove(header, value);
      }
    }
  }
}
