/**
 * Zone AGENT: loaded by the isolated loader.
 *
 * <p>What can be changed and asked while the application runs.
 */
@NullMarked
package dev.spoor.agent.control;

import org.jspecify.annotations.NullMarked;
