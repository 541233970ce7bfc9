package org.daftar.query.rebuild;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Things of which each call is passed on to what a supplier gives, with something done after it. */
final class Intercepted {

  private Intercepted() {}

  static <T> T each(Class<T> type, Supplier<? extends T> target) {
    return each(type, target, () -> {});
  }

  static <T> T each(Class<T> type, Supplier<? extends T> target, Runnable after) {
    InvocationHandler handler =
        (proxy, method, arguments) -> {
          Object answer = call(target.get(), method, arguments);
          after.run();
          return answer;
        };
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }

  private static @Nullable Object call(Object target, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw Objects.requireNonNull(e.getCause());
    }
  }
}
