/**
 * Zone BOOTSTRAP: defined on the boot loader and visible to everything; may use only {@code
 * java.base}.
 *
 * <p>Operations, the context they run in, and the doors behind which the agent stands.
 */
@NullMarked
package dev.spoor.bootstrap;

import org.jspecify.annotations.NullMarked;
