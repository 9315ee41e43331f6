/**
 * Zone AGENT: loaded by the isolated loader.
 *
 * <p>The order in which the agent comes up and goes down.
 */
@NullMarked
package dev.spoor.agent.startup;

import org.jspecify.annotations.NullMarked;
