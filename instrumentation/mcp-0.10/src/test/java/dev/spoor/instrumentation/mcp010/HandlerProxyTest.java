/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.mcp010;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.spoor.instrumentation.testing.Spoor;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The SDK in a version that nobody has tried: a request has its name under another name. */
class HandlerProxyTest {

  @RegisterExtension static final Spoor spoor = Spoor.attached();

  @Test
  void handsOnWhatItCannotRead() throws Throwable {
    var loader = new Renamed();
    Object request =
        loader
            .loadClass(CallToolRequest.class.getName())
            .getConstructor(String.class, Map.class)
            .newInstance("tool", Map.of());
    Handler handler = (exchange, params) -> params == request ? "answer" : "something else";
    var constructor =
        loader
            .loadClass(HandlerProxy.class.getName())
            .getDeclaredConstructor(String.class, Object.class);
    constructor.setAccessible(true);
    var proxy = (InvocationHandler) constructor.newInstance("server", handler);

    var handle = Handler.class.getMethod("handle", Object.class, Object.class);

    Object answer = spoor.failing(() -> invoked(proxy, handle, new Object[] {"exchange", request}));

    assertThat(answer).isEqualTo("answer");
  }

  private static Object invoked(InvocationHandler proxy, Method method, Object... arguments)
      throws Exception {
    try {
      return proxy.invoke(proxy, method, arguments);
    } catch (Throwable thrown) {
      throw new AssertionError(thrown);
    }
  }

  /** What a server handles its requests with. */
  public interface Handler {
    Object handle(Object exchange, Object params);
  }

  /** Has our classes, and the request of another SDK. */
  private static final class Renamed extends ClassLoader {
    private static final String REQUEST = CallToolRequest.class.getName();
    private static final String SCHEMA = McpSchema.class.getName();
    private static final String OURS = HandlerProxy.class.getPackageName() + '.';

    Renamed() {
      super(HandlerProxyTest.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      synchronized (getClassLoadingLock(name)) {
        Class<?> loaded = findLoadedClass(name);
        if (loaded != null || !isOwn(name)) {
          return loaded != null ? loaded : super.loadClass(name, resolve);
        }
        byte[] bytes = read(name);
        byte[] own = name.equals(REQUEST) ? renamed(bytes) : bytes;
        return defineClass(name, own, 0, own.length);
      }
    }

    /** The request's siblings go with it: some versions seal what it implements. */
    private static boolean isOwn(String name) {
      return name.startsWith(SCHEMA) || name.startsWith(OURS) && !name.contains("Test");
    }

    private static byte[] renamed(byte[] bytes) {
      return new String(bytes, ISO_8859_1).replace("\4name", "\4nome").getBytes(ISO_8859_1);
    }

    private byte[] read(String name) throws ClassNotFoundException {
      try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
        return in.readAllBytes();
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }
}
