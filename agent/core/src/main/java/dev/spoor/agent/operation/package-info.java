/**
 * Zone AGENT: loaded by the isolated loader.
 *
 * <p>From operations to events: levels, correlation, numbering.
 */
@NullMarked
package dev.spoor.agent.operation;

import org.jspecify.annotations.NullMarked;
