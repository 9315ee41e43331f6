/**
 * Zone AGENT: loaded by the isolated loader.
 *
 * <p>What a run of a graph did, summed up while it goes on.
 */
@NullMarked
package dev.spoor.agent.story;

import org.jspecify.annotations.NullMarked;
