/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.mcp;

import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;

/** Is no server until it is told to, and finds its classes where nobody could have looked. */
public final class LateServer {

  public static void main(String[] args) throws Exception {
    System.in.read();
    var jar = new File(args[0]).toURI().toURL();
    var loader = new URLClassLoader(new URL[] {jar}, ClassLoader.getPlatformClassLoader());
    Thread.currentThread().setContextClassLoader(loader);
    Class.forName("com.example.mcp.StdioServer", true, loader)
        .getMethod("main", String[].class)
        .invoke(null, (Object) new String[0]);
  }

  private LateServer() {}
}
