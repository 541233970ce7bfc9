package org.daftar.command.platform.axon;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the aggregates that were used last, by strong references: weak ones miss half of the time and cost more than
 * they give.
 */
final class AggregateCache implements Cache {

  private final com.github.benmanes.caffeine.cache.Cache<Object, Object> kept;

  AggregateCache(int most) {
    kept = Caffeine.newBuilder().maximumSize(most).build();
  }

  @Override
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  public <K, V> @Nullable V get(K key) {
    return (V) kept.getIfPresent(key);
  }

  @Override
  public void put(Object key, Object value) {
    kept.put(key, value);
  }

  @Override
  public boolean putIfAbsent(Object key, Object value) {
    return kept.asMap().putIfAbsent(key, value) == null;
  }

  @Override
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  public <T> T computeIfAbsent(Object key, Supplier<T> supplier) {
    return (T) kept.get(key, any -> supplier.get());
  }

  @Override
  @SuppressWarnings("unchecked")
  public <V> void computeIfPresent(Object key, UnaryOperator<V> update) {
    kept.asMap().computeIfPresent(key, (any, value) -> update.apply((V) value));
  }

  @Override
  public boolean remove(Object key) {
    return kept.asMap().remove(key) != null;
  }

  @Override
  public void removeAll() {
    kept.invalidateAll();
  }

  @Override
  public boolean containsKey(Object key) {
    return kept.asMap().containsKey(key);
  }

  /** Nobody listens: what is cached is a copy of what the log says. */
  @Override
  public Registration registerCacheEntryListener(EntryListener listener) {
    throw new UnsupportedOperationException("this cache has no listeners");
  }
}
