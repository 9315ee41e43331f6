/** JMH benchmarks of the hot path; benchmarks/README.md tells how they are run. */
@NullMarked
package dev.spoor.benchmarks;

import org.jspecify.annotations.NullMarked;
