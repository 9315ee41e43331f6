/**
 * Zone AGENT: loaded by the isolated loader.
 *
 * <p>Settings, where they came from, and what was wrong with them.
 */
@NullMarked
package dev.spoor.agent.config;

import org.jspecify.annotations.NullMarked;
