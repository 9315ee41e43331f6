/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.bootstrap;

/** The headers of a request that a client is about to send. Used within the call only. */
public interface OutboundRequest {

  /** Whether the header is there, whatever its value; without regard to case. */
  boolean has(String header);

  void add(String header, String value);

  /** Takes out a header that has this value only; asked of copies alone, see {@link SentIds}. */
  default void remove(String header, String value) {}
}
