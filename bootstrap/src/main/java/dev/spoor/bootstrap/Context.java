/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.bootstrap;

import org.jspecify.annotations.Nullable;

/**
 * What a line says of the way on which it happened. Immutable, but for the {@link Trace} that all
 * contexts of one way share; free to be handed from thread to thread.
 */
public final class Context {
  private static final String[] NO_FIELDS = {};

  private final Trace trace;
  private final @Nullable Operation operation;
  private final @Nullable String correlationId;
  private final long spanId;
  private final @Nullable String node;
  private final @Nullable String threadId;
  private final String[] fields;
  private final @Nullable String traceparent;
  private final @Nullable Object run;
  private final int depth;
  private final boolean quiet;
  private final boolean inherited;

  private Context(Builder builder) {
    this.trace = builder.trace;
    this.operation = builder.operation;
    this.correlationId = builder.correlationId;
    this.spanId = builder.spanId;
    this.node = builder.node;
    this.threadId = builder.threadId;
    this.fields = builder.fields;
    this.traceparent = builder.traceparent;
    this.run = builder.run;
    this.depth = builder.depth;
    this.quiet = builder.quiet;
    this.inherited = builder.inherited;
  }

  public Trace trace() {
    return trace;
  }

  /** The innermost operation on the way here; it may have ended. */
  public @Nullable Operation operation() {
    return operation;
  }

  public @Nullable String correlationId() {
    return correlationId;
  }

  /** The operation's own span id. */
  public long spanId() {
    return spanId;
  }

  /** The innermost node on the way here. */
  public @Nullable String node() {
    return node;
  }

  /** The conversation of the graph run, not the Java thread. */
  public @Nullable String threadId() {
    return threadId;
  }

  /** Names and values in turn, as taken from the request's headers. Not to be written to. */
  public String[] fields() {
    return fields;
  }

  /** The {@code traceparent} that came in, to be passed on as it is. */
  public @Nullable String traceparent() {
    return traceparent;
  }

  /** The recorder's own note on the graph run in which this happens. */
  public @Nullable Object run() {
    return run;
  }

  /** How many operations lie around this one. */
  public int depth() {
    return depth;
  }

  /** Whether what happens here is written only when it fails, as within an excluded path. */
  public boolean quiet() {
    return quiet;
  }

  /** Whether the thread got this context from the one that started it, not from a task. */
  public boolean inherited() {
    return inherited;
  }

  /** This context as a new thread starts with it: it goes out of force by itself. */
  Context inherit() {
    return inherited ? this : toBuilder().inherited(true).build();
  }

  boolean expired(long nanoTime) {
    return inherited && trace.expired(nanoTime);
  }

  /** A builder that starts from this context, for a child. */
  public Builder toBuilder() {
    Builder builder = new Builder(trace);
    builder.operation = operation;
    builder.correlationId = correlationId;
    builder.spanId = spanId;
    builder.node = node;
    builder.threadId = threadId;
    builder.fields = fields;
    builder.traceparent = traceparent;
    builder.run = run;
    builder.depth = depth;
    builder.quiet = quiet;
    return builder;
  }

  public static Builder builder(Trace trace) {
    return new Builder(trace);
  }

  /** Collects a context's parts. For one thread. */
  public static final class Builder {
    private final Trace trace;
    private @Nullable Operation operation;
    private @Nullable String correlationId;
    private long spanId;
    private @Nullable String node;
    private @Nullable String threadId;
    private String[] fields = NO_FIELDS;
    private @Nullable String traceparent;
    private @Nullable Object run;
    private int depth;
    private boolean quiet;
    private boolean inherited;

    private Builder(Trace trace) {
      this.trace = trace;
    }

    public Builder operation(@Nullable Operation operation) {
      this.operation = operation;
      return this;
    }

    public Builder correlationId(@Nullable String correlationId) {
      this.correlationId = correlationId;
      return this;
    }

    public Builder spanId(long spanId) {
      this.spanId = spanId;
      return this;
    }

    public Builder node(@Nullable String node) {
      this.node = node;
      return this;
    }

    public Builder threadId(@Nullable String threadId) {
      this.threadId = threadId;
      return this;
    }

    public Builder fields(String... fields) {
      this.fields = fields;
      return this;
    }

    public Builder traceparent(@Nullable String traceparent) {
      this.traceparent = traceparent;
      return this;
    }

    public Builder run(@Nullable Object run) {
      this.run = run;
      return this;
    }

    public Builder depth(int depth) {
      this.depth = depth;
      return this;
    }

    public Builder quiet(boolean quiet) {
      this.quiet = quiet;
      return this;
    }

    private Builder inherited(boolean inherited) {
      this.inherited = inherited;
      return this;
    }

    public Context build() {
      return new Context(this);
    }
  }
}
