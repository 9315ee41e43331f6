/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.output;

import dev.spoor.agent.encode.Format;
import dev.spoor.agent.encode.Identity;
import dev.spoor.agent.encode.Line;
import dev.spoor.agent.encode.Schema;
import dev.spoor.agent.redact.Redactor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/** All outputs of this JVM. What the rest of the agent knows of them. */
public final class Outputs {
  private final OutputConfig config;
  private final boolean none;
  private final Opening opening;
  private final EarlyLines early;
  private final LongAdder refused = new LongAdder();
  private long failed;
  private boolean started;
  private volatile @Nullable OpenOutputs announced;
  private volatile @Nullable Thread announcer;
  private volatile @Nullable OpenOutputs open;

  /**
   * @param redactor judges what is written past the schemas
   * @param schemas one for each of the {@link OutputConfig#formats}
   */
  public Outputs(
      OutputConfig config,
      Identity identity,
      Redactor redactor,
      List<Schema> schemas,
      OutputListener listener) {
    this(config, new Opening(config, identity, redactor, schemas, listener));
  }

  Outputs(OutputConfig config, Opening opening) {
    this.config = config;
    this.none = config.destinations().isEmpty();
    this.opening = opening;
    this.early = EarlyLines.before(config.ringBytes());
  }

  /** The names of the outputs. */
  public List<String> names() {
    List<String> names = new ArrayList<>();
    for (Destination destination : config.destinations()) {
      boolean left = destination == Destination.STDOUT && opening.stdoutLeft();
      String name = (left ? Destination.STDERR : destination).name().toLowerCase(Locale.ROOT);
      if (!names.contains(name)) {
        names.add(name);
      }
    }
    return names;
  }

  /** The forms in which every line is wanted, in the order of its sections. */
  public List<Format> formats() {
    return config.formats();
  }

  /**
   * Takes a line, one section for each format, and leaves the sections to the caller. From any
   * thread. False if the line is lost, which is counted.
   *
   * @throws StackOverflowError if there is no room to take it, and it has not been taken
   */
  public boolean accept(Line[] sections) {
    if (none) {
      return true;
    }
    try {
      OpenOutputs outputs = open;
      boolean accepted = outputs == null ? acceptEarly(sections) : outputs.accept(sections);
      if (!accepted) {
        refused.increment();
      }
      return accepted;
    } catch (StackOverflowError e) {
      failed++; // nothing can be called here
      throw e;
    } catch (Throwable e) {
      failed++;
      return false;
    }
  }

  private boolean acceptEarly(Line[] sections) {
    OpenOutputs outputs = announced;
    if (outputs != null && Thread.currentThread() == announcer) {
      return outputs.accept(sections);
    }
    synchronized (early) {
      outputs = open;
      if (outputs == null) {
        return early.add(sections);
      }
    }
    return outputs.accept(sections);
  }

  void open() {
    open(null);
  }

  /**
   * Makes the ring, if that takes no file, so that lines need not wait on the heap. Nothing is
   * opened or written.
   *
   * @param first writes what stands before all lines that were taken until now, or null
   */
  public synchronized void prepare(@Nullable Runnable first) {
    if (!none && open == null && !config.destinations().contains(Destination.FILE)) {
      make(first);
    }
  }

  /**
   * Opens files and begins to write. Nothing is opened or written before.
   *
   * @param first writes what stands before all lines that were taken until now, or null; left out
   *     if {@link #prepare} had one
   */
  public synchronized void open(@Nullable Runnable first) {
    if (none || started) {
      return;
    }
    OpenOutputs outputs = open;
    (outputs == null ? make(first) : outputs).start();
    started = true; // not where there was no room: then it is opened by the next call
  }

  private OpenOutputs make(@Nullable Runnable first) {
    OpenOutputs outputs = opening.open();
    announcer = Thread.currentThread();
    announced = outputs;
    run(first);
    synchronized (early) {
      refused.add(early.moveTo(outputs.ring()));
      open = outputs;
    }
    announcer = null;
    return outputs;
  }

  private static void run(@Nullable Runnable first) {
    try {
      if (first != null) {
        first.run();
      }
    } catch (Throwable e) {
      // The lines that wait must not be lost for the one that was to come before them.
    }
  }

  /**
   * Waits so long for what is not written yet. From then on a line is written before accept
   * returns.
   */
  public synchronized void close(long timeoutNanos) {
    OpenOutputs outputs = open;
    if (outputs != null && started) {
      outputs.close(timeoutNanos);
    }
  }

  /** {@code mapped} if accepted lines survive the end of the process, else {@code buffered}. */
  public String durability() {
    OpenOutputs outputs = open != null ? open : announced;
    return outputs == null ? Opening.BUFFERED : outputs.durability();
  }

  public OutputCounters counters() {
    OpenOutputs outputs = open;
    return outputs == null
        ? new OutputCounters(0, refused.sum() + failed, 0, 0, List.of())
        : outputs.counters(refused.sum() + failed);
  }

  /** Whether a program may speak to this one, and take lines on standard output for the answer. */
  public boolean mayAnswerAProgram() {
    return config.destinations().contains(Destination.STDOUT)
        && !opening.stdoutLeft()
        && !Terminal.noProgramSpeaks();
  }

  /**
   * Sends to standard error what is meant for standard output. False where there is nothing to
   * send, or no longer.
   */
  public boolean leaveStdout() {
    return config.destinations().contains(Destination.STDOUT) && opening.leaveStdout();
  }

  /** Ends the threads. Nothing is written any more. */
  void stop() {
    OpenOutputs outputs = open;
    if (outputs != null) {
      outputs.stop();
    }
  }
}
