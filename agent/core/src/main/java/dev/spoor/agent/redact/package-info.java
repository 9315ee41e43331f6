/**
 * Zone AGENT: loaded by the isolated loader.
 *
 * <p>The one place that decides what of a foreign text may leave.
 */
@NullMarked
package dev.spoor.agent.redact;

import org.jspecify.annotations.NullMarked;
