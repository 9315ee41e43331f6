/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.programs;

import com.sun.tools.attach.VirtualMachine;

/** Loads an agent into a JVM that runs: process id, jar, options. */
public final class Attach {

  public static void main(String[] args) throws Exception {
    var machine = VirtualMachine.attach(args[0]);
    machine.loadAgent(args[1], args.length > 2 ? args[2] : "");
    machine.detach();
  }

  private Attach() {}
}
