/**
 * Zone AGENT: loaded by the isolated loader.
 *
 * <p>Where lines go: the ring, and the outputs that read it.
 */
@NullMarked
package dev.spoor.agent.output;

import org.jspecify.annotations.NullMarked;
