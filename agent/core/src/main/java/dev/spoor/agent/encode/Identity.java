/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode;

import dev.spoor.agent.redact.Redactor;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is the same on every line of this JVM.
 *
 * @param service the service's name
 * @param instanceId unique to this JVM
 * @param serviceVersion when set
 * @param environment when set
 * @param fields the fixed fields of {@code SPOOR_FIELDS}, in their order
 */
public record Identity(
    String service,
    String instanceId,
    @Nullable String serviceVersion,
    @Nullable String environment,
    Map<String, String> fields) {

  /** The same as it may stand where no schema writes it: in names of files and their headers. */
  public Identity judgedBy(Redactor redactor) {
    return redactor.clean(service)
        ? this
        : new Identity(Redactor.MARKER, instanceId, serviceVersion, environment, fields);
  }
}
