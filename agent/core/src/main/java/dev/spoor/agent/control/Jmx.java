/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.control;

import dev.spoor.agent.operation.HealthSource;
import dev.spoor.agent.operation.Tick;
import java.util.concurrent.TimeUnit;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.MBeanServerFactory;
import javax.management.ObjectName;

/**
 * Shows the health counters in the JVM's own MBean server, once the application has one: it is
 * never us who bring that up.
 */
public final class Jmx implements Tick {
  static final String NAME = "dev.spoor:type=Status";

  /** Registered in the JVM's own server and in no other. */
  private static final String PLATFORM = "java.lang:type=Runtime";

  private static volatile boolean loaded;

  private final HealthSource source;
  private boolean registered;

  public Jmx(HealthSource source) {
    this.source = source;
  }

  /** Called when the application has loaded {@code javax.management.MBeanServerFactory}. */
  public static void managementLoaded() {
    loaded = true;
  }

  @Override
  public void run(long nanoTime) {
    if (loaded && !registered) {
      registered = Servers.register(source);
    }
  }

  @Override
  public long periodNanos() {
    return TimeUnit.SECONDS.toNanos(2);
  }

  /** What refers to JMX, apart from what is loaded early; it may also be missing from the JVM. */
  private static final class Servers {

    static boolean register(HealthSource source) {
      try {
        for (MBeanServer server : MBeanServerFactory.findMBeanServer(null)) {
          if (server.isRegistered(new ObjectName(PLATFORM))) {
            server.registerMBean(new Status(source), new ObjectName(NAME));
            return true;
          }
        }
        return false;
      } catch (JMException | RuntimeException taken) {
        return true;
      }
    }
  }
}
