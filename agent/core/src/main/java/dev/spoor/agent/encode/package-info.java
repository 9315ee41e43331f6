/**
 * Zone AGENT: loaded by the isolated loader.
 *
 * <p>Turns events into lines, one schema for each format.
 */
@NullMarked
package dev.spoor.agent.encode;

import org.jspecify.annotations.NullMarked;
