/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.bootstrap;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request's headers, read by name without regard to case. Used within the call only. */
public interface InboundHeaders {

  /** All values of the header in their order, or null where it is missing. */
  @Nullable List<String> all(String name);
}
