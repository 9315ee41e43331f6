/**
 * Zone AGENT: loaded by the isolated loader.
 *
 * <p>Finds the classes that matter and weaves advice into them.
 */
@NullMarked
package dev.spoor.agent.transform;

import org.jspecify.annotations.NullMarked;
